/**
 * Leaves the documentation of the rules out of the bundles: it is a third of them, and asked for only by a person who
 * wants a rule explained. It lies beside them as `rules.json` and is read then.
 */
import { readFile } from "node:fs/promises";

/** The block that every rule has, by the formatter's indentation. */
const DOCS = /^ {2}docs: \{\n[\s\S]*?^ {2}\},\n/m;

/** Reads the file beside the bundle. */
export const FROM_FILE = `
  import { readFileSync } from "node:fs";
  let all;
  export const documentation = (id) => (all ??= JSON.parse(readFileSync(__dirname + "/rules.json", "utf8")))[id];
`;

/** Takes what the worker has fetched. Until then a rule is known by its id alone. */
export const FETCHED = `
  const unknown = (id) => ({ title: { vi: id, en: id }, why: { vi: "", en: "" }, slot: "document", bad: "", good: "" });
  export const documentation = (id) => globalThis.ruleDocumentation?.[id] ?? unknown(id);
`;

/** @param source Code of a module that exports `documentation(id)`. */
export const documentationApart = (source) => ({
  name: "documentation apart",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]server[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const rule = await readFile(path, "utf8");
      const id = /^ {2}id: ("[^"]+"),$/m.exec(rule)?.[1];
      if (id === undefined || !DOCS.test(rule)) return undefined;
      const apart = rule.replace(DOCS, () => `  get docs() { return documentation(${id}); },\n`);
      return { contents: `import { documentation } from "documentation";\n${apart}`, loader: "ts" };
    });
    onResolve({ filter: /^documentation$/ }, ({ path }) => ({ path, namespace: "documentation" }));
    onLoad({ filter: /.*/, namespace: "documentation" }, () => ({ contents: source, resolveDir: "." }));
  },
});
