/** Makes one script of the bundles of the server: a worker has no `require`, and VS Code lets it load one script only. */

/** A bundle asks for another one in this way, at its top. */
const REQUIRED = /\brequire\("(\.\/[\w-]+\.cjs)"\)/g;

/** The script that runs the bundle `main`, with all it asks for. `read` gives the text of a bundle. */
export async function workerScript(main: string, read: (bundle: string) => Promise<string>): Promise<string> {
  const texts = new Map<string, string>();
  const add = async (bundle: string): Promise<void> => {
    if (texts.has(bundle)) return;
    const text = await read(bundle);
    texts.set(bundle, text);
    for (const [, required = ""] of text.matchAll(REQUIRED)) await add(required);
  };
  await add(main);
  const modules = [...texts].map(([bundle, text]) => `${JSON.stringify(bundle)}(module,exports,require){${text}\n}`);
  return `(${run})({${modules.join(",\n")}},${JSON.stringify(main)})`;
}

type Module = (module: { exports: unknown }, exports: unknown, load: (id: string) => unknown) => void;

/** Becomes part of the script, so it stands on its own. */
function run(modules: Readonly<Record<string, Module>>, main: string): void {
  const loaded: Record<string, { exports: unknown }> = {};
  const load = (id: string): unknown => {
    const known = loaded[id];
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded[id] = module;
    modules[id]?.(module, module.exports, load);
    return module.exports;
  };
  load(main);
}
