/** Writes every generated file: `npm run generate`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generatedFiles } from "./files.ts";

for (const [path, text] of Object.entries(generatedFiles((source) => readFileSync(source, "utf8")))) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
