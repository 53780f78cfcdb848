/** Where a file stands among those of the workspace, and what results call it. */
import { sameAddress } from "./workspace-files.ts";

/**
 * A text by which files sort as a walk over the folders meets them, each folder by names; a file that it does not meet comes
 * last.
 */
export function placeOf(uri: string, isMet: boolean, folders: readonly string[]): string {
  const within = withinOf(uri, folders);
  if (!isMet || within === null) return `${LAST}${uri}`;
  return [String(within.folder).padStart(DIGITS, "0"), ...within.path.split("/")].join(FIRST);
}

/** What a result on the document `about` calls the file: the command line, run in the folder of the workspace, does so too. */
export function shownFile(uri: string, about: string, folders: readonly string[]): string {
  const within = withinOf(uri, folders);
  if (within === null) return sameAddress(uri).replace(/^file:\/\//, "");
  if (folders.length === 1 || within.folder === withinOf(about, folders)?.folder) return within.path;
  return `${sameAddress(folders[within.folder] ?? "").replace(/^.*\/(?=.)/, "")}/${within.path}`;
}

/** Characters before and behind all that names have: what stands in a folder `a` comes before a file `a.vanban`. */
const FIRST = "\0";
const LAST = "\uffff";

/** A workspace has no more folders than so many digits tell. */
const DIGITS = 4;

/** The first of the folders a file is in, and its path from there; null where it is in none. */
function withinOf(uri: string, folders: readonly string[]): { readonly folder: number; readonly path: string } | null {
  const address = sameAddress(uri);
  for (const [folder, root] of folders.entries()) {
    const base = `${sameAddress(root).replace(/\/$/, "")}/`;
    if (address.startsWith(base)) return { folder, path: address.slice(base.length) };
  }
  return null;
}
