/** The signing authority of Party papers: `T/M`, `K/T`, `T/L`, `Q.`, then a blank; there is no `TUQ`. */

import { plainSource } from "../number/printed-source.ts";
import { defineRule, safeFix } from "../rule.ts";
import { authoritiesOf } from "./authorities.ts";

const RIGHT: ReadonlySet<string> = new Set(["T/M", "K/T", "T/L", "Q."]);

/** Forms of State papers, of which `regime/authority-style` speaks. */
const STATE: ReadonlySet<string> = new Set(["TM.", "KT.", "TL."]);

export const signaturePartyAuthorityAbbrev = defineRule({
  id: "signature/party-authority-abbrev",
  severity: "error",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.7.1; PL 3, hàng 7; HD 05-HD/VPTW, Phần II, Mục I, điểm 7.1.1",
  inForce: { from: "2018-04-03" },
  fix: "safe",

  messages: {
    vi: {
      form: (printed, right) => `Quyền hạn ký trong văn bản của Đảng “${printed}” phải viết là “${right}”.`,
      authorised: (printed) =>
        `Văn bản của Đảng không có hình thức ký thừa ủy quyền “${printed}”; chỉ dùng T/M, K/T, T/L và Q.`,
    },
    en: {
      form: (printed, right) => `In Party papers the signing authority “${printed}” is written “${right}”.`,
      authorised: (printed) => `Party papers know no signing by authorisation “${printed}”; only T/M, K/T, T/L and Q.`,
    },
  },
  docs: {
    title: {
      vi: "Quyền hạn ký trong văn bản của Đảng là T/M, K/T, T/L hoặc Q.",
      en: "Signing authorities of Party papers are T/M, K/T, T/L or Q.",
    },
    why: {
      vi: "Hướng dẫn về thể thức văn bản của Đảng chỉ quy định các hình thức ký này.",
      en: "The Party's guidelines know these forms only.",
    },

    slot: "signature",
    bad: "T/M. BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nNguyễn Văn A",
    good: "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const { prefix, printedPrefix } of authoritiesOf(analysis)) {
      const printed = printedPrefix.text;
      if (RIGHT.has(printed) || STATE.has(printed.replace(/\s/g, "").toUpperCase())) continue;
      if (prefix === "TUQ.") {
        yield report.authorised(printedPrefix.range, [printed]);
        continue;
      }
      const right = prefix === "Q." ? prefix : `${prefix.charAt(0)}/${prefix.slice(1).replace(/[./]/g, "")}`;
      const glued = /\S/.test(analysis.source.charAt(printedPrefix.range.end));
      const fix =
        plainSource(analysis, printedPrefix) === null
          ? null
          : safeFix(printedPrefix.range, glued ? `${right} ` : right);
      if (RIGHT.has(right)) yield report.form(printedPrefix.range, [printed, right], { fix });
    }
  },
});
