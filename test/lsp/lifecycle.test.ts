/** Saying hello and goodbye, and what happens to messages that come at the wrong time or make no sense. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { describe, it } from "mocha";
import { CancellationTokenSource, ErrorCodes, HoverRequest, LSPErrorCodes } from "vscode-languageserver/node";
import { documentFeature, feature } from "../../server/lsp/feature.ts";
import { FEATURES } from "../../server/lsp/features.ts";
import { FLAWED } from "../cli/support.ts";
import { Client } from "../support/memory-connection.ts";

const URI = "file:///van-ban.vanban";

describe("lsp: lifecycle", () => {
  it("says what it can do", async () => {
    const { initialized } = await Client.start();
    deepEqual(initialized.serverInfo, { name: "Thể Thức", version: "1.2.3" });
    equal(initialized.capabilities.positionEncoding, "utf-16");
    deepEqual(initialized.capabilities.textDocumentSync, { openClose: true, change: 2 });
    deepEqual(initialized.capabilities.workspace?.workspaceFolders, { supported: true, changeNotifications: true });
  });

  it("answers nothing before initialize and after shutdown", async () => {
    const client = new Client();
    const pull = { textDocument: { uri: URI } };
    equal((await client.refusal("textDocument/diagnostic", pull)).code, ErrorCodes.ServerNotInitialized);
    const running = await Client.start();
    equal(await running.request("shutdown"), null);
    equal((await running.refusal("textDocument/diagnostic", pull)).code, ErrorCodes.InvalidRequest);
  });

  it("knows no unknown method, and lives on", async () => {
    const client = await Client.start();
    equal((await client.refusal("textDocument/juggle", {})).code, ErrorCodes.MethodNotFound);
    client.notify("textDocument/didJuggle", {});
    deepEqual(await client.pull(URI), []);
  });

  it("turns a throw in a handler into an error answer and one line in the log", async () => {
    const broken = documentFeature(HoverRequest.type, { hoverProvider: true }, () => {
      throw new Error("hỏng\nrồi");
    });
    const client = await Client.start({ features: [...FEATURES.filter(isNotHover), broken] });
    client.open(URI, FLAWED);
    const params = { textDocument: { uri: URI }, position: { line: 0, character: 0 } };
    const { code, message } = await client.refusal("textDocument/hover", params);
    equal(code, ErrorCodes.InternalError);
    match(message, /textDocument\/hover: hỏng rồi/);
    await client.until(() => client.said.length > 0);
    equal(client.said.length, 1);
    ok(!client.said[0]?.includes("\n"));
    ok((await client.pull(URI)).length > 0);
  });

  it("survives parameters that are no parameters", async () => {
    const client = await Client.start();
    client.open(URI, FLAWED);
    client.notify("textDocument/didChange", { textDocument: { uri: URI, version: 2 }, contentChanges: 7 });
    client.notify("textDocument/didOpen", {});
    client.notify("textDocument/didClose", null);
    equal((await client.refusal("textDocument/diagnostic", { textDocument: null })).code, ErrorCodes.InternalError);
  });

  it("answers a cancelled request as cancelled, whether it waits or runs", async () => {
    let entered = () => {};
    const entering = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const slow = feature(HoverRequest.type, {}, async (_params, _session, token) => {
      entered();
      await new Promise<void>((resolve) => token.onCancellationRequested(() => resolve()));
      return null;
    });
    const client = await Client.start({ features: [slow] });
    const params = { textDocument: { uri: URI }, position: { line: 0, character: 0 } };
    const running = new CancellationTokenSource();
    const refused = client.refusal("textDocument/hover", params, running.token);
    await entering;
    running.cancel();
    equal((await refused).code, LSPErrorCodes.RequestCancelled);

    const waiting = new CancellationTokenSource();
    const refusedWaiting = client.refusal("textDocument/hover", params, waiting.token);
    waiting.cancel();
    equal((await refusedWaiting).code, LSPErrorCodes.RequestCancelled);
  });
});

function isNotHover({ capabilities }: (typeof FEATURES)[number]): boolean {
  return capabilities({}).hoverProvider === undefined;
}
