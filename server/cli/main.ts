/** The process around `run`: arguments, standard streams and exit status. */
import { fstatSync, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";
import { localDate } from "../lsp/local-date.ts";
import { packIn } from "../lsp/node-pack.ts";
import { EXIT, type Host } from "./host.ts";
import { run } from "./run.ts";

export { run };

/** Runs the command of this process and leaves its exit status behind; the process ends when all output is written. */
export function main(version: string): void {
  process.exitCode = EXIT.failure;
  const host = processHost(version);
  run(process.argv.slice(2), host).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      host.stderr(`thethuc: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    },
  );
}

function processHost(version: string): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    version,
    today: localDate(new Date()),
    registry: packIn(__dirname),
    get isTerminal() {
      return mayBeTerminal(1) && process.stdout.isTTY === true;
    },
    stdout: writerTo(1, () => process.stdout),
    stderr: writerTo(2, () => process.stderr),
    stdin: readStandardInput,
  };
}

/**
 * Writes to a file descriptor without loading the streams of Node, which take as long as linting a small file. The
 * stream takes over where it is needed: for the encoding of a Windows console, and for a reader slower than we are.
 *
 * A reader that stops reading (`thethuc lint | head`) is no mistake: what is left is not written any more, and the
 * exit status still says what was found.
 */
function writerTo(descriptor: number, stream: () => NodeJS.WriteStream): (text: string) => void {
  let state: "direct" | "stream" | "closed" = process.platform === "win32" ? "stream" : "direct";
  let opened: NodeJS.WriteStream | undefined;
  const closeIfUnread = (error: NodeJS.ErrnoException): void => {
    if (error.code !== "EPIPE" && error.code !== "EOF" && error.code !== "ERR_STREAM_DESTROYED") throw error;
    state = "closed";
  };
  return (text) => {
    let rest = Buffer.from(text);
    while (state === "direct" && rest.length > 0) {
      try {
        rest = rest.subarray(writeSync(descriptor, rest));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EAGAIN") state = "stream";
        else closeIfUnread(error as NodeJS.ErrnoException);
      }
    }
    if (state !== "stream" || rest.length === 0) return;
    opened ??= stream().on("error", closeIfUnread);
    opened.write(rest);
  };
}

/** A terminal is a character device; asking only those keeps the streams unloaded for files, pipes and the null device. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync(devNull, { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
