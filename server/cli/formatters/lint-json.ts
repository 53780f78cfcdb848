/** Findings as JSON, one object a file, as the public contract has them. */
import type { Analysis } from "../../model/analysis.ts";
import type { Finding, Fix, FixSafety, Severity } from "../../rules/rule.ts";
import { type JsonFormat, JsonRows } from "./json.ts";
import type { LintFormatter } from "./lint-result.ts";

/** Lines and columns from 1, columns in UTF-16 units. */
interface FindingRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly source: string;
  readonly fix?: FixRecord;
}

/** Offsets from 0 in UTF-16 units. */
interface FixRecord {
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly safety: FixSafety;
}

export function lintJson(format: JsonFormat): LintFormatter {
  const rows = new JsonRows(format);
  return {
    file: ({ file, analysis, findings }) =>
      rows.row({ file, findings: findings.map((finding) => findingRecord(finding, analysis)) }),
    end: () => rows.end(),
  };
}

function findingRecord(finding: Finding, analysis: Analysis): FindingRecord {
  const start = analysis.positionAt(finding.range.start);
  const end = analysis.positionAt(finding.range.end);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    source: finding.source,
    ...(finding.fix === null ? {} : { fix: fixRecord(finding.fix) }),
  };
}

function fixRecord({ edits, safety }: Fix): FixRecord {
  return { edits: edits.map(({ range, text }) => ({ start: range.start, end: range.end, text })), safety };
}
