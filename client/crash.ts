/** What happens when the server dies: it is started again and the user told, unless it keeps dying. */
import { type LogOutputChannel, window } from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from "vscode-languageclient";
import { say } from "./messages.ts";

/** A server that dies more often than this within the span is not started again by itself. */
const MOST_RESTARTS = 4;
const SPAN = 180_000;

export class CrashHandler implements ErrorHandler {
  readonly #restart: () => Promise<void>;
  readonly #log: LogOutputChannel;
  readonly #crashes: number[] = [];

  constructor(restart: () => Promise<void>, log: LogOutputChannel) {
    this.#restart = restart;
    this.#log = log;
  }

  /** A message that could not be sent or read; the connection stands. */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#crashes.push(now);
    const recent = this.#crashes.filter((time) => now - time < SPAN).length;
    if (recent > MOST_RESTARTS) {
      void this.#offerRestart(say().crashedOften(String(recent)));
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    void window.showWarningMessage(say().crashed());
    return { action: CloseAction.Restart, handled: true };
  }

  couldNotStart(error: unknown): void {
    void this.#offerRestart(say().couldNotStart(error instanceof Error ? error.message : String(error)));
  }

  async #offerRestart(message: string): Promise<void> {
    const { restart, showLog } = say();
    const chosen = await window.showErrorMessage(message, restart(), showLog());
    if (chosen === restart()) await this.#restart();
    if (chosen === showLog()) this.#log.show();
  }
}
