/** The documents of a workspace, on disk. */
import { type Dirent, promises as fs } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { WorkspaceFile, WorkspaceFiles } from "./workspace-files.ts";

const EXTENSIONS = [".vanban", ".vbhc"];
const SKIPPED = new Set(["node_modules", ".git"]);

/** Larger files are left to the command line. */
const LIMIT = 8 * 1_048_576;

export const NODE_FILES: WorkspaceFiles = {
  async list(folders) {
    const found = new Map<string, WorkspaceFile>();
    for (const folder of folders) {
      const place = pathOf(folder);
      if (place !== null) await collect(place, found);
    }
    return [...found.values()];
  },
  async read(uri) {
    const place = pathOf(uri);
    try {
      return place === null ? null : new TextDecoder("utf-8", { fatal: true }).decode(await fs.readFile(place));
    } catch {
      return null;
    }
  },
};

/** Adds the documents below a folder, by name. What cannot be read is left out: nobody asked for it by name. */
async function collect(folder: string, found: Map<string, WorkspaceFile>): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) await collect(full, found);
    } else if (EXTENSIONS.includes(path.extname(entry.name).toLowerCase())) {
      const stats = await fs.stat(full).catch(() => null);
      if (stats === null || !stats.isFile() || stats.size > LIMIT) continue;
      const uri = pathToFileURL(full).href;
      found.set(uri, { uri, stamp: `${stats.mtimeMs}-${stats.size}` });
    }
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Null for what is not a file of this machine: `untitled:`, a virtual workspace, a share of another one. */
function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
