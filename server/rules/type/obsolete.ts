/** Types that the regulation of 2020 no longer has. */
import { statePaper } from "../example-documents.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule } from "../rule.ts";

/** Giấy chứng nhận is left out: laws on many subjects have certificates of their own. */
const DROPPED = /^(?:Giấy đi đường|Bản cam kết|Giấy biên nhận(?: hồ sơ)?)$/;

const BODY = `Sở Nội vụ trân trọng giới thiệu:
Ông Nguyễn Văn B, chuyên viên Văn phòng Sở, được cử đến Ủy ban nhân dân xã Hiệp Thạnh để làm việc.
Giấy này có giá trị đến hết ngày 30 tháng 6 năm 2026`;

export const typeObsolete = defineRule({
  id: "type/obsolete",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, Điều 7",
  inForce: { from: LAYOUT_FROM },
  fix: "none",
  messages: {
    vi: { dropped: (type) => `“${type}” không còn là loại văn bản hành chính theo Nghị định số 30/2020/NĐ-CP.` },
    en: { dropped: (type) => `“${type}” is no longer a type of administrative documents under Decree 30/2020/NĐ-CP.` },
  },
  docs: {
    title: {
      vi: "Giấy đi đường, bản cam kết, giấy biên nhận hồ sơ không còn là loại văn bản hành chính.",
      en: "Travel orders, undertakings and receipts are no longer types of administrative documents.",
    },
    why: {
      vi: "Danh mục 29 loại văn bản hành chính từ năm 2020 không có các loại này.",
      en: "They are not in the list of 29 types of 2020.",
    },
    slot: "document",
    bad: statePaper("GIẤY ĐI ĐƯỜNG", "GĐĐ", "", BODY),
    good: statePaper("GIẤY GIỚI THIỆU", "GGT", "", BODY),
  },
  *check(analysis, report) {
    const { type, typeLine } = analysis.title;
    if (type === null || typeLine === null || !DROPPED.test(type)) return;
    if (analysis.header.number === null) return;
    yield report.dropped(typeLine.range, [type]);
  },
});
