/** Local bodies print the unit of their seat: a provincial body its province, a commune body its commune. */
import type { Analysis } from "../../model/analysis.ts";
import { headerBodies, isArmed, localityOf, placeKey } from "../issuer/bodies.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { bareKey, isFormerProvince, isProvince, MERGED_FROM, printedPlace } from "./place-names.ts";

/** Bodies of a province that sit in its chief town; schools, hospitals and branches sit anywhere. */
const PROVINCIAL = /^(?:[UỦ][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|SỞ|THANH TRA|VĂN PHÒNG)(?=\s|$)/;
const COMMITTEE = /^(?:[UỦ][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)(?=\s)/;
const COMMUNE = /^(?:XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)$/;

export const placeLocal = defineRule({
  id: "place/local",
  severity: "warning",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 4, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: {
      province: (expected, printed) =>
        `Cơ quan cấp tỉnh ghi địa danh là tên tỉnh, thành phố (${expected}), không ghi “${printed}”.`,
      commune: (expected, printed) =>
        `Cơ quan cấp xã ghi địa danh là tên xã, phường, đặc khu (${expected}), không ghi “${printed}”.`,
    },
    en: {
      province: (expected, printed) => `A provincial body prints its province or city (${expected}), not “${printed}”.`,
      commune: (expected, printed) => `A commune body prints its commune or ward (${expected}), not “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Cơ quan cấp tỉnh ghi tên tỉnh, thành phố; cơ quan cấp xã ghi tên xã, phường, đặc khu.",
      en: "Provincial bodies print their province or city, commune bodies their commune, ward or special zone.",
    },
    why: {
      vi: "Địa danh là tên gọi chính thức của đơn vị hành chính nơi cơ quan đóng trụ sở.",
      en: "The place is the official name of the unit in which the body has its seat.",
    },
    slot: "placeDate",
    bad: "Đà Lạt, ngày 15 tháng 6 năm 2026",
    good: "Lâm Đồng, ngày 15 tháng 6 năm 2026",
  },
  *check(analysis, report, { asOf, own: { places } }) {
    const unit = unitOf(analysis);
    if (unit === null) return;
    const place = printedPlace(analysis);
    if (place === null || places.has(place.text) || isArmed(headerBodies(analysis))) return;
    // Abbreviations and districts have rules of their own.
    if (/HCM$|^(?:Quận|Huyện|Thị xã) /.test(place.text)) return;
    const key = bareKey(place.text);
    const own = placeKey(unit.name);
    if (key === own || own.includes(key) || key.includes(own) || placeKey(place.text) === own) return;
    if (COMMUNE.test(unit.level)) {
      if (isProvince(key)) yield report.commune(place.range, [unit.name, place.text]);
      return;
    }
    // A province that is no more is for `place/abolished-unit`.
    const merged = asOf >= MERGED_FROM;
    if (isProvince(own) && !(merged && isFormerProvince(key)))
      yield report.province(place.range, [unit.name, place.text]);
  },
});

/** The unit whose body issues: of the committee itself, or of the committee above one of its departments. */
function unitOf({ header }: Analysis): { readonly level: string; readonly name: string } | null {
  const { issuer, superior } = header;
  if (issuer === null || !PROVINCIAL.test(issuer.text)) return null;
  if (superior === null) return COMMITTEE.test(issuer.text) ? localityOf(issuer.text) : null;
  return COMMITTEE.test(superior.text) ? localityOf(superior.text) : null;
}
