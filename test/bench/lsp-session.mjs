/** One session with a language server, measured: a document is opened, a person types, and asks for this and that. */
import { LspClient } from "./lsp-client.mjs";

/** Keystrokes of a session whose diagnostics are waited for, and requests of each other kind. */
const EDITS = 100;
const REQUESTS = 20;

/** A person pauses between keystrokes; a server must not do its work only then. */
const PAUSE = 5;

/**
 * Times in ms, memory in MiB. `server` has the arguments of `node`, the language's name, and what its client answers;
 * `text` is the document.
 */
export async function measureSession(server, text, folder) {
  const state = { text };
  const client = new LspClient(server.args, folder, server.answers?.(state));
  const result = { initialize: await client.initialize(server.initializationOptions) };
  if (server.settings !== undefined) client.notify("workspace/didChangeConfiguration", { settings: server.settings });
  await pause(300);
  result.idle = client.memory;
  const document = new TypedDocument(client, server, state);
  result.open = await timed(() => document.open());
  // A server that finds nothing has not looked.
  if ((await document.diagnostics()).items.length === 0) throw new Error(`${server.language}: no diagnostics.`);
  const edits = [];
  for (let index = 0; index < EDITS; index++) {
    edits.push(
      await timed(() => {
        document.type();
        return document.diagnostics();
      }),
    );
    await pause(PAUSE);
  }
  result.edit = percentile(edits, 0.5);
  result.slowEdit = percentile(edits, 0.95);
  result.symbols = percentile(await repeated(() => document.symbolsAfterEdit()), 0.5);
  result.completion = percentile(await repeated(() => document.completion()), 0.5);
  result.memory = client.memory;
  await client.end();
  return result;
}

/**
 * Memory at the beginning and at the end of so many edits all over the document, in MiB: the least of several moments of
 * the second and of the last tenth. The first tenth is for what every server keeps once it has worked.
 */
export async function measureEdits(server, text, folder, count) {
  const client = new LspClient(server.args, folder, server.answers?.({ text }));
  await client.initialize(server.initializationOptions);
  const document = new TypedDocument(client, server, { text });
  await document.open();
  const memory = Array.from({ length: 10 }, () => Number.POSITIVE_INFINITY);
  for (let index = 0; index < count; index++) {
    document.typeAnywhere(index);
    if (index % 50 !== 0) continue;
    await document.diagnostics();
    const tenth = Math.floor((index * 10) / count);
    memory[tenth] = Math.min(memory[tenth], client.memory);
  }
  await client.end();
  return [memory[1], memory[9]];
}

/** A document in the editor, into which one letter is typed in its middle and taken out again. */
class TypedDocument {
  #client;
  #server;
  #state;
  #version = 1;
  #typed = false;
  #place;
  #lines;

  constructor(client, server, state) {
    this.#client = client;
    this.#server = server;
    this.#state = state;
    this.#lines = state.text.split("\n");
    let line = this.#lines.length >> 1;
    while (this.#lines[line].length < 40) line++;
    this.#place = { line, character: 30 };
    this.#state.uri = `${client.folder}/document.${server.extension}`;
  }

  async open() {
    const { uri, text } = this.#state;
    const textDocument = { uri, languageId: this.#server.language, version: this.#version, text };
    this.#client.notify("textDocument/didOpen", { textDocument });
    await this.diagnostics();
  }

  type() {
    const { line, character } = this.#place;
    const end = { line, character: character + (this.#typed ? 1 : 0) };
    this.#change({ start: this.#place, end }, this.#typed ? "" : "x");
    this.#typed = !this.#typed;
  }

  /** A letter at a place that only looks random, and every other time the one typed before is taken out again. */
  typeAnywhere(index) {
    const line = (Math.floor(index / 2) * 7919) % this.#lines.length;
    const character = Math.min(5, this.#lines[line].length);
    const end = { line, character: character + (index % 2) };
    this.#change({ start: { line, character }, end }, index % 2 === 0 ? "x" : "");
  }

  #change(range, text) {
    this.#version++;
    if (this.#server.answers !== undefined) this.#state.text = replaced(this.#state.text, range, text);
    const textDocument = { uri: this.#state.uri, version: this.#version };
    this.#client.notify("textDocument/didChange", { textDocument, contentChanges: [{ range, text }] });
  }

  diagnostics() {
    return this.#client.request("textDocument/diagnostic", { textDocument: { uri: this.#state.uri } });
  }

  symbolsAfterEdit() {
    this.type();
    return this.#client.request("textDocument/documentSymbol", { textDocument: { uri: this.#state.uri } });
  }

  completion() {
    const params = { textDocument: { uri: this.#state.uri }, position: this.#place };
    return this.#client.request("textDocument/completion", params);
  }
}

async function repeated(ask) {
  const times = [];
  for (let index = 0; index < REQUESTS; index++) {
    times.push(await timed(ask));
    await pause(PAUSE);
  }
  return times;
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}

function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

function replaced(text, { start, end }, added) {
  const at = ({ line, character }) => {
    let offset = 0;
    for (let index = 0; index < line; index++) offset = text.indexOf("\n", offset) + 1;
    return offset + character;
  };
  return text.slice(0, at(start)) + added + text.slice(at(end));
}
