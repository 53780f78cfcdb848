/** Addressees of Party papers end with a comma under HD 36, with a semicolon under HD 05. */
import { partyGuidelines } from "../party-guidelines.ts";
import { defineRule, safeFix } from "../rule.ts";
import { printedAddressees } from "./printed-addressees.ts";

export const addresseePartyComma = defineRule({
  id: "addressee/party-comma",
  severity: "warning",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.9.2; PL 3, hàng 8; HD 05-HD/VPTW, Phần II, Mục I, điểm 9.2.5",
  inForce: { from: "2018-04-03" },
  fix: "safe",

  messages: {
    vi: {
      mark: (right, printed) => `Dòng này kết thúc bằng dấu “${right}”, không phải “${printed}”.`,
      missing: (right) => `Dòng này phải kết thúc bằng dấu “${right}”.`,
      mixed: () => "Các dòng nơi gửi dùng lẫn dấu phẩy và dấu chấm phẩy.",
    },
    en: {
      mark: (right, printed) => `This line ends with “${right}”, not “${printed}”.`,
      missing: (right) => `This line ends with “${right}”.`,
      mixed: () => "The addressees mix commas and semicolons.",
    },
  },
  docs: {
    title: {
      vi: "Mỗi nơi gửi trong văn bản của Đảng kết thúc bằng dấu theo hướng dẫn đang có hiệu lực.",
      en: "Addressees of Party papers end with the mark of the guidelines in force.",
    },
    why: {
      vi: "Trước ngày 27/5/2026 dùng dấu phẩy, từ ngày đó dùng dấu chấm phẩy.",
      en: "A comma before 27/5/2026, a semicolon from then on.",
    },

    slot: "operative",
    bad: "Kính gửi:\n- Các ban đảng Tỉnh ủy,\n- Các đảng ủy xã;\n\nBAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH:",
    good: "Kính gửi:\n- Các ban đảng Tỉnh ủy;\n- Các đảng ủy xã.\n\nBAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH:",
  },
  *check(analysis, report, context) {
    if (analysis.addresseeHeading === null) return;
    const list = printedAddressees(analysis);
    if (list.length < 2 || !list.every(({ dash }) => dash)) return;
    const guidelines = partyGuidelines(context);
    const inner = list.slice(0, -1);
    if (guidelines === "either") {
      const other = inner.find(({ mark }) => mark !== inner[0]?.mark && /[,;]/.test(mark));
      if (other !== undefined) yield report.mixed(other.range, []);
      return;
    }
    const right = guidelines === "HD 36" ? "," : ";";
    for (const [index, { range, mark }] of list.entries()) {
      const last = index === list.length - 1;
      if (mark === right && !(last && right === ",")) continue;
      if (mark === ":" || (last && (mark === "." || mark === ""))) continue;
      const wanted = last ? "." : right;
      if (mark === "")
        yield report.missing(range, [wanted], { fix: safeFix({ start: range.end, end: range.end }, wanted) });
      else {
        const at = { start: range.end - 1, end: range.end };
        yield report.mark(at, [wanted, mark], { fix: safeFix(at, wanted) });
      }
    }
  },
});
