/** The formats that servers of continuous integration read. They are a bundle of their own: few runs ask for one. */
import { lintCheckstyle } from "./lint-checkstyle.ts";
import { lintGithub } from "./lint-github.ts";
import { lintJunit } from "./lint-junit.ts";
import type { FormatContext, LintFormatter } from "./lint-result.ts";
import { lintSarif } from "./lint-sarif.ts";

export type CiFormat = "sarif" | "github" | "junit" | "checkstyle";

const FORMATTERS: Readonly<Record<CiFormat, (context: FormatContext) => LintFormatter>> = {
  sarif: lintSarif,
  github: lintGithub,
  junit: lintJunit,
  checkstyle: lintCheckstyle,
};

export function ciFormatter(format: CiFormat, context: FormatContext): LintFormatter {
  return FORMATTERS[format](context);
}
