/** `thethuc lint`: reports what is wrong with each document, and mends what is safe to mend. */
import type { Analysis } from "../../model/analysis.ts";
import { analyze } from "../../model/analyze.ts";
import { fixAll } from "../../rules/fix.ts";
import { RULES } from "../../rules/index.ts";
import { type LintOptions, lint } from "../../rules/lint.ts";
import type { Finding } from "../../rules/rule.ts";
import { DuplicateNumbers } from "../duplicates.ts";
import { EXIT } from "../host.ts";
import { findInputs, type Input, STANDARD_INPUT } from "../inputs.ts";
import { type BaselineOptions, openBaseline } from "../known-findings.ts";
import { RunOptions } from "../lint-options.ts";
import type { LintOutput } from "../output-options.ts";
import { Outputs } from "../outputs.ts";
import { readText } from "../read.ts";
import { RuleTimes } from "../rule-times.ts";
import type { Session } from "../session.ts";
import { Verdict, type VerdictOptions } from "../verdict.ts";
import { writeText } from "../write.ts";

export interface LintCommand extends VerdictOptions, BaselineOptions {
  readonly outputs: readonly LintOutput[];
  readonly fix: boolean;
  /** Tells how long each rule took. */
  readonly timing: boolean;
  /** What to call standard input in the results. */
  readonly stdinFilename?: string;
  /** The day by which every document is judged, ISO. */
  readonly asOf?: string;
}

export async function lintCommand(
  patterns: readonly string[],
  command: LintCommand,
  session: Session,
): Promise<number> {
  if (command.fix && patterns.includes(STANDARD_INPUT)) {
    session.problem(session.messages.stdinFix());
    return EXIT.failure;
  }
  const verdict = new Verdict(command);
  const fails = verdict.fails.bind(verdict);
  const outputs = await Outputs.open(command.outputs, { quiet: command.quiet, fails }, session);
  const baseline = await openBaseline(command, session);
  if (outputs === null || session.failed) return EXIT.failure;
  const run = new RunOptions(session, command.asOf);
  const duplicates = new DuplicateNumbers();
  const fixed = { places: 0, files: 0 };
  const times = command.timing ? new RuleTimes() : null;
  const rules = times?.watched(RULES) ?? RULES;
  for (const input of await findInputs(patterns, session)) {
    const file = input.path === null ? (command.stdinFilename ?? input.file) : input.file;
    try {
      const options = await run.of(input.path ?? command.stdinFilename ?? null);
      const read = (source: string): Analysis => analyze(source, options.regime);
      const text = await lintedText({ ...input, file }, command.fix, fixed, read, options.lint, session);
      if (text === null) continue;
      const analysis = times?.read(() => read(text)) ?? read(text);
      const found = inOrder(lint(analysis, rules, options.lint), duplicates.add(file, analysis, options.lint));
      const findings = verdict.add(baseline?.unknown(file, found, analysis) ?? found);
      await outputs.add({ file, analysis, findings });
    } catch (error) {
      session.problem(session.messages.crash(error instanceof Error ? error.message : String(error)), file);
    }
  }
  await outputs.close();
  await baseline?.close();
  if (fixed.files > 0) session.note(session.messages.fixed(String(fixed.places), String(fixed.files)));
  if (verdict.tooManyWarnings !== null) session.note(session.messages.tooManyWarnings(String(verdict.tooManyWarnings)));
  if (times !== null) session.host.stderr(times.table(session.messages));
  if (session.failed) return EXIT.failure;
  return verdict.hasFailed ? EXIT.findings : EXIT.clean;
}

/** The text of an input, mended where asked to; null when it could not be used, which has then been reported. */
async function lintedText(
  input: Input,
  fix: boolean,
  fixed: { places: number; files: number },
  read: (text: string) => Analysis,
  options: LintOptions,
  session: Session,
): Promise<string | null> {
  const { file, path } = input;
  const text = await readText(input, session);
  if (text === null || !fix || path === null) return text;
  const mended = fixAll(text, read, RULES, options);
  if (mended.text === text || !(await writeText(path, file, mended.text, session))) return text;
  fixed.places += mended.applied;
  fixed.files++;
  return mended.text;
}

function inOrder(findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  return more.length === 0 ? findings : [...findings, ...more].sort((a, b) => a.range.start - b.range.start);
}
