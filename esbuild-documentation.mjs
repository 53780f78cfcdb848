/**
 * Leaves the documentation of the rules out of the bundles: it is a third of them, and asked for only by a person who
 * wants a rule explained. It lies beside them as `rules.json` and is read then; a worker of a browser, which reads no
 * files, fetches it (server/lsp/browser-main.ts).
 */
import { readFile } from "node:fs/promises";

/** The block that every rule has, by the formatter's indentation. */
const DOCS = /^ {2}docs: \{\n[\s\S]*?^ {2}\},\n/m;

/** Until the worker has fetched it, a rule is known by its id alone. A worker is where modules have no folder. */
const DOCUMENTATION = `
  let all;
  const read = () => JSON.parse(require("node:fs").readFileSync(__dirname + "/rules.json", "utf8"));
  const unknown = (id) => ({ title: { vi: id, en: id }, why: { vi: "", en: "" }, slot: "document", bad: "", good: "" });
  export const documentation = (id) =>
    typeof __dirname === "undefined" ? (globalThis.ruleDocumentation?.[id] ?? unknown(id)) : (all ??= read())[id];
`;

export const documentationApart = {
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
    onLoad({ filter: /.*/, namespace: "documentation" }, () => ({ contents: DOCUMENTATION, resolveDir: "." }));
  },
};
