/**
 * The user's own entries: `thethuc.registry.jsonl` or `thethuc.registry.csv` in a folder of the workspace. A file with a
 * mistake gets a diagnostic at its line, and what was last read from it without one stays in force.
 */
import type { Diagnostic, DiagnosticSeverity, Range } from "vscode-languageserver";
import type { DocumentRecord } from "../registry/entry.ts";
import type { Pack } from "../registry/pack.ts";
import { joinRecords } from "../registry/record.ts";
import { createRegistry } from "../registry/registry.ts";
import { REGISTRY_FILES, type RegistryProblem, readRegistryFile, registryFormat } from "../registry/registry-file.ts";
import { SOURCE } from "../service/diagnostics.ts";
import type { Session } from "./session.ts";

const NAMES = REGISTRY_FILES.map(({ name }) => name);

interface KeptFile {
  readonly text: string;
  readonly records: readonly DocumentRecord[];
}

/** Keeps the registry of the session: what ships, and the files of its folders as they are. */
export class OwnRegistry {
  readonly #session: Session;
  readonly #changed: () => void;
  #builtIn: Pack | undefined;
  #files = new Map<string, KeptFile>();

  /** `changed` is called when the registry is another one. */
  constructor(session: Session, changed: () => void) {
    this.#session = session;
    this.#changed = changed;
  }

  /** Reads everything for the first time. */
  async start(): Promise<void> {
    const { host } = this.#session;
    this.#builtIn = (await host.pack) ?? undefined;
    if (this.#builtIn !== undefined) this.#use();
    // What was loaded meanwhile, in a browser, was not there for the first answers.
    if (host.pack instanceof Promise) this.#changed();
    await this.read();
  }

  /** Reads the files of the folders anew. */
  async read(): Promise<void> {
    const before = this.#files;
    this.#files = new Map();
    for (const uri of this.#session.folders.flatMap((folder) => NAMES.map((name) => `${folder}/${name}`))) {
      const text = await this.#session.files.read(uri);
      const kept = before.get(uri);
      if (text === null) {
        if (kept !== undefined) this.#tell(uri, []);
      } else {
        this.#files.set(uri, kept?.text === text ? kept : this.#readFile(uri, text, kept));
      }
    }
    const same = before.size === this.#files.size && [...this.#files].every(([uri, file]) => before.get(uri) === file);
    if (same) return;
    this.#use();
    this.#changed();
  }

  #use(): void {
    const own = [...this.#files.values()].flatMap(({ records }) => records);
    const builtIn = this.#builtIn;
    this.#session.know((more) => {
      const all = joinRecords(own, more);
      return createRegistry(builtIn === undefined ? { own: all } : { builtIn, own: all });
    });
  }

  #readFile(uri: string, text: string, before: KeptFile | undefined): KeptFile {
    const { records, problems } = readRegistryFile(text, registryFormat(uri) ?? "jsonl");
    this.#tell(uri, problems);
    return { text, records: problems.length > 0 && before !== undefined ? before.records : records };
  }

  #tell(uri: string, problems: readonly RegistryProblem[]): void {
    const { language } = this.#session.settings;
    const diagnostics = problems.map(
      ({ line, message }): Diagnostic => ({
        range: wholeLine(line),
        severity: ERROR,
        source: SOURCE,
        message: message[language],
      }),
    );
    void this.#session.connection.sendDiagnostics({ uri, diagnostics });
  }
}

const ERROR: DiagnosticSeverity = 1;

/** The largest column the protocol has; clients take it for the end of the line. */
const END = 2 ** 31 - 1;

function wholeLine(line: number): Range {
  return { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: END } };
}
