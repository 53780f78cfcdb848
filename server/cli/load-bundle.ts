/**
 * Loads a bundle with the code that V8 made of it when it was built, which halves the time to the first finding. The code
 * fits one version of Node; any other compiles the bundle as usual.
 */
import { isAscii } from "node:buffer";
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/** The exports of the CommonJS bundle `file`. Its compiled code, if there is any, stands beside it as `file.cache`. */
export function loadBundle(file: string): unknown {
  const cachedData = compiledCode(file);
  const load = createRequire(file);
  return cachedData === undefined ? load(file) : evaluate(compile(file, cachedData), file, load);
}

/** A bundle that runs and can be asked for its compiled code: `exports`, and `code()` with all functions called so far. */
export function loadForCode(file: string): { readonly exports: unknown; code(): Buffer } {
  const script = compile(file);
  return { exports: evaluate(script, file, createRequire(file)), code: () => script.createCachedData() };
}

function compile(file: string, cachedData?: Buffer): Script {
  const bytes = readFileSync(file);
  // One-byte strings are read and compiled faster, and most of our bundles are ASCII.
  const source = Module.wrap(bytes.toString(isAscii(bytes) ? "latin1" : "utf8"));
  return new Script(source, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
}

function evaluate(script: Script, file: string, load: NodeJS.Require): unknown {
  const module: { exports: unknown } = { exports: {} };
  script.runInThisContext()(module.exports, load, module, file, dirname(file));
  return module.exports;
}

function compiledCode(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}
