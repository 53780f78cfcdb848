/** Bases on competence come first, then those on substance; within each group the higher document before the lower. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";
import { basesAndProposals } from "./preamble-paragraphs.ts";

/** Legal force of what a basis names, the highest first. */
const RANKS: readonly RegExp[] = [
  /^Căn cứ Hiến pháp/,
  /^Căn cứ (?:Luật|Bộ luật)(?=\s)/,
  /^Căn cứ Pháp lệnh/,
  /^Căn cứ Nghị định/,
  /^Căn cứ Thông tư/,
];

export const basisOrder = defineRule({
  id: "basis/order",
  severity: "hint",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm a; thứ tự trong mỗi nhóm theo thông lệ",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  unverified: true,
  messages: {
    vi: {
      order: () =>
        "Thứ tự căn cứ bị đảo nhiều lần: căn cứ về thẩm quyền trước, căn cứ về nội dung sau; trong mỗi nhóm, văn bản có hiệu lực pháp lý cao hơn đứng trước.",
    },
    en: {
      order: () =>
        "The order of the bases turns back more than once: competence first, then substance; in each group the higher document comes first.",
    },
  },
  docs: {
    title: {
      vi: "Căn cứ về thẩm quyền đứng trước căn cứ về nội dung; trong mỗi nhóm theo hiệu lực pháp lý.",
      en: "Bases on competence come before those on substance, each group by legal force.",
    },
    why: {
      vi: "Người đọc thấy ngay thẩm quyền ban hành rồi đến cơ sở của nội dung.",
      en: "Readers see the power to issue first, then what the substance rests on.",
    },
    slot: "bases",
    bad: "Căn cứ Nghị định số 45/2025/NĐ-CP ngày 28 tháng 02 năm 2025 của Chính phủ quy định tổ chức các cơ quan chuyên môn;\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nTheo đề nghị của Chánh Văn phòng Sở.",
    good: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\nTheo đề nghị của Chánh Văn phòng Sở.",
  },
  *check(analysis, report) {
    let before = -1;
    let turns = 0;
    for (const { kind, text, range } of basesAndProposals(analysis)) {
      const rank = kind === "basis" ? RANKS.findIndex((pattern) => pattern.test(text)) : -1;
      if (rank === -1) continue;
      // The step from the group on competence to that on substance turns back once.
      if (rank < before && ++turns === 2) {
        yield report.order({ start: range.start, end: range.start + "Căn cứ".length }, []);
        return;
      }
      before = rank;
    }
  },
});
