/** The registry of a run: what ships, the registry files of the folder the command runs in, and those a configuration names. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { DocumentRecord } from "../registry/entry.ts";
import { joinRecords } from "../registry/record.ts";
import { createRegistry, type Registry } from "../registry/registry.ts";
import { REGISTRY_FILES, readRegistryFile } from "../registry/registry-file.ts";
import { decodeUtf8 } from "./encoding/decode.ts";
import type { Session } from "./session.ts";

/** Known documents of this run. What is wrong with a registry file is reported by line; its other lines count. */
export class KnownDocuments {
  readonly #session: Session;
  readonly #own: readonly DocumentRecord[];
  readonly #registries = new Map<readonly DocumentRecord[], Registry>();

  constructor(session: Session) {
    this.#session = session;
    this.#own = ownRecords(session);
  }

  /** The registry with `more` records, made once for each list of them. Those of the folder go before them. */
  with(more: readonly DocumentRecord[]): Registry {
    const key = more.length === 0 ? this.#own : more;
    const known = this.#registries.get(key);
    if (known !== undefined) return known;
    const own = joinRecords(this.#own, more);
    const registry = createRegistry({ builtIn: this.#session.host.registry, own });
    this.#registries.set(key, registry);
    return registry;
  }
}

/** The known documents of a command that reads none. */
export function registryOf(session: Session): Registry {
  return new KnownDocuments(session).with([]);
}

function ownRecords(session: Session): readonly DocumentRecord[] {
  return REGISTRY_FILES.flatMap(({ name, format }): readonly DocumentRecord[] => {
    const bytes = bytesOf(name, session);
    if (bytes === null) return [];
    const { records, problems } = readRegistryFile(decodeUtf8(bytes), format);
    for (const { line, message } of problems) session.problem(message[session.language], `${name}:${line}`);
    return records;
  });
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
