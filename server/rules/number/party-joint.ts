/** Joint Party papers: the bodies' abbreviations are joined by a hyphen behind one slash. */
import { choiceFix, defineRule } from "../rule.ts";
import { rangeWithin } from "./printed-source.ts";
import { ownSymbol } from "./symbol-shape.ts";

export const numberPartyJoint = defineRule({
  id: "number/party-joint",
  severity: "warning",
  regimes: ["party"],
  source:
    "HD 36-HD/VPTW, Mục II, điểm 1.3.1.a, b và 1.3.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 3.1.1.d, 3.1.2.b, 3.2.2",
  inForce: { from: "2018-04-03" },
  fix: "choice",
  messages: {
    vi: {
      joint: (expected) =>
        `Ký hiệu văn bản liên tịch nối tên viết tắt các cơ quan bằng dấu gạch nối: “${expected}”, không dùng gạch chéo thứ hai.`,
    },
    en: {
      joint: (expected) => `Joint issuers are joined by a hyphen, not by a second slash: “${expected}”.`,
    },
  },
  docs: {
    title: {
      vi: "Ký hiệu văn bản liên tịch của Đảng nối tên viết tắt các cơ quan bằng dấu gạch nối.",
      en: "The symbol of a joint Party paper joins the issuers by a hyphen.",
    },
    why: {
      vi: "Dấu gạch chéo chỉ đứng một lần, giữa tên loại và cơ quan ban hành.",
      en: "The slash stands once only, between type and issuer.",
    },
    slot: "number",
    bad: "Số 15-QĐ/BTCTU/UBKTTU",
    good: "Số 15-QĐ/BTCTU-UBKTTU",
  },
  *check(analysis, report) {
    const line = analysis.header.number;
    const shape = ownSymbol(analysis);
    if (line === null || shape === null || shape.separator !== "-") return;
    const [, first = "", second = ""] = shape.segments;
    // `/nb` and other small letters behind a second slash mark internal papers, not a second body.
    if (shape.joints[0] !== "/" || shape.joints[1] !== "/" || !/^[A-ZĐ]{2,}$/.test(second)) return;
    const found = rangeWithin(analysis, line.printed, `${first}/${second}`);
    const expected = line.symbol.text.replace(`${first}/${second}`, `${first}-${second}`);
    yield report.joint(line.printed.range, [expected], { fix: found && choiceFix(found, `${first}-${second}`) });
  },
});
