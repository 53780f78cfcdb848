/** The least a program over files can do: it reads and decodes the file, or every file of the folder, it is given. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const [path] = process.argv.slice(2);
const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
let length = 0;
for (const file of files) length += readFileSync(file, "utf8").length;
process.stdout.write(`${length}\n`);
