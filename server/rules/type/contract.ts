/** Contracts, memoranda and agreements have two signers or more. */

import { AGREEMENTS } from "../../../grammar/vocabulary.ts";
import { defineRule } from "../rule.ts";
import { isComplete } from "../whole-form.ts";

export const typeContract = defineRule({
  id: "type/contract",
  severity: "hint",
  regimes: ["state"],
  source: "NĐ 30/2020, PL III, Mục I",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: { single: (type) => `${type} phải có chữ ký của các bên; ở đây chỉ thấy một người ký.` },
    en: {
      single: (type) => `A document of the type “${type}” is signed by all parties; only one signer is found here.`,
    },
  },
  docs: {
    title: {
      vi: "Hợp đồng, bản ghi nhớ, bản thỏa thuận có chữ ký của các bên.",
      en: "Contracts, memoranda and agreements are signed by all parties.",
    },
    why: { vi: "Đó là văn bản của từ hai bên trở lên.", en: "They are papers of two parties or more." },

    slot: "document",
    bad: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/HĐ-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nHỢP ĐỒNG\nSửa chữa trụ sở làm việc\n_______\n\nHai bên thống nhất ký hợp đồng sửa chữa trụ sở với các điều khoản sau đây./.\n\nNơi nhận:\n- Hai bên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\n\nNguyễn Văn A\n",
    good: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n\nUBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\n_______\nSố: 15/HĐ-SNV\nLâm Đồng, ngày 15 tháng 6 năm 2026\n\nHỢP ĐỒNG\nSửa chữa trụ sở làm việc\n_______\n\nHai bên thống nhất ký hợp đồng sửa chữa trụ sở với các điều khoản sau đây./.\n\nNơi nhận:\n- Hai bên;\n- Lưu: VT, VP.\n\nGIÁM ĐỐC          GIÁM ĐỐC\n\n\nNguyễn Văn A          Trần Thị B\n",
  },
  *check(analysis, report) {
    const { title, signatures, source } = analysis;
    const [only, second] = signatures;
    if (
      title.type === null ||
      !AGREEMENTS.has(title.type) ||
      only === undefined ||
      second !== undefined ||
      only.name === null ||
      !isComplete(analysis)
    )
      return;
    // Whatever else the page ends with may be another party's column.
    if (/BÊN|[Bb]ên [AB12]\b|ĐẠI DIỆN/.test(source.slice(Math.max(0, only.range.start - 400)))) return;
    yield report.single(only.range, [title.type]);
  },
});
