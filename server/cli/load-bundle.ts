/**
 * Loads a bundle with the code that V8 made of it when it was built, which halves the time to the first finding. The code
 * fits one version of Node; any other compiles the bundle as usual.
 */
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";

/** The exports of the CommonJS bundle `file`. Its compiled code, if there is any, stands beside it as `file.cache`. */
export function loadBundle(file: string): unknown {
  const cachedData = compiledCode(file);
  const require = createRequire(file);
  return cachedData === undefined ? require(file) : evaluate(compile(file, cachedData), file, require);
}

/** A bundle that runs and can be asked for its compiled code: `exports`, and `code()` with all functions called so far. */
export function loadForCode(file: string): { readonly exports: unknown; code(): Buffer } {
  const script = compile(file);
  return { exports: evaluate(script, file, createRequire(file)), code: () => script.createCachedData() };
}

function compile(file: string, cachedData?: Buffer): Script {
  const source = Module.wrap(readFileSync(file, "latin1"));
  return new Script(source, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
}

function evaluate(script: Script, file: string, require: NodeJS.Require): unknown {
  const module: { exports: unknown } = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return module.exports;
}

function compiledCode(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}
