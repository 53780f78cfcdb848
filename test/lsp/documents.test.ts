/** The text the server has is the text the client has, whatever the client does. */
import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import type { DocumentDiagnosticReport, Position, TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import { DocumentStore } from "../../server/lsp/document-store.ts";
import { CLEAN, FLAWED } from "../cli/support.ts";
import { Client } from "../support/memory-connection.ts";

const URI = "file:///van-ban.vanban";

describe("lsp: documents", () => {
  it("follows edits of parts of the text", async () => {
    const client = await Client.start();
    client.open(URI, FLAWED);
    deepEqual(rules(await client.pull(URI)), ["date/not-a-date", "citation/symbol-spaces", "section/sequence"]);
    client.change(URI, 2, replacing(FLAWED, "31 tháng 02", "28 tháng 02"), {
      ...replacing(FLAWED, "NĐ- CP", "NĐ-CP"),
    });
    deepEqual(rules(await client.pull(URI)), ["section/sequence"]);
    client.change(URI, 3, { text: CLEAN });
    deepEqual(await client.pull(URI), []);
  });

  it("takes versions as they come, and never answers with an old analysis", async () => {
    const client = await Client.start();
    client.open(URI, FLAWED, 7);
    const first = await report(client);
    client.change(URI, 3, { text: CLEAN });
    client.change(URI, 7, { text: FLAWED });
    const second = await report(client, first.resultId);
    equal(second.kind, "full");
    notEqual(second.resultId, first.resultId);
    client.change(URI, 7, { text: CLEAN });
    deepEqual(await client.pull(URI), []);
  });

  it("makes any edits as a plain text would take them, those outside the text at its end", () => {
    const position = fc.record({ line: fc.integer({ min: -1, max: 12 }), character: fc.integer({ min: -1, max: 12 }) });
    const text = fc.string({ unit: fc.constantFrom("ă", "b", " ", "\n", "\r\n", "\r"), maxLength: 8 });
    const edit = fc.record({ range: fc.record({ start: position, end: position }), text });
    fc.assert(
      fc.property(text, fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 6 }), (source, batches) => {
        const store = new DocumentStore(() => null);
        store.open({ uri: URI, languageId: "vanban", version: 1, text: source });
        let expected = source;
        for (const contentChanges of batches) {
          for (const change of contentChanges) expected = edited(expected, change);
          store.change({ textDocument: { uri: URI, version: 2 }, contentChanges });
          equal(store.get(URI)?.snapshot.analysis.source, expected);
        }
      }),
    );
  });

  it("ignores changes of a document that is not open, and forgets one that is closed", async () => {
    const client = await Client.start();
    client.change(URI, 2, { text: FLAWED });
    deepEqual(await client.pull(URI), []);
    client.open(URI, FLAWED);
    const asked = client.pull(URI);
    client.close(URI);
    ok((await asked).length > 0);
    deepEqual(await client.pull(URI), []);
  });

  it("keeps one analysis of a version, and of 500 open documents those in use", () => {
    const store = new DocumentStore(() => null);
    const large = "Ủy ban nhân dân xã Hòa Bình báo cáo như sau.\n".repeat(1000);
    for (let index = 0; index < 500; index++) {
      store.open({ uri: `${URI}${index}`, languageId: "vanban", version: 1, text: `${large}${index}` });
    }
    const last = store.get(`${URI}499`);
    equal(store.snapshots.length, 500);
    equal(store.get(`${URI}499`), last);
    const versions = store.uris.map((uri) => store.get(uri));
    equal(versions.length, 500);
    equal(store.get(`${URI}499`), versions[499]);
    notEqual(store.get(`${URI}0`), versions[0]);
    equal(store.get(`${URI}0`)?.snapshot.analysis.source, `${large}0`);
  });

  it("answers for 500 open documents", async () => {
    const client = await Client.start();
    for (let index = 0; index < 500; index++) client.open(`${URI}${index}`, index % 2 === 0 ? FLAWED : CLEAN);
    const { items } = await client.request<{ items: { items: unknown[] }[] }>("workspace/diagnostic", {
      previousResultIds: [],
    });
    deepEqual(
      items.map((item) => item.items.length),
      Array.from({ length: 500 }, (_, index) => (index % 2 === 0 ? 3 : 0)),
    );
  });
});

function rules(diagnostics: readonly { readonly code?: number | string }[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

function report(client: Client, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return client.request("textDocument/diagnostic", { textDocument: { uri: URI }, previousResultId });
}

/** The change that puts `now` in the place of `old`, which stands in one line of `text`. */
function replacing(text: string, old: string, now: string): TextDocumentContentChangeEvent {
  const before = text.slice(0, text.indexOf(old)).split("\n");
  const [line, character] = [before.length - 1, before.at(-1)?.length ?? 0];
  return { range: { start: { line, character }, end: { line, character: character + old.length } }, text: now };
}

interface Edit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

function edited(text: string, { range, text: added }: Edit): string {
  const [start, end] = [offsetIn(text, range.start), offsetIn(text, range.end)].sort((a, b) => a - b);
  return text.slice(0, start) + added + text.slice(end);
}

/** Where a position is, counted line by line. */
function offsetIn(text: string, { line, character }: Position): number {
  if (line < 0) return 0;
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  if (line >= lines.length) return text.length;
  const length = (lines[line] ?? "").replace(/[\r\n]+$/, "").length;
  return lines.slice(0, line).join("").length + Math.max(0, Math.min(character, length));
}
