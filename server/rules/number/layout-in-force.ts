/** Whether the layout rules of today judge a document: each regime has its own first day, older papers had other rules. */
import type { Analysis, Regime } from "../../model/analysis.ts";

/** First day of NĐ 30/2020/NĐ-CP, of HD 36-HD/VPTW and of Luật 80/2015/QH13 with NĐ 34/2016/NĐ-CP. */
const FIRST_DAY: Readonly<Record<Regime, string | null>> = {
  state: "2020-03-05",
  party: "2018-04-03",
  qppl: "2016-07-01",
  none: null,
};

/** The earliest of these days, for the `inForce` of rules that serve several regimes. */
export const LAYOUT_FROM = "2016-07-01";

/** True for an undated document too: a draft is judged as of today. */
export function layoutInForce({ regime, issued }: Analysis): boolean {
  const firstDay = FIRST_DAY[regime];
  return firstDay !== null && (issued === null || issued >= firstDay);
}
