/** Only the superior may be abbreviated; the issuer's own name is written out. */
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { ownSymbol } from "../number/symbol-shape.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { hasPrintedHeader } from "./bodies.ts";

const SHORT: Readonly<Record<string, string>> = { UBND: "ỦY BAN NHÂN DÂN", HĐND: "HỘI ĐỒNG NHÂN DÂN" };

/** A field given by its initials: `SỞ TC`, `SỞ GD&ĐT`, `PHÒNG TC-KH`. A word has a vowel. */
const INITIALS = /^(?:SỞ|PHÒNG|BAN QL|BỘ|CỤC|CHI CỤC) (?:[BCDĐGHKLMNPQRSTVX]{2,7}|[A-ZĐ]{1,5}(?:&|-)[A-ZĐ]{1,5})$/;

export const issuerOnlyParentMayBeAbbreviated = defineRule({
  id: "issuer/only-parent-may-be-abbreviated",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 2, điểm a",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      short: (printed, full) => `Tên cơ quan ban hành không viết tắt “${printed}”, phải ghi đầy đủ: “${full}”.`,
      initials: (printed) =>
        `Tên cơ quan ban hành “${printed}” phải ghi đầy đủ; chỉ tên cơ quan chủ quản được viết tắt.`,
    },
    en: {
      short: (printed, full) => `The issuer's own name is not abbreviated (“${printed}”) but written out: “${full}”.`,
      initials: (printed) => `The issuer “${printed}” is written out; only its superior may be abbreviated.`,
    },
  },
  docs: {
    title: {
      vi: "Tên cơ quan ban hành ghi đầy đủ; chỉ cơ quan chủ quản được viết tắt.",
      en: "The issuer is written out; only its superior may be abbreviated.",
    },
    why: {
      vi: "Nghị định chỉ cho phép viết tắt những cụm từ thông dụng trong tên cơ quan chủ quản.",
      en: "The regulation lets only the superior's name have the common short forms.",
    },
    slot: "issuer",
    bad: "UBND TỈNH LÂM ĐỒNG\nSỞ NV",
    good: "UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ",
  },
  *check(analysis, report) {
    const { issuer, issuerLines } = analysis.header;
    const line = issuerLines.at(-1);
    if (issuer === null || line === undefined || !hasPrintedHeader(analysis)) return;
    if (INITIALS.test(issuer.text)) {
      yield report.initials(issuer.range, [issuer.text]);
      return;
    }
    const printed = /^(UBND|HĐND)(?=\s+\S)/.exec(issuer.text)?.[1];
    const full = printed === undefined ? undefined : SHORT[printed];
    // The real issuer may stand on a line that was not read; its symbol tells.
    if (printed === undefined || full === undefined || ownSymbol(analysis)?.segments.includes(printed) !== true) return;
    const { start } = issuer.range;
    const range = { start, end: start + printed.length };
    if (analysis.source.slice(range.start, range.end) !== printed) return;
    yield report.short(range, [printed, full], { fix: choiceFix(range, full) });
  },
});
