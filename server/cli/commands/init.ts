/** `thethuc init`: writes a configuration file with the defaults into the current folder. */
import path from "node:path";
import { EXIT } from "../host.ts";
import type { Session } from "../session.ts";
import { createText } from "../write.ts";

const CONFIG_FILE = "thethuc.config.json";

export async function initCommand(session: Session): Promise<number> {
  // The regime is read from each document unless one is named here.
  const text = `${JSON.stringify({ regime: "auto", language: session.language }, null, 2)}\n`;
  const written = await createText(path.resolve(session.host.cwd, CONFIG_FILE), CONFIG_FILE, text, false, session);
  return written ? EXIT.clean : EXIT.failure;
}
