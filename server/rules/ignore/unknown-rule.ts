/** A comment that silences a rule there is not: a misspelt name hides nothing. */
import { nearest } from "../nearest.ts";
import { NOT_EVALUATED } from "../not-evaluated.ts";
import { choiceFix, defineRule } from "../rule.ts";

export const ignoreUnknownRule = defineRule({
  id: "ignore/unknown-rule",
  severity: "warning",
  regimes: ["state", "party", "qppl", "none"],
  source: "Quy ước của Thể Thức về chú thích bỏ qua",
  fix: "choice",
  messages: {
    vi: {
      unknown: (rule, near) =>
        `Không có quy tắc “${rule}”${near === "" ? "" : `; bạn có muốn viết “${near}”`}${near === "" ? "." : "?"}`,
    },
    en: {
      unknown: (rule, near) => `There is no rule “${rule}”${near === "" ? "." : `; did you mean “${near}”?`}`,
    },
  },
  docs: {
    title: {
      vi: "Chú thích bỏ qua phải ghi đúng mã quy tắc.",
      en: "A comment that silences a rule names one there is.",
    },
    why: {
      vi: "Mã viết sai thì không che được lỗi nào, và lỗi vẫn bị báo.",
      en: "A misspelt name hides nothing, and the finding stays.",
    },
    regime: "none",
    slot: "body",
    bad: "<!-- thethuc-disable-next-line citation/symbol-space -- trích nguyên văn -->\nĐiều 1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "<!-- thethuc-disable-next-line citation/symbol-spaces -- trích nguyên văn -->\nĐiều 1. Thực hiện Nghị định số 30/2020/NĐ- CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(_, report, context) {
    if (context.ignores.comments.length === 0) return;
    const { ignores, ruleIds } = context;
    for (const { text, range } of ignores.comments.flatMap(({ rules }) => rules)) {
      if (ruleIds.has(text) || NOT_EVALUATED.some(({ id }) => id === text)) continue;
      const near = nearest(text, ruleIds);
      yield report.unknown(range, [text, near ?? ""], { fix: near === null ? null : choiceFix(range, near) });
    }
  },
});
