/** Units named after a person or by a number are printed with the word of their level. */
import { stateLetter } from "../example-documents.ts";
import { headerBodies, isArmed, localityOf, placeKey } from "../issuer/bodies.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { plainSource } from "../number/printed-source.ts";
import { choiceFix, defineRule, type Severity } from "../rule.ts";
import { bareKey } from "./place-names.ts";

/** The city, or a number. */
const CANDIDATE = /HCM$|Hồ Chí Minh$|^\d+$/;

const CITY = "Thành phố Hồ Chí Minh";

/** Communes and wards bear the names of these persons; `Hồ Chí Minh` is the city. */
const PERSONS: ReadonlySet<string> = new Set(
  [
    "Trần Hưng Đạo",
    "Lê Hồng Phong",
    "Trần Phú",
    "Nguyễn Trãi",
    "Hai Bà Trưng",
    "Lý Thường Kiệt",
    "Quang Trung",
    "Lê Lợi",
    "Lê Chân",
    "Ngô Quyền",
    "Nguyễn Du",
    "Nguyễn Huệ",
    "Nguyễn Phích",
    "Nguyễn Việt Khái",
    "Phan Ngọc Hiển",
    "Phan Đình Phùng",
    "Phan Bội Châu",
    "Hoàng Văn Thụ",
    "Võ Thị Sáu",
    "Nông Trang",
  ].map(placeKey),
);

export const placeFullNameWhenPersonNumberEvent = defineRule({
  id: "place/full-name-when-person-number-event",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 4, điểm a; HD 36-HD/VPTW, Mục II, điểm 1.4.1.a",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      level: (expected) => `Địa danh mang tên người hoặc chữ số phải ghi tên gọi đầy đủ: “${expected}”.`,
    },
    en: {
      level: (expected) => `A place named after a person or by a number has its full name: “${expected}”.`,
    },
  },
  docs: {
    title: {
      vi: "Địa danh mang tên người, chữ số, sự kiện lịch sử ghi tên gọi đầy đủ.",
      en: "Places named after persons, numbers or events are printed in full.",
    },
    why: {
      vi: "Thiếu từ chỉ cấp hành chính thì địa danh bị nhầm với tên người.",
      en: "Without the word of its level the place reads as the person.",
    },
    slot: "document",
    bad: stateLetter({ issuer: "UBND THÀNH PHỐ HỒ CHÍ MINH\nSỞ NỘI VỤ", place: "Hồ Chí Minh" }),
    good: stateLetter({ issuer: "UBND THÀNH PHỐ HỒ CHÍ MINH\nSỞ NỘI VỤ", place: CITY }),
  },
  *check(analysis, report, { own }) {
    const place = analysis.header.placeDate?.place;
    if (!place || !analysis.header.placeDate?.inHeader || own.places.has(place.text)) return;
    if (!CANDIDATE.test(place.text) && !PERSONS.has(placeKey(place.text))) return;
    const bodies = headerBodies(analysis);
    if (isArmed(bodies)) return;
    const found = fullName(place.text, bodies, analysis.regime === "party");
    if (found === null) return;
    const plain = plainSource(analysis, place) !== null;
    yield report.level(place.range, [found.name], {
      fix: plain ? choiceFix(place.range, found.name) : null,
      severity: found.severity,
    });
  },
});

function fullName(place: string, bodies: string, party: boolean): { name: string; severity: Severity } | null {
  // The Party's guidelines allow the short form of the level.
  if (/^T[Pp]\.?\s?Hồ Chí Minh$/.test(place)) return party ? null : { name: CITY, severity: "info" };
  if (/^(?:T[Pp]\.?\s?)?(?:HCM|Hồ Chí Minh)$/.test(place)) return { name: CITY, severity: "warning" };
  const key = placeKey(place);
  const unit = localityOf(bodies);
  if (unit === null || placeKey(unit.name) !== key || bareKey(place) !== key) return null;
  if (!/^(?:XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)$/.test(unit.level)) return null;
  if (!PERSONS.has(key) && !/^\d+$/.test(key)) return null;
  return { name: `${unit.level.charAt(0)}${unit.level.slice(1).toLowerCase()} ${place}`, severity: "warning" };
}
