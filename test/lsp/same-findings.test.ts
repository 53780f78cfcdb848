/** The server finds what the command line finds: the same bytes, for every document there is. */
import { equal, ok } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import { TextDocument } from "vscode-languageserver-textdocument";
import { inFolder } from "../cli/support.ts";
import { findingRecord } from "../support/finding-record.ts";
import { Client } from "../support/memory-connection.ts";
import { BUILT_IN_PACK } from "../support/registry.ts";

/** Documents that no clone has, but the machines on which we develop. */
const CORPUS = path.resolve("..", "shared", "corpus");

describe("lsp: findings of the command line", () => {
  it("are those of the server for every example", () => compare("examples"));

  it("are those of the server for every document of the corpus", async function () {
    this.timeout(120_000);
    if (!existsSync(CORPUS)) this.skip();
    for (const folder of readdirSync(CORPUS)) await compare(path.join(CORPUS, folder));
  });
});

async function compare(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => /\.(?:vanban|vbhc|txt)$/.test(file));
  ok(files.length > 0);
  await inFolder({}, async (place) => {
    const host = { pack: BUILT_IN_PACK, today: () => "2026-03-01" };
    const client = await Client.start({ host });
    for (const file of files) {
      const text = readFileSync(path.join(folder, file), "utf8");
      const { stdout } = await place.run(["lint", path.resolve(folder, file), "--format", "ndjson"]);
      const { findings } = JSON.parse(stdout) as { findings: unknown[] };
      const uri = `file:///${encodeURIComponent(file)}`;
      client.open(uri, text);
      const document = TextDocument.create(uri, "vanban", 1, text);
      const records = (await client.pull(uri)).map((diagnostic) => findingRecord(diagnostic, document));
      equal(JSON.stringify(records), JSON.stringify(findings), file);
      client.close(uri);
    }
  });
}
