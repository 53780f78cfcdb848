/** One run of a command: its language, its output in batches, and whether anything went wrong. */
import type { Language } from "../rules/rule.ts";
import type { Configs } from "./configs.ts";
import { printable } from "./formatters/printable.ts";
import type { Host } from "./host.ts";
import { MESSAGES, type Messages } from "./messages.ts";

/** Writing is dear per call, not per character. */
const BATCH = 65_536;

export class Session {
  readonly host: Host;
  readonly language: Language;
  readonly messages: Messages;
  /** Configurations of the files. */
  readonly configs: Configs;
  /** True where the command line names the language; it goes before what a configuration says. */
  readonly languageGiven: boolean;
  #pending: string[] = [];
  #pendingLength = 0;
  #failed = false;

  constructor(host: Host, configs: Configs, language: Language, languageGiven: boolean) {
    this.host = host;
    this.configs = configs;
    this.language = language;
    this.languageGiven = languageGiven;
    this.messages = MESSAGES[language];
  }

  /** True when an input could not be used. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Results, to standard output. */
  print(text: string): void {
    this.#pending.push(text);
    this.#pendingLength += text.length;
    if (this.#pendingLength >= BATCH) this.flush();
  }

  flush(): void {
    if (this.#pendingLength > 0) this.host.stdout(this.#pending.join(""));
    this.#pending = [];
    this.#pendingLength = 0;
  }

  /** An input that could not be used, or a wrong use of the command: one line on standard error, and exit status 2. */
  problem(text: string, subject?: string): void {
    this.#failed = true;
    this.note(text, subject);
  }

  /** Something worth knowing, on standard error. Results printed before stand before it on a terminal. */
  note(text: string, subject?: string): void {
    this.flush();
    this.host.stderr(`thethuc: ${subject === undefined ? "" : `${printable(subject)}: `}${printable(text)}\n`);
  }
}
