/** `Kính gửi` is followed at once by a colon. */

import { UPPER } from "../../../grammar/letters.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { plainSource } from "../number/printed-source.ts";
import { defineRule, safeFix } from "../rule.ts";

/** What follows the heading begins a name or a list. */
const OPENS_ADDRESSEE = new RegExp(`^[ \\t*_]*[${UPPER}-]`);

export const addresseeColon = defineRule({
  id: "addressee/colon",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm d",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",

  messages: {
    vi: {
      missing: (words) => `Sau “${words}” phải có dấu hai chấm.`,
      blank: (words) => `Dấu hai chấm phải viết liền sau “${words}”.`,
    },
    en: {
      missing: (words) => `“${words}” is followed by a colon.`,
      blank: (words) => `The colon stands right behind “${words}”.`,
    },
  },
  docs: {
    title: { vi: "Sau “Kính gửi” là dấu hai chấm viết liền.", en: "“Kính gửi” is followed at once by a colon." },
    why: { vi: "Nghị định quy định dấu này sau cụm từ “Kính gửi”.", en: "The regulation puts it behind these words." },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/SNV-VP\nV/v rà soát thủ tục hành chính năm 2026\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nKính gửi Ủy ban nhân dân xã Hiệp Thạnh\n\nSở Nội vụ đề nghị các cơ quan rà soát thủ tục hành chính thuộc phạm vi quản lý và gửi kết quả về Sở trước ngày 30 tháng 6 năm 2026./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/SNV-VP\nV/v rà soát thủ tục hành chính năm 2026\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nKính gửi: Ủy ban nhân dân xã Hiệp Thạnh\n\nSở Nội vụ đề nghị các cơ quan rà soát thủ tục hành chính thuộc phạm vi quản lý và gửi kết quả về Sở trước ngày 30 tháng 6 năm 2026./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const heading = analysis.addresseeHeading;
    if (heading === null) return;
    const raw = plainSource(analysis, heading)?.trimEnd();
    const words = heading.text.replace(/\s*:$/, "");
    if (raw === undefined || raw === `${words}:` || raw.replace(/\s+/g, " ") === `${words}:`) return;
    const { start } = heading.range;
    const range = { start, end: start + raw.length };
    if (raw.endsWith(":")) {
      const from = start + raw.replace(/\s*:$/, "").length;
      yield report.blank(range, [words], { fix: safeFix({ start: from, end: range.end }, ":") });
      // In a cell of its own the heading may do without, and what follows may be a sentence.
    } else if (OPENS_ADDRESSEE.test(analysis.source.slice(range.end, range.end + 8)) && !raw.includes("\n")) {
      yield report.missing(range, [words], { fix: safeFix({ start: range.end, end: range.end }, ":") });
    }
  },
});
