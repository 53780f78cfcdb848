/** One addressee stands on the line of `Kính gửi:`, without hyphen and end mark. */

import { defineRule, safeFix } from "../rule.ts";
import { printedAddressees } from "./printed-addressees.ts";

export const addresseeSingleInline = defineRule({
  id: "addressee/single-inline",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm d; Mục V, hàng 8a",
  inForce: { from: "2020-03-05" },
  fix: "safe",

  messages: {
    vi: {
      line: () => "Chỉ gửi một nơi thì ghi cùng dòng với “Kính gửi:”, không gạch đầu dòng.",
      mark: (mark) => `Tên nơi nhận duy nhất sau “Kính gửi:” không có dấu “${mark}” ở cuối.`,
    },
    en: {
      line: () => "A single addressee stands on the line of “Kính gửi:”, without a hyphen.",
      mark: (mark) => `A single addressee behind “Kính gửi:” ends without “${mark}”.`,
    },
  },
  docs: {
    title: {
      vi: "Chỉ có một nơi nhận thì ghi cùng dòng với “Kính gửi:”, không có dấu ở cuối.",
      en: "A single addressee stands on the line of “Kính gửi:” without an end mark.",
    },
    why: {
      vi: "Nghị định chỉ cho xuống dòng, gạch đầu dòng khi gửi từ hai nơi trở lên.",
      en: "The regulation lists addressees only where there are two or more.",
    },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/SNV-VP\nV/v rà soát thủ tục hành chính năm 2026\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nKính gửi:\n- Ủy ban nhân dân xã Hiệp Thạnh\n\nSở Nội vụ đề nghị các cơ quan rà soát thủ tục hành chính thuộc phạm vi quản lý và gửi kết quả về Sở trước ngày 30 tháng 6 năm 2026./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/SNV-VP\nV/v rà soát thủ tục hành chính năm 2026\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nKính gửi: Ủy ban nhân dân xã Hiệp Thạnh\n\nSở Nội vụ đề nghị các cơ quan rà soát thủ tục hành chính thuộc phạm vi quản lý và gửi kết quả về Sở trước ngày 30 tháng 6 năm 2026./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const heading = analysis.addresseeHeading;
    const [only, second] = heading === null ? [] : printedAddressees(analysis);
    if (heading === null || only === undefined || second !== undefined || only.text.includes(";")) return;
    const { range, mark, dash } = only;
    const between = analysis.source.slice(heading.range.end, range.start);
    if (/^\s*$/.test(between) && dash) {
      const printed = analysis.source.slice(range.start, range.end);
      const name = printed.replace(/^[-–]\s*/, "").replace(/[;,.]$/, "");
      const moved = { start: heading.range.end, end: range.end };
      yield report.line(range, [], { fix: name.includes("\n") ? null : safeFix(moved, ` ${name}`) });
    } else if (/^[;,.]$/.test(mark) && !dash) {
      const last = { start: range.end - 1, end: range.end };
      yield report.mark(last, [mark], { fix: safeFix(last, "") });
    }
  },
});
