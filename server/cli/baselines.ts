/**
 * Which baseline holds for each file of a run: the one the command line names, else the one its configuration names, else
 * the nearest of the usual name above it. The code for one is a bundle of its own: most runs have none.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import type { Analysis } from "../model/analysis.ts";
import { BASELINE_NAME, BaselineFinder } from "../project/baseline-file.ts";
import type { Finding } from "../rules/rule.ts";
import type { Baseline } from "./baseline.ts";
import type { Input } from "./inputs.ts";
import type { Session } from "./session.ts";
import { withSlashes } from "./slashes.ts";

export interface BaselineOptions {
  /** The file of the baseline; false where none is wanted, even if there is one. */
  readonly baseline?: string | false;
  /** Takes every finding of this run into the baseline, and out of it what is gone. */
  readonly updateBaseline: boolean;
  /** What to call standard input. */
  readonly stdinFilename?: string;
}

/** The baselines of a run over `inputs`; null where one cannot be used, which has then been reported. */
export async function openBaselines(
  options: BaselineOptions,
  inputs: readonly Input[],
  session: Session,
): Promise<Baselines | null> {
  const { baseline, updateBaseline } = options;
  const baselines = new Baselines();
  if (baseline === false && !updateBaseline) return baselines;
  const finder = new BaselineFinder(existsSync);
  // One that was asked for has to be there, whatever is to be read.
  if (baseline && !(await baselines.open(baseline, updateBaseline, session))) return null;
  for (const input of inputs) {
    const place = input.path ?? options.stdinFilename;
    if (place === undefined) continue;
    const file = baseline || (await baselineOf(place, finder, session)) || (updateBaseline ? BASELINE_NAME : null);
    if (file === null) continue;
    if (!(await baselines.open(file, updateBaseline, session))) return null;
    baselines.use(file, input);
  }
  return baselines;
}

/** What holds for a file, seen from the folder of the command. */
async function baselineOf(file: string, finder: BaselineFinder, session: Session): Promise<string | null> {
  const { cwd } = session.host;
  const { config } = await session.configs.of(file);
  const found = config?.baseline ?? finder.find(withSlashes(path.dirname(path.resolve(cwd, file))));
  return found === null ? null : withSlashes(path.relative(cwd, found));
}

class Baselines {
  readonly #opened = new Map<string, Baseline>();
  readonly #byInput = new Map<Input, Baseline>();

  /** False for one that cannot be used, which has then been reported. */
  async open(file: string, isUpdate: boolean, session: Session): Promise<boolean> {
    if (this.#opened.has(file)) return true;
    const { Baseline } = await import("./baseline.ts");
    const baseline = Baseline.open(file, isUpdate, session);
    if (baseline !== null) this.#opened.set(file, baseline);
    return baseline !== null;
  }

  /** Has the findings of an input held against a baseline that was opened. */
  use(file: string, input: Input): void {
    const baseline = this.#opened.get(file);
    if (baseline !== undefined) this.#byInput.set(input, baseline);
  }

  /** The findings of an input that its baseline does not know; `file` is what results call it. */
  unknown(input: Input, file: string, findings: readonly Finding[], analysis: Analysis): readonly Finding[] {
    return this.#byInput.get(input)?.unknown(input.path ?? file, findings, analysis) ?? findings;
  }

  /** Tells what was left out, or writes the new baselines. */
  async close(): Promise<void> {
    for (const baseline of this.#opened.values()) await baseline.close();
  }
}
