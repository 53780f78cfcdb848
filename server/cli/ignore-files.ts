/** The ignore files that count where folders of the disk are walked. */
import fs from "node:fs";
import path from "node:path";
import { IGNORE_FILES, type IgnoreScope, repositoryOf } from "../project/ignore-files.ts";
import { withSlashes } from "./slashes.ts";

/** The scope of a folder that is about to be walked: ignore files above it count up to the root of its repository. */
export async function scopeAbove(folder: string): Promise<IgnoreScope | null> {
  const repository = repositoryOf(withSlashes(folder), fs.existsSync);
  // Outside a repository only the folders that are walked count.
  if (repository === null) return null;
  const folders: string[] = [];
  for (let at = folder; withSlashes(at) !== repository; at = path.dirname(at)) folders.unshift(path.dirname(at));
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
  return { folder: withSlashes(folder), ignores, above };
}

/** An ignore file that cannot be read leaves nothing out: to check too much is the smaller mistake. */
function textOf(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
