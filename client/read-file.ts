/** Reads files for the server, where only the editor can: in a virtual workspace and in a browser. */
import { type Uri, workspace } from "vscode";

/** The text of a file; `null` where there is none, or none in UTF-8. */
export async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
