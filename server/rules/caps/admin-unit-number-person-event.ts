/** The word for the level has a capital where the unit is named by a number, a person or an event. */

import { CAPITALS_FROM } from "../number/layout-in-force.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { phrasePlaces } from "../text/word-places.ts";
import { capitalHits, isInsideSentence } from "./capital-hits.ts";

/** A ward or district by its number; what follows shows that no count is meant. */
const NUMBERED = /(?:phường|quận) \d{1,2}(?=[,;.)](?:\s|$)|\s*$)/y;
const LEVELS = ["phường ", "quận "] as const;

export const capsAdminUnitNumberPersonEvent = defineRule({
  id: "caps/admin-unit-number-person-event",
  severity: "info",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL II, Mục III, khoản 1, điểm b",
  inForce: { from: CAPITALS_FROM },
  fix: "choice",

  messages: {
    vi: { form: (printed, right) => `“${printed}” phải viết là “${right}”.` },
    en: { form: (printed, right) => `“${printed}” is written “${right}”.` },
  },
  docs: {
    title: {
      vi: "Đơn vị hành chính đặt tên theo chữ số, tên người, sự kiện thì viết hoa cả danh từ chung.",
      en: "A unit named by a number, a person or an event has a capital on its level.",
    },
    why: { vi: "Danh từ chung đã thành một phần của tên.", en: "The word is part of the name." },

    slot: "body",
    bad: "Điều 1. Thành lập Tổ rà soát tại phường Trần Hưng Đạo.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
    good: "Điều 1. Thành lập Tổ rà soát tại Phường Trần Hưng Đạo.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    for (const { range, printed, right, text } of capitalHits(analysis, "caps/admin-unit-number-person-event")) {
      yield report.form(range, [printed, right], { fix: choiceFix(range, text) });
    }
    for (const level of LEVELS) {
      for (const at of phrasePlaces(analysis, level)) {
        NUMBERED.lastIndex = at;
        const printed = NUMBERED.exec(source)?.[0];
        // `các phường 1, 2` and `xã, phường 5` count.
        if (
          printed === undefined ||
          !isInsideSentence(source, at) ||
          /(?:các|xã,|số|và|mỗi) $/i.test(source.slice(at - 5, at))
        )
          continue;
        const right = printed.charAt(0).toUpperCase() + printed.slice(1);
        const first = { start: at, end: at + printed.length };
        yield report.form(first, [printed, right], { fix: choiceFix(first, right) });
      }
    }
  },
});
