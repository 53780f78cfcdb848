/** Baselines in the editor: what the command line leaves out, the server does, and again at every change. */
import { deepEqual, equal, match } from "node:assert/strict";
import { describe, it } from "mocha";
import { FLAWED, type Folder, inFolder } from "../cli/support.ts";
import { type Client, PULLS } from "../support/memory-connection.ts";
import { askWorkspace, change, rules, startIn, uriOf } from "./workspace.ts";

const FILE = "thethuc-baseline.json";
const ALL = ["date/not-a-date 1", "citation/symbol-spaces 2", "section/sequence 1"];

/** Runs `test` in a folder whose flaws are all in the baseline, with a client on it that has a document open. */
async function withBaseline(
  test: (client: Client, folder: Folder, uri: string) => Promise<void>,
  files: Readonly<Record<string, string>> = {},
): Promise<void> {
  await inFolder({ "c/a.vanban": FLAWED, ...files }, async (folder) => {
    await folder.run(["lint", "--update-baseline"]);
    const client = await startIn(folder);
    const uri = uriOf(folder, "c/a.vanban");
    client.open(uri, FLAWED);
    await test(client, folder, uri);
  });
}

describe("lsp: baseline", () => {
  it("hides what it knows and tells what is new, the same flaw once more among it", () =>
    withBaseline(async (client, _folder, uri) => {
      deepEqual(await rules(client, uri), []);
      client.change(uri, 2, { text: FLAWED.replace("đúng quy định.", "đúng quy định từ ngày 30 tháng 02 năm 2024.") });
      deepEqual(await rules(client, uri), ["date/not-a-date 1"]);
      const line = /Thực hiện Nghị định[^\n]*\n/.exec(FLAWED)?.[0] ?? "";
      client.change(uri, 3, { text: FLAWED.replace(line, line + line) });
      deepEqual(await rules(client, uri), ["citation/symbol-spaces 2", "citation/later-short 4"]);
      client.change(uri, 4, { text: FLAWED.replaceAll("\n", "\r\n") });
      deepEqual(await rules(client, uri), []);
    }));

  it("holds for documents that are not open", () =>
    withBaseline(async (client, folder, uri) => {
      client.close(uri);
      folder.write("b.vanban", FLAWED);
      const { items } = await askWorkspace(client);
      deepEqual(
        items.map((item) => (item.kind === "full" ? item.items.map(({ code }) => code) : item.kind)),
        [["date/not-a-date", "citation/symbol-spaces", "section/sequence"], []],
      );
    }));

  it("is the one the configuration names", () =>
    withBaseline(
      async (client, folder, uri) => {
        deepEqual(await rules(client, uri), []);
        change(client, folder, "thethuc.config.json", "{}");
        deepEqual(await rules(client, uri), ALL);
      },
      { "thethuc.config.json": '{ "baseline": "ci/da-biet.json" }' },
    ));

  it("is read again when it changes, comes or goes", () =>
    withBaseline(async (client, folder, uri) => {
      const ask = async (previousResultId?: string): Promise<{ kind: string; resultId: string; items?: unknown[] }> =>
        client.request("textDocument/diagnostic", {
          textDocument: { uri },
          ...(previousResultId === undefined ? {} : { previousResultId }),
        });
      const first = await ask();
      equal((await ask(first.resultId)).kind, "unchanged");
      change(client, folder, FILE, '{"version":1,"files":{}}');
      await client.until(() => client.asked.includes("workspace/diagnostic/refresh"));
      equal((await ask(first.resultId)).items?.length, 3);
      await folder.run(["lint", "--update-baseline"]);
      change(client, folder, "c/khac.json", "{}");
      equal((await ask()).items?.length, 3);
      client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(folder, FILE), type: 2 }] });
      deepEqual(await rules(client, uri), []);
      // A nearer one goes before it.
      change(client, folder, `c/${FILE}`, '{"version":1,"files":{}}');
      deepEqual(await rules(client, uri), ALL);
      change(client, folder, `c/${FILE}`, null);
      deepEqual(await rules(client, uri), []);
      change(client, folder, FILE, null);
      deepEqual(await rules(client, uri), ALL);
      deepEqual(client.said, []);
    }));

  it("that is broken is told once, and the last good one stays in force", () =>
    withBaseline(async (client, folder, uri) => {
      deepEqual(await rules(client, uri), []);
      change(client, folder, FILE, "<<<<<<< HEAD");
      deepEqual(await rules(client, uri), []);
      client.change(uri, 2, { text: `${FLAWED}\n` });
      deepEqual(await rules(client, uri), []);
      equal(client.said.length, 1);
      match(client.said[0] ?? "", /thethuc-baseline\.json: không phải tệp đối chiếu của thethuc; /);
    }));

  it("that is broken from the start, or named and missing, hides nothing and is told once", async () => {
    for (const [files, message] of [
      [{ [FILE]: '{"version":1,"files":{"a":{"b":"c"}}}' }, /không phải tệp đối chiếu của thethuc; /],
      [{ "thethuc.config.json": '{ "baseline": "x.json" }' }, /x\.json: không có tệp đối chiếu này; /],
    ] as const) {
      await inFolder({ ...files, "a.vanban": FLAWED }, async (folder) => {
        const client = await startIn(folder);
        client.open(uriOf(folder, "a.vanban"), FLAWED);
        for (let times = 0; times < 2; times++) deepEqual(await rules(client, uriOf(folder, "a.vanban")), ALL);
        equal(client.said.length, 1);
        match(client.said[0] ?? "", message);
      });
    }
  });

  it("is looked for when a document opens, where the client does not watch", () =>
    inFolder({ "c/a.vanban": FLAWED }, async (folder) => {
      const client = await startIn(folder, PULLS);
      const uri = uriOf(folder, "c/a.vanban");
      client.open(uri, FLAWED);
      deepEqual(await rules(client, uri), ALL);
      await folder.run(["lint", "--update-baseline"]);
      client.close(uri);
      client.open(uri, FLAWED);
      deepEqual(await rules(client, uri), []);
    }));
});
