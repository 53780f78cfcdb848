/** The filing line of the recipients: `Lưu: VT, …`. */
import type { RecipientEntry, Recipients } from "../../model/analysis.ts";

const FILING = /^Lưu(?! trữ(?:\s|$))(?=[\s:]|$)/i;

/** The filing line; null without one. */
export function filingLine(recipients: Recipients | null): RecipientEntry | null {
  return recipients?.entries.find(isFilingLine) ?? null;
}

export function isFilingLine({ text }: RecipientEntry): boolean {
  return FILING.test(text);
}
