/** Documents that ignore files leave out: nothing is said about them, everything else is answered. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { describe, it } from "mocha";
import type { CodeAction, DocumentSymbol } from "vscode-languageserver/node";
import { FLAWED, inFolder } from "../cli/support.ts";
import { PULLS } from "../support/memory-connection.ts";
import { askWorkspace, change, rules, startIn, uriOf } from "./workspace.ts";

const FILES = { "a.vanban": FLAWED, "mau/b.vanban": FLAWED, ".thethucignore": "mau/\n" };

describe("lsp: ignore files", () => {
  it("keep diagnostics and fixes off an open document, and nothing else", () =>
    inFolder(FILES, async (folder) => {
      const client = await startIn(folder);
      const [a, b] = [uriOf(folder, "a.vanban"), uriOf(folder, "mau/b.vanban")];
      for (const uri of [a, b]) client.open(uri, FLAWED);
      equal((await rules(client, a)).length, 3);
      deepEqual(await rules(client, b), []);
      const textDocument = { uri: b };
      ok((await client.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument })).length > 0);
      const range = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } };
      const context = { diagnostics: [], only: ["source.fixAll"] };
      const fixes = (uri: string): Promise<CodeAction[]> =>
        client.request("textDocument/codeAction", { textDocument: { uri }, range, context });
      equal((await fixes(a)).length, 1);
      deepEqual(await fixes(b), []);
    }));

  it("are read again when they change, come or go", () =>
    inFolder(FILES, async (folder) => {
      const client = await startIn(folder);
      const b = uriOf(folder, "mau/b.vanban");
      client.open(b, FLAWED);
      deepEqual(await rules(client, b), []);
      change(client, folder, ".thethucignore", "*.txt\n");
      await client.until(() => client.asked.includes("workspace/diagnostic/refresh"));
      equal((await rules(client, b)).length, 3);
      change(client, folder, "mau/.thethucignore", "*\n");
      deepEqual(await rules(client, b), []);
      change(client, folder, "mau/.thethucignore", null);
      equal((await rules(client, b)).length, 3);
    }));

  it("are looked for when a document opens, where the client does not watch", () =>
    inFolder(FILES, async (folder) => {
      const client = await startIn(folder, PULLS);
      const b = uriOf(folder, "mau/b.vanban");
      client.open(b, FLAWED);
      deepEqual(await rules(client, b), []);
      folder.write(".thethucignore", "");
      client.close(b);
      client.open(b, FLAWED);
      equal((await rules(client, b)).length, 3);
    }));

  it("leave the documents out that a walk of the command line leaves out, git's too unless they are open", () =>
    inFolder({ ...FILES, ".gitignore": "c.vanban\n", "c.vanban": FLAWED }, async (folder) => {
      const client = await startIn(folder);
      const reported = async (): Promise<readonly string[]> =>
        (await askWorkspace(client)).items.map(({ uri }) => uri.slice(uriOf(folder, "").length + 1));
      deepEqual(await reported(), ["a.vanban"]);
      client.open(uriOf(folder, "c.vanban"), FLAWED);
      deepEqual([...(await reported())].sort(), ["a.vanban", "c.vanban"]);
      equal((await client.pull(uriOf(folder, "c.vanban"))).length, 3);
    }));

  it("take back what was said before", () =>
    inFolder({ "a.vanban": FLAWED }, async (folder) => {
      const client = await startIn(folder);
      const [before] = (await askWorkspace(client)).items;
      change(client, folder, ".thethucignore", "a.vanban\n");
      const known = [{ uri: before?.uri ?? "", value: before?.resultId ?? "" }];
      deepEqual((await askWorkspace(client, known)).items, [
        { uri: before?.uri, version: null, kind: "full", items: [] },
      ]);
    }));
});
