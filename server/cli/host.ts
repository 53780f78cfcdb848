/** What a command may know of and do to the process it runs in. Tests supply their own. */
import type { Pack } from "../registry/pack.ts";

export interface Host {
  /** Relative paths are looked up here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The day by which undated documents are judged, ISO. */
  readonly today: string;
  /** The registry that ships; each of its texts is read when it is asked for. */
  readonly registry: Pack;
  /** Standard output is a terminal, so colours are wanted unless the environment says otherwise. */
  readonly isTerminal: boolean;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Everything on standard input. */
  stdin(): Promise<Buffer>;
}

/** Exit statuses of the contract. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;
