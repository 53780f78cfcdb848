/** What most rules on capitals say and how they say it: a known name, as printed and as it is written. */
import type { Analysis } from "../../model/analysis.ts";
import { choiceFix, type Report, type Reporter } from "../rule.ts";
import { capitalHits } from "./capital-hits.ts";

export const FORM_MESSAGES = {
  vi: { form: (printed: string, right: string) => `“${printed}” phải viết là “${right}”.` },
  en: { form: (printed: string, right: string) => `“${printed}” is written “${right}”.` },
};

/** One report for each name of `rule` that is not written as it should be; whether it is meant, a person decides. */
export function* reportForms(
  analysis: Analysis,
  rule: string,
  report: Reporter<typeof FORM_MESSAGES.vi>,
): Iterable<Report> {
  for (const { range, printed, right, text } of capitalHits(analysis, rule)) {
    yield report.form(range, [printed, right], { fix: choiceFix(range, text) });
  }
}
