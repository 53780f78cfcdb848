/** What is measured inside one process, as one bundle. */
export { analyze } from "../../server/model/analyze.ts";
export { createRegistry } from "../../server/registry/registry.ts";
export { RULES } from "../../server/rules/index.ts";
export { lint } from "../../server/rules/lint.ts";
