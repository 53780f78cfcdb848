/** The block that certifies a copy (bản sao): NĐ 30/2020, PL I, Phần II. It stands below the copied text. */
import { LETTER } from "../../../grammar/letters.ts";
import type { Analysis, TextPart } from "../../model/analysis.ts";

export interface CopyBlock {
  /** The form of the copy as printed: `SAO Y`, `Sao y bản chính`. */
  readonly form: TextPart;
  /** Number and symbol of the copy; null where none is found below the form. */
  readonly number: TextPart | null;
  /** True where it stands above the copied document. */
  readonly above: boolean;
}

const FORM =
  /^[ \t*|#_]*((?:BẢN )?(?:SAO Y|SAO LỤC|TRÍCH SAO|SAO NGUYÊN VĂN)(?: BẢN CHÍNH| TỪ BẢN CHÍNH)?)[ \t*|_]*$/gim;

const NUMBER = new RegExp(`^[ \\t*|#_]*Số[ \\t]*:?[ \\t]*(\\d{1,5} ?[/-] ?[${LETTER}/-]{2,30})(?=[\\s*|]|$)`, "im");

/** How far below the form its number may stand: the name of the body and a rule come between. */
const REACH = 300;

/** Words of which every form has one, to be looked for before the expression runs. */
const SIGN = /SAO | SAO|Sao (?:y|lục|nguyên)|rích sao/;

/** Parts of them that begin with a rare letter, which are found much faster. */
const PARTS = ["SAO", "Sao ", "ích sao"];

/** Blocks of copies, in order: below the signature or above the header, a line of their own. */
export function copyBlocks(analysis: Analysis): readonly CopyBlock[] {
  return analysis.derive(readBlocks);
}

function readBlocks(analysis: Analysis): readonly CopyBlock[] {
  const { source } = analysis;
  if (!PARTS.some((part) => source.includes(part)) || !SIGN.test(source)) return [];
  const { header, title, signatures } = analysis;
  const top = header.number?.range.start ?? title.typeLine?.range.start ?? 0;
  const bottom = signatures[0]?.range.end ?? source.length;
  const blocks: CopyBlock[] = [];
  for (const found of source.matchAll(FORM)) {
    const printed = found[1] ?? "";
    const start = found.index + found[0].indexOf(printed);
    if (start > top && start < bottom) continue;
    const form = { range: { start, end: start + printed.length }, text: printed };
    blocks.push({ form, number: start < top ? null : numberBelow(source, form.range.end), above: start < top });
  }
  return blocks;
}

function numberBelow(source: string, from: number): TextPart | null {
  const found = NUMBER.exec(source.slice(from, from + REACH));
  const text = found?.[1];
  if (found === null || text === undefined) return null;
  const start = from + found.index + found[0].lastIndexOf(text);
  return { range: { start, end: start + text.length }, text };
}
