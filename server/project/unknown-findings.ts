/**
 * Which findings of a document a baseline does not know. One is known again by its rule and the words around it; how many
 * times the same words stand there counts, their line does not.
 */
import type { Analysis } from "../model/analysis.ts";
import type { Finding } from "../rules/rule.ts";
import type { Counts } from "./baseline-file.ts";
import { fingerprintOf } from "./fingerprint.ts";

export interface Sifted {
  /** Findings that are not known. */
  readonly unknown: readonly Finding[];
  /** All findings, as a baseline would take them down. */
  readonly counts: Counts;
}

/** Holds the findings of a document against what is `known` of it. */
export function siftFindings(findings: readonly Finding[], analysis: Analysis, known: Counts | undefined): Sifted {
  const counts = new Map<string, number>();
  const unknown = findings.filter((finding) => {
    const key = `${finding.rule} ${fingerprintOf(finding, analysis)}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > (known?.get(key) ?? 0);
  });
  return { unknown, counts };
}
