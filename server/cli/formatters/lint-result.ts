/** What a formatter of `lint` is given, and what it gives back. */
import type { Analysis } from "../../model/analysis.ts";
import type { Finding, Language, Rule, Severity } from "../../rules/rule.ts";

export interface LintResult {
  /** As given on the command line. */
  readonly file: string;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** Each file is written as soon as it is done, so that no text need be kept. */
export interface LintFormatter {
  file(result: LintResult): string | Promise<string>;
  end(): string;
}

/** What the formats for machines tell of the run beside its findings. */
export interface FormatContext {
  readonly language: Language;
  /** Of Thể Thức. */
  readonly version: string;
  /** All rules there are. */
  readonly rules: readonly Rule[];
  /** Address below which the pages of the rules are. */
  readonly rulePages: string;
  /** The folder the command runs in, absolute; relative names of files count from there. */
  readonly cwd: string;
  /** True for a severity that makes the command end with status 1. */
  fails(severity: Severity): boolean;
  /** Path of a file from the root of the repository that is checked, with `/`. */
  pathFromRoot(file: string): string;
  /** True when some input could not be used. */
  hasFailed(): boolean;
}
