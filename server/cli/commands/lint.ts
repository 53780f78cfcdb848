/** `thethuc lint`: reports what is wrong with each document, and mends what is safe to mend. */
import type { Analysis } from "../../model/analysis.ts";
import { analyze } from "../../model/analyze.ts";
import { duplicateFinding, Numbers, withFinding } from "../../project/numbers.ts";
import { fixAll } from "../../rules/fix.ts";
import { RULES } from "../../rules/index.ts";
import { type LintOptions, lint } from "../../rules/lint.ts";
import type { Finding } from "../../rules/rule.ts";
import { type BaselineOptions, openBaselines } from "../baselines.ts";
import { EXIT } from "../host.ts";
import { findInputs, type Input, STANDARD_INPUT } from "../inputs.ts";
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
  if (outputs === null || session.failed) return EXIT.failure;
  const inputs = await findInputs(patterns, session);
  const baselines = await openBaselines(command, inputs, session);
  if (baselines === null) return EXIT.failure;
  const run = new RunOptions(session, command.asOf);
  const numbers = new Numbers();
  const fixed = { places: 0, files: 0 };
  const times = command.timing ? new RuleTimes() : null;
  const rules = times?.watched(RULES) ?? RULES;
  for (const input of inputs) {
    const file = input.path === null ? (command.stdinFilename ?? input.file) : input.file;
    try {
      const options = await run.of(input.path ?? command.stdinFilename ?? null);
      const read = (source: string): Analysis => analyze(source, options.regime);
      const text = await lintedText({ ...input, file }, command.fix, fixed, read, options.lint, session);
      if (text === null) continue;
      const analysis = times?.read(() => read(text)) ?? read(text);
      const found = withFinding(
        lint(analysis, rules, options.lint),
        duplicateOf(file, analysis, options.lint, numbers),
      );
      const findings = verdict.add(baselines.unknown(input, file, found, analysis));
      await outputs.add({ file, analysis, findings });
    } catch (error) {
      session.problem(session.messages.crash(error instanceof Error ? error.message : String(error)), file);
    }
  }
  await outputs.close();
  await baselines.close();
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

/** The finding that a document read before has the number of this one, which is taken in. */
function duplicateOf(file: string, analysis: Analysis, options: LintOptions, numbers: Numbers): Finding | null {
  // The files of a run come in their order.
  numbers.take(file, "", analysis, options);
  const holder = numbers.holderOf(file);
  return holder === null ? null : duplicateFinding(analysis, holder, options);
}
