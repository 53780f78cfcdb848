/** `thethuc convert`: text in another encoding → UTF-8, printed, or written in place of the file. */
import { decode, decodeUtf8 } from "../encoding/decode.ts";
import { decodeAs, ENCODING_NAMES, type Encoding } from "../encoding/detect.ts";
import { EXIT } from "../host.ts";
import { findInputs, type Input, STANDARD_INPUT } from "../inputs.ts";
import { readBytes, unusable } from "../read.ts";
import type { Session } from "../session.ts";
import { writeText } from "../write.ts";

export interface ConvertCommand {
  readonly write: boolean;
  /** Encoding of the input, where it is known better than it can be detected. */
  readonly from?: Encoding;
}

export async function convertCommand(
  patterns: readonly string[],
  command: ConvertCommand,
  session: Session,
): Promise<number> {
  if (command.write && patterns.includes(STANDARD_INPUT)) {
    session.problem(session.messages.stdinWrite());
    return EXIT.failure;
  }
  const inputs = await findInputs(patterns, session);
  if (!command.write && inputs.length > 1) {
    session.problem(session.messages.convertOne());
    return EXIT.failure;
  }
  for (const input of inputs) await convertInput(input, command, session);
  session.flush();
  return session.failed ? EXIT.failure : EXIT.clean;
}

async function convertInput(input: Input, { write, from }: ConvertCommand, session: Session): Promise<void> {
  const bytes = await readBytes(input, session);
  if (bytes === null) return;
  const encoding = from ?? encodingOf(bytes, input, session);
  if (encoding === null) return;
  if (encoding === "utf-8") {
    session.note(session.messages.alreadyUtf8(), input.file);
    if (!write) session.print(decodeUtf8(bytes));
    return;
  }
  const text = decodeAs(bytes, encoding);
  if (!write || input.path === null) session.print(text);
  else if (!(await writeText(input.path, input.file, text, session))) return;
  session.note(session.messages.converted(ENCODING_NAMES[encoding]), input.file);
}

/** The encoding read from the bytes; null when there is none to convert, which has then been reported. */
function encodingOf(bytes: Buffer, input: Input, session: Session): Encoding | "utf-8" | null {
  const decoded = decode(bytes);
  if (decoded.kind === "encoded") return decoded.encoding;
  if (decoded.kind === "text") return "utf-8";
  session.problem(unusable(decoded, input.file, session.messages), input.file);
  return null;
}
