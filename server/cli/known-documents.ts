/** The registry of a run: what ships, and the registry files of the folder the command runs in. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { DocumentRecord } from "../registry/entry.ts";
import { createRegistry, type Registry } from "../registry/registry.ts";
import { REGISTRY_FILES, readRegistryFile } from "../registry/registry-file.ts";
import { decodeUtf8 } from "./encoding/decode.ts";
import type { Session } from "./session.ts";

/** Known documents of this run. What is wrong with a registry file is reported by line; its other lines count. */
export function registryOf(session: Session): Registry {
  const own = REGISTRY_FILES.flatMap(({ name, format }): readonly DocumentRecord[] => {
    const bytes = bytesOf(name, session);
    if (bytes === null) return [];
    const { records, problems } = readRegistryFile(decodeUtf8(bytes), format);
    for (const { line, message } of problems) session.problem(message[session.language], `${name}:${line}`);
    return records;
  });
  return createRegistry({ builtIn: session.host.registry, own });
}

/** Null for a file that is not there, or cannot be read, which is reported. */
function bytesOf(name: string, session: Session): Buffer | null {
  try {
    return readFileSync(path.join(session.host.cwd, name));
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") session.problem(session.messages.unreadable(code), name);
    return null;
  }
}
