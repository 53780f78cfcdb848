/** Two addressees or more stand on lines of their own, with hyphens, `;` and a full stop at the end. */

import { LOWER, UPPER } from "../../../grammar/letters.ts";
import { choiceFix, defineRule, safeFix } from "../rule.ts";
import { printedAddressees } from "./printed-addressees.ts";

/** Where one name ends on a line and the next begins. */
const NEXT_NAME = new RegExp(`[${LOWER}];\\s+[${UPPER}]`);

export const addresseeManyList = defineRule({
  id: "addressee/many-list",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm d",
  inForce: { from: "2020-03-05" },
  fix: "safe",

  messages: {
    vi: {
      inline: () => "Gửi từ hai nơi trở lên thì mỗi nơi ghi một dòng, có gạch đầu dòng.",
      mark: (right, printed) => `Dòng này kết thúc bằng dấu “${right}”, không phải “${printed}”.`,
      missing: (right) => `Dòng này phải kết thúc bằng dấu “${right}”.`,
    },
    en: {
      inline: () => "Two addressees or more have a line each, with a hyphen.",
      mark: (right, printed) => `This line ends with “${right}”, not “${printed}”.`,
      missing: (right) => `This line ends with “${right}”.`,
    },
  },
  docs: {
    title: {
      vi: "Gửi nhiều nơi thì mỗi nơi một dòng, cuối dòng dấu chấm phẩy, dòng cuối dấu chấm.",
      en: "Several addressees have a line each, ended by “;”, the last by a full stop.",
    },
    why: {
      vi: "Nghị định quy định cách trình bày này khi gửi từ hai nơi trở lên.",
      en: "The regulation says so for two or more addressees.",
    },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/SNV-VP\nV/v rà soát thủ tục hành chính năm 2026\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nKính gửi:\n- Ủy ban nhân dân xã Hiệp Thạnh;\n- Ủy ban nhân dân xã Đức Trọng;\n\nSở Nội vụ đề nghị các cơ quan rà soát thủ tục hành chính thuộc phạm vi quản lý và gửi kết quả về Sở trước ngày 30 tháng 6 năm 2026./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/SNV-VP\nV/v rà soát thủ tục hành chính năm 2026\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nKính gửi:\n- Ủy ban nhân dân xã Hiệp Thạnh;\n- Ủy ban nhân dân xã Đức Trọng.\n\nSở Nội vụ đề nghị các cơ quan rà soát thủ tục hành chính thuộc phạm vi quản lý và gửi kết quả về Sở trước ngày 30 tháng 6 năm 2026./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report) {
    const heading = analysis.addresseeHeading;
    if (heading === null) return;
    const list = printedAddressees(analysis);
    const [first] = list;
    if (first !== undefined && list.length === 1 && !first.dash && NEXT_NAME.test(first.text)) {
      const lines = first.text
        .split(/;\s+/)
        .map((name) => `\n- ${name}`)
        .join(";");
      yield report.inline(first.range, [], {
        fix: choiceFix({ start: heading.range.end, end: first.range.end }, `${lines}.`),
      });
    }
    if (list.length < 2 || !list.every(({ dash }) => dash)) return;
    for (const [index, { range, mark, text }] of list.entries()) {
      const right = index === list.length - 1 ? "." : ";";
      // A group is introduced by a colon, and a bracket may close the line.
      if (mark === right || mark === ":" || text.endsWith(")")) continue;
      if (mark === "")
        yield report.missing(range, [right], { fix: safeFix({ start: range.end, end: range.end }, right) });
      else {
        const last = { start: range.end - 1, end: range.end };
        yield report.mark(last, [right, mark], { fix: safeFix(last, right) });
      }
    }
  },
});
