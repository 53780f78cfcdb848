/** The type is one that the regime knows. */

import { TYPE_ABBREVIATIONS } from "../../registry/abbreviations.ts";
import { statePaper } from "../example-documents.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { hasOwnNumbering } from "../number/own-numbering.ts";
import { defineRule } from "../rule.ts";

/** Types of the other regimes, which look like the regime's own but are not; special laws know more types than these. */
const FOREIGN: Readonly<Record<"state" | "party", ReadonlySet<string>>> = {
  state: new Set(["Quy trình", "Thông tri", "Chiến lược", "Lời kêu gọi"]),
  party: new Set([
    "Công điện",
    "Hợp đồng",
    "Bản ghi nhớ",
    "Bản thỏa thuận",
    "Giấy ủy quyền",
    "Phiếu báo",
    "Quy trình",
    "Lệnh",
  ]),
};

const BODY = "Văn thư Sở tiếp nhận, đăng ký và chuyển văn bản đến trong ngày làm việc";

export const typeKnown = defineRule({
  id: "type/known",
  severity: "warning",
  regimes: ["state", "party"],
  source: "NĐ 30/2020/NĐ-CP, Điều 7; Quy định số 399-QĐ/TW, Điều 5–7",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: {
      state: (type, count) => `“${type}” không thuộc ${count} loại văn bản hành chính của Nghị định số 30/2020/NĐ-CP.`,
      party: (type) => `“${type}” không thuộc các thể loại văn bản của Đảng theo Quy định số 399-QĐ/TW.`,
    },
    en: {
      state: (type, count) =>
        `“${type}” is none of the ${count} types of administrative documents of Decree 30/2020/NĐ-CP.`,
      party: (type) => `“${type}” is no type of Party papers by Quy định 399-QĐ/TW.`,
    },
  },
  docs: {
    title: {
      vi: "Tên loại phải thuộc danh mục loại văn bản của Nhà nước hoặc của Đảng.",
      en: "The type is one of the list of State or Party types.",
    },
    why: {
      vi: "Văn bản thuộc loại ngoài danh mục không có chữ viết tắt và mẫu trình bày.",
      en: "A type outside the list has neither abbreviation nor form.",
    },
    slot: "document",
    bad: statePaper("QUY TRÌNH", "QTr", "Tiếp nhận và xử lý văn bản đến", BODY),
    good: statePaper("QUY ĐỊNH", "QyĐ", "Tiếp nhận và xử lý văn bản đến", BODY),
  },
  *check(analysis, report, { own }) {
    const { type, typeLine } = analysis.title;
    const { regime, header } = analysis;
    if (type === null || typeLine === null || (regime !== "state" && regime !== "party")) return;
    // Only a paper with a number of its own stands alone; forms and attached texts are named as they like.
    if (!FOREIGN[regime].has(type) || header.number === null || header.placeDate === null) return;
    if (own.types.has(type) || hasOwnNumbering(analysis)) return;
    yield regime === "state"
      ? report.state(typeLine.range, [type, String(TYPE_ABBREVIATIONS.state.length)])
      : report.party(typeLine.range, [type]);
  },
});
