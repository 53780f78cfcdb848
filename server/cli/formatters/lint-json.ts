/** Findings as JSON, one object a file, as the public contract has them. */
import type { Analysis, Range } from "../../model/analysis.ts";
import type { Finding, Fix, FixSafety, Severity } from "../../rules/rule.ts";
import { type JsonFormat, JsonRows } from "./json.ts";
import type { LintFormatter } from "./lint-result.ts";

/** Lines and columns from 1, columns in UTF-16 units. */
interface PlaceRecord {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface FindingRecord extends PlaceRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly source: string;
  readonly fix?: FixRecord;
  /** Other places that matter. */
  readonly related?: readonly (PlaceRecord & { readonly message: string })[];
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

function findingRecord(
  { rule, severity, message, range, source, fix, related }: Finding,
  analysis: Analysis,
): FindingRecord {
  return {
    rule,
    severity,
    message,
    ...placeRecord(range, analysis),
    source,
    ...(fix === null ? {} : { fix: fixRecord(fix) }),
    ...(related === undefined
      ? {}
      : { related: related.map((place) => ({ ...placeRecord(place.range, analysis), message: place.message })) }),
  };
}

function placeRecord({ start, end }: Range, analysis: Analysis): PlaceRecord {
  const [first, last] = [analysis.positionAt(start), analysis.positionAt(end)];
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}

function fixRecord({ edits, safety }: Fix): FixRecord {
  return { edits: edits.map(({ range, text }) => ({ start: range.start, end: range.end, text })), safety };
}
