/** Texts in and texts out for the features that edit: `$0` is the cursor, edits are applied and the text compared. */
import assert from "node:assert/strict";
import type { Position, TextEdit } from "vscode-languageserver-types";
import { analyze } from "../../server/model/analyze.ts";
import { RULES } from "../../server/rules/index.ts";
import { lint } from "../../server/rules/lint.ts";
import { NO_NAMES } from "../../server/rules/own-names.ts";
import type { Finding } from "../../server/rules/rule.ts";
import { type CodeActionOptions, codeActions } from "../../server/service/code-actions.ts";
import type { CompletionOptions } from "../../server/service/completion/offer.ts";
import { completion } from "../../server/service/completion.ts";
import { diagnosticsOf, RULE_PAGES } from "../../server/service/diagnostics.ts";
import { offsetAt, positionAt, type Snapshot } from "../../server/service/snapshot.ts";
import { TODAY } from "./check-rule.ts";
import { KNOWN } from "./known-documents.ts";

/** A document with its cursor. */
export interface Editing {
  readonly snapshot: Snapshot;
  readonly text: string;
  readonly position: Position;
}

/** The document as version 1, open in an editor. */
export function snapshotOf(text: string): Snapshot {
  return { uri: "file:///van-ban.vanban", version: 1, analysis: analyze(text) };
}

/** Takes the `$0` out of a document. */
export function readCursor(marked: string): Editing {
  const at = marked.indexOf("$0");
  assert.notEqual(at, -1, "The document has no cursor.");
  const text = marked.slice(0, at) + marked.slice(at + 2);
  const snapshot = snapshotOf(text);
  return { snapshot, text, position: positionAt(snapshot, at) };
}

/** The text after `edits`, which must not overlap. */
export function applyTextEdits(snapshot: Snapshot, edits: readonly TextEdit[]): string {
  const { source } = snapshot.analysis;
  const sorted = edits
    .map(({ range, newText }) => ({
      start: offsetAt(snapshot, range.start),
      end: offsetAt(snapshot, range.end),
      newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let text = "";
  let offset = 0;
  for (const { start, end, newText } of sorted) {
    assert.ok(offset <= start && start <= end && end <= source.length, "Edits overlap or lie outside.");
    text += source.slice(offset, start) + newText;
    offset = end;
  }
  return text + source.slice(offset);
}

export function findingsOf({ analysis }: Snapshot): readonly Finding[] {
  return lint(analysis, RULES, TODAY);
}

/** Options of an editor that can do everything. */
export function actionOptions(snapshot: Snapshot): CodeActionOptions {
  return {
    rules: RULES,
    lint: TODAY,
    regime: null,
    rulePages: RULE_PAGES,
    resolvesEdits: false,
    explains: true,
    findings: () => findingsOf(snapshot),
  };
}

/** Titles of the quick fixes at the cursor, and the text that each leaves; undefined for one that is a command. */
export function quickFixesAt(marked: string): ReadonlyMap<string, string | undefined> {
  const { snapshot, position } = readCursor(marked);
  const offset = offsetAt(snapshot, position);
  const findings = findingsOf(snapshot).filter(({ range }) => range.start <= offset && offset <= range.end);
  const diagnostics = diagnosticsOf(snapshot, findings, { rulePages: RULE_PAGES });
  const request = { range: { start: position, end: position }, diagnostics, only: ["quickfix"] };
  return new Map(
    codeActions(snapshot, request, actionOptions(snapshot)).map(({ title, edit }) => {
      const edits = edit?.changes?.[snapshot.uri];
      return [title, edits === undefined ? undefined : applyTextEdits(snapshot, edits)];
    }),
  );
}

/** Options of an editor without snippets, the small registry and no skeletons. */
export const COMPLETION: CompletionOptions = {
  language: "vi",
  markdown: false,
  known: KNOWN,
  knownAsOf: null,
  own: NO_NAMES,
  templates: { skeletonTypes: () => [], documentSkeleton: () => null },
  today: TODAY.today,
  snippets: false,
  trigger: null,
};

/** What is offered at the cursor, in order, each with the document that it leaves. */
export function completionsAt(
  marked: string,
  options: Partial<CompletionOptions> = {},
): readonly { readonly label: string; readonly after: string }[] {
  const { snapshot, position } = readCursor(marked);
  const { items } = completion(snapshot, position, { ...COMPLETION, ...options });
  const sorted = [...items].sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
  return sorted.map(({ label, textEdit }) => {
    assert.ok(textEdit !== undefined && "range" in textEdit, "An item has no edit of its own.");
    assert.equal(textEdit.range.start.line, textEdit.range.end.line, "The edit leaves the line.");
    return { label, after: applyTextEdits(snapshot, [textEdit]) };
  });
}

/** Holds what is offered at the cursor of one line, in order, against `after`: the lines that it leaves. */
export function checkCompletion(
  marked: string,
  after: readonly string[],
  options: Partial<CompletionOptions> = {},
): void {
  const left = completionsAt(marked, options).map((item) => item.after);
  assert.deepEqual(left, after);
}
