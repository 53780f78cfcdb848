/** Whether a rule is in force for a document: each regime has its own first day, older papers had other rules. */
import type { Regime } from "../model/analysis.ts";
import type { Day, Rule } from "./rule.ts";

/** True where a document of `regime`, judged as of the day `asOf` (ISO), falls under the rule. */
export function isInForce({ inForce: { from, to } }: Rule, regime: Regime, asOf: string): boolean {
  const first = dayIn(from, regime);
  const last = dayIn(to, regime);
  return (first === undefined || asOf >= first) && (last === undefined || asOf <= last);
}

/** The day that counts for `regime`; undefined where there is none. */
export function dayIn(day: Day | undefined, regime: Regime): string | undefined {
  return typeof day === "object" ? day[regime] : day;
}

/** The earliest of the days, for a list that has room for one. */
export function earliestDay(day: Day | undefined): string | undefined {
  return typeof day === "object" ? Object.values(day).sort()[0] : day;
}
