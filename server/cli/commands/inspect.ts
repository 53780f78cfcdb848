/** `thethuc inspect`: prints what was read from each document. */
import { analyze } from "../../model/analyze.ts";
import { type InspectRecord, inspectRecord } from "../../service/inspect-record.ts";
import { paletteFor } from "../formatters/colour.ts";
import { inspectPretty } from "../formatters/inspect-pretty.ts";
import { type JsonFormat, JsonRows } from "../formatters/json.ts";
import { EXIT } from "../host.ts";
import { findInputs } from "../inputs.ts";
import { RunOptions } from "../lint-options.ts";
import { readText } from "../read.ts";
import type { Session } from "../session.ts";

export interface InspectCommand {
  readonly format: "pretty" | JsonFormat;
  /** What to call standard input in the results. */
  readonly stdinFilename?: string;
}

export async function inspectCommand(
  patterns: readonly string[],
  command: InspectCommand,
  session: Session,
): Promise<number> {
  const formatter = formatterFor(command, session);
  const run = new RunOptions(session);
  for (const input of await findInputs(patterns, session)) {
    const file = input.path === null ? (command.stdinFilename ?? input.file) : input.file;
    try {
      const text = await readText({ ...input, file }, session);
      if (text === null) continue;
      const { regime, registry } = await run.of(input.path ?? command.stdinFilename ?? null);
      session.print(formatter.row(inspectRecord(file, analyze(text, regime), registry)));
    } catch (error) {
      session.problem(session.messages.crash(error instanceof Error ? error.message : String(error)), file);
    }
  }
  session.print(formatter.end());
  session.flush();
  return session.failed ? EXIT.failure : EXIT.clean;
}

interface InspectFormatter {
  row(record: InspectRecord): string;
  end(): string;
}

function formatterFor({ format }: InspectCommand, session: Session): InspectFormatter {
  if (format !== "pretty") return new JsonRows(format);
  const palette = paletteFor(session.host);
  return { row: (record) => inspectPretty(record, session.language, palette), end: () => "" };
}
