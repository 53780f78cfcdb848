/** The runs in which units and annexes are counted: which number follows which, and where each is printed. */
import type { Analysis, Range, SectionKind } from "../model/analysis.ts";
import { annexHeading } from "./navigation-symbol.ts";
import { type NumberWord, readNumberWord } from "./number-word.ts";
import { annexNumber, type Outline, outlineOf, type Unit } from "./outline.ts";
import type { Target } from "./reference-targets.ts";

/** A unit or annex with its number. */
export interface NumberedItem {
  readonly target: Target;
  readonly kind: SectionKind | "annex";
  /** As printed: `5`, `IV`, `a`. */
  readonly word: string;
  /** Null for a word that is no number: `nhất`. */
  readonly number: NumberWord | null;
  /** Where `word` is printed; null where markup hides it. */
  readonly range: Range | null;
}

/** The item `target` is; null for one that is not counted. */
export function numberedItem(analysis: Analysis, target: Target): NumberedItem | null {
  const outline = outlineOf(analysis);
  if (target.kind === "annex") return annexItem(analysis, outline, target.index);
  const unit = outline.units[target.index];
  return unit === undefined || unit.section.quoted || unit.section.kind === "dash"
    ? null
    : unitItem(analysis, unit, target);
}

/** The items counted with `item`: the one before it, null where it begins its count, and those behind it, in order. */
export function runAround(
  analysis: Analysis,
  item: NumberedItem,
): { readonly before: NumberedItem | null; readonly behind: readonly NumberedItem[] } {
  const targets = countedWith(outlineOf(analysis), item);
  const items = targets.flatMap((target) => numberedItem(analysis, target) ?? []);
  const at = items.findIndex(({ target }) => target.index === item.target.index);
  // The count may begin again, in the next part or below an unnumbered heading.
  const again = items.findIndex(({ number }, index) => index > at && number?.value === 1 && number.suffix === "");
  const behind = items.slice(at + 1, again === -1 ? items.length : again);
  return { before: item.number?.value === 1 ? null : (items[at - 1] ?? null), behind };
}

/** Where `word`, the last of `printed`'s label, stands in the source; null where markup or composed letters hide it. */
export function rangeOfWord(source: string, printed: Range, word: string): Range | null {
  const at = source.slice(printed.start, printed.end).lastIndexOf(word);
  return at === -1 ? null : { start: printed.start + at, end: printed.start + at + word.length };
}

/** `Điều 5` → `5`. */
export function lastWord(label: string): string {
  return label.slice(label.lastIndexOf(" ") + 1);
}

function unitItem({ source }: Analysis, { section }: Unit, target: Target): NumberedItem {
  const { kind, label, marker } = section;
  const word = lastWord(label);
  // `A. KẾT QUẢ`: a part that bears a letter, not a numeral.
  const number = kind === "part" && word === label ? null : readNumberWord(word, kind === "point");
  return { target, kind, word, number, range: rangeOfWord(source, marker.range, word) };
}

function annexItem({ source }: Analysis, { annexes }: Outline, index: number): NumberedItem | null {
  const annex = annexes[index];
  const word = annex === undefined ? null : annexNumber(annex);
  if (annex === undefined || word === null) return null;
  const heading = annexHeading(source, annex);
  const printed = /^[^\s]+\s+[^\s]+(?:\s+(?:số|SỐ))?[\s*_]+([IVXLC]+|\d+\w?|[A-Z])/.exec(
    source.slice(heading.start, heading.end),
  );
  const end = printed === null ? heading.start : heading.start + printed[0].length;
  const range = printed?.[1]?.toUpperCase() === word ? { start: end - word.length, end } : null;
  return { target: { kind: "annex", index }, kind: "annex", word, number: readNumberWord(word, false), range };
}

/** Targets that share a count with `item`, in order of place, `item` among them. */
function countedWith({ units, annexes }: Outline, { target, kind }: NumberedItem): readonly Target[] {
  if (target.kind === "annex") return [...annexes.keys()].map((index) => ({ kind: "annex", index }));
  const unit = units[target.index];
  if (unit === undefined) return [];
  const throughout = kind === "article" || kind === "chapter";
  return [...units.entries()].flatMap(([index, { section, parent, text }]) => {
    if (section.kind !== kind || text !== unit.text || section.quoted) return [];
    const together = section.depth === unit.section.depth && (throughout || parent === unit.parent);
    return together ? [{ kind: "unit", index }] : [];
  });
}
