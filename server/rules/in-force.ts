/** Whether a rule is in force for a document: each regime has its own first day, older papers had other rules. */
import type { Regime } from "../model/analysis.ts";
import type { Day, Rule } from "./rule.ts";

/** A rule and the days (ISO) between which a paper of some regime falls under it, both inclusive. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly first: string;
  readonly last: string;
}

/** Stand before and behind every day. */
const EVER_BEFORE = "";
const EVER_AFTER = "9999-12-31";

/** The rule with the days that count for `regime`. */
export function inForceFor(rule: Rule, regime: Regime): RuleInForce {
  const { from, to } = rule.inForce;
  return { rule, first: dayIn(from, regime) ?? EVER_BEFORE, last: dayIn(to, regime) ?? EVER_AFTER };
}

/** The day that counts for `regime`; undefined where there is none. */
export function dayIn(day: Day | undefined, regime: Regime): string | undefined {
  return typeof day === "object" ? day[regime] : day;
}

/** The earliest of the days, for a list that has room for one. */
export function earliestDay(day: Day | undefined): string | undefined {
  return typeof day === "object" ? Object.values(day).sort()[0] : day;
}
