/**
 * Finds the configuration of a folder: its own, or that of the nearest folder above. Nothing is parsed here but a
 * package.json that may hold one, so that a run without a configuration loads nothing for it.
 */

/** The files around documents. Paths are absolute, with `/` on every system. */
export interface ConfigFiles {
  /** The text of a file; null where there is none. */
  read(path: string): string | null;
}

export interface FoundConfig {
  readonly path: string;
  readonly text: string;
  /** The key that holds the configuration; null where all of the file is one. */
  readonly key: string | null;
}

/** Names of configuration files, the first one found in a folder being the one that counts. */
export const CONFIG_NAMES: readonly string[] = ["thethuc.config.json", "thethuc.config.jsonc"];

const PACKAGE = "package.json";

/** The key of package.json that holds a configuration. */
export const PACKAGE_KEY = "thethuc";

/** Looks for configurations; each folder is looked at once. */
export class ConfigFinder {
  readonly #files: ConfigFiles;
  readonly #found = new Map<string, FoundConfig | null>();

  constructor(files: ConfigFiles) {
    this.#files = files;
  }

  /** The configuration that holds in `folder`; null where no folder up to the root has one. */
  find(folder: string): FoundConfig | null {
    const known = this.#found.get(folder);
    if (known !== undefined) return known;
    const above = folderOf(folder);
    const found = this.#lookIn(folder) ?? (above === folder ? null : this.find(above));
    this.#found.set(folder, found);
    return found;
  }

  #lookIn(folder: string): FoundConfig | null {
    const base = folder.endsWith("/") ? folder : `${folder}/`;
    for (const name of CONFIG_NAMES) {
      const text = this.#files.read(base + name);
      if (text !== null) return { path: base + name, text, key: null };
    }
    const text = this.#files.read(base + PACKAGE);
    return text !== null && holdsConfig(text) ? { path: base + PACKAGE, text, key: PACKAGE_KEY } : null;
  }
}

/** The folder of a path; that of a root is itself. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf("/");
  if (at < 0) return path;
  const folder = path.slice(0, at);
  // `/a` is in `/`, `C:/a` in `C:/`.
  if (folder === "" || /^[A-Za-z]:$/.test(folder)) return `${folder}/`;
  return folder;
}

/** `path` as seen from `folder`; `.` and `..` are worked out. */
export function joinPath(folder: string, path: string): string {
  const whole = /^(?:\/|[A-Za-z]:\/)/.test(path) ? path : `${folder.replace(/\/$/, "")}/${path}`;
  const root = /^(?:[A-Za-z]:)?\//.exec(whole)?.[0] ?? "";
  const steps: string[] = [];
  for (const step of whole.slice(root.length).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return root + steps.join("/");
}

/** `path` as it is written from `folder`, with `..` where it is not below it. */
export function relativePath(folder: string, path: string): string {
  const [from, to] = [stepsOf(folder), stepsOf(path)];
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

function stepsOf(path: string): readonly string[] {
  return path.split("/").filter((step) => step !== "");
}

/** Most package.json files have no such key, and a search for a word is faster than reading them. */
function holdsConfig(text: string): boolean {
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === "object" && content !== null && Object.hasOwn(content, PACKAGE_KEY);
  } catch {
    return false;
  }
}
