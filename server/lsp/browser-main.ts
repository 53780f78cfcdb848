/** The server in a web worker, for editors that run in a browser. Loading this module starts it. */
import type { InitializeParams } from "vscode-languageserver";
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
  /** Of the rules, by id: the bundler leaves it out of them (esbuild-documentation.mjs). */
  ruleDocumentation?: unknown;
};

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), CONNECTION_OPTIONS);
startServer(connection, {
  version: THETHUC_VERSION,
  files: NO_FILES,
  pack: loadPack(),
  today: () => localDate(new Date()),
});

/** Fetches what lies beside the script. Where the registry cannot be had, the server knows no documents. */
async function loadPack(): Promise<Pack | null> {
  const folder = await assets();
  const load = async (name: string): Promise<string> => {
    const response = await fetch(new URL(name, folder));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  };
  try {
    const names = ["registry.index", "registry.titles", "rules.json"] as const;
    const [index, titles, documentation] = await Promise.all(names.map(load));
    if (index === undefined || titles === undefined || documentation === undefined) return null;
    self.ruleDocumentation = JSON.parse(documentation);
    return { index, titles };
  } catch {
    return null;
  }
}

/**
 * Address of the folder the registry lies in: what the client says by `initializationOptions.assets`, otherwise where
 * the script is. VS Code starts workers from a blob, which has no folder.
 */
function assets(): Promise<string> {
  return new Promise((resolve) => {
    const listen = ({ data }: { readonly data: unknown }): void => {
      const { method, params } = data as { readonly method?: string; readonly params?: InitializeParams };
      if (method !== "initialize") return;
      self.removeEventListener("message", listen);
      const told: unknown = (params?.initializationOptions as { readonly assets?: unknown } | undefined)?.assets;
      resolve(typeof told === "string" ? told : self.location.href);
    };
    self.addEventListener("message", listen);
  });
}
