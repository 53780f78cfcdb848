/** All that commands do. Bundled apart from the command line, which can answer `--help` without any of it. */
export { convertCommand } from "./convert.ts";
export { explainCommand } from "./explain.ts";
export { formatCommand } from "./format.ts";
export { initCommand } from "./init.ts";
export { inspectCommand } from "./inspect.ts";
export { lintCommand } from "./lint.ts";
export { rulesCommand } from "./rules.ts";
