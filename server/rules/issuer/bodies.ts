/** What the names of bodies in a header tell: the locality behind them and whose rules they follow. */

import { isLower } from "../../../grammar/letters.ts";
import type { Analysis } from "../../model/analysis.ts";
import { withoutComments } from "../without-comments.ts";

/** `XÃ HIỆP THẠNH` → level `XÃ`, name `HIỆP THẠNH`. */
export interface Locality {
  readonly level: string;
  readonly name: string;
}

const LOCALITY =
  /^(?:.*[ ,-])?(TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|(?<!TÁC )(?<!TẤN )(?<!THỊ )XÃ(?! HỘI))\s+(\S.*)$/;

const ARMED =
  /(?:^|\s)(?:CÔNG AN|QUÂN SỰ|BIÊN PHÒNG|QUÂN KHU|QUÂN ĐOÀN|QUỐC PHÒNG|TƯ LỆNH|CHỈ HUY|CẢNH SÁT|HẢI QUÂN)(?=\s|$)/;

/** A committee or assembly of the district level, in capitals; a `THÀNH PHỐ` may be of the province's level. */
export const DISTRICT_COMMITTEE = /^(?:[UỦ][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND) (?:HUYỆN|QUẬN|THỊ XÃ) /;

/** The last locality in the name of a body; null without one. */
export function localityOf(body: string): Locality | null {
  const [, level = "", name = ""] = LOCALITY.exec(body.toUpperCase()) ?? [];
  return name === "" ? null : { level: level.replace(/^TP\.?$/, "THÀNH PHỐ"), name: name.replace(/[\s.,;]{1,8}$/, "") };
}

/** The bodies of the header as one text in capitals. */
export function headerBodies(analysis: Analysis): string {
  return analysis.derive(joinBodies);
}

/** True where a small letter stands in a text that should be in capitals. */
export function hasSmallLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isLower(text.charCodeAt(at))) return true;
  return false;
}

function joinBodies({ header }: Analysis): string {
  return header.issuerLines
    .map(({ text }) => text)
    .join(" ")
    .toUpperCase();
}

/** Police and army name places by rules of their own ministries (NĐ 30/2020, PL I, Phần I, Mục II, khoản 4, điểm a). */
export function isArmed(bodies: string): boolean {
  return ARMED.test(bodies);
}

/** A name to compare: capitals with one spelling for `Hoà` and `Hòa`, `Đăk` and `Đắk`, and for hyphens. */
export function placeKey(name: string): string {
  const capitals = name.toUpperCase();
  return VARIANT.test(capitals) ? capitals.replace(VARIANTS, (variant) => RIGHT[variant] ?? "-") : capitals;
}

const RIGHT: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."ÀÁẢÃẠ"].map((vowel, tone) => [`O${vowel}`, `${"ÒÓỎÕỌ".charAt(tone)}A`])),
  ...Object.fromEntries([..."ỲÝỶỸỴ"].map((vowel, tone) => [`U${vowel}`, `${"ÙÚỦŨỤ".charAt(tone)}Y`])),
  ĐĂK: "ĐẮK",
  ĐẮC: "ĐẮK",
  LĂK: "LẮK",
  LẮC: "LẮK",
};

const VARIANT = /O[ÀÁẢÃẠ]|U[ỲÝỶỸỴ]|[ĐL](?:ĂK|ẮC)|[-–]/;
const VARIANTS = / ?[-–] ?|O[ÀÁẢÃẠ]|U[ỲÝỶỸỴ]|[ĐL](?:ĂK|ẮC)/g;

/** True where a header is printed in full, so that what it lacks or has is no accident of prose. */
export function hasPrintedHeader({ header }: Analysis): boolean {
  return header.number !== null && (header.nationalTitle !== null || header.partyTitle !== null);
}

/** True where nothing but blanks and markdown marks stands between two offsets. */
export function isGap({ source }: Analysis, from: number, to: number): boolean {
  return from <= to && to - from < 200 && /^[\s*_>|]*$/.test(withoutComments(source.slice(from, to)));
}
