/** Paths are shown, named and compared with `/` on every system. */
import path from "node:path";

export function withSlashes(file: string, separator: string = path.sep): string {
  return separator === "\\" ? file.replaceAll("\\", "/") : file;
}
