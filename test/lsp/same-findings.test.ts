/** The server finds what the command line finds: the same bytes, for every document there is. */
import { equal, ok } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import type { Diagnostic, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { DiagnosticData } from "../../server/service/diagnostics.ts";
import { inFolder } from "../cli/support.ts";
import { Client } from "../support/memory-connection.ts";
import { BUILT_IN_PACK } from "../support/registry.ts";

/** Documents that no clone has, but the machines on which we develop. */
const CORPUS = path.resolve("..", "shared", "corpus");

const SEVERITIES = ["", "error", "warning", "info", "hint"];

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
      const records = (await client.pull(uri)).map((diagnostic) => recordOf(diagnostic, document));
      equal(JSON.stringify(records), JSON.stringify(findings), file);
      client.close(uri);
    }
  });
}

/** A diagnostic as the command line writes its finding. */
function recordOf(diagnostic: Diagnostic, document: TextDocument): object {
  const { code, severity, message, range, relatedInformation } = diagnostic;
  const { clause, fix } = diagnostic.data as DiagnosticData;
  const edits = fix?.edits.map(({ range: place, newText }) => ({
    start: document.offsetAt(place.start),
    end: document.offsetAt(place.end),
    text: newText,
  }));
  return {
    rule: code,
    severity: SEVERITIES[severity ?? 0],
    message,
    ...placeOf(range),
    source: clause,
    ...(fix === null ? {} : { fix: { edits, safety: fix.safety } }),
    ...(relatedInformation === undefined
      ? {}
      : { related: relatedInformation.map((place) => ({ ...placeOf(place.location.range), message: place.message })) }),
  };
}

function placeOf({ start, end }: Range): object {
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
