/**
 * Findings as workflow commands, which GitHub shows beside the lines of a pull request.
 *
 *     ::error file=bao-cao.vanban,line=5,endLine=5,col=12,endColumn=40,title=date/not-a-date::…
 */
import type { Analysis } from "../../model/analysis.ts";
import type { Finding, Severity } from "../../rules/rule.ts";
import type { FormatContext, LintFormatter } from "./lint-result.ts";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

export function lintGithub({ pathFromRoot }: FormatContext): LintFormatter {
  return {
    file: ({ file, analysis, findings }) => {
      const path = pathFromRoot(file);
      return findings.map((finding) => annotation(path, finding, analysis)).join("");
    },
    end: () => "",
  };
}

function annotation(file: string, { rule, severity, message, range }: Finding, analysis: Analysis): string {
  const [first, last] = [analysis.positionAt(range.start), analysis.positionAt(range.end)];
  // Columns of a finding over several lines are refused.
  const columns = first.line === last.line ? { col: first.column, endColumn: last.column } : {};
  const properties = { file, line: first.line, endLine: last.line, ...columns, title: rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(",")}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
