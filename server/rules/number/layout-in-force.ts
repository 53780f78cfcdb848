/** From which day the layout rules of today judge a document: each regime has its own, older papers had other rules. */
import type { Regime } from "../../model/analysis.ts";

/**
 * First day of NĐ 30/2020/NĐ-CP, of HD 36-HD/VPTW and of Luật 80/2015/QH13 with NĐ 34/2016/NĐ-CP: the `inForce.from` of
 * every rule of layout that serves these regimes.
 */
export const LAYOUT_FROM = {
  state: "2020-03-05",
  party: "2018-04-03",
  qppl: "2016-07-01",
} as const satisfies Partial<Record<Regime, string>>;

/** The first day of the rules on capitals: none but those of NĐ 30/2020, PL II, say how legal-normative texts write them. */
export const CAPITALS_FROM = { ...LAYOUT_FROM, qppl: LAYOUT_FROM.state } as const;

/** True where a document of `regime` is judged, as of the day `asOf` (ISO), by a regulation this tool knows. */
export function layoutInForce(regime: Regime, asOf: string): boolean {
  return regime !== "none" && asOf >= LAYOUT_FROM[regime];
}
