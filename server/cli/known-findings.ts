/** Whether a run has a baseline. The code for one is a bundle of its own: most runs have none. */
import { existsSync } from "node:fs";
import path from "node:path";
import type { Baseline } from "./baseline.ts";
import type { Session } from "./session.ts";

export interface BaselineOptions {
  /** The file of the baseline; false where none is wanted, even if the usual one is there. */
  readonly baseline?: string | false;
  /** Takes every finding of this run into the baseline, and out of it what is gone. */
  readonly updateBaseline: boolean;
}

/** Looked for in the folder the command runs in. */
const USUAL_FILE = "thethuc-baseline.json";

/** The baseline of a run, null without one. One that cannot be used has been reported. */
export async function openBaseline(options: BaselineOptions, session: Session): Promise<Baseline | null> {
  const { baseline, updateBaseline } = options;
  if (baseline === false && !updateBaseline) return null;
  const file = baseline || USUAL_FILE;
  const isWanted = updateBaseline || baseline !== undefined || existsSync(path.resolve(session.host.cwd, file));
  if (!isWanted) return null;
  const { Baseline } = await import("./baseline.ts");
  return Baseline.open(file, updateBaseline, session);
}
