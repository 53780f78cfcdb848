/** `thethuc lint`: reports what is wrong with each document, and mends what is safe to mend. */
import { analyze } from "../../model/analyze.ts";
import { fixAll } from "../../rules/fix.ts";
import { RULES } from "../../rules/index.ts";
import { lint } from "../../rules/lint.ts";
import type { Finding, Severity } from "../../rules/rule.ts";
import { DuplicateNumbers } from "../duplicates.ts";
import { paletteFor } from "../formatters/colour.ts";
import type { JsonFormat } from "../formatters/json.ts";
import { lintJson } from "../formatters/lint-json.ts";
import { lintPretty } from "../formatters/lint-pretty.ts";
import type { LintFormatter, LintResult } from "../formatters/lint-result.ts";
import { EXIT } from "../host.ts";
import { findInputs, type Input, STANDARD_INPUT } from "../inputs.ts";
import { type FileOptions, RunOptions } from "../lint-options.ts";
import { readText } from "../read.ts";
import type { Session } from "../session.ts";
import { writeText } from "../write.ts";

export interface LintCommand {
  readonly format: "pretty" | JsonFormat;
  readonly fix: boolean;
  readonly failOn: Severity | "never";
  /** What to call standard input in the results. */
  readonly stdinFilename?: string;
  /** The day by which every document is judged, ISO. */
  readonly asOf?: string;
}

const RANKS: Readonly<Record<Severity | "never", number>> = { hint: 0, info: 1, warning: 2, error: 3, never: 4 };

export async function lintCommand(
  patterns: readonly string[],
  command: LintCommand,
  session: Session,
): Promise<number> {
  if (command.fix && patterns.includes(STANDARD_INPUT)) {
    session.problem(session.messages.stdinFix());
    return EXIT.failure;
  }
  const formatter = formatterFor(command, session);
  const run = new RunOptions(session, command.asOf);
  const duplicates = new DuplicateNumbers();
  const fixed = { places: 0, files: 0 };
  let worst = -1;
  for (const input of await findInputs(patterns, session)) {
    const file = input.path === null ? (command.stdinFilename ?? input.file) : input.file;
    try {
      const options = await run.of(input.path ?? command.stdinFilename ?? null);
      const result = await lintInput({ ...input, file }, command.fix, fixed, options, session);
      if (result === null) continue;
      const findings = inOrder(result.findings, duplicates.add(file, result.analysis, options.lint));
      for (const { severity } of findings) worst = Math.max(worst, RANKS[severity]);
      session.print(await formatter.file({ ...result, findings }));
    } catch (error) {
      session.problem(session.messages.crash(error instanceof Error ? error.message : String(error)), file);
    }
  }
  session.print(formatter.end());
  session.flush();
  if (fixed.files > 0) session.note(session.messages.fixed(String(fixed.places), String(fixed.files)));
  if (session.failed) return EXIT.failure;
  return worst >= RANKS[command.failOn] ? EXIT.findings : EXIT.clean;
}

function formatterFor({ format }: LintCommand, session: Session): LintFormatter {
  return format === "pretty" ? lintPretty(session.language, paletteFor(session.host)) : lintJson(format);
}

/** Reads, mends where asked to, and lints one input; null when it could not be used, which has then been reported. */
async function lintInput(
  input: Input,
  fix: boolean,
  fixed: { places: number; files: number },
  options: FileOptions,
  session: Session,
): Promise<LintResult | null> {
  const { file, path } = input;
  const read = (text: string) => analyze(text, options.regime);
  let text = await readText(input, session);
  if (text === null) return null;
  if (fix && path !== null) {
    const mended = fixAll(text, read, RULES, options.lint);
    if (mended.text !== text && (await writeText(path, file, mended.text, session))) {
      text = mended.text;
      fixed.places += mended.applied;
      fixed.files++;
    }
  }
  const analysis = read(text);
  return { file, analysis, findings: lint(analysis, RULES, options.lint) };
}

function inOrder(findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  return more.length === 0 ? findings : [...findings, ...more].sort((a, b) => a.range.start - b.range.start);
}
