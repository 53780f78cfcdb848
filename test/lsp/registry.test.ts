/** The registry in the server: what ships, and the user's own file, good and broken. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { describe, it } from "mocha";
import type { Hover } from "vscode-languageserver/node";
import { NODE_FILES } from "../../server/lsp/node-files.ts";
import { CLEAN, type Folder, inFolder } from "../cli/support.ts";
import { Client, PULLS } from "../support/memory-connection.ts";
import { BUILT_IN_PACK } from "../support/registry.ts";

const OWN = '{"symbol": "77/QĐ-SNV", "type": "Quyết định", "date": "2026-01-05", "title": "về quy chế làm việc"}\n';
const FILE = "thethuc.registry.jsonl";
const CITING = CLEAN.replace("Thực hiện Nghị định số 30/2020/NĐ-CP", "Thực hiện Quyết định số 77/QĐ-SNV");

describe("lsp: registry", () => {
  it("that ships is known", () =>
    withClient({}, async (client, _folder, root) => {
      client.open(`${root}/a.vanban`, CLEAN);
      match(await told(client, `${root}/a.vanban`, "30/2020/NĐ-CP"), /công tác văn thư/);
    }));

  it("of the user is read, and read again when it changes", () =>
    withClient({ [FILE]: OWN }, async (client, folder, root) => {
      ok(client.asked.includes("client/registerCapability"));
      client.open(`${root}/a.vanban`, CITING);
      match(await told(client, `${root}/a.vanban`, "77/QĐ-SNV"), /quy chế làm việc/);
      folder.write(FILE, OWN.replace("làm việc", "văn thư"));
      await changed(client, root, () => told(client, `${root}/a.vanban`, "77/QĐ-SNV"), /quy chế văn thư/);
    }));

  it("that is broken is told at its line, and the last good one stays in force", () =>
    withClient({ [FILE]: OWN }, async (client, folder, root) => {
      client.open(`${root}/a.vanban`, CITING);
      folder.write(FILE, `\n${OWN.replace("làm việc", "văn thư")}{"symbol": \n`);
      client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${root}/${FILE}`, type: 2 }] });
      const { diagnostics } = await client.pushed(`${root}/${FILE}`);
      deepEqual(
        diagnostics.map(({ range, severity, source }) => [range.start, severity, source]),
        [[{ line: 2, character: 0 }, 1, "thethuc"]],
      );
      match(await told(client, `${root}/a.vanban`, "77/QĐ-SNV"), /quy chế làm việc/);
      folder.write(FILE, OWN);
      client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${root}/${FILE}`, type: 2 }] });
      deepEqual((await client.pushed(`${root}/${FILE}`)).diagnostics, []);
    }));

  it("that is broken from the start does no harm", () =>
    withClient({ [FILE]: "hỏng\n" }, async (client, _folder, root) => {
      await client.until(() => client.published.length > 0);
      equal(client.published[0]?.uri, `${root}/${FILE}`);
      client.open(`${root}/a.vanban`, CLEAN);
      deepEqual(await client.pull(`${root}/a.vanban`), []);
    }));
});

async function withClient(
  files: Readonly<Record<string, string>>,
  test: (client: Client, folder: Folder, root: string) => Promise<void>,
): Promise<void> {
  await inFolder(files, async (folder) => {
    const root = pathToFileURL(folder.path).href;
    const workspace = { ...PULLS.workspace, didChangeWatchedFiles: { dynamicRegistration: true } };
    const client = await Client.start({
      capabilities: { ...PULLS, workspace },
      folders: [root],
      host: { files: NODE_FILES, pack: BUILT_IN_PACK },
    });
    await client.until(() => client.asked.includes("client/registerCapability"));
    await test(client, folder, root);
  });
}

/** What hovering over the first `words` of a document says. */
async function told(client: Client, uri: string, words: string): Promise<string> {
  const text = uri.endsWith("a.vanban") && words.startsWith("77") ? CITING : CLEAN;
  const before = text.slice(0, text.indexOf(words)).split("\n");
  const position = { line: before.length - 1, character: (before.at(-1)?.length ?? 0) + 1 };
  const hover = await client.request<Hover | null>("textDocument/hover", { textDocument: { uri }, position });
  return JSON.stringify(hover?.contents);
}

/** The file changed: from some answer on `expected` is told. */
async function changed(client: Client, root: string, ask: () => Promise<string>, expected: RegExp): Promise<void> {
  const before = client.asked.length;
  client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${root}/${FILE}`, type: 2 }] });
  await client.until(() => client.asked.slice(before).includes("workspace/diagnostic/refresh"));
  match(await ask(), expected);
}
