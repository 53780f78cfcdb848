/**
 * Files that `.gitignore` and `.thethucignore` leave out when a folder is walked, by git's rules: a file of a deeper folder
 * goes before one of a higher one, `.thethucignore` before `.gitignore`, and nothing inside a folder that is left out comes
 * back.
 */
import fs from "node:fs";
import path from "node:path";
import type { Ignore } from "ignore";

/** In order of precedence, the weaker first. */
const IGNORE_FILES: readonly string[] = [".gitignore", ".thethucignore"];

/** What the ignore files of one folder say, and of those above it. */
export interface IgnoreScope {
  readonly folder: string;
  readonly ignores: Ignore;
  readonly above: IgnoreScope | null;
}

/** The scope of a folder that is about to be walked: ignore files above it count up to the root of its repository. */
export async function scopeAbove(folder: string): Promise<IgnoreScope | null> {
  const folders: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, ".git"))) break;
    const parent = path.dirname(at);
    // Outside a repository only the folders that are walked count.
    if (parent === at) return null;
    folders.unshift(parent);
  }
  let scope: IgnoreScope | null = null;
  for (const at of folders) {
    scope = await scopeOf(
      at,
      IGNORE_FILES.filter((name) => fs.existsSync(path.join(at, name))),
      scope,
    );
  }
  return scope;
}

/** The scope of a folder with these entries, inside `above`. */
export async function scopeOf(
  folder: string,
  entries: readonly string[],
  above: IgnoreScope | null,
): Promise<IgnoreScope | null> {
  const names = IGNORE_FILES.filter((name) => entries.includes(name));
  if (names.length === 0) return above;
  const { default: ignore } = await import("ignore");
  const ignores = ignore();
  for (const name of names) ignores.add(textOf(path.join(folder, name)));
  return { folder, ignores, above };
}

/** Whether a file or folder is left out; the folders above it are not. */
export function isIgnored(full: string, isFolder: boolean, scope: IgnoreScope | null): boolean {
  for (let at = scope; at !== null; at = at.above) {
    const relative = path.relative(at.folder, full).replaceAll(path.sep, "/");
    const { ignored, unignored } = at.ignores.test(isFolder ? `${relative}/` : relative);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** An ignore file that cannot be read leaves nothing out: to check too much is the smaller mistake. */
function textOf(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
