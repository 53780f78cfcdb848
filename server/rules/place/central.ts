/** Central bodies print the province or central city of their seat. */
import { headerBodies, isArmed } from "../issuer/bodies.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { bareKey, isProvince, printedPlace } from "./place-names.ts";

const CENTRAL =
  /^(?:BỘ (?!CHỈ HUY|TƯ LỆNH|PHẬN|MÔN)|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|VĂN PHÒNG (?:CHÍNH PHỦ|QUỐC HỘI|CHỦ TỊCH NƯỚC)|THANH TRA CHÍNH PHỦ|NGÂN HÀNG NHÀ NƯỚC|KIỂM TOÁN NHÀ NƯỚC|TỔNG CỤC |BẢO HIỂM XÃ HỘI VIỆT NAM)/;

export const placeCentral = defineRule({
  id: "place/central",
  severity: "warning",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 4, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: {
      province: (place, issuer) =>
        `Văn bản của cơ quan trung ương ghi tên tỉnh, thành phố nơi đóng trụ sở; “${place}” không phải là tỉnh, thành phố (${issuer}).`,
    },
    en: {
      province: (place, issuer) =>
        `A central body prints the province or city of its seat; “${place}” is neither (${issuer}).`,
    },
  },
  docs: {
    title: {
      vi: "Cơ quan trung ương ghi địa danh là tên tỉnh, thành phố trực thuộc trung ương nơi đóng trụ sở.",
      en: "Central bodies print the province or central city of their seat.",
    },
    why: {
      vi: "Địa danh của cơ quan trung ương không ghi đến cấp xã.",
      en: "Their place is not told down to the ward.",
    },
    regime: "qppl",
    slot: "placeDate",
    bad: "Ba Đình, ngày 15 tháng 6 năm 2026",
    good: "Hà Nội, ngày 15 tháng 6 năm 2026",
  },
  *check(analysis, report, { own }) {
    const { superior, issuer } = analysis.header;
    if (issuer === null || superior !== null || !CENTRAL.test(issuer.text)) return;
    const place = printedPlace(analysis);
    if (place === null || own.places.has(place.text) || isArmed(headerBodies(analysis))) return;
    const key = bareKey(place.text);
    if (isProvince(key) || /HCM|CHÍ MINH/.test(key)) return;
    yield report.province(place.range, [place.text, issuer.text]);
  },
});
