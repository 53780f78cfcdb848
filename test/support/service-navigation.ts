/**
 * Checks of the features of navigation, text in and text out: `$0` is the cursor, `⟦…⟧` marks the ranges that are
 * expected. Several documents stand in one text, each below a line `=== name`; the cursor is in the first.
 */
import assert from "node:assert/strict";
import type { CodeLens, DocumentSymbol, Position, Range, TextEdit } from "vscode-languageserver-types";
import { analyze } from "../../server/model/analyze.ts";
import { sectionSequence } from "../../server/rules/section/sequence.ts";
import { codeLenses, type LensSettings, resolveCodeLens } from "../../server/service/code-lens.ts";
import { definition } from "../../server/service/definition.ts";
import { documentHighlights } from "../../server/service/document-highlights.ts";
import { documentLinks } from "../../server/service/document-links.ts";
import { documentSymbols } from "../../server/service/document-symbols.ts";
import { foldingRanges } from "../../server/service/folding-ranges.ts";
import { type HintOptions, inlayHints } from "../../server/service/inlay-hints.ts";
import { outlineOf } from "../../server/service/outline.ts";
import { targetedSteps } from "../../server/service/reference-targets.ts";
import { references } from "../../server/service/references.ts";
import { prepareRename, rename } from "../../server/service/rename.ts";
import { selectionRanges } from "../../server/service/selection-ranges.ts";
import { offsetAt, positionAt, type Snapshot } from "../../server/service/snapshot.ts";

/** A document as an editor holds it. */
export function snapshotOf(text: string, name = "van-ban.vanban"): Snapshot {
  return { uri: `file:///ho-so/${name}`, version: 1, analysis: analyze(text) };
}

/** Where the name at the cursor is defined: marked, in whichever document. */
export function checkDefinition(marked: string): void {
  check(marked, ({ documents, position }) =>
    definition(documents[0], position, documents).map(({ targetUri, targetSelectionRange }) => ({
      uri: targetUri,
      range: targetSelectionRange,
    })),
  );
}

/** Every place that names what the cursor names, its declaration among them. */
export function checkReferences(marked: string): void {
  check(marked, ({ documents, position }) =>
    references(documents[0], position, { includeDeclaration: true }, documents),
  );
}

/** The places an editor highlights around the cursor. */
export function checkHighlights(marked: string): void {
  check(marked, ({ documents, position }) => {
    const highlights = documentHighlights(documents[0], position);
    return highlights.map(({ range }) => ({ uri: documents[0].uri, range }));
  });
}

/** Links of the first document, each marked, and their targets in order. */
export function checkLinks(marked: string, targets: readonly string[]): void {
  check(marked, ({ documents }) => {
    const links = documentLinks(documents[0], documents);
    assert.deepEqual(
      links.map(({ target }) => target),
      targets,
    );
    return links.map(({ range }) => ({ uri: documents[0].uri, range }));
  });
}

/** The outline, one symbol a line, indented by depth: `Điều 1. Phạm vi — detail`. */
export function checkSymbols(text: string, expected: string): void {
  const snapshot = snapshotOf(text);
  const lines: string[] = [];
  const write = (symbols: readonly DocumentSymbol[], depth: number): void => {
    for (const { name, detail, children } of symbols) {
      lines.push(`${"  ".repeat(depth)}${name}${detail === undefined ? "" : ` — ${detail}`}`);
      write(children ?? [], depth + 1);
    }
  };
  write(documentSymbols(snapshot, "vi"), 0);
  assert.equal(lines.join("\n"), expected.trim());
}

/** Folds, one a line: the first line's text `▾` the last line's text. */
export function checkFolds(text: string, expected: string): void {
  const lines = text.split(/\r\n|\r|\n/);
  const folds = foldingRanges(snapshotOf(text)).map(
    ({ startLine, endLine }) => `${(lines[startLine] ?? "").trim()} ▾ ${(lines[endLine] ?? "").trim()}`,
  );
  assert.equal(folds.join("\n"), expected.trim());
}

/** The texts a growing selection covers, from the innermost; line breaks are shown as `⏎`, long texts by their ends. */
export function checkSelection(marked: string, expected: readonly string[]): void {
  const { documents, position } = read(marked);
  const snapshot = documents[0];
  const texts: string[] = [];
  for (let range = selectionRanges(snapshot, [position])[0]; range !== undefined; range = range.parent ?? undefined)
    texts.push(abridged(textIn(snapshot, range.range)));
  assert.deepEqual(texts, expected);
}

/** The text after the unit at the cursor got the number `newName`; every reference still leads where it did. */
export function checkRename(marked: string, newName: string, expected: string): void {
  const { documents, position } = read(marked);
  const snapshot = documents[0];
  const prepared = prepareRename(snapshot, position, "vi");
  assert.ok("range" in prepared, JSON.stringify(prepared));
  assert.equal(textIn(snapshot, prepared.range), prepared.placeholder);
  assert.equal(renumbered(snapshot, position, newName), expected);
}

/** The text with the unit at `position` renumbered, in which every reference leads to the same unit as before. */
export function renumbered(snapshot: Snapshot, position: Position, newName: string): string {
  const renamed = rename(snapshot, position, newName, "vi");
  assert.ok("edit" in renamed, JSON.stringify(renamed));
  const after = applied(snapshot, renamed.edit.changes?.[snapshot.uri] ?? []);
  assert.deepEqual(targetsOf(snapshotOf(after)), targetsOf(snapshot), "A reference leads elsewhere.");
  return after;
}

