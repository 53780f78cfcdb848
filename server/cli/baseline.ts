/** A baseline during a run: what it knows is left out, and it is written anew where that was asked for. */
import fs from "node:fs";
import path from "node:path";
import type { Analysis } from "../model/analysis.ts";
import {
  BASELINE_PROBLEMS,
  type Counts,
  type KnownFindings,
  readBaseline,
  renderBaseline,
} from "../project/baseline-file.ts";
import { siftFindings } from "../project/unknown-findings.ts";
import type { Finding } from "../rules/rule.ts";
import { errorCode } from "./error-code.ts";
import type { Session } from "./session.ts";
import { replaceText } from "./write.ts";

export class Baseline {
  readonly #file: string;
  readonly #path: string;
  readonly #isUpdate: boolean;
  readonly #session: Session;
  /** As it was read; null for a new file. */
  readonly #text: string | null;
  readonly #known: KnownFindings;
  readonly #found = new Map<string, Counts>();
  #hidden = 0;

  private constructor(file: string, isUpdate: boolean, session: Session, text: string | null, known: KnownFindings) {
    this.#file = file;
    this.#path = path.resolve(session.host.cwd, file);
    this.#isUpdate = isUpdate;
    this.#session = session;
    this.#text = text;
    this.#known = known;
  }

  /** Null for a file that cannot be used, which has then been reported. */
  static open(file: string, isUpdate: boolean, session: Session): Baseline | null {
    let text: string | null = null;
    try {
      text = fs.readFileSync(path.resolve(session.host.cwd, file), "utf8");
    } catch (error) {
      const code = errorCode(error);
      if (code !== "ENOENT" || !isUpdate) {
        const missing = BASELINE_PROBLEMS.missing[session.language];
        session.problem(code === "ENOENT" ? missing : session.messages.unreadable(code), file);
        return null;
      }
    }
    const known = text === null ? new Map<string, Counts>() : readBaseline(text);
    if (known === null) session.problem(BASELINE_PROBLEMS.broken[session.language], file);
    return known === null ? null : new Baseline(file, isUpdate, session, text, known);
  }

  /** The findings of a document that the baseline does not know; none where it is being updated. */
  unknown(file: string, findings: readonly Finding[], analysis: Analysis): readonly Finding[] {
    const name = this.#nameOf(file);
    const { unknown, counts } = siftFindings(findings, analysis, this.#known.get(name));
    this.#found.set(name, counts);
    this.#hidden += findings.length - unknown.length;
    return this.#isUpdate ? [] : unknown;
  }

  /** Tells what was left out, or writes the new baseline. */
  async close(): Promise<void> {
    const { messages } = this.#session;
    if (!this.#isUpdate) {
      const gone = this.#gone();
      if (this.#hidden > 0) this.#session.note(messages.baselineHid(String(this.#hidden)), this.#file);
      if (gone > 0) this.#session.note(messages.baselineGone(String(gone)), this.#file);
      return;
    }
    const next = this.#next();
    const text = renderBaseline(next);
    if (text === this.#text || (await replaceText(this.#path, this.#file, text, this.#session))) {
      const total = [...next.values()].reduce((sum, counts) => sum + totalOf(counts), 0);
      this.#session.note(messages.baselineWritten(String(total), String(next.size)), this.#file);
    }
  }

  /** What this run found; of documents it did not look at, what is known, unless they are no more. */
  #next(): KnownFindings {
    const isThere = (name: string): boolean => fs.existsSync(path.resolve(path.dirname(this.#path), name));
    const kept = [...this.#known].filter(([name]) => !this.#found.has(name) && isThere(name));
    return new Map([...kept, ...this.#found].filter(([, counts]) => counts.size > 0));
  }

  /** How many known findings of the documents looked at are no more. */
  #gone(): number {
    let gone = 0;
    for (const [name, counts] of this.#found) {
      for (const [key, count] of this.#known.get(name) ?? []) gone += Math.max(0, count - (counts.get(key) ?? 0));
    }
    return gone;
  }

  /** Documents are named from the folder of the baseline, with `/`, so that it holds wherever it is checked out. */
  #nameOf(file: string): string {
    const relative = path.relative(path.dirname(this.#path), path.resolve(this.#session.host.cwd, file));
    return relative.replaceAll(path.sep, "/");
  }
}

function totalOf(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
