/** Puts a new text in the place of a file, whole or not at all. */
import fs from "node:fs";
import { dirname } from "node:path";
import { errorCode } from "./error-code.ts";
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

/**
 * Writes `text` into a file that is ours to replace, whole or not at all, and makes its folder. False when it could not be
 * written, which has then been reported.
 */
export async function replaceText(path: string, file: string, text: string, session: Session): Promise<boolean> {
  const stats = fs.statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return writeText(path, file, text, session);
  try {
    // A device or a pipe is written to, not replaced.
    if (stats !== undefined) {
      fs.writeFileSync(path, text);
      return true;
    }
    fs.mkdirSync(dirname(path), { recursive: true });
    const { default: writeFileAtomic } = await import("write-file-atomic");
    await writeFileAtomic(path, text, "utf8");
    return true;
  } catch (error) {
    session.problem(session.messages.uncreatable(errorCode(error)), file);
    return false;
  }
}

/**
 * Writes `text` into a file that must not exist, or may be replaced with `force`. False when it was not written, which has
 * then been reported.
 */
export async function createText(
  path: string,
  file: string,
  text: string,
  force: boolean,
  session: Session,
): Promise<boolean> {
  if (force && fs.existsSync(path)) return writeText(path, file, text, session);
  try {
    fs.writeFileSync(path, text, { encoding: "utf8", flag: "wx" });
    session.note(session.messages.written(), file);
    return true;
  } catch (error) {
    const code = errorCode(error);
    session.problem(code === "EEXIST" ? session.messages.exists() : session.messages.uncreatable(code), file);
    return false;
  }
}
