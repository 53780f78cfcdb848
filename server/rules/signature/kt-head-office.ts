/** Behind `KT.` stands the head's office, not a body and not the deputy's own office. */

import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { rangeWithin } from "../number/printed-source.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { authoritiesOf } from "./authorities.ts";
import { isBody, isDeputyOffice } from "./offices.ts";

export const signatureKtHeadOffice = defineRule({
  id: "signature/kt-head-office",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm b; Mục V, hàng 7",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",

  messages: {
    vi: {
      deputy: (prefix, office) =>
        `Sau “${prefix}” phải ghi chức vụ của người đứng đầu; “${office}” là chức vụ của cấp phó, ghi ở dòng dưới.`,
      body: (prefix, body) => `Sau “${prefix}” phải ghi chức vụ của người đứng đầu, không ghi tên cơ quan “${body}”.`,
    },
    en: {
      deputy: (prefix, office) =>
        `Behind “${prefix}” stands the head's office; “${office}” is the deputy's and belongs on the next line.`,
      body: (prefix, body) => `Behind “${prefix}” stands the head's office, not the body “${body}”.`,
    },
  },
  docs: {
    title: {
      vi: "Sau “KT.” ghi chức vụ của người đứng đầu, dòng dưới ghi chức vụ cấp phó.",
      en: "Behind “KT.” stands the head's office, the deputy's on the next line.",
    },
    why: {
      vi: "Cấp phó ký thay một người đứng đầu, không ký thay cơ quan hay chính mình.",
      en: "A deputy signs for a head, not for a body or for himself.",
    },

    slot: "signature",
    bad: "KT. SỞ NỘI VỤ\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
    good: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    for (const authority of authoritiesOf(analysis)) {
      const { prefix, rest, range } = authority;
      if (!/^K[./]?T/.test(prefix)) continue;
      if (isBody(rest)) yield report.body(range, [prefix, rest]);
      else if (isDeputyOffice(rest)) {
        const printed = rangeWithin(analysis, authority, "PHÓ ");
        yield report.deputy(range, [prefix, rest], { fix: printed === null ? null : choiceFix(printed, "") });
      }
    }
  },
});
