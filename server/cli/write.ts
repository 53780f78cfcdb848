/** Puts a new text in the place of a file, whole or not at all. */
import fs from "node:fs";
import { errorCode } from "./inputs.ts";
import type { Session } from "./session.ts";

/**
 * Writes `text` as UTF-8 beside the file and moves it into place: a crash leaves the old text or the new one. Links are
 * followed, and the file keeps its mode and owner. False when it could not be written, which has then been reported.
 */
export async function writeText(path: string, file: string, text: string, session: Session): Promise<boolean> {
  try {
    // A rename would replace a file that may not be written.
    fs.accessSync(path, fs.constants.W_OK);
    const { default: writeFileAtomic } = await import("write-file-atomic");
    await writeFileAtomic(path, text, "utf8");
    return true;
  } catch (error) {
    session.problem(session.messages.unwritable(errorCode(error)), file);
    return false;
  }
}
