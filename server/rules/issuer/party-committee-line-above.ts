/** Below provincial level the upper line names the superior Party organisation, `ĐẢNG BỘ …`, the lower the committee. */
import type { Line } from "../../model/analysis.ts";
import { partyNotice } from "../example-documents.ts";
import { choiceFix, defineRule } from "../rule.ts";

const COMMITTEE = /^(?:ĐẢNG [UỦ][ỶY]|CHI [UỦ][ỶY]|CHI BỘ)(?=\s|$)/;
const SUPERIOR = /^(TỈNH|THÀNH|ĐẢNG) [UỦ][ỶY](?=\s+\S)/;
const STANDING = /^BAN THƯỜNG VỤ(?: (.*))?$/;

const ORGANISATIONS: Readonly<Record<string, string>> = {
  TỈNH: "ĐẢNG BỘ TỈNH",
  THÀNH: "ĐẢNG BỘ THÀNH PHỐ",
  ĐẢNG: "ĐẢNG BỘ",
};

export const issuerPartyCommitteeLineAbove = defineRule({
  id: "issuer/party-committee-line-above",
  severity: "warning",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.2.1.b và PL 3, dòng 2; HD 05-HD/VPTW, Phần II, Mục I, điểm 2.1.2.b–đ",
  inForce: { from: "2018-04-03" },
  fix: "choice",
  messages: {
    vi: {
      organisation: (expected) => `Dòng trên ghi tên đảng bộ cấp trên: “${expected} …”, không ghi tên cấp ủy.`,
      standing: () => "Văn bản của ban thường vụ ghi tên cấp ủy, không ghi “BAN THƯỜNG VỤ”.",
    },
    en: {
      organisation: (expected) =>
        `The upper line names the superior Party organisation, “${expected} …”, not its committee.`,
      standing: () => "Papers of a standing board bear the committee's name, not “BAN THƯỜNG VỤ”.",
    },
  },
  docs: {
    title: {
      vi: "Cấp ủy cơ sở ghi tên đảng bộ cấp trên ở dòng trên và tên cấp ủy ở dòng dưới.",
      en: "A grassroots committee prints the superior Party organisation above its own name.",
    },
    why: {
      vi: "Đảng ủy trực thuộc đảng bộ cấp trên; ban thường vụ không phải là tên cơ quan ban hành.",
      en: "It belongs to the organisation, not to its committee; a standing board is no issuer's name.",
    },
    regime: "party",
    slot: "document",
    bad: partyNotice("TỈNH ỦY LÂM ĐỒNG\nĐẢNG ỦY XÃ HIỆP THẠNH", "ĐU", "Hiệp Thạnh"),
    good: partyNotice("ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ HIỆP THẠNH", "ĐU", "Hiệp Thạnh"),
  },
  *check(analysis, report) {
    const { issuerLines, partyTitle } = analysis.header;
    if (partyTitle === null) return;
    const standing = issuerLines.find(({ text }) => STANDING.test(text));
    if (standing !== undefined) {
      yield report.standing(standing.range, []);
      return;
    }
    const [upper, lower] = issuerLines;
    if (issuerLines.length !== 2 || upper === undefined || lower === undefined || !COMMITTEE.test(lower.text)) return;
    const [printed = "", word = ""] = SUPERIOR.exec(upper.text) ?? [];
    const expected = ORGANISATIONS[word];
    if (expected === undefined) return;
    yield report.organisation(upper.range, [expected], { fix: replaceWords(upper, printed, expected) });
  },
});

function replaceWords({ range, raw }: Line, printed: string, expected: string) {
  return raw.startsWith(printed)
    ? choiceFix({ start: range.start, end: range.start + printed.length }, expected)
    : null;
}
