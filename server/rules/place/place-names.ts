/** Names of places in date lines, for the rules that compare them with the bodies of the header. */
import { LETTER } from "../../../grammar/letters.ts";
import type { Analysis, TextPart } from "../../model/analysis.ts";
import { CENTRAL_CITIES, FORMER_PROVINCES, PROVINCES } from "../../registry/provinces.ts";
import { placeKey } from "../issuer/bodies.ts";

const CURRENT: ReadonlySet<string> = new Set([...CENTRAL_CITIES, ...PROVINCES].map(placeKey));
const FORMER: ReadonlySet<string> = new Set([...FORMER_PROVINCES, "Thừa Thiên - Huế"].map(placeKey));

const WORD = new RegExp(`^[${LETTER}][${LETTER}.'’-]*[${LETTER}]\\.?$|^[-–]$|^\\d+$`);

/** The first day without districts and with 34 provinces. */
export const MERGED_FROM = "2025-07-01";

/** The place of a date line in the header whose words can be compared; null for blanks, residue of conversions, none. */
export function printedPlace(analysis: Analysis): TextPart | null {
  return analysis.derive(readPlace);
}

function readPlace({ header }: Analysis): TextPart | null {
  const line = header.placeDate;
  if (line === null || !line.inHeader || line.place === null) return null;
  const { text } = line.place;
  // A lone letter is the residue of a broken conversion: `Qu ả ng Ngãi`.
  return text.length < 60 && text.split(" ").every((word) => WORD.test(word)) ? line.place : null;
}

/** The name without the word of its level: `Thành phố Hồ Chí Minh`, `TP. Huế` → `HỒ CHÍ MINH`, `HUẾ` as keys. */
export function bareKey(place: string): string {
  return placeKey(place).replace(/^(?:TP\.? ?|(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN) )/, "");
}

/** True for a province or central city, of today or before the merger. */
export function isProvince(key: string): boolean {
  return CURRENT.has(key) || FORMER.has(key);
}

/** True for a province that the merger ended. */
export function isFormerProvince(key: string): boolean {
  return FORMER.has(key);
}
