/** What the findings of a run mean for its exit status, and which of them `--quiet` leaves. */
import type { Finding, Severity } from "../rules/rule.ts";

export interface VerdictOptions {
  /** The mildest severity that ends the command with status 1. */
  readonly failOn: Severity | "never";
  /** More warnings than this end it with status 1 too. */
  readonly maxWarnings?: number;
  /** Shows only what may end the command with status 1; errors where nothing does. */
  readonly quiet: boolean;
}

const RANKS: Readonly<Record<Severity | "never", number>> = { hint: 0, info: 1, warning: 2, error: 3, never: 4 };

export class Verdict {
  readonly #failsFrom: number;
  readonly #showsFrom: number;
  readonly #maxWarnings: number;
  #worst = -1;
  #warnings = 0;

  constructor({ failOn, maxWarnings, quiet }: VerdictOptions) {
    this.#failsFrom = RANKS[failOn];
    this.#maxWarnings = maxWarnings ?? Infinity;
    const counted = maxWarnings === undefined ? RANKS.error : RANKS.warning;
    this.#showsFrom = quiet ? Math.min(this.#failsFrom, counted) : 0;
  }

  /** Counts the findings of one file, and gives those that are to be shown. */
  add(findings: readonly Finding[]): readonly Finding[] {
    for (const { severity } of findings) {
      this.#worst = Math.max(this.#worst, RANKS[severity]);
      if (severity === "warning") this.#warnings++;
    }
    return findings.filter(({ severity }) => RANKS[severity] >= this.#showsFrom);
  }

  /** True for a severity of which one finding is enough for status 1. */
  fails(severity: Severity): boolean {
    return RANKS[severity] >= this.#failsFrom;
  }

  /** True when what was added means status 1. */
  get hasFailed(): boolean {
    return this.#worst >= this.#failsFrom || this.tooManyWarnings !== null;
  }

  /** How many warnings there are where that is more than allowed. */
  get tooManyWarnings(): number | null {
    return this.#warnings > this.#maxWarnings ? this.#warnings : null;
  }
}
