/** A comment that silences rules and does not say why. */
import { defineRule } from "../rule.ts";

export const ignoreReasonMissing = defineRule({
  id: "ignore/reason-missing",
  severity: "warning",
  regimes: ["state", "party", "qppl", "none"],
  source: "Quy ước của Thể Thức về chú thích bỏ qua",
  fix: "none",
  optional: true,
  messages: {
    vi: { missing: () => "Chú thích bỏ qua phải ghi lý do, sau dấu “--”." },
    en: { missing: () => "A comment that silences rules gives its reason, behind “--”." },
  },
  docs: {
    title: {
      vi: "Chú thích bỏ qua phải ghi lý do.",
      en: "A comment that silences rules gives its reason.",
    },
    why: {
      vi: "Người soát sau cần biết vì sao lỗi được bỏ qua.",
      en: "Who reviews the document next wants to know why.",
    },
    regime: "none",
    slot: "body",
    bad: "<!-- thethuc-disable-next-line citation/symbol-spaces -->\nĐiều 1. Thực hiện Nghị định số 30/2020/NĐ- CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "<!-- thethuc-disable-next-line citation/symbol-spaces -- trích nguyên văn -->\nĐiều 1. Thực hiện Nghị định số 30/2020/NĐ- CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(_, report, { ignores }) {
    for (const { kind, reason, range } of ignores.comments) {
      if (kind !== "enable" && reason === "") yield report.missing(range, []);
    }
  },
});
