/** Reads one input, and says clearly why it cannot be used. */
import fs from "node:fs";
import { type Decoded, decode } from "./encoding/decode.ts";
import { ENCODING_NAMES } from "./encoding/detect.ts";
import { errorCode } from "./error-code.ts";
import type { Input } from "./inputs.ts";
import type { Messages } from "./messages.ts";
import type { Session } from "./session.ts";

/** Larger files are refused: the analysis of one holds several times its size in memory. */
const LIMIT = 64 * 1_048_576;

/** The text of an input; null when it could not be used, which has then been reported. */
export async function readText(input: Input, session: Session): Promise<string | null> {
  const bytes = await readBytes(input, session);
  if (bytes === null) return null;
  const decoded = decode(bytes);
  if (decoded.kind === "text") return decoded.text;
  session.problem(unusable(decoded, input.file, session.messages), input.file);
  return null;
}

/** Why bytes are not a text that can be read, and what to do. */
export function unusable(decoded: Exclude<Decoded, { kind: "text" }>, file: string, messages: Messages): string {
  switch (decoded.kind) {
    case "empty":
      return messages.empty();
    case "binary":
      return decoded.format === null ? messages.nul() : messages.binary(decoded.format);
    case "encoded":
      return messages.encoded(ENCODING_NAMES[decoded.encoding], convertCommand(file));
    case "invalid":
      return messages.invalid(String(decoded.line));
  }
}

/** The bytes of an input; null when they could not be read, which has then been reported. */
export async function readBytes(input: Input, session: Session): Promise<Buffer | null> {
  const { messages } = session;
  try {
    // A pipe shows its size only once it is read.
    const fits = input.path === null || fs.statSync(input.path).size <= LIMIT;
    const bytes = fits ? await bytesOf(input, session) : null;
    if (bytes !== null && bytes.length <= LIMIT) return bytes;
    session.problem(messages.tooLarge(`${LIMIT / 1_048_576} MiB`), input.file);
  } catch (error) {
    const code = errorCode(error);
    session.problem(code === "ENOENT" ? messages.missing() : messages.unreadable(code), input.file);
  }
  return null;
}

async function bytesOf({ path }: Input, session: Session): Promise<Buffer> {
  return path === null ? session.host.stdin() : fs.readFileSync(path);
}

function convertCommand(file: string): string {
  return `thethuc convert ${/^[\w./\\:@%+=,-]+$/.test(file) ? file : JSON.stringify(file)}`;
}
