/** `V/v` is `về việc`; the words do not follow it once more. */
import { stateLetter } from "../example-documents.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, safeFix } from "../rule.ts";

export const abstractVvRedundant = defineRule({
  id: "abstract/vv-redundant",
  severity: "hint",
  regimes: ["state"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 5, điểm b",
  inForce: { from: LAYOUT_FROM },
  fix: "safe",
  messages: {
    vi: { twice: () => "“V/v” đã có nghĩa là “về việc”, không cần ghi lại." },
    en: { twice: () => "“V/v” already means “về việc”." },
  },
  docs: {
    title: { vi: "Sau “V/v” không ghi lại “về việc”.", en: "“V/v” is not followed by “về việc”." },
    why: { vi: "“V/v” là chữ viết tắt của “về việc”.", en: "“V/v” is short for “về việc”." },
    slot: "document",
    bad: stateLetter({ subject: "V/v về việc rà soát thủ tục hành chính" }),
    good: stateLetter({ subject: "V/v rà soát thủ tục hành chính" }),
  },
  *check(analysis, report) {
    const { abstract, abstractPrefix } = analysis.title;
    if (abstract === null || abstractPrefix === null || !/^v\//i.test(abstractPrefix.text)) return;
    if (!/^về việc\s/i.test(abstract.text)) return;
    const { start } = abstract.range;
    const printed = /^về\s+việc\s+/i.exec(analysis.source.slice(start, start + 40))?.[0];
    if (printed === undefined) return;
    const words = { start, end: start + printed.trimEnd().length };
    yield report.twice(words, [], { fix: safeFix({ start, end: start + printed.length }, "") });
  },
});
