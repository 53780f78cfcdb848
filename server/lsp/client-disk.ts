/**
 * The files around documents that only the client can read: those of a virtual workspace, and all of them for a server in a
 * browser. They are asked for when they are first needed, and until they have come they seem not to be there.
 */
import { type Connection, ProtocolRequestType } from "vscode-languageserver";
import { nameOf, type ProjectDisk } from "./project-disk.ts";
import { sameAddress } from "./workspace-files.ts";

/** The text of a file; null where there is none, or none in UTF-8. */
const READ_FILE = new ProtocolRequestType<{ readonly uri: string }, string | null, never, void, void>(
  "thethuc/readFile",
);

export class ClientDisk implements ProjectDisk {
  readonly #own: ProjectDisk | undefined;
  readonly #connection: Connection;
  readonly #folders: () => readonly string[];
  readonly #came: (uris: readonly string[]) => void;
  /** Texts that have come, by path. */
  readonly #texts = new Map<string, string | null>();
  /** What was asked for and has not come. */
  #waiting: Promise<void> | null = null;
  #wanted = new Set<string>();
  /** The client lets itself be asked, for what is below the folders. */
  isOffered = false;

  /** `own`: the disk that needs no client. `came` is called with the files that have come. */
  constructor(
    own: ProjectDisk | undefined,
    connection: Connection,
    folders: () => readonly string[],
    came: (uris: readonly string[]) => void,
  ) {
    this.#own = own;
    this.#connection = connection;
    this.#folders = folders;
    this.#came = came;
  }

  pathOf(uri: string): string | null {
    const own = this.#own?.pathOf(uri) ?? null;
    return own === null && this.#isClients(uri) ? virtualPath(uri) : own;
  }

  uriOf(path: string): string {
    return virtualUri(path) ?? this.#own?.uriOf(path) ?? path;
  }

  read(path: string): string | null {
    const uri = virtualUri(path);
    if (uri === null) return this.#own?.read(path) ?? null;
    const text = this.#texts.get(path);
    if (text !== undefined) return text;
    if (this.#isClients(uri)) this.#ask(path);
    return null;
  }

  exists(path: string): boolean {
    if (virtualUri(path) === null) return this.#own?.exists(path) === true;
    // A virtual workspace does not show its repository.
    return nameOf(path) !== ".git" && this.read(path) !== null;
  }

  get isWaiting(): boolean {
    return this.#waiting !== null;
  }

  /** Waits for what was asked for; false where nothing was. */
  async settled(): Promise<boolean> {
    if (this.#waiting === null) return false;
    await this.#waiting;
    return true;
  }

  /** The client told that these files changed: what is known of them is read anew. */
  async readAnew(uris: readonly string[]): Promise<void> {
    const paths = uris.flatMap((uri) => this.pathOf(uri) ?? []).filter((path) => this.#texts.has(path));
    await Promise.all(paths.map((path) => this.#fetch(path)));
  }

  /** Any text that only the client can read. */
  async load(uri: string): Promise<string | null> {
    if (!this.#isClients(uri)) return null;
    try {
      return await this.#connection.sendRequest(READ_FILE, { uri });
    } catch {
      return null;
    }
  }

  #isClients(uri: string): boolean {
    if (!this.isOffered || (this.#own?.pathOf(uri) ?? null) !== null) return false;
    const address = `${sameAddress(uri)}/`;
    return this.#folders().some((folder) => address.startsWith(`${sameAddress(folder).replace(/\/$/, "")}/`));
  }

  /** Files that are needed at the same time are asked for together, and tell that they came together. */
  #ask(path: string): void {
    this.#wanted.add(path);
    this.#waiting ??= this.#answer();
  }

  async #answer(): Promise<void> {
    await Promise.resolve();
    const wanted = [...this.#wanted];
    this.#wanted = new Set();
    await Promise.all(wanted.map((path) => this.#fetch(path)));
    this.#waiting = null;
    this.#came(wanted.map((path) => this.uriOf(path)));
    // What has come may name other files, which were asked for while it came.
    if (this.#wanted.size > 0) this.#waiting ??= this.#answer();
  }

  async #fetch(path: string): Promise<void> {
    const text = await this.load(this.uriOf(path));
    this.#texts.set(path, text?.replace(/^\ufeff/, "") ?? null);
  }
}

/** `memfs://host/a b.json` as `/memfs:host/a b.json`: a path like any other to those who look upward from it. */
function virtualPath(uri: string): string | null {
  const [, scheme, authority = "", path] = /^([a-z][a-z\d+.-]*):(?:\/\/([^/]*))?(\/.*)$/i.exec(sameAddress(uri)) ?? [];
  return path === undefined ? null : `/${scheme}:${authority}${path}`;
}

/** Null for the path of another disk. */
function virtualUri(path: string): string | null {
  const [, scheme, authority = "", rest = ""] = /^\/([a-z][a-z\d+.-]+):([^/]*)(\/.*)$/i.exec(path) ?? [];
  if (scheme === undefined) return null;
  return `${scheme}:${authority === "" ? "" : `//${authority}`}${encodeURI(rest).replace(/[?#]/g, encodeURIComponent)}`;
}
