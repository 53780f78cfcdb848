/** Arguments of the command line → the files they stand for, in an order that never changes. */
import fs from "node:fs";
import path from "node:path";
import { type IgnoreScope, isIgnored } from "../project/ignore-files.ts";
import { errorCode } from "./error-code.ts";
import { scopeAbove, scopeOf } from "./ignore-files.ts";
import type { Session } from "./session.ts";
import { withSlashes } from "./slashes.ts";

export interface Input {
  /** As given, or as found below a folder that was given; what results are labelled with. */
  readonly file: string;
  /** Where to read it; null for standard input. */
  readonly path: string | null;
}

/** Documents looked for in a folder; other files have to be named, or matched by a glob. */
const EXTENSIONS: readonly string[] = [".vanban", ".vbhc"];

/** Folders never entered. */
const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git"]);

export const STANDARD_INPUT = "-";

/** The files meant by `patterns`, each once, in the order of the arguments; what cannot be found is reported. */
export async function findInputs(patterns: readonly string[], session: Session): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>();
  for (const pattern of patterns) {
    for (const input of await inputsOf(pattern, session)) {
      const key = input.path ?? STANDARD_INPUT;
      if (!inputs.has(key)) inputs.set(key, input);
    }
  }
  return [...inputs.values()];
}

async function inputsOf(pattern: string, session: Session): Promise<readonly Input[]> {
  if (pattern === STANDARD_INPUT) return [{ file: pattern, path: null }];
  const absolute = path.resolve(session.host.cwd, pattern);
  let stats: fs.Stats | undefined;
  try {
    stats = fs.statSync(absolute, { throwIfNoEntry: false });
  } catch {
    // No right to look, a path through a file, a name too long: reading it will say why, unless it is a glob.
    if (!looksLikeGlob(pattern)) return [{ file: pattern, path: absolute }];
  }
  if (stats === undefined) return looksLikeGlob(pattern) ? globbed(pattern, session) : missing(pattern, session);
  if (!stats.isDirectory()) return [{ file: pattern, path: absolute }];
  const walk: Walk = { found: [], ignored: 0, unreadable: false };
  await collectDocuments(shownFolder(pattern), absolute, await scopeAbove(absolute), walk, session);
  if (walk.found.length === 0 && !walk.unreadable) {
    const { allIgnored, noDocuments } = session.messages;
    const problem = walk.ignored > 0 ? allIgnored(String(walk.ignored)) : noDocuments(EXTENSIONS.join(", "));
    session.problem(problem, pattern);
  }
  return walk.found;
}

/** What was met below a folder. */
interface Walk {
  readonly found: Input[];
  /** Documents that an ignore file leaves out, those of ignored folders not counted. */
  ignored: number;
  /** True when some folder could not be read. */
  unreadable: boolean;
}

function missing(pattern: string, session: Session): readonly Input[] {
  session.problem(session.messages.missing(), pattern);
  return [];
}

/** `./` in front of every file helps nobody; folders are shown with `/` on every system. */
function shownFolder(folder: string): string {
  const shown = withSlashes(folder).replace(/(?<!\/)\/+$/, "");
  if (shown === ".") return "";
  return `${shown}/`;
}

/** Adds the documents below a folder, by name, files and folders mixed. */
async function collectDocuments(
  shown: string,
  folder: string,
  above: IgnoreScope | null,
  walk: Walk,
  session: Session,
): Promise<void> {
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    session.problem(session.messages.unreadableFolder(errorCode(error)), shown === "" ? folder : shown);
    walk.unreadable = true;
    return;
  }
  const names = entries.map(({ name }) => name);
  const scope = await scopeOf(folder, names, above);
  for (const entry of entries.sort(byName)) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (SKIPPED.has(entry.name) || isIgnored(withSlashes(full), true, scope)) continue;
      await collectDocuments(`${shown}${entry.name}/`, full, scope, walk, session);
    } else if (EXTENSIONS.includes(path.extname(entry.name).toLowerCase())) {
      if (!entry.isFile() && !entry.isSymbolicLink()) continue;
      if (isIgnored(withSlashes(full), false, scope)) walk.ignored++;
      else walk.found.push({ file: shown + entry.name, path: full });
    }
  }
}

function byName(a: fs.Dirent, b: fs.Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function looksLikeGlob(pattern: string): boolean {
  return /[*?{}[\]()]/.test(pattern);
}

async function globbed(pattern: string, session: Session): Promise<readonly Input[]> {
  const { globSync } = await import("tinyglobby");
  let unreadable = false;
  const reporting = ((folder: string, options: { withFileTypes: true }) => {
    try {
      return fs.readdirSync(folder, options);
    } catch (error) {
      // The folder a pattern begins with may be missing; then nothing matches.
      if (errorCode(error) !== "ENOENT") {
        unreadable = true;
        session.problem(session.messages.unreadableFolder(errorCode(error)), shownPath(folder, session));
      }
      throw error;
    }
  }) as typeof fs.readdirSync;
  const files = globSync(asGlob(pattern, path.sep), {
    cwd: session.host.cwd,
    absolute: path.isAbsolute(pattern),
    ignore: [...SKIPPED].map((folder) => `**/${folder}/**`),
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { ...fs, readdirSync: reporting },
  });
  if (files.length === 0 && !unreadable) session.problem(session.messages.noMatch(), pattern);
  return files.sort().map((file) => ({ file, path: path.resolve(session.host.cwd, file) }));
}

function shownPath(found: string, { host }: Session): string {
  return withSlashes(path.relative(host.cwd, found)) || found;
}

/** Where paths are written with `\`, so are patterns; globs know `/` only. */
export function asGlob(pattern: string, separator: string): string {
  return separator === "\\" ? withSlashes(pattern, separator) : pattern;
}
