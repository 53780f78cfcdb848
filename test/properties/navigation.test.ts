/** What holds for every text there is: each feature of navigation answers, with ranges inside the text that nest. */
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { DocumentSymbol, Range, SelectionRange } from "vscode-languageserver-types";
import { codeLenses, resolveCodeLens } from "../../server/service/code-lens.ts";
import { definition } from "../../server/service/definition.ts";
import { documentHighlights } from "../../server/service/document-highlights.ts";
import { documentLinks } from "../../server/service/document-links.ts";
import { documentSymbols } from "../../server/service/document-symbols.ts";
import { foldingRanges } from "../../server/service/folding-ranges.ts";
import { inlayHints } from "../../server/service/inlay-hints.ts";
import { references } from "../../server/service/references.ts";
import { prepareRename, rename } from "../../server/service/rename.ts";
import { selectionRanges } from "../../server/service/selection-ranges.ts";
import { offsetAt, positionAt, type Snapshot } from "../../server/service/snapshot.ts";
import { renumbered, snapshotOf } from "../support/service-navigation.ts";
import { anyText } from "./documents.ts";

const RUNS = 1500;

describe("properties of navigation", () => {
  it("answers in any text, with ranges inside it that nest", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), (text, other, place) => {
        const snapshot = snapshotOf(text);
        checkStructure(snapshot);
        checkShown(snapshot, [snapshot, snapshotOf(other, "khac.vanban")]);
        // Numbers and citations are few in a text: places near them are asked as well as any.
        const { references: found, sections, citations } = snapshot.analysis;
        const near = [...found, ...sections, ...citations].map(({ range }) => range.start + 1);
        for (const offset of [place % (text.length + 1), near[place % Math.max(1, near.length)] ?? 0])
          checkPlace(snapshot, Math.min(offset, text.length), snapshotOf(other, "khac.vanban"));
      }),
      { numRuns: RUNS },
    );
  });

  it("renumbers without leading any reference elsewhere, and back again", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(related, fc.nat(), fc.integer({ min: 1, max: 3 }), (text, which, step) => {
        const snapshot = snapshotOf(text);
        const { sections } = snapshot.analysis;
        const section = sections[which % sections.length];
        if (section?.ordinal == null) return;
        const position = positionAt(snapshot, section.marker.range.start);
        const later = renumbered(snapshot, position, String(section.ordinal + step));
        equal(renumbered(snapshotOf(later), position, String(section.ordinal)), text);
      }),
      { numRuns: 300 },
    );
  });
});

