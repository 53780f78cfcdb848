/** Addressees as they are printed, with the marks before and behind them, for the rules that judge those. */
import type { Analysis, Range } from "../../model/analysis.ts";

export interface PrintedAddressee {
  readonly range: Range;
  readonly text: string;
  /** Closing mark, `` where there is none. */
  readonly mark: string;
  /** True with a hyphen in front. */
  readonly dash: boolean;
}

/** A longer one has swallowed the text below it. */
const LONGEST = 160;

/** Addressees of one list; empty where the list cannot be told from the text around it. */
export function printedAddressees({ addressees, source }: Analysis): readonly PrintedAddressee[] {
  const printed = addressees.map(({ range, text }) => {
    const raw = source.slice(range.start, range.end);
    const lead = /^[\s*_]*/.exec(raw)?.[0].length ?? 0;
    const trimmed = raw.slice(lead).replace(/(?<![\s*_])[\s*_]+$/, "");
    const start = range.start + lead;
    return {
      range: { start, end: start + trimmed.length },
      text,
      mark: /[;,.:]$/.exec(trimmed)?.[0] ?? "",
      dash: /^[-–]/.test(trimmed),
      doubtful: text.length > LONGEST || /[|…]|\.\.|\n\s*\n|^\+/.test(trimmed),
    };
  });
  return printed.some(({ doubtful }) => doubtful) ? [] : printed;
}
