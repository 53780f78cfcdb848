/** A proposal of the Party prints `Kính trình:` under HD 05 and `Kính gửi:` under HD 36. */
import { plainSource } from "../number/printed-source.ts";
import { partyGuidelines } from "../party-guidelines.ts";
import { defineRule, safeFix } from "../rule.ts";

export const addresseePartyKinhTrinh = defineRule({
  id: "addressee/party-kinh-trinh",
  severity: "warning",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.9.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 9.2.3, 9.2.4",
  inForce: { from: "2018-04-03" },
  fix: "safe",

  messages: {
    vi: { words: (type, right, printed) => `${type} ghi “${right}:”, không ghi “${printed}”.` },
    en: { words: (type, right, printed) => `A document of the type “${type}” prints “${right}:”, not “${printed}”.` },
  },
  docs: {
    title: {
      vi: "Tờ trình của Đảng từ ngày 27/5/2026 ghi “Kính trình:”, công văn ghi “Kính gửi:”.",
      en: "From 27/5/2026 on a Party proposal prints “Kính trình:”, a letter “Kính gửi:”.",
    },
    why: { vi: "Hướng dẫn số 05-HD/VPTW phân biệt hai cụm từ này.", en: "HD 05-HD/VPTW tells the two apart." },

    slot: "document",
    bad: "ĐẢNG CỘNG SẢN VIỆT NAM\n_______________\n\nTỈNH ỦY LÂM ĐỒNG\nVĂN PHÒNG\n*\nSố 15-TTr/VPTU\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nTỜ TRÌNH\nvề việc sửa chữa trụ sở\n-----\n\nKính gửi: Ban Thường vụ Tỉnh ủy\n\nVăn phòng Tỉnh ủy kính trình phương án sửa chữa trụ sở làm việc như sau.\n\nNơi nhận:\n- Như trên;\n- Lưu Văn phòng Tỉnh ủy.\n\nCHÁNH VĂN PHÒNG\n\n\nNguyễn Văn A\n",
    good: "ĐẢNG CỘNG SẢN VIỆT NAM\n_______________\n\nTỈNH ỦY LÂM ĐỒNG\nVĂN PHÒNG\n*\nSố 15-TTr/VPTU\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nTỜ TRÌNH\nvề việc sửa chữa trụ sở\n-----\n\nKính trình: Ban Thường vụ Tỉnh ủy\n\nVăn phòng Tỉnh ủy kính trình phương án sửa chữa trụ sở làm việc như sau.\n\nNơi nhận:\n- Như trên;\n- Lưu Văn phòng Tỉnh ủy.\n\nCHÁNH VĂN PHÒNG\n\n\nNguyễn Văn A\n",
  },
  *check(analysis, report, context) {
    const { addresseeHeading, title } = analysis;
    const guidelines = partyGuidelines(context);
    if (addresseeHeading === null || title.type === null || guidelines === "either") return;
    if (title.type !== "Tờ trình" && title.type !== "Công văn") return;
    const printed = addresseeHeading.text.replace(/\s*:$/, "");
    const right = title.type === "Tờ trình" && guidelines === "HD 05" ? "Kính trình" : "Kính gửi";
    if (!/^Kính (?:gửi|gởi|trình)$/i.test(printed) || printed.toLowerCase() === right.toLowerCase()) return;
    const { start } = addresseeHeading.range;
    const range = { start, end: start + printed.length };
    const fix = plainSource(analysis, { range, text: printed }) === null ? null : safeFix(range, right);
    yield report.words(range, [title.type, right, printed], { fix });
  },
});
