/** The server in a web worker, for editors that run in a browser. Loading this file starts it. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import type { Pack } from "../registry/pack.ts";
import { CONNECTION_OPTIONS } from "./connection-options.ts";
import { localDate } from "./local-date.ts";
import { startServer } from "./start-server.ts";
import { NO_FILES } from "./workspace-files.ts";

/** Filled in by the bundler from package.json. */
declare const THETHUC_VERSION: string;

/** The worker itself, through which its window is spoken to. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & {
  readonly location: { readonly href: string };
};

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), CONNECTION_OPTIONS);
startServer(connection, {
  version: THETHUC_VERSION,
  files: NO_FILES,
  pack: loadPack(),
  today: () => localDate(new Date()),
});

/** The registry lies beside the worker's script; where it cannot be had, the server knows no documents. */
async function loadPack(): Promise<Pack | null> {
  const load = async (name: string): Promise<string> => {
    const response = await fetch(new URL(name, self.location.href));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  };
  try {
    const [index, titles] = await Promise.all([load("registry.index"), load("registry.titles")]);
    return { index, titles };
  } catch {
    return null;
  }
}
