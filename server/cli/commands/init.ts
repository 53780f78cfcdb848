/** `thethuc init`: writes a configuration file with the defaults into the current folder. */
import path from "node:path";
import { EXIT } from "../host.ts";
import type { Session } from "../session.ts";
import { createText } from "../write.ts";

const CONFIG_FILE = "thethuc.config.json";

/** Where the schema is published, by which editors complete the file. */
const SCHEMA = "https://raw.githubusercontent.com/thethuc/thethuc/main/docs/thethuc.config.schema.json";

export async function initCommand(session: Session): Promise<number> {
  // The regime is read from each document unless one is named here.
  const config = { $schema: SCHEMA, language: session.language, regime: "auto", extends: [], rules: {}, overrides: [] };
  const text = `${JSON.stringify(config, null, 2)}\n`;
  const written = await createText(path.resolve(session.host.cwd, CONFIG_FILE), CONFIG_FILE, text, false, session);
  return written ? EXIT.clean : EXIT.failure;
}
