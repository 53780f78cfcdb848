/** A virtual workspace, whose files only the client can read: what lies around the documents holds there, too. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import type { Hover } from "vscode-languageserver/node";
import { FLAWED, inFolder } from "../cli/support.ts";
import { Client } from "../support/memory-connection.ts";
import { rules, WATCHES } from "./workspace.ts";

const ROOT = "memfs://kho/d%E1%BB%B1%20%C3%A1n";
const CONFIG = `${ROOT}/thethuc.config.json`;
const A = `${ROOT}/sau/a.vanban`;

const ALL = ["date/not-a-date 1", "citation/symbol-spaces 2", "section/sequence 1"];

/** `files`: by path from the root, which the client of the test may change. */
async function start(files: Readonly<Record<string, string>>, initializationOptions: object = { readsFiles: true }) {
  const texts = new Map(Object.entries(files).map(([file, text]) => [`${ROOT}/${file}`, text]));
  const client = await Client.start({
    capabilities: WATCHES,
    folders: [ROOT],
    files: texts,
    initializationOptions,
  });
  await client.until(() => client.asked.includes("client/registerCapability"));
  return { client, texts };
}

function change(client: Client, uri: string): void {
  client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
}

describe("lsp: a virtual workspace", () => {
  it("has its configuration read through the client, with what that extends, at the first question", async () => {
    const { client } = await start({
      "thethuc.config.json": '\ufeff{ "extends": "./chung/goc.json", "rules": { "section/sequence": "hint" } }',
      "chung/goc.json": '{ "extends": "./nua.json", "rules": { "date/not-a-date": "off" } }',
      "chung/nua.json": '{ "overrides": [{ "files": "sau/*.vanban", "rules": { "citation/symbol-spaces": "info" } }] }',
    });
    client.open(A, FLAWED);
    deepEqual(await rules(client, A), ["citation/symbol-spaces 3", "section/sequence 4"]);
    deepEqual(client.published, []);
    deepEqual(client.said, []);
  });

  it("has it under the key of package.json", async () => {
    const { client } = await start({ "package.json": '{ "thethuc": { "rules": { "section/sequence": "off" } } }' });
    client.open(A, FLAWED);
    deepEqual(await rules(client, A), ALL.slice(0, 2));
  });

  it("is read again when it changes, comes or goes", async () => {
    const { client, texts } = await start({});
    client.open(A, FLAWED);
    deepEqual(await rules(client, A), ALL);
    texts.set(CONFIG, '{ "extends": "./goc.json" }');
    texts.set(`${ROOT}/goc.json`, '{ "rules": { "section/sequence": "off" } }');
    change(client, CONFIG);
    await client.until(() => client.asked.includes("workspace/diagnostic/refresh"));
    deepEqual(await rules(client, A), ALL.slice(0, 2));
    texts.delete(CONFIG);
    const before = client.asked.length;
    change(client, CONFIG);
    await client.until(() => client.asked.slice(before).includes("workspace/diagnostic/refresh"));
    deepEqual(await rules(client, A), ALL);
  });

  it("has mistakes shown at their places", async () => {
    const { client } = await start({ "thethuc.config.json": '{ "extends": ["./khong-co.json"], "rule": {} }' });
    client.open(A, FLAWED);
    deepEqual(await rules(client, A), ALL);
    const { uri, diagnostics } = client.published.at(-1) ?? {};
    equal(decodeURI(uri ?? ""), decodeURI(CONFIG));
    equal(diagnostics?.length, 2);
  });

  it("has baselines and ignore files obeyed, and its own registry known", () =>
    inFolder({ "sau/a.vanban": FLAWED }, async (folder) => {
      await folder.run(["lint", "--update-baseline", "--baseline", "da-biet.json"]);
      const { client } = await start({
        "thethuc.config.json": '{ "baseline": "da-biet.json" }',
        "da-biet.json": readFileSync(folder.at("da-biet.json"), "utf8"),
        ".thethucignore": "b.vanban\n",
        "thethuc.registry.csv": "symbol;type;date;title\n77/QĐ-SNV;Quyết định;05/02/2026;ban hành quy chế mẫu\n",
      });
      client.open(A, FLAWED);
      deepEqual(await rules(client, A), []);
      client.open(`${ROOT}/b.vanban`, FLAWED);
      deepEqual(await rules(client, `${ROOT}/b.vanban`), []);
      client.open(`${ROOT}/c.vanban`, FLAWED.replace("Nghị định số 30/2020/NĐ- CP", "Quyết định số 77/QĐ-SNV"));
      ok((await rules(client, `${ROOT}/c.vanban`)).includes("section/sequence 1"));
      deepEqual(client.said, []);
      const textDocument = { uri: `${ROOT}/c.vanban` };
      const position = { line: 8, character: 25 };
      const hover = await client.request<Hover | null>("textDocument/hover", { textDocument, position });
      match(JSON.stringify(hover?.contents), /quy chế mẫu/);
    }));

  it("has a baseline that is missing told once", async () => {
    const { client } = await start({ "thethuc.config.json": '{ "baseline": "da-biet.json" }' });
    client.open(A, FLAWED);
    for (let times = 0; times < 2; times++) deepEqual(await rules(client, A), ALL);
    equal(client.said.length, 1);
    match(client.said[0] ?? "", /da-biet\.json: không có tệp đối chiếu này; /);
  });

  it("is not asked for where the client does not offer it, nor outside the folders", async () => {
    const { client } = await start({ "thethuc.config.json": "{" }, {});
    client.open(A, FLAWED);
    deepEqual(await rules(client, A), ALL);
    ok(!client.asked.includes("thethuc/readFile"));
    const offering = await start({});
    const before = offering.client.asked.length;
    for (const uri of ["untitled:Untitled-1", "memfs://khac/a.vanban"]) {
      offering.client.open(uri, FLAWED);
      deepEqual(await rules(offering.client, uri), ALL);
    }
    ok(!offering.client.asked.slice(before).includes("thethuc/readFile"));
  });

  it("is read for texts that are sent to be checked", async () => {
    const { client } = await start({ "thethuc.config.json": '{ "rules": { "section/sequence": "off" } }' });
    const found = await client.request<unknown[]>("thethuc/lint", { uri: A, text: FLAWED });
    equal(found.length, 2);
  });
});
