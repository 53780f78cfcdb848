/** A star of its own line separates the issuer of a Party paper from the number. */
import { hasOwnLine, lineBreakOf } from "../header/one-line.ts";
import { defineRule, safeFix } from "../rule.ts";
import { isGap } from "./bodies.ts";

export const issuerPartyStar = defineRule({
  id: "issuer/party-star",
  severity: "error",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.2.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 2.2.1",
  inForce: { from: "2018-04-03" },
  fix: "safe",
  messages: {
    vi: {
      rule: () => "Dưới tên cơ quan ban hành văn bản của Đảng là dấu sao “*”, không phải đường kẻ.",
      missing: () => "Dưới tên cơ quan ban hành văn bản của Đảng phải có dấu sao “*” ở dòng riêng.",
    },
    en: {
      rule: () => "Below the issuer of a Party paper stands a star “*”, not a rule.",
      missing: () => "Below the issuer of a Party paper stands a star “*” on a line of its own.",
    },
  },
  docs: {
    title: {
      vi: "Dưới tên cơ quan ban hành văn bản của Đảng có dấu sao (*).",
      en: "A star stands below the issuer of a Party paper.",
    },
    why: {
      vi: "Dấu sao thay cho đường kẻ của văn bản Nhà nước.",
      en: "It stands where State papers have a rule.",
    },
    slot: "issuerRule",
    bad: "-----",
    good: "*",
  },
  *check(analysis, report) {
    const { issuerLines, issuerRule, number, partyTitle } = analysis.header;
    const last = issuerLines.at(-1);
    if (partyTitle === null || last === undefined || number === null) return;
    if (issuerRule !== null) {
      if (!/^[_\-–—=]{3,}$/.test(issuerRule.text)) return;
      const fix = hasOwnLine(analysis, issuerRule) ? safeFix(issuerRule.range, "*") : null;
      yield report.rule(issuerRule.range, [], { fix });
      return;
    }
    const { end } = last.range;
    if (!isGap(analysis, end, number.range.start) || analysis.source.slice(end, number.range.start).includes("*"))
      return;
    const fix = hasOwnLine(analysis, last) ? safeFix({ start: end, end }, `${lineBreakOf(analysis)}*`) : null;
    // The star may have been lost with the layout.
    yield report.missing(last.range, [], { fix, severity: "warning" });
  },
});
