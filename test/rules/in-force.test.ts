/** A paper is judged by what was in force on its day: which rules hold for old papers, and on which day some begin. */
import { deepEqual, equal } from "node:assert/strict";
import { analyze } from "../../server/model/analyze.ts";
import { inForceFor } from "../../server/rules/in-force.ts";
import { RULES } from "../../server/rules/index.ts";
import { lint } from "../../server/rules/lint.ts";
import { TODAY } from "../support/check-rule.ts";
import { frame } from "../support/frames.ts";

/**
 * Rules that never changed, or that only logic asks for: they hold for papers before the oldest regulation we know. Think
 * twice before you add one; a rule of layout begins with `LAYOUT_FROM`.
 */
const TIMELESS = [
  "abbreviation/defined-unused",
  "body/number-style",
  "body/self-reference-type",
  "body/space-punctuation",
  "citation/agency-mismatch",
  "citation/date-after-document",
  "citation/inconsistent",
  "citation/known-date",
  "citation/party-symbol-form",
  "citation/party-term",
  "citation/repealed",
  "citation/so-word",
  "citation/structure-exists",
  "citation/symbol-spaces",
  "citation/type-abbrev-mismatch",
  "citation/year-date-mismatch",
  "citation/year-missing",
  "date/blank",
  "date/not-a-date",
  "ignore/reason-missing",
  "ignore/unknown-rule",
  "ignore/unused",
  "number/blank",
  "regime/date-selects-version",
  "regime/mixed-header",
  "section/article-continuous",
  "section/bullet-glyph",
  "section/heading-style-consistent",
  "section/level-order",
  "section/point-letters",
  "section/sequence",
  "section/single-child",
  "text/d-stroke-homoglyph",
  "text/frequent-confusion",
  "text/hyphen-glyph",
  "text/impossible-syllable",
  "text/legacy-encoding",
  "text/tone-placement-consistency",
  "text/unicode-nfc",
];

/** True where the bad example of a rule is reported by it, judged as of a day. */
function fires(id: string, asOf: string, document?: string): boolean {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`No rule ${id}.`);
  const { regime = rule.regimes[0] ?? "none", slot, bad } = rule.docs;
  const text = document ?? frame(regime, slot, bad);
  return lint(analyze(text), [rule], { ...TODAY, asked: new Set([id]), asOf }).length > 0;
}

describe("papers before the oldest regulation known", () => {
  const days = { state: "2020-03-04", party: "2018-04-02", qppl: "2016-06-30" } as const;
  for (const [regime, day] of Object.entries(days)) {
    it(`are judged by timeless rules only: ${regime}`, () => {
      const other = RULES.filter((rule) => rule.regimes.some((each) => each === regime))
        .map((rule) => inForceFor(rule, regime as keyof typeof days))
        .filter(({ first, last }) => first <= day && day <= last)
        .map(({ rule }) => rule.id)
        .filter((id) => !TIMELESS.includes(id));
      // Of no effect before its own first day, which it knows by itself.
      deepEqual(other, regime === "qppl" ? ["citation/amended"] : []);
    });
  }

  it("know no rule that is gone", () => {
    deepEqual(
      TIMELESS.filter((id) => !RULES.some((rule) => rule.id === id)),
      [],
    );
  });
});

describe("the day asked for", () => {
  it("takes the place of the document's own, either way", () => {
    const dated = frame("state", "placeDate", "Lâm Đồng, ngày 5 tháng 6 năm 2019");
    equal(fires("date/leading-zero", "2020-03-05", dated), true);
    equal(fires("date/leading-zero", "2020-03-04", dated), false);
    equal(fires("regime/date-selects-version", "2020-03-05", dated), false);
    equal(fires("regime/date-selects-version", "2020-03-04", dated), true);
  });

  const FIRST_DAYS: readonly (readonly [rule: string, before: string, from: string])[] = [
    ["header/motto", "2020-03-04", "2020-03-05"],
    ["header/party-title", "2018-04-02", "2018-04-03"],
    ["qppl/number-format", "2016-06-30", "2016-07-01"],
    ["citation/qppl-law-first", "2025-06-30", "2025-07-01"],
    ["basis/law-number-qppl", "2025-06-30", "2025-07-01"],
    ["issuer/abolished-district", "2025-06-30", "2025-07-01"],
    ["place/abolished-unit", "2025-06-30", "2025-07-01"],
    ["qppl/level-allowed", "2025-06-30", "2025-07-01"],
  ];
  for (const [rule, before, from] of FIRST_DAYS) {
    it(`${rule} begins on ${from}`, () => deepEqual([fires(rule, before), fires(rule, from)], [false, true]));
  }

  it("chooses between the guidelines of the Party: the mark behind recipients, the words before addressees", () => {
    const recipients = (mark: string): string =>
      frame("party", "recipients", `Nơi nhận:\n- Ban Bí thư${mark}\n- Các đảng ủy xã${mark}\n- Lưu Văn phòng Tỉnh ủy.`);
    const rule = "recipients/party-terminator";
    const verdicts = (asOf: string) => [fires(rule, asOf, recipients(",")), fires(rule, asOf, recipients(";"))];
    deepEqual(verdicts("2026-05-26"), [false, true]);
    deepEqual(verdicts("2026-05-27"), [true, false]);
  });
});
