/** Diagnostics of the server as the command line writes its findings, so that both can be held against each other. */
import type { Diagnostic, Range } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DiagnosticData } from "../../server/service/diagnostics.ts";

const SEVERITIES = ["", "error", "warning", "info", "hint"];

/** A diagnostic as the command line writes its finding. */
export function findingRecord(diagnostic: Diagnostic, document: TextDocument): object {
  const { code, severity, message, range, relatedInformation } = diagnostic;
  const { clause, fix } = diagnostic.data as DiagnosticData;
  const edits = fix?.edits.map(({ range: place, newText }) => ({
    start: document.offsetAt(place.start),
    end: document.offsetAt(place.end),
    text: newText,
  }));
  return {
    rule: code,
    severity: SEVERITIES[severity ?? 0],
    message,
    ...placeOf(range),
    source: clause,
    ...(fix === null ? {} : { fix: { edits, safety: fix.safety } }),
    ...(relatedInformation === undefined
      ? {}
      : { related: relatedInformation.map((place) => ({ ...placeOf(place.location.range), message: place.message })) }),
  };
}

function placeOf({ start, end }: Range): object {
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
