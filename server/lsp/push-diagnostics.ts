/** Diagnostics for clients that do not ask: sent a moment after a document changed, and taken back when it closes. */
import { surviving } from "./answer.ts";
import { diagnosticsFor } from "./pull-diagnostics.ts";
import type { Session } from "./session.ts";

/** Waited for (ms), so that a burst of changes is answered once. */
const PAUSE = 20;

export class PushDiagnostics {
  readonly #session: Session;
  readonly #send: (uri: string) => void;
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(session: Session) {
    this.#session = session;
    this.#send = surviving("textDocument/publishDiagnostics", session, (uri: string) => this.#publish(uri));
  }

  /** The document changed, or is new. */
  changed(uri: string): void {
    if (this.#clientAsks()) return;
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => this.#send(uri), PAUSE),
    );
  }

  /** Everything may be different: the settings or the registry changed. */
  allChanged(): void {
    if (!this.#clientAsks()) for (const uri of this.#session.documents.uris) this.changed(uri);
  }

  closed(uri: string): void {
    if (this.#clientAsks()) return;
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #publish(uri: string): void {
    this.#waiting.delete(uri);
    const document = this.#session.documents.get(uri);
    if (document === undefined) return;
    const { version } = document.snapshot;
    void this.#session.connection.sendDiagnostics({
      uri,
      version,
      diagnostics: diagnosticsFor(document, this.#session),
    });
    // What is said of others may hang on this one.
    for (const other of this.#session.numbers.outdated) this.changed(other);
  }

  #clientAsks(): boolean {
    return this.#session.client.textDocument?.diagnostic !== undefined;
  }
}
