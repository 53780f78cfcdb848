/** The components of the header stand in the order of the regulation; only what no order of columns explains is reported. */
import { defineRule } from "../rule.ts";

export const headerComponentOrder = defineRule({
  id: "header/component-order",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, Điều 8, khoản 2; PL I, Phần I, Mục IV (ô số 1–9)",
  inForce: { from: "2020-03-05" },
  fix: "none",
  messages: {
    vi: {
      motto: () => "Tiêu ngữ phải đặt dưới Quốc hiệu.",
      number: () => "Số, ký hiệu phải đặt dưới tên cơ quan, tổ chức ban hành.",
      type: () => "Tên loại văn bản phải đặt dưới Quốc hiệu, tên cơ quan ban hành và số, ký hiệu.",
    },
    en: {
      motto: () => "The motto stands below the national title.",
      number: () => "The number line stands below the issuer.",
      type: () => "The type stands below national title, issuer and number.",
    },
  },
  docs: {
    title: {
      vi: "Các thành phần ở đầu văn bản theo đúng thứ tự quy định.",
      en: "The components of the header stand in the prescribed order.",
    },
    why: {
      vi: "Vị trí từng thành phần được quy định theo sơ đồ; đặt sai chỗ làm văn bản khó nhận biết.",
      en: "The layout plan fixes the place of each component, and readers look for it there.",
    },
    slot: "issuer",
    bad: "",
    good: "UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ",
  },
  *check({ header, title }, report) {
    const { nationalTitle, motto, number, issuerLines } = header;
    const [issuer] = issuerLines;
    if (nationalTitle !== null && motto !== null && motto.range.start < nationalTitle.range.start) {
      yield report.motto(motto.range, []);
    }
    if (number !== null && issuer !== undefined && number.range.start < issuer.range.start) {
      yield report.number(number.range, []);
    }
    const type = title.typeLine;
    const above = nationalTitle ?? issuer ?? number;
    if (type !== null && above !== undefined && above !== null && type.range.start < above.range.start) {
      yield report.type(type.range, []);
    }
  },
});
