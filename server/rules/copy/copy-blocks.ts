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

const NUMBER = new RegExp(`^[ \\t*|#_]*Số[ \\t]*(?::[ \\t]*)?(\\d{1,5} ?[/-] ?[${LETTER}/-]{2,30})(?=[\\s*|]|$)`, "im");

/** How far below the form its number may stand: the name of the body and a rule come between. */
const REACH = 300;

/** Words of which every form has one, to be looked for before the expression runs. */
const SIGNS = ["SAO", "Sao ", "rích sao"];

/** Blocks of copies, in order: below the signature or above the header, a line of their own. */
export function copyBlocks(analysis: Analysis): readonly CopyBlock[] {
  return analysis.derive(readBlocks);
}

function readBlocks({ source, header, title, signatures }: Analysis): readonly CopyBlock[] {
  const top = header.number?.range.start ?? title.typeLine?.range.start ?? 0;
  const bottom = signatures[0]?.range.end ?? source.length;
  return [...blocksIn(source, 0, top), ...blocksIn(source, bottom, source.length)];
}

function* blocksIn(source: string, from: number, to: number): Iterable<CopyBlock> {
  const text = source.slice(from, to);
  if (!SIGNS.some((sign) => text.includes(sign))) return;
  for (const found of text.matchAll(FORM)) {
    const printed = found[1] ?? "";
    const start = from + found.index + found[0].indexOf(printed);
    const above = from === 0;
    const form = { range: { start, end: start + printed.length }, text: printed };
    yield { form, number: above ? null : numberBelow(source, form.range.end), above };
  }
}

function numberBelow(source: string, from: number): TextPart | null {
  const found = NUMBER.exec(source.slice(from, from + REACH));
  const text = found?.[1];
  if (found === null || text === undefined) return null;
  const start = from + found.index + found[0].lastIndexOf(text);
  return { range: { start, end: start + text.length }, text };
}
