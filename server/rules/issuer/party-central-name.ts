/** Papers of Central Committee, Politburo and Secretariat all bear the Central Committee's name. */
import { partyNotice } from "../example-documents.ts";
import { replaceOnLine } from "../header/one-line.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { hasPrintedHeader } from "./bodies.ts";

const RIGHT = "BAN CHẤP HÀNH TRUNG ƯƠNG";

export const issuerPartyCentralName = defineRule({
  id: "issuer/party-central-name",
  severity: "warning",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.2.1.b; HD 05-HD/VPTW, Phần II, Mục I, điểm 2.1.2.a",
  inForce: { from: "2018-04-03" },
  fix: "choice",
  messages: {
    vi: {
      organ: (printed) => `Văn bản của ${printed} ghi tên cơ quan ban hành là “${RIGHT}”.`,
    },
    en: {
      organ: (printed) => `Papers of ${printed} bear the name “${RIGHT}”.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản của Bộ Chính trị, Ban Bí thư ghi tên cơ quan ban hành là Ban Chấp hành Trung ương.",
      en: "Papers of Politburo and Secretariat bear the name of the Central Committee.",
    },
    why: {
      vi: "Cơ quan quyết định được nêu ở câu mở đầu và ở chữ ký.",
      en: "Which of them decided is told by the first sentence and the signature.",
    },
    regime: "party",
    slot: "document",
    bad: partyNotice("BAN BÍ THƯ", "TW", "Hà Nội"),
    good: partyNotice(RIGHT, "TW", "Hà Nội"),
  },
  *check(analysis, report) {
    const { issuer, issuerLines } = analysis.header;
    const line = issuerLines.at(-1);
    if (issuer === null || line === undefined || !/^(?:BAN BÍ THƯ|BỘ CHÍNH TRỊ)$/.test(line.text)) return;
    if (!hasPrintedHeader(analysis)) return;
    const plain = issuerLines.length === 1 && replaceOnLine(analysis, line, RIGHT) !== null;
    yield report.organ(line.range, [line.text], { fix: plain ? choiceFix(line.range, RIGHT) : null });
  },
});
