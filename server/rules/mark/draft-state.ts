/** A paper with number and date is no draft any more. */

import { defineRule } from "../rule.ts";
import { marksOf } from "./marks.ts";

export const markDraftState = defineRule({
  id: "mark/draft-state",
  severity: "info",
  regimes: ["state", "qppl"],
  source: "Thông lệ soạn thảo",
  inForce: { from: "2020-03-05" },
  fix: "none",
  unverified: true,
  messages: {
    vi: { issued: (printed) => `Văn bản đã ghi số và ngày, tháng, năm ban hành thì không còn là “${printed}”.` },
    en: { issued: (printed) => `A paper with number and date is no “${printed}” any more.` },
  },
  docs: {
    title: {
      vi: "“DỰ THẢO” chỉ ghi trên văn bản chưa có số và ngày.",
      en: "“DỰ THẢO” belongs to a paper without number and date.",
    },
    why: {
      vi: "Dự thảo chưa được đăng ký nên chưa có số và ngày ban hành.",
      en: "A draft is not registered, so it has neither.",
    },

    slot: "nationalTitle",
    bad: "DỰ THẢO\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  },
  *check(analysis, report) {
    const { header } = analysis;
    const mark = marksOf(analysis).find(({ kind }) => kind === "draft");
    if (
      mark === undefined ||
      header.number === null ||
      header.number.symbol.number === null ||
      header.placeDate?.date.iso == null
    )
      return;
    yield report.issued(mark.range, [mark.text]);
  },
});
