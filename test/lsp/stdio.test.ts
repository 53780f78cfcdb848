/** The server as the process that ships, spoken to over standard input, well and badly. */
import { deepEqual, equal } from "node:assert/strict";
import { fork, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import type { InitializeResult } from "vscode-languageserver/node";
import { FLAWED } from "../cli/support.ts";
import { framed, StdioClient } from "../support/stdio-client.ts";

const URI = "file:///van-ban.vanban";

/** The largest bundle that may ship, in bytes. */
const LARGEST_BUNDLE = 600 * 1024;

describe("lsp: over standard input and output", () => {
  it("answers, says goodbye, and exits", async () => {
    const client = await StdioClient.start();
    client.notify("textDocument/didOpen", {
      textDocument: { uri: URI, languageId: "vanban", version: 1, text: FLAWED },
    });
    equal(await found(client), 3);
    equal((await client.request("shutdown")).result, null);
    client.notify("exit");
    equal(await client.exit, 0);
  });

  it("exits when its client is gone", async () => {
    const client = await StdioClient.start();
    client.hangUp();
    equal(await client.exit, 1);
  });

  const BAD: Readonly<Record<string, string | Uint8Array>> = {
    "bytes that are no message": "chào\r\n\r\nanh\u0000\r\n",
    "bytes that are no text": Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
    "half a header": "Content-Len",
    "a header without a length": "Content-Type: application/json\r\n\r\n{}",
    "a length that is no number": framed("{}", "nhiều"),
    "a negative length": framed("{}", -5),
    "a length beyond all memory": framed("{}", "99999999999"),
    "a length that is too small": framed({ jsonrpc: "2.0", method: "$/a", params: { text: "một hai ba" } }, 20),
    "a length that is too large": framed({ jsonrpc: "2.0", method: "$/a", params: {} }, 70),
    "an empty body": framed(""),
    "a body that is no JSON": framed("{{{"),
    "a body that is no object": framed("7") + framed("null") + framed("[]"),
    "an object that is no message": framed("{}") + framed({ jsonrpc: "2.0", id: {} }) + framed({ method: 7 }),
    "an answer nobody asked for": framed({ jsonrpc: "2.0", id: 99, result: null }),
  };
  for (const [what, bytes] of Object.entries(BAD)) {
    it(`outlives ${what}`, async () => {
      const client = await StdioClient.start();
      client.raw(bytes);
      client.notify("textDocument/didOpen", {
        textDocument: { uri: URI, languageId: "vanban", version: 1, text: FLAWED },
      });
      // A length that is too large takes the next message with it where that ends inside.
      client.notify("textDocument/didOpen", {
        textDocument: { uri: URI, languageId: "vanban", version: 1, text: FLAWED },
      });
      equal(await found(client), 3);
      client.hangUp();
      await client.exit;
    });
  }

  it("reads messages that come in pieces", async () => {
    const client = await StdioClient.start();
    const message = Buffer.from(
      framed({
        jsonrpc: "2.0",
        method: "textDocument/didOpen",
        params: { textDocument: { uri: URI, languageId: "vanban", version: 1, text: FLAWED } },
      }),
    );
    for (let at = 0; at < message.length; at += 97) {
      client.raw(message.subarray(at, at + 97));
      await new Promise((resolve) => setImmediate(resolve));
    }
    equal(await found(client), 3);
    client.hangUp();
    await client.exit;
  });

  for (const program of [["dist/thethuc.cjs", "lsp"], ["dist/server.cjs"]]) {
    it(`speaks over the channel of Node from ${program[0]}`, async () => {
      const [file = "", ...args] = program;
      const child = fork(path.resolve(file), [...args, "--node-ipc"]);
      const answer = new Promise<{ result: InitializeResult }>((resolve) => child.once("message", resolve as never));
      const params = { processId: null, rootUri: null, capabilities: {} };
      child.send({ jsonrpc: "2.0", id: 1, method: "initialize", params });
      equal((await answer).result.serverInfo?.name, "Thể Thức");
      const exit = new Promise((resolve) => child.once("exit", resolve));
      child.send({ jsonrpc: "2.0", method: "exit" });
      equal(await exit, 1);
    });
  }

  it("says how it wants to be started", () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [path.resolve("dist/thethuc.cjs"), "lsp"], {
      encoding: "utf8",
    });
    deepEqual([status, stdout], [2, ""]);
    equal(stderr.trimEnd().split("\n").length, 1);
  });

  it("is made of small bundles", () => {
    const bundles = readdirSync("dist").filter((name) => name.endsWith(".cjs"));
    const sizes = bundles.map((name) => [name, statSync(`dist/${name}`).size] as const);
    deepEqual(
      sizes.filter(([, size]) => size > LARGEST_BUNDLE),
      [],
    );
  });
});

async function found(client: StdioClient): Promise<number | undefined> {
  const { result } = await client.request("textDocument/diagnostic", { textDocument: { uri: URI } });
  return (result as { items: unknown[] } | undefined)?.items.length;
}
