/** Configurations in the editor: the findings of the command line, again at every change, and mistakes at their lines. */
import { deepEqual, equal } from "node:assert/strict";
import { describe, it } from "mocha";
import type { CompletionList } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { FLAWED, inFolder } from "../cli/support.ts";
import { findingRecord } from "../support/finding-record.ts";
import { PULLS } from "../support/memory-connection.ts";
import { change, rules, startIn, uriOf } from "./workspace.ts";

describe("lsp: configuration", () => {
  it("gives the findings of the command line", () =>
    inFolder(
      {
        "thethuc.config.json": JSON.stringify({
          language: "en",
          asOf: "2026-01-01",
          extends: ["./chung.json", "strict"],
          registry: "van-ban.jsonl",
          overrides: [{ files: "b.vanban", regime: "party", rules: { "section/sequence": "hint" } }],
        }),
        "chung.json": JSON.stringify({ rules: { "date/not-a-date": "info" } }),
        "van-ban.jsonl": JSON.stringify({ symbol: "99/2020/NĐ-CP", type: "Nghị định", date: "2020-03-06" }),
        "a.vanban": FLAWED.replace("30/2020/NĐ- CP", "99/2020/NĐ-CP"),
        "b.vanban": FLAWED,
      },
      async (folder) => {
        const { stdout } = await folder.run(["lint", "--format", "json"]);
        const expected = JSON.parse(stdout) as { file: string; findings: unknown[] }[];
        deepEqual(
          expected.map(({ file }) => file),
          ["a.vanban", "b.vanban"],
        );
        const client = await startIn(folder);
        for (const { file, findings } of expected) {
          const text = file === "a.vanban" ? FLAWED.replace("30/2020/NĐ- CP", "99/2020/NĐ-CP") : FLAWED;
          client.open(uriOf(folder, file), text);
          const document = TextDocument.create(uriOf(folder, file), "vanban", 1, text);
          const records = (await client.pull(uriOf(folder, file))).map((each) => findingRecord(each, document));
          equal(JSON.stringify(records), JSON.stringify(findings), file);
        }
      },
    ));

  it("is read again when it changes, comes or goes, and so is what it extends", () =>
    inFolder({ "a.vanban": FLAWED, "chung.json": "{}" }, async (folder) => {
      const client = await startIn(folder);
      const uri = uriOf(folder, "a.vanban");
      client.open(uri, FLAWED);
      deepEqual(await rules(client, uri), ["date/not-a-date 1", "citation/symbol-spaces 2", "section/sequence 1"]);
      const off = { "date/not-a-date": "off", "citation/symbol-spaces": "off" };
      change(client, folder, "thethuc.config.json", JSON.stringify({ extends: "./chung.json", rules: off }));
      deepEqual(await rules(client, uri), ["section/sequence 1"]);
      change(client, folder, "chung.json", JSON.stringify({ rules: { "section/sequence": "hint" } }));
      deepEqual(await rules(client, uri), ["section/sequence 4"]);
      change(client, folder, "thethuc.config.json", null);
      equal((await rules(client, uri)).length, 3);
    }));

  it("has its mistakes shown at their places, while what was right stays in force", () =>
    inFolder(
      { "a.vanban": FLAWED, "thethuc.config.json": '{ "rules": { "section/sequence": "off" } }' },
      async (folder) => {
        const client = await startIn(folder);
        const [uri, config] = [uriOf(folder, "a.vanban"), uriOf(folder, "thethuc.config.json")];
        client.open(uri, FLAWED);
        const right = ["date/not-a-date 1", "citation/symbol-spaces 2"];
        deepEqual(await rules(client, uri), right);
        change(client, folder, "thethuc.config.json", '{\n  "rule": { "date/not-a-date": "off" }\n}');
        const { diagnostics } = await client.pushed(config);
        deepEqual(
          diagnostics.map(({ range, severity, message }) => [range.start, range.end, severity, message]),
          [
            [
              { line: 1, character: 2 },
              { line: 1, character: 8 },
              1,
              "Không có mục “rule” ở đây; bạn có muốn viết “rules”?",
            ],
          ],
        );
        deepEqual(await rules(client, uri), right);
        change(client, folder, "thethuc.config.json", '{ "rules": { "date/not-a-date": "off" } }');
        deepEqual((await client.pushed(config)).diagnostics, []);
        deepEqual(await rules(client, uri), ["citation/symbol-spaces 2", "section/sequence 1"]);
      },
    ));

  it("is looked for when a document opens, where the client does not watch", () =>
    inFolder({ "a.vanban": FLAWED }, async (folder) => {
      const client = await startIn(folder, PULLS);
      const uri = uriOf(folder, "a.vanban");
      client.open(uri, FLAWED);
      equal((await rules(client, uri)).length, 3);
      folder.write("thethuc.config.jsonc", '{ "rules": { "section/sequence": "off" }, } // riêng');
      client.close(uri);
      client.open(uri, FLAWED);
      equal((await rules(client, uri)).length, 2);
    }));

  it("has its names completed", () =>
    inFolder(
      {
        "thethuc.config.json": JSON.stringify({
          abbreviations: { types: { "quy trình": "QTr" }, issuers: { "Sở Nông sản": "SNS" }, places: ["Bản Khoang"] },
        }),
      },
      async (folder) => {
        const client = await startIn(folder);
        const uri = uriOf(folder, "a.vanban");
        const offered = async (text: string): Promise<readonly string[]> => {
          client.open(uri, text);
          const lines = text.split("\n");
          const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
          const params = { textDocument: { uri }, position };
          const { items } = await client.request<CompletionList>("textDocument/completion", params);
          client.close(uri);
          return items.map(({ label }) => label);
        };
        deepEqual(await offered("Thực hiện Quy tr"), ["Quy trình"]);
        deepEqual(await offered("Kính gửi: Sở Nông s"), ["Sở Nông sản"]);
        deepEqual(await offered("Số: 15/QĐ-SNS\tBản Kh"), ["Bản Khoang"]);
      },
    ));

  it("says nothing of documents that are on no disk", () =>
    inFolder({ "thethuc.config.json": '{ "rules": { "section/sequence": "off" } }' }, async (folder) => {
      const client = await startIn(folder);
      client.open("untitled:Untitled-1", FLAWED);
      equal((await rules(client, "untitled:Untitled-1")).length, 3);
    }));
});
