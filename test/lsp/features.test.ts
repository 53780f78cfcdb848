/** Every feature answers, about every example and about documents far larger than any real one. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import {
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  LSPErrorCodes,
  type ServerCapabilities,
} from "vscode-languageserver/node";
import { FEATURES } from "../../server/lsp/features.ts";
import { CLEAN, FLAWED } from "../cli/support.ts";
import { everyRequest } from "../support/every-request.ts";
import { Client, PULLS } from "../support/memory-connection.ts";
import { BUILT_IN_PACK } from "../support/registry.ts";

const URI = "file:///van-ban.vanban";

/** What VS Code knows, as far as it changes an answer. */
const RICH = {
  ...PULLS,
  textDocument: {
    ...PULLS.textDocument,
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    hover: { contentFormat: ["markdown" as const] },
    codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } },
  },
};

describe("lsp: features", () => {
  for (const file of readdirSync("examples")) {
    it(`all answer about ${file}, to new clients and to old ones`, async () => {
      const text = readFileSync(path.join("examples", file), "utf8");
      for (const capabilities of [RICH, PULLS]) {
        const settings = { "inlayHints.enabled": capabilities === RICH };
        const client = await Client.start({ capabilities, settings, host: { pack: BUILT_IN_PACK } });
        client.open(URI, text);
        for (const position of places(text)) {
          for (const [method, params] of Object.entries(everyRequest(URI, position))) {
            await unlessRefused(client.request(method, params));
          }
        }
        for (const lens of await client.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: URI } })) {
          ok((await client.request<CodeLens>("codeLens/resolve", lens)).command?.title);
        }
      }
    });
  }

  it("all answer nothing about a document that is not open", async () => {
    const client = await Client.start();
    for (const [method, params] of Object.entries(everyRequest(URI, { line: 0, character: 0 }))) {
      const answer = await client.request<unknown>(method, params);
      deepEqual(answer, method === "textDocument/diagnostic" ? { kind: "full", items: [] } : null, method);
    }
  });

  it("all answer about a document of 5 MB", async function () {
    this.timeout(60_000);
    const unit = CLEAN.slice(CLEAN.indexOf("1. Kết quả"), CLEAN.indexOf("Nơi nhận"));
    const text = CLEAN.replace(unit, unit.repeat(Math.ceil(5_000_000 / Buffer.byteLength(unit))));
    ok(Buffer.byteLength(text) > 5_000_000);
    const client = await Client.start({ capabilities: RICH });
    client.open(URI, text);
    const slow: string[] = [];
    for (const [method, params] of Object.entries(everyRequest(URI, { line: 5000, character: 4 }))) {
      const start = performance.now();
      await unlessRefused(client.request(method, params));
      if (performance.now() - start > 8000) slow.push(method);
    }
    deepEqual(slow, []);
  });

  it("are all asked by these tests", () => {
    const asked = Object.keys(everyRequest(URI, { line: 0, character: 0 }));
    const said: ServerCapabilities = Object.assign({}, ...FEATURES.map((feature) => feature.capabilities({})));
    const expected = Object.keys(said).flatMap((name) => METHODS[name] ?? [`a method for ${name}`]);
    deepEqual(
      expected.filter((method) => !asked.includes(method)),
      [],
    );
  });

  it("mend all that is safe, as the command line does", async () => {
    const client = await Client.start({ capabilities: RICH });
    client.open(URI, FLAWED);
    const diagnostics = await client.pull(URI);
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: URI },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: diagnostics as Diagnostic[], only: ["source.fixAll"] },
    });
    equal(actions.length, 1);
    const resolved = await client.request<CodeAction>("codeAction/resolve", actions[0]);
    ok((resolved.edit?.changes?.[URI]?.length ?? 0) > 0);
  });

  it("explain a rule in a message where the client cannot", async () => {
    for (const commands of [[], ["thethuc.explainRule"]]) {
      const client = await Client.start({ capabilities: RICH, initializationOptions: { commands } });
      client.open(URI, FLAWED);
      const [diagnostic] = await client.pull(URI);
      ok(diagnostic !== undefined);
      const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: URI },
        range: diagnostic.range,
        context: { diagnostics: [diagnostic] },
      });
      const command = actions.flatMap((action) => action.command ?? [])[0];
      equal(command?.command, commands[0] ?? "thethuc.server.explainRule");
      if (commands.length > 0) continue;
      await client.request("workspace/executeCommand", { command: command?.command, arguments: command?.arguments });
      await client.until(() => client.said.some((text) => text.includes("date/not-a-date")));
      await client.refusal("workspace/executeCommand", { command: "thethuc.unknown" });
    }
  });
});

const METHODS: Readonly<Record<string, readonly string[]>> = {
  diagnosticProvider: ["textDocument/diagnostic"],
  documentSymbolProvider: ["textDocument/documentSymbol"],
  foldingRangeProvider: ["textDocument/foldingRange"],
  selectionRangeProvider: ["textDocument/selectionRange"],
  documentHighlightProvider: ["textDocument/documentHighlight"],
  hoverProvider: ["textDocument/hover"],
  definitionProvider: ["textDocument/definition"],
  referencesProvider: ["textDocument/references"],
  documentLinkProvider: ["textDocument/documentLink"],
  codeActionProvider: ["textDocument/codeAction"],
  documentFormattingProvider: ["textDocument/formatting"],
  documentRangeFormattingProvider: ["textDocument/rangeFormatting"],
  documentOnTypeFormattingProvider: ["textDocument/onTypeFormatting"],
  completionProvider: ["textDocument/completion"],
  executeCommandProvider: [],
  codeLensProvider: ["textDocument/codeLens"],
  inlayHintProvider: ["textDocument/inlayHint"],
  renameProvider: ["textDocument/prepareRename", "textDocument/rename"],
  semanticTokensProvider: [
    "textDocument/semanticTokens/full",
    "textDocument/semanticTokens/full/delta",
    "textDocument/semanticTokens/range",
  ],
};

/** Renaming is refused where no number stands. */
async function unlessRefused(answer: Promise<unknown>): Promise<void> {
  await answer.catch((error: { code?: number }) => {
    if (error.code !== LSPErrorCodes.RequestFailed) throw error;
  });
}

/** A few places of a text, spread over it and beyond its end. */
function places(text: string): readonly { readonly line: number; readonly character: number }[] {
  const lines = text.split("\n");
  const every = Math.max(1, Math.floor(lines.length / 12));
  const inside = lines.flatMap((line, index) =>
    index % every === 0 ? [{ line: index, character: Math.floor(line.length / 2) }] : [],
  );
  return [...inside, { line: lines.length + 5, character: 3 }];
}
