/** `number/duplicate` over the files of one run: the only rule that looks at more than one document. */
import type { Analysis } from "../model/analysis.ts";
import { isOn } from "../rules/chosen-rules.ts";
import { readIgnores } from "../rules/ignores.ts";
import { findingOf, type LintOptions } from "../rules/lint.ts";
import {
  findDuplicateNumbers,
  type NumberedDocument,
  numberDuplicate,
  numberedDocument,
} from "../rules/number/duplicate.ts";
import type { Finding } from "../rules/rule.ts";

/** Remembers the numbers seen, and tells a later document that repeats one. */
export class DuplicateNumbers {
  readonly #bySymbol = new Map<string, NumberedDocument[]>();

  /** Findings of this document against those added before it. */
  add(file: string, analysis: Analysis, options: LintOptions): readonly Finding[] {
    const read = isOn(numberDuplicate, options) ? numberedDocument(file, analysis, options.asOf) : null;
    if (read === null) return [];
    // Parts of a text keep all of it in memory; a copy does not.
    const document = JSON.parse(JSON.stringify(read)) as NumberedDocument;
    const sameSymbol = this.#bySymbol.get(document.symbol);
    if (sameSymbol === undefined) {
      this.#bySymbol.set(document.symbol, [document]);
      return [];
    }
    sameSymbol.push(document);
    const ignores = readIgnores(analysis.source);
    return findDuplicateNumbers(sameSymbol)
      .filter((found) => found.file === file)
      .filter(({ report }) => !ignores.covers(numberDuplicate.id, report.range.start))
      .map(({ report }) => findingOf(numberDuplicate, report, options));
  }
}
