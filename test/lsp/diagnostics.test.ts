/** Diagnostics appear and go as one types: asked for, sent, and for a whole workspace. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, it } from "mocha";
import type { Diagnostic, DocumentDiagnosticReport, WorkspaceDiagnosticReport } from "vscode-languageserver/node";
import { NODE_FILES } from "../../server/lsp/node-files.ts";
import { CLEAN, FLAWED, inFolder } from "../cli/support.ts";
import { Client, PULLS, WAITS } from "../support/memory-connection.ts";

const URI = "file:///van-ban.vanban";

describe("lsp: diagnostics that are asked for", () => {
  it("answers `unchanged` until the document or the settings change", async () => {
    const client = await Client.start();
    const ask = (previousResultId?: string) =>
      client.request<DocumentDiagnosticReport>("textDocument/diagnostic", {
        textDocument: { uri: URI },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      });
    client.open(URI, FLAWED);
    const first = await ask();
    equal(first.kind, "full");
    equal((await ask(first.resultId)).kind, "unchanged");
    client.change(URI, 2, { text: CLEAN });
    const second = await ask(first.resultId);
    deepEqual([second.kind, second.kind === "full" && second.items], ["full", []]);
    client.settings = { language: "en" };
    client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.until(() => client.asked.includes("workspace/diagnostic/refresh"));
    equal((await ask(second.resultId)).kind, "full");
  });

  it("sends nothing by itself", async () => {
    const client = await Client.start();
    client.open(URI, FLAWED);
    await new Promise((resolve) => setTimeout(resolve, 60));
    equal(client.published.length, 0);
  });

  it("reads the documents of the workspace's folders, open ones as they are in the editor", () =>
    inFolder(
      { "a.vanban": FLAWED, "b/b c.vbhc": FLAWED, "c.txt": FLAWED, "node_modules/d.vanban": FLAWED },
      async (folder) => {
        const root = pathToFileURL(folder.path).href;
        const client = await Client.start({ folders: [root], host: { files: NODE_FILES } });
        client.open(`${root}/a.vanban`, CLEAN);
        const ask = (previousResultIds: { uri: string; value: string }[]) =>
          client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds });
        const { items } = await ask([]);
        deepEqual(
          items.map((item) => [item.uri.slice(root.length), item.version, item.kind === "full" && item.items.length]),
          [
            ["/a.vanban", 1, 0],
            ["/b/b%20c.vbhc", null, 3],
          ],
        );
        const known = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? "" }));
        deepEqual(
          (await ask(known)).items.map(({ kind }) => kind),
          ["unchanged", "unchanged"],
        );
        rmSync(folder.at("b"), { recursive: true });
        client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: known[1]?.uri, type: 3 }] });
        const [, gone] = (await ask(known)).items;
        deepEqual(gone, { uri: known[1]?.uri, version: null, kind: "full", items: [] });
        client.notify("workspace/didChangeWorkspaceFolders", {
          event: { added: [], removed: [{ uri: root, name: "" }] },
        });
        equal((await ask([])).items.length, 1);
      },
    ));
});

describe("lsp: diagnostics that are sent", () => {
  it("appear and go as one types, and when the document closes", async () => {
    const client = await Client.start({ capabilities: WAITS });
    client.open(URI, FLAWED);
    const first = await client.pushed(URI);
    deepEqual([first.version, first.diagnostics.length], [1, 3]);
    client.change(URI, 2, { text: CLEAN });
    deepEqual(await client.pushed(URI), { uri: URI, version: 2, diagnostics: [] });
    client.change(URI, 3, { text: FLAWED });
    equal((await client.pushed(URI)).diagnostics.length, 3);
    client.close(URI);
    deepEqual((await client.pushed(URI)).diagnostics, []);
  });

  it("are sent once for a burst of changes, and again when the settings change", async () => {
    const client = await Client.start({ capabilities: WAITS });
    client.open(URI, CLEAN);
    for (let version = 2; version < 20; version++) client.change(URI, version, { text: FLAWED });
    equal((await client.pushed(URI)).version, 19);
    equal(client.published.length, 1);
    client.settings = { language: "en" };
    client.notify("workspace/didChangeConfiguration", { settings: null });
    ok((await client.pushed(URI)).diagnostics.some(says("date")));
  });
});

describe("lsp: settings", () => {
  it("come from the client when it starts, in any form, and wrong ones are told once each", async () => {
    const client = await Client.start({ settings: { language: "fr", "inlayHints.enabled": "yes" } });
    await client.until(() => client.said.length === 2);
    deepEqual(client.said, [
      'Cài đặt “thethuc.language” không nhận giá trị "fr"; chọn một trong: vi, en. Tạm dùng giá trị mặc định.',
      'Cài đặt “thethuc.inlayHints.enabled” không nhận giá trị "yes"; chọn một trong: true, false. Tạm dùng giá trị mặc định.',
    ]);
  });

  it("may come with initialize, or be sent, where the client cannot be asked", async () => {
    const client = await Client.start({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { language: "en" },
    });
    client.open(URI, FLAWED);
    const english = await client.pull(URI);
    ok(english.some(says("date")));
    client.notify("workspace/didChangeConfiguration", { settings: { thethuc: { language: "vi" } } });
    ok((await client.pull(URI)).some(says("ngày")));
  });

  it("may say by which rules documents are read", async () => {
    const client = await Client.start({ capabilities: PULLS, settings: { regime: "party" } });
    client.open(URI, CLEAN);
    ok((await client.pull(URI)).length > 0);
  });
});

function says(word: string): (diagnostic: Diagnostic) => boolean {
  return ({ message }) => typeof message === "string" && message.includes(word);
}
