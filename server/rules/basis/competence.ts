/** The line above the bases that says who has the power to decide: `GIÁM ĐỐC SỞ NỘI VỤ`, `ỦY BAN NHÂN DÂN TỈNH X`. */
import { BODY_HEAD, OFFICE_HEAD } from "../../../grammar/vocabulary.ts";
import type { Analysis } from "../../model/analysis.ts";
import { type PreambleParagraph, preambleParagraphs } from "./preamble-paragraphs.ts";

/** Longer paragraphs are text. */
const LONGEST = 140;

/** The paragraph directly above the first basis, where it names a body or an office in whatever letters. */
export function competenceLine(analysis: Analysis): PreambleParagraph | null {
  const [first, second] = preambleParagraphs(analysis);
  if (first === undefined || second?.kind !== "basis" || first.kind !== "other") return null;
  if (first.text.length > LONGEST) return null;
  const words = first.text.toUpperCase();
  if (!OFFICE_HEAD.test(words) && !BODY_HEAD.test(words)) return null;
  return first.text === words || standsApart(analysis, first) ? first : null;
}

/** A blank line or a rule above: otherwise a line in small letters may be the end of the abstract. */
function standsApart({ title, source }: Analysis, { range }: PreambleParagraph): boolean {
  const above = title.abstract?.range.end ?? title.typeLine?.range.end ?? range.start;
  return /\n[^\S\n]*\n|[_-]{3}/.test(source.slice(above, Math.min(range.start, above + GAP)));
}

/** More than this does not stand between abstract and competence. */
const GAP = 400;
