/** The server as a process: `--stdio`, `--node-ipc`, `--pipe=NAME` or `--socket=PORT`. */
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { type Connection, createConnection } from "vscode-languageserver/node";
import { CONNECTION_OPTIONS } from "./connection-options.ts";
import { localDate } from "./local-date.ts";
import { TolerantMessageReader } from "./message-reader.ts";
import { WholeMessageWriter } from "./message-writer.ts";
import { NODE_DISK } from "./node-disk.ts";
import { NODE_FILES } from "./node-files.ts";
import { packIn } from "./node-pack.ts";
import type { Session } from "./session.ts";
import { startServer } from "./start-server.ts";

/** Filled in by the bundler from package.json. */
declare const THETHUC_VERSION: string;

/** The bundle is CommonJS; the registry lies beside it. */
declare const __dirname: string;
declare const module: unknown;
declare const require: { readonly main: unknown };

/** Serves the client of this process until it leaves. */
export function main(): void {
  const stdio = process.argv.includes("--stdio");
  const { connection } = stdio ? serveStandardStreams() : start(createConnection(CONNECTION_OPTIONS));
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error: unknown) => connection.console.error(String(error)));
  }
}

/** Serves a client that speaks through streams; when it is gone, `exit` has the status to end with. */
export function serveStreams(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  exit: (status: number) => void,
): Session {
  const reader = new TolerantMessageReader(input);
  const session = start(createConnection(reader, new WholeMessageWriter(output), CONNECTION_OPTIONS));
  // A client that is gone needs no server; one that said goodbye first left in good order.
  reader.onClose(() => exit(session.phase === "shutDown" ? 0 : 1));
  reader.onError((error) => session.connection.console.error(error.message));
  return session;
}

function serveStandardStreams(): Session {
  return serveStreams(process.stdin, process.stdout, (status) => process.exit(status));
}

function start(connection: Connection): Session {
  return startServer(connection, {
    version: THETHUC_VERSION,
    files: NODE_FILES,
    disk: NODE_DISK,
    pack: packIn(__dirname),
    today: () => localDate(new Date()),
    // V8 lets its heap grow to four times what lives in it: each keystroke leaves an analysis behind.
    spareMemory: () => setFlagsFromString("--heap-growing-percent=50"),
  });
}

// An editor may run the bundle by itself; the command line loads it and calls `main`.
if (require.main === module) main();
