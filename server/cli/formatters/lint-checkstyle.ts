/** Findings as a report of Checkstyle, which most servers of continuous integration read. */
import type { Severity } from "../../rules/rule.ts";
import type { LintFormatter } from "./lint-result.ts";
import { tag, XML_DECLARATION } from "./xml.ts";

/** Of the version of Checkstyle whose reports everybody reads. */
const VERSION = "4.3";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "info",
  hint: "info",
};

export function lintCheckstyle(): LintFormatter {
  let isOpen = false;
  const opening = (): string => {
    if (isOpen) return "";
    isOpen = true;
    return `${XML_DECLARATION}${tag("checkstyle", { version: VERSION })}\n`;
  };
  return {
    file({ file, analysis, findings }) {
      const errors = findings.map(({ rule, severity, message, range }) => {
        const { line, column } = analysis.positionAt(range.start);
        const attributes = { line, column, severity: SEVERITIES[severity], message, source: `thethuc.${rule}` };
        return `    ${tag("error", attributes, true)}\n`;
      });
      if (errors.length === 0) return `${opening()}  ${tag("file", { name: file }, true)}\n`;
      return `${opening()}  ${tag("file", { name: file })}\n${errors.join("")}  </file>\n`;
    },
    end: () => `${opening()}</checkstyle>\n`,
  };
}
