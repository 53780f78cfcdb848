/** Since 01/7/2025 there is no district level: no such body issues, supervises or is addressed. */
import { LETTER } from "../../../grammar/letters.ts";
import type { Range } from "../../model/analysis.ts";
import { CENTRAL_CITIES, PROVINCES } from "../../registry/provinces.ts";
import { stateLetter } from "../example-documents.ts";
import { defineRule } from "../rule.ts";
import { DISTRICT_COMMITTEE, localityOf, placeKey } from "./bodies.ts";

/** A committee, assembly, office or Party committee of a district, with or without the district's name. */
const DISTRICT =
  /(?:^|[\s(])(?:(?:[UỦ][ỶY] ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Phòng [^,;()]{2,60}?) (?:các )?(huyện|quận|thị xã)(?=[\s,;.:)]|$)|((?:huyện|quận|thị) [uủ][ỷy])(?=[\s,;.:)]|$))/i;

const BODY = /^(?:[UỦ][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)(?=\s)/;

const LEVEL = /HUYỆN|QUẬN|THỊ|THÀNH PHỐ|[a-zà-ỹ]/;

/** A text without any of these letters names no district. */
const HINT = /huyện|quận|thị/i;

const NAME = new RegExp(`^[${LETTER}][${LETTER} ]+$`);

const CENTRAL: ReadonlySet<string> = new Set([...CENTRAL_CITIES, ...PROVINCES].map(placeKey));

export const issuerAbolishedDistrict = defineRule({
  id: "issuer/abolished-district",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "Luật số 87/2025/QH15, Điều 1; Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
  inForce: { from: "2025-07-01" },
  fix: "none",
  messages: {
    vi: {
      issuer: (printed) =>
        `Từ ngày 01/7/2025 không còn cấp huyện; “${printed}” không còn là cơ quan ban hành hoặc chủ quản.`,
      addressee: (printed) => `Từ ngày 01/7/2025 không còn cấp huyện; không gửi văn bản cho “${printed}”.`,
    },
    en: {
      issuer: (printed) => `Since 1 July 2025 there is no district level; “${printed}” neither issues nor supervises.`,
      addressee: (printed) => `Since 1 July 2025 there is no district level; nothing is addressed to “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Từ ngày 01/7/2025, cơ quan cấp huyện không ban hành và không nhận văn bản.",
      en: "Since 1 July 2025 no district body issues or receives documents.",
    },
    why: {
      vi: "Chính quyền địa phương chỉ còn cấp tỉnh và cấp xã.",
      en: "Local government has only provinces and communes.",
    },
    slot: "document",
    bad: stateLetter({ addressee: "Ủy ban nhân dân huyện Đức Trọng" }),
    good: stateLetter({ addressee: "Ủy ban nhân dân xã Hiệp Thạnh" }),
  },
  *check({ header, addressees, regime }, report) {
    const [first] = header.issuerLines;
    const last = header.issuerLines.at(-1);
    if (first !== undefined && last !== undefined && header.issuerLines.some(({ text }) => LEVEL.test(text))) {
      const printed = header.issuerLines.map(({ text }) => text).join(" ");
      const range: Range = { start: first.range.start, end: last.range.end };
      // A legal-normative document of a district is for `qppl/level-allowed`.
      const isLeft = regime === "qppl" && DISTRICT_COMMITTEE.test(header.issuer?.text ?? "");
      if (!isLeft && (DISTRICT.test(printed) || isFormerCity(header.issuer?.text)))
        yield report.issuer(range, [printed]);
    }
    for (const { text, range } of addressees) {
      if (!HINT.test(text) || text.length > LONGEST_ADDRESSEE) continue;
      const found = DISTRICT.exec(text);
      if (found !== null) yield report.addressee(range, [text]);
    }
  },
});

/** A longer one has the paragraph behind it. */
const LONGEST_ADDRESSEE = 200;

/** A committee of a city that is neither central nor bears a province's name: `THÀNH PHỐ ĐÀ LẠT`. */
function isFormerCity(issuer: string | undefined): boolean {
  if (issuer === undefined || !BODY.test(issuer)) return false;
  const place = localityOf(issuer);
  return place?.level === "THÀNH PHỐ" && NAME.test(place.name) && !CENTRAL.has(placeKey(place.name));
}
