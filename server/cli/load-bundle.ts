/**
 * Loads a bundle with the code that V8 made of it when it was built, which halves the time to the first finding. The code
 * fits one version of Node; any other compiles the bundle as usual.
 */
import { isAscii } from "node:buffer";
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/**
 * The exports of the CommonJS bundle `file`. Its compiled code, if there is any, stands beside it as `file.cache`, and so
 * does that of the bundles beside it that it asks for.
 */
export function loadBundle(file: string): unknown {
  return new Loader(compiledCode).load(file);
}

/** A bundle that runs and can be asked for its compiled code. */
export interface Rehearsal {
  readonly exports: unknown;
  /** The code of all functions called so far, by the file of the bundle. */
  code(): ReadonlyMap<string, Buffer>;
}

/** Loads a bundle in order to keep its code. */
export function rehearse(file: string): Rehearsal {
  const loader = new Loader(() => undefined);
  const exports = loader.load(file);
  return {
    exports,
    code: () => new Map([...loader.scripts].map(([bundle, script]) => [bundle, script.createCachedData()])),
  };
}

class Loader {
  /** What was compiled, by file. */
  readonly scripts = new Map<string, Script>();
  readonly #codeOf: (file: string) => Buffer | undefined;
  readonly #exports = new Map<string, unknown>();

  constructor(codeOf: (file: string) => Buffer | undefined) {
    this.#codeOf = codeOf;
  }

  load(file: string): unknown {
    if (!this.#exports.has(file)) this.#exports.set(file, this.#evaluate(file));
    return this.#exports.get(file);
  }

  #evaluate(file: string): unknown {
    const script = compile(file, this.#codeOf(file));
    this.scripts.set(file, script);
    const outside = createRequire(file);
    const module: { exports: unknown } = { exports: {} };
    const inside = (id: string): unknown =>
      /^\.\/[\w-]+\.cjs$/.test(id) ? this.load(join(dirname(file), id)) : outside(id);
    script.runInThisContext()(module.exports, Object.assign(inside, outside), module, file, dirname(file));
    return module.exports;
  }
}

function compile(file: string, cachedData: Buffer | undefined): Script {
  const bytes = readFileSync(file);
  // One-byte strings are read and compiled faster, and most of our bundles are ASCII.
  const source = Module.wrap(bytes.toString(isAscii(bytes) ? "latin1" : "utf8"));
  return new Script(source, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
}

function compiledCode(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}
