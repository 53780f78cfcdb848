/** The office of the signer does not repeat the name of the issuer. */
import { plainSource } from "../number/printed-source.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { headOf } from "./offices.ts";

export const signatureNoAgencyNameAfterOffice = defineRule({
  id: "signature/no-agency-name-after-office",
  severity: "hint",
  regimes: ["state"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm c, đoạn 4 (ngoại lệ); phần chính theo thông lệ soạn thảo",
  inForce: { from: "2020-03-05" },
  fix: "choice",
  unverified: true,
  messages: {
    vi: { repeated: (body) => `Sau chức vụ không cần ghi lại tên cơ quan ban hành “${body}”.` },
    en: { repeated: (body) => `The issuer's name “${body}” need not be repeated behind the office.` },
  },
  docs: {
    title: {
      vi: "Sau chức vụ của người ký không ghi lại tên cơ quan ban hành.",
      en: "The office of the signer does not repeat the issuer's name.",
    },
    why: { vi: "Tên cơ quan đã có ở đầu văn bản.", en: "The issuer is named in the header already." },

    slot: "signature",
    bad: "GIÁM ĐỐC SỞ NỘI VỤ\n\n\nNguyễn Văn A",
    good: "GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    const issuer = analysis.header.issuer?.text.toUpperCase();
    for (const { title, authorities } of analysis.signatures) {
      const head = title === null ? null : headOf(title.text);
      if (issuer === undefined || title === null || head === null || authorities.length > 0) continue;
      if (title.text !== `${head} ${issuer}` || plainSource(analysis, title) === null) continue;
      yield report.repeated(title.range, [issuer], { fix: choiceFix(title.range, head) });
    }
  },
});
