/**
 * Prints the regular expressions that the product makes by `new RegExp`, as JSON with the file that makes each. It runs in
 * a process of its own, since the constructor must be watched before any module is loaded.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const compiled = path.join(root, "out");

/** These do something when they are loaded, and make no expression of their own. */
const PROGRAMS = /(?:^|\/)(?:thethuc|main|browser-main)\.js$/;

/** The first of our modules in a stack is the one that makes the expression; libraries make some too. */
const MAKER = /\/out\/((?:grammar|server)\/[^?:]+)\.js:/;

const made = new Map();

globalThis.RegExp = new Proxy(RegExp, {
  construct: (native, [pattern, flags]) => noted(new native(pattern, flags)),
  apply: (native, _, [pattern, flags]) => noted(native(pattern, flags)),
});

function noted(expression) {
  const caller = (new Error().stack ?? "").split("\n")[3]?.replaceAll("\\", "/") ?? "";
  const file = MAKER.exec(caller)?.[1];
  if (file !== undefined) {
    made.set(String(expression), { source: expression.source, flags: expression.flags, file: `${file}.ts` });
  }
  return expression;
}

const modules = ["grammar", "server"].flatMap((folder) =>
  readdirSync(path.join(compiled, folder), { recursive: true })
    .map((file) => path.join(compiled, folder, file))
    .filter((file) => file.endsWith(".js") && !PROGRAMS.test(file.replaceAll(path.sep, "/"))),
);
for (const file of modules.sort()) await import(pathToFileURL(file).href);

process.stdout.write(JSON.stringify([...made.values()]));
