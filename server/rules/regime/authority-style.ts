/** Signing prefixes follow the regime: `TM. KT. TL.` in State papers, `T/M K/T T/L` in Party papers. */
import type { Header } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { isMassOrganisation } from "../number/own-numbering.ts";
import { plainSource } from "../number/printed-source.ts";
import { defineRule, safeFix } from "../rule.ts";
import { authoritiesOf } from "../signature/authorities.ts";

const STATE_FORMS: Readonly<Record<string, string>> = { "T/M": "TM.", "K/T": "KT.", "T/L": "TL.", "T/UQ": "TUQ." };
const PARTY_FORMS: Readonly<Record<string, string>> = { "TM.": "T/M", "KT.": "K/T", "TL.": "T/L" };

export const regimeAuthorityStyle = defineRule({
  id: "regime/authority-style",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source:
    "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 7, điểm b; HD 36-HD/VPTW, Mục II, điểm 1.7.1; HD 05-HD/VPTW, Phần II, Mục I, điểm 7.1.1",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: {
      state: (printed, right) => `Văn bản của Nhà nước ghi quyền hạn ký là “${right}”, không ghi “${printed}”.`,
      party: (printed, right) => `Văn bản của Đảng ghi quyền hạn ký là “${right}”, không ghi “${printed}”.`,
    },
    en: {
      state: (printed, right) => `State papers write the signing authority “${right}”, not “${printed}”.`,
      party: (printed, right) => `Party papers write the signing authority “${right}”, not “${printed}”.`,
    },
  },
  docs: {
    title: {
      vi: "Quyền hạn ký ghi theo thể thức của Nhà nước (TM., KT., TL.) hoặc của Đảng (T/M, K/T, T/L).",
      en: "Signing authorities have the form of the State (TM., KT., TL.) or of the Party (T/M, K/T, T/L).",
    },
    why: {
      vi: "Mỗi hệ thống quy định một cách viết tắt riêng và không dùng lẫn.",
      en: "Each system fixes its own abbreviations and does not use the other's.",
    },
    slot: "signature",
    bad: "K/T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
    good: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    if (!isRegimePrinted(analysis.header)) return;
    const party = analysis.regime === "party";
    if (!party && isMassOrganisation(analysis)) return;
    for (const { printedPrefix } of authoritiesOf(analysis)) {
      const printed = printedPrefix.text.replace(/\s/g, "").toUpperCase();
      const right = (party ? PARTY_FORMS : STATE_FORMS)[party ? printed : printed.replace(/\.$/, "")];
      if (right === undefined) continue;
      const fix = plainSource(analysis, printedPrefix) === null ? null : safeFix(printedPrefix.range, right);
      const args: [string, string] = [printedPrefix.text, right];
      yield party ? report.party(printedPrefix.range, args, { fix }) : report.state(printedPrefix.range, args, { fix });
    }
  },
});

/** Where neither title nor number is left, the prefix itself told the regime, and cannot be held against it. */
function isRegimePrinted({ nationalTitle, partyTitle, number }: Header): boolean {
  return nationalTitle !== null || partyTitle !== null || number !== null;
}
