/** Writes every generated file, and clears what is generated no longer: `npm run generate`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { GENERATED_FOLDERS, generatedFiles } from "./files.ts";

const files = generatedFiles((source) => readFileSync(source, "utf8"));
for (const folder of GENERATED_FOLDERS) rmSync(folder, { recursive: true, force: true });
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
