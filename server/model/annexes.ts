/** Reads what follows the signature: annexes and attached texts (NĐ 30/2020, PL I, Phần I, Mục III, khoản 1). */
import { isCapitals, LETTER } from "../../grammar/letters.ts";
import type { SourceText } from "../../grammar/source.ts";
import { type LineNode, linesOf, type TreeNode } from "../../grammar/tree.ts";
import { typeAtStart } from "../../grammar/type-line.ts";
import type { Annex, Range, Section } from "./analysis.ts";
import { nestUnits } from "./nest-units.ts";
import { foldBlanks, rangeOf, textOf } from "./parts.ts";
import { readSections } from "./sections.ts";

/** `Phụ lục II: Danh mục`, `PHỤ LỤC I-1`: the label, and what stands behind it. */
const APPENDIX_HEADING = new RegExp(
  `^(\\S+\\s+\\S+(?:\\s+(?:số\\s+|SỐ\\s+)?(?:[IVXLC]+|\\d+\\w?|[A-Z])(?:[-.](?:\\d{1,2}|[A-Z]))?(?![${LETTER}\\d]))?)[\\s:.–-]*(.*)$`,
);

export function readAnnexes(source: SourceText, nodes: readonly TreeNode[]): Annex[] {
  const annexes: Annex[] = [];
  for (const node of nodes) {
    const all = linesOf(node).filter(({ kind }) => kind !== "blank" && kind !== "separator");
    const printed = all.slice(ownHeader(source, all));
    const first = printed[0];
    if (first === undefined) continue;
    const words = foldBlanks(source.text.slice(first.from, first.to));
    const below = (): string => titleBelow(source, printed.slice(1));
    const heading = first.kind === "annexHeading" ? APPENDIX_HEADING.exec(words) : null;
    if (heading !== null) {
      const rest = heading[2] ?? "";
      const title = /^[^(]/.test(rest) ? rest : below();
      annexes.push(new LinesAnnex(source, printed, annexLabel(heading[1] ?? words), title));
      continue;
    }
    const lead = isCapitals(source.text, first.from, first.to) ? typeAtStart(words) : undefined;
    if (lead === undefined || (lead.length < words.length && !isIssued(source, printed))) continue;
    const title = `${words.slice(lead.length)} ${below()}`.trim();
    annexes.push(new LinesAnnex(source, printed, lead.type, title));
  }
  return annexes;
}

/** `QUY CHẾ LÀM VIỆC` above `(Ban hành kèm theo …)`: a line that begins with a type names a text that is issued. */
function isIssued(source: SourceText, lines: readonly LineNode[]): boolean {
  const title = lines.findIndex(({ from, to }) => !isCapitals(source.text, from, to, 4));
  const below = lines[title];
  return (
    below !== undefined && title < 6 && /^\((?:Ban hành k|K)èm theo /.test(source.text.slice(below.from, below.to))
  );
}

/** How many lines of a header of its own stand above the type of a text that is issued: 0 without one. */
function ownHeader(source: SourceText, lines: readonly LineNode[]): number {
  for (let index = 0; index < LONGEST_HEADER; index++) {
    const line = lines[index];
    if (line === undefined || line.kind === "annexHeading") return 0;
    const words = source.text.slice(line.from, line.to);
    const capitals = isCapitals(source.text, line.from, line.to);
    if (capitals && typeAtStart(words) !== undefined) return isIssued(source, lines.slice(index)) ? index : 0;
    if (!capitals && !words.startsWith("Độc lập")) return 0;
  }
  return 0;
}

const LONGEST_HEADER = 8;

class LinesAnnex implements Annex {
  readonly label: string;
  readonly title: string;
  readonly range: Range;
  readonly #source: SourceText;
  readonly #lines: readonly LineNode[];
  #sections: readonly Section[] | undefined;

  constructor(source: SourceText, lines: readonly LineNode[], label: string, title: string) {
    this.label = label;
    this.title = title;
    this.range = rangeOf(source, lines);
    this.#source = source;
    this.#lines = lines;
  }

  get sections(): readonly Section[] {
    this.#sections ??= readSections(this.#source, nestUnits(this.#lines.slice(1)));
    return this.#sections;
  }
}

/** `PHỤ LỤC I` → `Phụ lục I`. */
function annexLabel(words: string): string {
  const [, , ...number] = words.split(/\s+/);
  return ["Phụ lục", ...number].join(" ").replace(" SỐ ", " số ");
}

/** Lines of capitals below the heading, or the one line there is; `(Ban hành kèm theo …)` may stand above them. */
function titleBelow(source: SourceText, lines: readonly LineNode[]): string {
  const title: LineNode[] = [];
  let note = false;
  let noted = false;
  for (const line of lines) {
    const opening = source.text.charAt(line.from);
    note ||= title.length === 0 && opening === "(";
    noted ||= note;
    if (note) {
      note = source.text.charAt(line.to - 1) !== ")";
      continue;
    }
    const capitals = isCapitals(source.text, line.from, line.to, 4);
    if (((title.length > 0 || noted) && !capitals && !line.continues) || "(*[".includes(opening)) break;
    title.push(line);
    if (!capitals && title.length === 1) break;
  }
  return textOf(source, title);
}
