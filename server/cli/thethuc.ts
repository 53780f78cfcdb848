/**
 * The executable. It answers `--version` by itself, before anything is loaded, starts the language server without the
 * command line around it, and leaves all else to the main bundle. Both stand beside it, as `server.cjs` and `cli.cjs`.
 */
import type * as Server from "../lsp/main.ts";
import { loadBundle } from "./load-bundle.ts";
import type * as Main from "./main.ts";
import { isTransport } from "./transports.ts";

/** Filled in by the bundler from package.json. */
declare const THETHUC_VERSION: string;

/** Of the CommonJS bundle that this becomes. */
declare const __dirname: string;

const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === "--version" || first === "-V")) process.stdout.write(`${THETHUC_VERSION}\n`);
else if (first === "lsp" && others.some(isTransport)) (loadBundle(`${__dirname}/server.cjs`) as typeof Server).main();
else (loadBundle(`${__dirname}/cli.cjs`) as typeof Main).main(THETHUC_VERSION);
