/** Since 01/7/2025 the place of a document is no district and no province that the merger ended. */
import { headerBodies, isArmed, localityOf } from "../issuer/bodies.ts";
import { defineRule } from "../rule.ts";
import { bareKey, isFormerProvince, MERGED_FROM, printedPlace } from "./place-names.ts";

/** Bodies of a province or the centre, whose place is a province; communes may still bear an old province's name. */
const ABOVE_COMMUNES =
  /^(?:[UỦ][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|SỞ|BỘ|TỈNH [UỦ][ỶY]|THÀNH [UỦ][ỶY])(?=\s)/;

export const placeAbolishedUnit = defineRule({
  id: "place/abolished-unit",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "Nghị quyết số 202/2025/QH15; Luật số 87/2025/QH15",
  inForce: { from: MERGED_FROM },
  fix: "none",
  messages: {
    vi: {
      province: (place) => `Từ ngày 01/7/2025 không còn tỉnh ${place}; địa danh phải là đơn vị hành chính hiện hành.`,
      district: (place) => `Từ ngày 01/7/2025 không còn cấp huyện; địa danh không ghi “${place}”.`,
    },
    en: {
      province: (place) => `Since 1 July 2025 there is no province of ${place}; the place is a unit of today.`,
      district: (place) => `Since 1 July 2025 there is no district level; the place is not “${place}”.`,
    },
  },
  docs: {
    title: {
      vi: "Từ ngày 01/7/2025, địa danh không phải là tỉnh đã sáp nhập hoặc đơn vị cấp huyện.",
      en: "Since 1 July 2025 the place is no merged province and no district.",
    },
    why: {
      vi: "Cả nước còn 34 đơn vị hành chính cấp tỉnh và không còn cấp huyện.",
      en: "There are 34 provincial units and no districts.",
    },
    slot: "placeDate",
    bad: "Bình Thuận, ngày 15 tháng 8 năm 2026",
    good: "Lâm Đồng, ngày 15 tháng 8 năm 2026",
  },
  *check(analysis, report, { own }) {
    const place = printedPlace(analysis);
    if (place === null || own.places.has(place.text)) return;
    const district = /^(?:Quận|Huyện|Thị xã) \S/.test(place.text);
    if (!district && !isFormerProvince(bareKey(place.text))) return;
    const bodies = headerBodies(analysis);
    if (isArmed(bodies)) return;
    if (district) {
      yield report.district(place.range, [place.text]);
      return;
    }
    const level = localityOf(bodies)?.level;
    if (!ABOVE_COMMUNES.test(bodies) || (level !== undefined && !/^(?:TỈNH|THÀNH PHỐ)$/.test(level))) return;
    yield report.province(place.range, [place.text]);
  },
});