/** A decision of articles with clauses, which refer to each other in every form. */
const related = fc
  .array(fc.array(fc.tuple(fc.nat(3), fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 8,
  })
  .map((articles) =>
    articles
      .map((clauses, at) => {
        const lines = clauses.map(([form, first, second], index) => {
          const article = (first % articles.length) + 1;
          const clause = (second % (articles[article - 1]?.length ?? 1)) + 1;
          return `${index + 1}. Thực hiện theo ${FORMS[form]?.(article, clause, clauses.length) ?? ""}.`;
        });
        return [`Điều ${at + 1}. Nội dung`, ...lines].join("\n");
      })
      .join("\n"),
  );

const FORMS: readonly ((article: number, clause: number, last: number) => string)[] = [
  (article, clause) => `khoản ${clause} Điều ${article}`,
  (article) => `Điều ${article}, Điều 1 Quyết định này`,
  (article, clause, last) => `khoản ${last} Điều này và khoản 1, ${clause} Điều ${article}`,
  (article, clause) => `Điều ${article} Luật Lưu trữ, khoản ${clause} Điều ${article} Quyết định này`,
];

function checkStructure(snapshot: Snapshot): void {
  const within = (symbols: readonly DocumentSymbol[], outer: Range): void => {
    for (const { name, range, selectionRange, children } of symbols) {
      ok(name.length > 0, "a symbol has no name");
      ok(contains(snapshot, outer, range), `${name} leaves its parent`);
      ok(contains(snapshot, range, selectionRange), `${name} is selected outside`);
      within(children ?? [], range);
    }
  };
  within(documentSymbols(snapshot, "vi"), wholeOf(snapshot));
  const open: number[] = [];
  for (const { startLine, endLine } of foldingRanges(snapshot)) {
    while ((open[open.length - 1] ?? Infinity) < startLine) open.pop();
    ok(startLine < endLine && endLine <= (open[open.length - 1] ?? Infinity), "folds cross");
    open.push(endLine);
  }
}

function checkShown(snapshot: Snapshot, documents: readonly Snapshot[]): void {
  const whole = wholeOf(snapshot);
  for (const { range } of documentLinks(snapshot, documents)) ok(contains(snapshot, whole, range));
  for (const lens of codeLenses(snapshot, { units: true, citations: true }))
    ok(resolveCodeLens(snapshot, lens, documents, "en").command !== undefined);
  const hints = inlayHints(snapshot, whole, { targets: true, citations: true, describe: () => "x" });
  for (const { position } of hints) ok(contains(snapshot, whole, { start: position, end: position }));
}

function checkPlace(snapshot: Snapshot, offset: number, other: Snapshot): void {
  const position = positionAt(snapshot, offset);
  const whole = wholeOf(snapshot);
  const documents = [snapshot, other];
  const of = (uri: string): Snapshot => (uri === other.uri ? other : snapshot);
  for (const { targetUri, targetRange, targetSelectionRange } of definition(snapshot, position, documents)) {
    ok(contains(of(targetUri), wholeOf(of(targetUri)), targetRange), "a definition lies outside");
    ok(contains(of(targetUri), targetRange, targetSelectionRange), "a definition is selected outside");
  }
  for (const { uri, range } of references(snapshot, position, { includeDeclaration: true }, documents))
    ok(contains(of(uri), wholeOf(of(uri)), range), "a reference lies outside");
  const highlights = documentHighlights(snapshot, position).map(({ range }) => range);
  deepEqual(
    highlights,
    highlights.toSorted((a, b) => offsetAt(snapshot, a.start) - offsetAt(snapshot, b.start)),
  );
  let inner: Range = { start: position, end: position };
  for (
    let at: SelectionRange | undefined = selectionRanges(snapshot, [position])[0];
    at !== undefined;
    at = at.parent
  ) {
    ok(contains(snapshot, at.range, inner), "a selection does not grow");
    inner = at.range;
  }
  deepEqual(inner, whole);
  checkEdits(snapshot, offset);
}

/** A rename changes numbers only, and the same number again changes nothing that is in order. */
function checkEdits(snapshot: Snapshot, offset: number): void {
  const position = positionAt(snapshot, offset);
  const prepared = prepareRename(snapshot, position, "vi");
  if ("refusal" in prepared) return;
  for (const name of [prepared.placeholder, "3", "IV", "c"]) {
    const renamed = rename(snapshot, position, name, "vi");
    if ("refusal" in renamed) continue;
    let last = 0;
    for (const { range, newText } of renamed.edit.changes?.[snapshot.uri] ?? []) {
      const [start, end] = [offsetAt(snapshot, range.start), offsetAt(snapshot, range.end)];
      ok(start >= last && end > start, "edits overlap");
      ok(/^(?:[\d.]+[A-Za-zđ]?|[IVXLC]+|[a-zđ])$/.test(newText), `a number becomes ${newText}`);
      const printed = snapshot.analysis.source.slice(start, end);
      ok(/^(?:[\d.]+[A-Za-zđ]?|[IVXLC]+|[a-zđ])$/.test(printed), `${printed} is no number`);
      last = end;
    }
  }
}

function contains(snapshot: Snapshot, outer: Range, inner: Range): boolean {
  const [from, to] = [offsetAt(snapshot, outer.start), offsetAt(snapshot, outer.end)];
  const [start, end] = [offsetAt(snapshot, inner.start), offsetAt(snapshot, inner.end)];
  return from <= start && start <= end && end <= to;
}

function wholeOf(snapshot: Snapshot): Range {
  return {
    start: positionAt(snapshot, 0),
    end: positionAt(snapshot, snapshot.analysis.source.length),
  };
}
