/** Tells which rules of layout a document follows. */
import type { Header, Regime, Signature, Title } from "./analysis.ts";

const ALWAYS_NORMATIVE =
  /^(?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư|Thông tư liên tịch|Nghị quyết liên tịch|Sắc lệnh|Sắc luật)$/;

/** A number of a legal-normative document: with a year between slashes, or a term of the National Assembly behind. */
const NORMATIVE_NUMBER = /\d{1,6}\s?\/\s?\d{4}\s?\/\s?(?:QĐ|NQ|NQLT|TT|TTLT|NĐ|QH|UBTVQH|PL)/i;

/**
 * The regime by the title on the right, then by the shape of the number, then by the signing prefixes. A decision or
 * resolution is legal-normative by a number with a year, or, where its number is missing, by amending such a one. Papers
 * of the mass organisations, the Youth Union's too, count among the State's.
 */
export function regimeOf(header: Header, title: Title, signature: Signature | undefined): Regime {
  if (header.range === null && title.type === null) return "none";
  if (header.youthUnionTitle !== null && header.nationalTitle === null && header.partyTitle === null) return "state";
  const state = header.nationalTitle !== null || (header.motto !== null && header.partyTitle === null);
  const style = header.number?.symbol.style;
  if (header.partyTitle !== null && !state) return "party";
  if (!state && (style === "party" || signature?.authorities.some(({ prefix }) => prefix.includes("/")) === true))
    return "party";
  return isNormative(header, title) ? "qppl" : "state";
}

function isNormative(header: Header, title: Title): boolean {
  // Only legal-normative documents are consolidated: Pháp lệnh 01/2012/UBTVQH13, Điều 2.
  if (header.number?.symbol.typeAbbreviation === "VBHN") return true;
  const type = title.type ?? "";
  if (ALWAYS_NORMATIVE.test(type)) return true;
  // Copies of web pages lose the line of the type; the number still tells.
  if (type === "") return header.number !== null && NORMATIVE_NUMBER.test(header.number.symbol.text);
  if (type !== "Quyết định" && type !== "Nghị quyết") return false;
  if (header.number !== null) return header.number.symbol.style === "qppl";
  return (
    /sửa đổi|bổ sung|bãi bỏ|thay thế/i.test(title.abstract?.text ?? "") &&
    NORMATIVE_NUMBER.test(title.abstract?.text ?? "")
  );
}
