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
  return OFFICE_HEAD.test(words) || BODY_HEAD.test(words) ? first : null;
}
