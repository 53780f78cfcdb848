/**
 * The file of a baseline: findings that a project has accepted for now, so that only what is new is told. The command line
 * writes it; the editor and the command line obey it.
 */
import { folderOf, joinPath } from "../config/find.ts";
import type { Bilingual } from "../rules/rule.ts";

/** `rule fingerprint` → how many findings of one document have it. */
export type Counts = ReadonlyMap<string, number>;

/** Known findings by document, which is named as seen from the folder of the file, with `/`. */
export type KnownFindings = ReadonlyMap<string, Counts>;

/** The name of a baseline that holds without being named: for the documents of its folder and below. */
export const BASELINE_NAME = "thethuc-baseline.json";

const VERSION = 1;

/** What is said of a baseline that cannot be used. */
export const BASELINE_PROBLEMS = {
  missing: {
    vi: "không có tệp đối chiếu này; hãy tạo bằng `thethuc lint --update-baseline`.",
    en: "no such baseline; make it by `thethuc lint --update-baseline`.",
  },
  broken: {
    vi: "không phải tệp đối chiếu của thethuc; hãy khôi phục tệp, hoặc xóa đi rồi tạo lại bằng --update-baseline.",
    en: "not a baseline of thethuc; restore the file, or delete it and run with --update-baseline.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Looks for the usual file from a folder upward; each folder is looked at once. */
export class BaselineFinder {
  readonly #exists: (path: string) => boolean;
  readonly #found = new Map<string, string | null>();

  constructor(exists: (path: string) => boolean) {
    this.#exists = exists;
  }

  /** Path of the nearest baseline for the documents in `folder`; null where no folder up to the root has one. */
  find(folder: string): string | null {
    const known = this.#found.get(folder);
    if (known !== undefined) return known;
    const file = joinPath(folder, BASELINE_NAME);
    const above = folderOf(folder);
    const found = this.#exists(file) ? file : above === folder ? null : this.find(above);
    this.#found.set(folder, found);
    return found;
  }
}

/** Null for what is no baseline of ours. */
export function readBaseline(text: string): KnownFindings | null {
  try {
    const { version, files } = JSON.parse(text.replace(/^\ufeff/, "")) as { version: unknown; files: unknown };
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

/** In order of names and rules, so that the same findings give the same file. */
export function renderBaseline(known: KnownFindings): string {
  const files = [...known].sort(byKey).map(([name, counts]) => [name, Object.fromEntries([...counts].sort(byKey))]);
  return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(files) }, null, 2)}\n`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
