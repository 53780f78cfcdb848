/** The numbers under which the documents of a run or of a workspace were issued, to find those given out twice. */
import type { Analysis } from "../model/analysis.ts";
import { isOn } from "../rules/chosen-rules.ts";
import { readIgnores } from "../rules/ignores.ts";
import { findingOf, type LintOptions } from "../rules/lint.ts";
import {
  duplicateReport,
  type NumberedDocument,
  numberDuplicate,
  numberedDocument,
} from "../rules/number/duplicate.ts";
import type { Finding } from "../rules/rule.ts";

interface Numbered {
  readonly file: string;
  /** Of two documents that share a number, the one whose place comes first has it by right. */
  readonly place: string;
  readonly document: NumberedDocument;
}

/** Documents by number. To take one in, or to ask for one, costs the same however many there are. */
export class Numbers {
  readonly #byFile = new Map<string, Numbered>();
  /** Documents of one issuer, year, number and symbol, by place. */
  readonly #byNumber = new Map<string, Numbered[]>();

  /** Takes in what the document in `file` says now, at its place among the documents: any text that sorts there. */
  take(file: string, place: string, analysis: Analysis, options: LintOptions): void {
    const read = isOn(numberDuplicate, options) ? numberedDocument(analysis, options.asOf) : null;
    this.drop(file);
    if (read === null) return;
    // Parts of a text keep all of it in memory; a copy does not.
    const document = JSON.parse(JSON.stringify(read)) as NumberedDocument;
    const numbered = { file, place, document };
    this.#byFile.set(file, numbered);
    const key = keyOf(document);
    const same = this.#byNumber.get(key);
    if (same === undefined) this.#byNumber.set(key, [numbered]);
    else same.splice(indexIn(same, place), 0, numbered);
  }

  /** The document in `file` is no more. */
  drop(file: string): void {
    const numbered = this.#byFile.get(file);
    if (numbered === undefined) return;
    this.#byFile.delete(file);
    const key = keyOf(numbered.document);
    const others = (this.#byNumber.get(key) ?? []).filter((each) => each !== numbered);
    if (others.length === 0) this.#byNumber.delete(key);
    else this.#byNumber.set(key, others);
  }

  /** True where the document in `file` has a number that another one may have as well. */
  has(file: string): boolean {
    return this.#byFile.has(file);
  }

  /** The file whose document has the number of the one in `file` by right; null where that is nobody else. */
  holderOf(file: string): string | null {
    const numbered = this.#byFile.get(file);
    const [first] = numbered === undefined ? [] : (this.#byNumber.get(keyOf(numbered.document)) ?? []);
    if (numbered === undefined || first === undefined || first === numbered) return null;
    return first.document.content === numbered.document.content ? null : first.file;
  }
}

/**
 * The finding that the number of a document is that of another, which results call `holder`; null where the rule is off
 * for this document, or silenced.
 */
export function duplicateFinding(analysis: Analysis, holder: string, options: LintOptions): Finding | null {
  const document = isOn(numberDuplicate, options) ? numberedDocument(analysis, options.asOf) : null;
  if (document === null) return null;
  const report = duplicateReport(document, holder);
  if (readIgnores(analysis.source).covers(numberDuplicate.id, report.range.start)) return null;
  return findingOf(numberDuplicate, report, options);
}

/** Findings of a document with one that lies outside it. */
export function withFinding(findings: readonly Finding[], more: Finding | null): readonly Finding[] {
  return more === null ? findings : [...findings, more].sort((a, b) => a.range.start - b.range.start);
}

function keyOf({ symbol, year, issuer }: NumberedDocument): string {
  return `${symbol}\n${year}\n${issuer}`;
}

/** Where a document of this place belongs among those in order of their places. */
function indexIn(documents: readonly Numbered[], place: string): number {
  let [low, high] = [0, documents.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle]?.place ?? "") <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
