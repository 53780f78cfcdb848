/** How long each rule took, for `--timing`. Readings that several rules share are taken before, and have rows of their own. */
import type { Analysis } from "../model/analysis.ts";
import type { RuleContext } from "../rules/context.ts";
import type { Report, Rule } from "../rules/rule.ts";
import { wordPlacesOf } from "../rules/text/word-places.ts";
import type { Messages } from "./messages.ts";

/** Digits behind the point of a duration in ms and of a share in per cent. */
const DIGITS = { duration: 2, share: 1 } as const;

export class RuleTimes {
  readonly #rules = new Map<string, number>();
  readonly #seen = new WeakSet<RuleContext>();
  #reading = 0;
  #words = 0;
  #citations = 0;

  /** The rules, each with a watch on it. */
  watched(rules: readonly Rule[]): readonly Rule[] {
    return rules.map((rule) => ({ ...rule, run: (analysis, context) => this.#run(rule, analysis, context) }));
  }

  /** Reads a text into an analysis of which every part has been read. */
  read(analyze: () => Analysis): Analysis {
    const start = performance.now();
    const analysis = analyze();
    for (const part of PARTS) void analysis[part];
    for (const { marker, label, title } of analysis.sections) void [marker, label, title];
    for (const { steps } of analysis.references) void steps;
    this.#reading += performance.now() - start;
    return analysis;
  }

  /** The table, slowest rule first, with shares of the time of all rules. */
  table(messages: Messages): string {
    const rules = [...this.#rules].sort(([, a], [, b]) => b - a);
    const total = rules.reduce((sum, [, time]) => sum + time, 0);
    const labels = messages.timing();
    const rows = [
      [labels.rule, "ms", "%"],
      ...rules.map(([rule, time]) => [rule, inMs(time), ((100 * time) / (total || 1)).toFixed(DIGITS.share)]),
      [labels.total, inMs(total), ""],
      [labels.words, inMs(this.#words), ""],
      [labels.citations, inMs(this.#citations), ""],
      [labels.reading, inMs(this.#reading), ""],
    ] as const;
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const [first = 0, second = 0, third = 0] = widths;
    return rows
      .map(([name = "", time = "", share = ""]) =>
        `${name.padEnd(first)}  ${time.padStart(second)}  ${share.padStart(third)}`.trimEnd(),
      )
      .map((row) => `${row}\n`)
      .join("");
  }

  *#run(rule: Rule, analysis: Analysis, context: RuleContext): Iterable<Report> {
    this.#readShared(analysis, context);
    let start = performance.now();
    for (const report of rule.run(analysis, context)) {
      this.#add(rule.id, start);
      yield report;
      start = performance.now();
    }
    this.#add(rule.id, start);
  }

  #readShared(analysis: Analysis, context: RuleContext): void {
    if (this.#seen.has(context)) return;
    this.#seen.add(context);
    const start = performance.now();
    wordPlacesOf(analysis);
    const between = performance.now();
    void context.citedDocuments;
    this.#words += between - start;
    this.#citations += performance.now() - between;
  }

  #add(rule: string, start: number): void {
    this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + performance.now() - start);
  }
}

/** What an analysis reads on first use. */
const PARTS = [
  "tree",
  "oddities",
  "header",
  "title",
  "regime",
  "issued",
  "addressees",
  "legalBases",
  "operative",
  "sections",
  "bodyEnd",
  "recipients",
  "signatures",
  "annexes",
  "citations",
  "dates",
  "references",
] as const satisfies readonly (keyof Analysis)[];

function inMs(time: number): string {
  return time.toFixed(DIGITS.duration);
}
