/** Minutes of a Party meeting are signed by who wrote them and by the chair. */

import { defineRule } from "../rule.ts";
import { signersOfMinutes } from "./minutes.ts";

export const typePartyMinutes = defineRule({
  id: "type/party-minutes",
  severity: "info",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.7.1.e, 1.7.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 7.1.4.e, 7.2.4",
  inForce: { from: "2018-04-03" },
  fix: "none",

  messages: {
    vi: {
      chair: () =>
        "Biên bản thiếu chữ ký của người chủ trì: ghi “NGƯỜI GHI BIÊN BẢN” bên trái, “CHỦ TRÌ HỘI NGHỊ” bên phải.",
      secretary: () =>
        "Biên bản thiếu chữ ký của người ghi biên bản: ghi “NGƯỜI GHI BIÊN BẢN” bên trái, “CHỦ TRÌ HỘI NGHỊ” bên phải.",
    },
    en: {
      chair: () => "The minutes lack the chair's signature: “NGƯỜI GHI BIÊN BẢN” left, “CHỦ TRÌ HỘI NGHỊ” right.",
      secretary: () => "The minutes lack the writer's signature: “NGƯỜI GHI BIÊN BẢN” left, “CHỦ TRÌ HỘI NGHỊ” right.",
    },
  },
  docs: {
    title: {
      vi: "Biên bản của Đảng có chữ ký của người ghi biên bản và người chủ trì.",
      en: "Party minutes are signed by their writer and the chair.",
    },
    why: {
      vi: "Hướng dẫn về thể thức văn bản của Đảng quy định hai người ký.",
      en: "The Party's guidelines name both.",
    },

    slot: "document",
    bad: "ĐẢNG CỘNG SẢN VIỆT NAM\n_______________\n\nTỈNH ỦY LÂM ĐỒNG\n*\nSố 15-BB/TU\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nBIÊN BẢN\nhội nghị Ban Thường vụ Tỉnh ủy\n-----\n\nHội nghị bắt đầu lúc 8 giờ và kết thúc lúc 11 giờ cùng ngày.\n\nNơi nhận:\n- Thường trực Tỉnh ủy;\n- Lưu Văn phòng Tỉnh ủy.\n\nCHỦ TRÌ HỘI NGHỊ\n\n\nNguyễn Văn A\n",
    good: "ĐẢNG CỘNG SẢN VIỆT NAM\n_______________\n\nTỈNH ỦY LÂM ĐỒNG\n*\nSố 15-BB/TU\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nBIÊN BẢN\nhội nghị Ban Thường vụ Tỉnh ủy\n-----\n\nHội nghị bắt đầu lúc 8 giờ và kết thúc lúc 11 giờ cùng ngày.\n\nNơi nhận:\n- Thường trực Tỉnh ủy;\n- Lưu Văn phòng Tỉnh ủy.\n\nNGƯỜI GHI BIÊN BẢN          CHỦ TRÌ HỘI NGHỊ\n\n\nTrần Thị B          Nguyễn Văn A\n",
  },
  *check(analysis, report) {
    const first = analysis.signatures[0];
    if (first === undefined || analysis.title.type !== "Biên bản") return;
    const { secretary, chair } = signersOfMinutes(analysis);
    if (secretary && !chair) yield report.chair(first.range, []);
    else if (chair && !secretary) yield report.secretary(first.range, []);
  },
});