/** As `checkRename`, for a count that was broken and is in sequence afterwards. */
export function checkMended(marked: string, newName: string, expected: string): void {
  assert.notDeepEqual(breaksIn(marked.replace("$0", "")), [], "Nothing is to be mended.");
  checkRename(marked, newName, expected);
  assert.deepEqual(breaksIn(expected), []);
}

function breaksIn(text: string): readonly string[] {
  return [...sectionSequence.run(analyze(text))].map(({ message }) => message);
}

/** What is said where the cursor's unit cannot get the number `newName`. */
export function checkRefusal(marked: string, newName: string, expected: RegExp): void {
  const { documents, position } = read(marked);
  const renamed = rename(documents[0], position, newName, "vi");
  assert.ok("refusal" in renamed, JSON.stringify(renamed));
  assert.match(renamed.refusal, expected);
}

/** Lenses of the first document, one a line: the text they stand at, and their title. */
export function checkLenses(text: string, settings: LensSettings, expected: readonly string[]): void {
  const { documents } = read(text);
  const snapshot = documents[0];
  const shown = codeLenses(snapshot, settings).map((lens: CodeLens) => {
    const { range, command } = resolveCodeLens(snapshot, lens, documents, "vi");
    return `${textIn(snapshot, range)}: ${command?.title}`;
  });
  assert.deepEqual(shown, expected);
}

/** The document with its hints written into it as `⟨hint⟩`. */
export function checkHints(marked: string, options: Partial<HintOptions> = {}): void {
  const text = marked.replaceAll(/⟨[^⟩]*⟩/g, "");
  const snapshot = snapshotOf(text);
  const all = { start: { line: 0, character: 0 }, end: positionAt(snapshot, text.length) };
  const hints = inlayHints(snapshot, all, { targets: true, citations: true, describe: () => null, ...options });
  const shown = hints.map(({ position, label }) => ({ at: offsetAt(snapshot, position), mark: `⟨${String(label)}⟩` }));
  assert.equal(inserted(text, shown), marked);
}

interface Case {
  /** The first holds the cursor. */
  readonly documents: readonly [Snapshot, ...Snapshot[]];
  readonly position: Position;
}

interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** Holds the places that `find` gives against the marks, in all documents. */
function check(marked: string, find: (input: Case) => readonly Place[]): void {
  const { documents, position, plain } = read(marked);
  const places = find({ documents, position });
  const shown = documents.map((document, index) => {
    const marks = places
      .filter(({ uri }) => uri === document.uri)
      .flatMap(({ range }) => [
        { at: offsetAt(document, range.start), mark: "⟦" },
        { at: offsetAt(document, range.end), mark: "⟧" },
      ]);
    return `${plain[index]?.heading ?? ""}${inserted(document.analysis.source, marks)}`;
  });
  assert.equal(shown.join(""), marked.replace("$0", ""));
}

/** Takes documents, cursor and marks out of a text. */
function read(marked: string): Case & { readonly plain: readonly { readonly heading: string }[] } {
  const parts = marked.split(/^(=== .+\n)/m);
  const plain: { heading: string; text: string }[] = [];
  if (parts.length === 1) plain.push({ heading: "", text: marked });
  for (let at = 1; at < parts.length; at += 2) plain.push({ heading: parts[at] ?? "", text: parts[at + 1] ?? "" });
  const texts = plain.map(({ text }) => text.replaceAll(/[⟦⟧]/g, ""));
  const cursor = (texts[0] ?? "").indexOf("$0");
  const [first, ...others] = texts.map((text, index) =>
    snapshotOf(text.replace("$0", ""), plain[index]?.heading.slice(4).trim() || "van-ban.vanban"),
  );
  assert.ok(first !== undefined);
  return { documents: [first, ...others], position: positionAt(first, Math.max(0, cursor)), plain };
}

function inserted(text: string, marks: readonly { readonly at: number; readonly mark: string }[]): string {
  let result = text;
  for (const { at, mark } of [...marks].sort((a, b) => b.at - a.at || (a.mark === "⟦" ? 1 : -1)))
    result = result.slice(0, at) + mark + result.slice(at);
  return result;
}

function applied(snapshot: Snapshot, edits: readonly TextEdit[]): string {
  let text = snapshot.analysis.source;
  let limit = Infinity;
  for (const { range, newText } of [...edits].reverse()) {
    const [start, end] = [offsetAt(snapshot, range.start), offsetAt(snapshot, range.end)];
    assert.ok(start <= end && end <= limit, "Edits overlap or are out of order.");
    text = text.slice(0, start) + newText + text.slice(end);
    limit = start;
  }
  return text;
}

/** Which unit each reference leads to, by place in the outline and not by number. */
function targetsOf({ analysis }: Snapshot): readonly string[] {
  const { units } = outlineOf(analysis);
  return [`${units.length} units`, ...targetedSteps(analysis).map(({ target }) => `${target.kind} ${target.index}`)];
}

function textIn(snapshot: Snapshot, { start, end }: Range): string {
  return snapshot.analysis.source.slice(offsetAt(snapshot, start), offsetAt(snapshot, end));
}

function abridged(text: string): string {
  const line = text.replaceAll(/\r\n|\r|\n/g, "⏎");
  return line.length <= 60 ? line : `${line.slice(0, 30)} … ${line.slice(-20)}`;
}
