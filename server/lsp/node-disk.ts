/** The files around documents, on disk. They are small, and read at once: what holds for a document is asked for at every turn. */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ProjectDisk } from "./project-disk.ts";

export const NODE_DISK: ProjectDisk = {
  read(file) {
    try {
      // To look first is many times cheaper than an error, and most folders have no such file.
      if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
      return readFileSync(file, "utf8").replace(/^\ufeff/, "");
    } catch {
      return null;
    }
  },
  exists: existsSync,
  pathOf(uri) {
    try {
      const file = fileURLToPath(uri);
      return path.sep === "\\" ? file.replaceAll("\\", "/") : file;
    } catch {
      return null;
    }
  },
  isWaiting: false,
  uriOf: (file) => pathToFileURL(file).href,
};
