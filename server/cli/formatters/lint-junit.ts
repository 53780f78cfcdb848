/**
 * Findings as a JUnit report: a suite for each document, a case for each finding, and one case that passes for a document
 * without any. A case fails when its finding is one that makes the command end with status 1.
 */
import type { Analysis } from "../../model/analysis.ts";
import type { Finding } from "../../rules/rule.ts";
import type { FormatContext, LintFormatter } from "./lint-result.ts";
import { escapeXml, tag, XML_DECLARATION } from "./xml.ts";

export function lintJunit({ fails }: FormatContext): LintFormatter {
  const suites: string[] = [];
  let tests = 0;
  let failures = 0;
  return {
    file({ file, analysis, findings }) {
      const failing = findings.filter(({ severity }) => fails(severity)).length;
      const cases =
        findings.length === 0
          ? [`    ${tag("testcase", { name: "thethuc", classname: file }, true)}\n`]
          : findings.map((finding) => testCase(file, finding, analysis, fails(finding.severity)));
      tests += cases.length;
      failures += failing;
      const counts = { name: file, tests: cases.length, failures: failing, errors: 0 };
      suites.push(`  ${tag("testsuite", counts)}\n${cases.join("")}  </testsuite>\n`);
      return "";
    },
    end() {
      const counts = { name: "thethuc", tests, failures, errors: 0 };
      return `${XML_DECLARATION}${tag("testsuites", counts)}\n${suites.join("")}</testsuites>\n`;
    },
  };
}

function testCase(file: string, finding: Finding, analysis: Analysis, isFailure: boolean): string {
  const { rule, severity, message, source } = finding;
  const { line, column } = analysis.positionAt(finding.range.start);
  const place = `${line}:${column}`;
  const told = escapeXml(`${file}:${place} ${severity} ${message} (${rule}; ${source})`);
  const body = isFailure
    ? `${tag("failure", { message, type: severity })}${told}</failure>`
    : `<system-out>${told}</system-out>`;
  return `    ${tag("testcase", { name: `${rule} ${place}`, classname: file })}${body}</testcase>\n`;
}
