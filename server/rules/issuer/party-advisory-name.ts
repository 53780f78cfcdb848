/** An advisory body of a Party committee is printed by its short name below the committee. */
import { replaceOnLine } from "../header/one-line.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { placeKey } from "./bodies.ts";

/** The committee's name behind that of its body: `VĂN PHÒNG TỈNH ỦY …`. */
const REPEATED =
  /^((?:VĂN PHÒNG|BAN|[UỦ][ỶY] BAN KIỂM TRA)\b.*?) ((?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [UỦ][ỶY])(?: .*)?$/;

export const issuerPartyAdvisoryName = defineRule({
  id: "issuer/party-advisory-name",
  severity: "warning",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.2.1.c, d; HD 05-HD/VPTW, Phần II, Mục I, điểm 2.1.3.a, 2.1.4",
  inForce: { from: "2018-04-03" },
  fix: "choice",
  messages: {
    vi: {
      repeated: (short) => `Tên cấp ủy đã ghi ở dòng trên, dòng dưới chỉ ghi “${short}”.`,
    },
    en: {
      repeated: (short) => `The committee stands on the line above; this line reads “${short}” only.`,
    },
  },
  docs: {
    title: {
      vi: "Cơ quan tham mưu, giúp việc của cấp ủy ghi tên ngắn dưới tên cấp ủy.",
      en: "An advisory body is printed by its short name below its committee.",
    },
    why: {
      vi: "Tên cấp ủy không ghi hai lần.",
      en: "The committee's name is not printed twice.",
    },
    regime: "party",
    slot: "issuer",
    bad: "TỈNH ỦY LÂM ĐỒNG\nBAN NỘI CHÍNH TỈNH ỦY",
    good: "TỈNH ỦY LÂM ĐỒNG\nBAN NỘI CHÍNH",
  },
  *check(analysis, report) {
    const { superior, issuer, issuerLines } = analysis.header;
    const line = issuerLines.at(-1);
    if (superior === null || issuer === null || line === undefined || issuerLines.length !== 2) return;
    const [, short = "", committee = ""] = REPEATED.exec(line.text) ?? [];
    if (short === "" || !placeKey(superior.text).startsWith(placeKey(committee))) return;
    const plain = replaceOnLine(analysis, line, short) !== null;
    yield report.repeated(line.range, [short], { fix: plain ? choiceFix(line.range, short) : null });
  },
});
