/**
 * Tells a number line that follows another regime's form as a whole from one with a slip: the former is for
 * `regime/symbol-style` alone, so that one mistake is not reported twice.
 */
import type { Analysis } from "../../model/analysis.ts";

/** True when both label and symbol have the form of the other regime: `Số 15-QĐ/TU` under the national title. */
export function hasForeignStyle({ header, regime }: Analysis): boolean {
  const line = header.number;
  if (line === null || line.label === null) return false;
  const colon = line.label.text.trim().endsWith(":");
  const { style } = line.symbol;
  return regime === "party" ? colon && (style === "state" || style === "qppl") : !colon && style === "party";
}
