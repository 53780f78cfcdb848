/**
 * Findings for people.
 *
 *     bao-cao.vanban:5:12  cảnh báo  Ngày ban hành để trống.  date/blank
 *         Hà Nội, ngày    tháng 02 năm 2024
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { Analysis } from "../../model/analysis.ts";
import type { Finding, Language, Severity } from "../../rules/rule.ts";
import { MESSAGES, severityCount, severityWord } from "../messages.ts";
import type { Palette } from "./colour.ts";
import { excerptOf } from "./excerpt.ts";
import type { LintFormatter } from "./lint-result.ts";
import { printable } from "./printable.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info", "hint"];

const INDENT = "    ";

/** With `quiet`, a run without findings prints nothing. */
export function lintPretty(language: Language, palette: Palette, quiet: boolean): LintFormatter {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  let files = 0;
  let fixable = 0;
  return {
    async file({ file, analysis, findings }) {
      files++;
      const blocks: string[] = [];
      for (const finding of findings) {
        counts[finding.severity]++;
        if (finding.fix?.safety === "safe") fixable++;
        blocks.push(await block(file, analysis, finding, language, palette));
      }
      return blocks.join("");
    },
    end: () => {
      const hasNothing = files === 0 || (quiet && SEVERITIES.every((severity) => counts[severity] === 0));
      return hasNothing ? "" : `${summary(files, counts, fixable, language)}\n`;
    },
  };
}

async function block(
  file: string,
  analysis: Analysis,
  finding: Finding,
  language: Language,
  palette: Palette,
): Promise<string> {
  const { line, column } = analysis.positionAt(finding.range.start);
  const place = palette.strong(`${printable(file)}:${line}:${column}`);
  const severity = palette.severity(finding.severity, severityWord(finding.severity, language));
  const excerpt = await excerptOf(analysis.source, finding.range, column);
  return [
    `${place}  ${severity}  ${printable(finding.message)}  ${palette.faint(finding.rule)}`,
    `${INDENT}${excerpt.line}`,
    `${INDENT}${palette.severity(finding.severity, excerpt.carets)}`,
    "\n",
  ].join("\n");
}

function summary(
  files: number,
  counts: Readonly<Record<Severity, number>>,
  fixable: number,
  language: Language,
): string {
  const messages = MESSAGES[language];
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return messages.clean(String(files));
  const counted = found.map((severity) => severityCount(counts[severity], severity, language)).join(", ");
  const hint = fixable === 0 ? "" : ` ${messages.fixable(String(fixable))}`;
  return messages.summary(String(files), counted) + hint;
}
