/** What a formatter of `lint` is given, and what it gives back. */
import type { Analysis } from "../../model/analysis.ts";
import type { Finding } from "../../rules/rule.ts";

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
