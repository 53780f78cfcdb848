/**
 * Findings that a project has accepted for now, so that a run tells only what is new. One is known again by its document,
 * its rule and the words around it; how many times the same words stand there counts, their line does not.
 */
import fs from "node:fs";
import path from "node:path";
import type { Analysis } from "../model/analysis.ts";
import type { Finding } from "../rules/rule.ts";
import { errorCode } from "./error-code.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { STANDARD_INPUT } from "./inputs.ts";
import type { Session } from "./session.ts";
import { replaceText } from "./write.ts";

/** `rule fingerprint` → how many findings of one document have it. */
type Counts = ReadonlyMap<string, number>;

const VERSION = 1;

export class Baseline {
  readonly #file: string;
  readonly #path: string;
  readonly #isUpdate: boolean;
  readonly #session: Session;
  /** As it was read; null for a new file. */
  readonly #text: string | null;
  readonly #known: ReadonlyMap<string, Counts>;
  readonly #found = new Map<string, Counts>();
  #hidden = 0;

  private constructor(
    file: string,
    isUpdate: boolean,
    session: Session,
    text: string | null,
    known: ReadonlyMap<string, Counts>,
  ) {
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
        session.problem(code === "ENOENT" ? session.messages.noBaseline() : session.messages.unreadable(code), file);
        return null;
      }
    }
    const known = text === null ? new Map<string, Counts>() : readBaseline(text);
    if (known === null) session.problem(session.messages.badBaseline(), file);
    return known === null ? null : new Baseline(file, isUpdate, session, text, known);
  }

  /** The findings of a document that the baseline does not know; none where it is being updated. */
  unknown(file: string, findings: readonly Finding[], analysis: Analysis): readonly Finding[] {
    if (file === STANDARD_INPUT) return findings;
    const name = this.#nameOf(file);
    const known = this.#known.get(name);
    const counts = new Map<string, number>();
    const news = findings.filter((finding) => {
      const key = `${finding.rule} ${fingerprintOf(finding, analysis)}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count > (known?.get(key) ?? 0);
    });
    this.#found.set(name, counts);
    this.#hidden += findings.length - news.length;
    return this.#isUpdate ? [] : news;
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
  #next(): ReadonlyMap<string, Counts> {
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

/** In order of names and rules, so that the same findings give the same file. */
function renderBaseline(known: ReadonlyMap<string, Counts>): string {
  const files = [...known].sort(byKey).map(([name, counts]) => [name, Object.fromEntries([...counts].sort(byKey))]);
  return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(files) }, null, 2)}\n`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Null for what is no baseline of ours. */
function readBaseline(text: string): ReadonlyMap<string, Counts> | null {
  try {
    const { version, files } = JSON.parse(text) as { version: unknown; files: unknown };
    if (version !== VERSION || !isRecord(files)) return null;
    const known = new Map<string, Counts>();
    for (const [name, counts] of Object.entries(files)) {
      if (!isRecord(counts)) return null;
      const entries = Object.entries(counts);
      if (!entries.every((entry): entry is [string, number] => Number.isInteger(entry[1]))) return null;
      known.set(name, new Map(entries));
    }
    return known;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
