/**
 * The form in which rules read a text, since they are written in it: letters composed (NFC), blanks plain. Some programs
 * keep a letter and its marks apart, so that this form is shorter than its source:
 *
 *     source      V a ◌̆ n   b a ◌̉ n      offsets 0 1 2 3 4 5 6 7 8
 *     normalized  V ă n   b ả n          offsets 0 1 3 4 5 6 8
 */
import type { Analysis, Range } from "../model/analysis.ts";
import { countUpTo } from "../model/ordered.ts";
import type { Report } from "./rule.ts";

export interface NormalizedText {
  readonly text: string;
  /** The letters whose marks the source keeps apart, in order; offsets of `text`. */
  readonly decomposed: readonly Range[];
  /** The same report with the offsets of the source. */
  inSource(report: Report): Report;
}

/** Marks and blanks among the oddities of a text; `\u2000` stands for all typographic spaces. */
const NOT_NORMAL = /[\u0300-\u036f\u00a0\u2000\u202f\u3000]/;

const DECOMPOSED = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]+/g;
const ANY_BLANK = /[ \u00a0\u2000-\u200a\u202f\u3000]/g;
const ODD_BLANK = /[\u00a0\u2000-\u200a\u202f\u3000]/g;

/** Null where the source is in that form, as most are. */
export function normalizedText({ source, oddities }: Analysis): NormalizedText | null {
  if (!NOT_NORMAL.test(oddities)) return null;
  const decomposed: Range[] = [];
  /** By how much the text is shorter than the source behind each letter. */
  const shorter: number[] = [];
  let lost = 0;
  const text = source.replace(ODD_BLANK, " ").replace(DECOMPOSED, (letter, at: number) => {
    const composed = letter.normalize("NFC");
    // Others have no composed form, such as the mean x̄.
    if (composed.length === letter.length) return letter;
    decomposed.push({ start: at - lost, end: at - lost + composed.length });
    lost += letter.length - composed.length;
    shorter.push(lost);
    return composed;
  });
  const offsetInSource = (offset: number): number =>
    offset + (shorter[countUpTo(decomposed, offset, ({ end }) => end) - 1] ?? 0);
  const rangeInSource = ({ start, end }: Range): Range => ({ start: offsetInSource(start), end: offsetInSource(end) });
  return {
    text,
    decomposed,
    inSource: (report) => ({
      ...report,
      range: rangeInSource(report.range),
      fix: report.fix && {
        ...report.fix,
        edits: report.fix.edits.map(({ range, text: mended }) => {
          const { start, end } = rangeInSource(range);
          return { range: { start, end }, text: withBlanksOf(source.slice(start, end), mended) };
        }),
      },
      ...(report.related && {
        related: report.related.map((place) => ({ ...place, range: rangeInSource(place.range) })),
      }),
    }),
  };
}

/** What a fix puts in, with the blanks of what stood there if there were as many: a fix of words leaves them alone. */
function withBlanksOf(printed: string, mended: string): string {
  const blanks = printed.match(ANY_BLANK) ?? [];
  let next = 0;
  return mended.split(" ").length - 1 === blanks.length ? mended.replace(/ /g, () => blanks[next++] ?? " ") : mended;
}
