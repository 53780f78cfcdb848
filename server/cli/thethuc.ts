/**
 * The executable. It answers `--version` by itself, before anything is loaded, and leaves all else to the main bundle,
 * which stands beside it as `cli.cjs`.
 */
import type { main } from "./main.ts";

/** Filled in by the bundler from package.json. */
declare const THETHUC_VERSION: string;

/** The bundle is CommonJS: loading the main bundle waits until it is needed. */
declare const require: (id: "./cli.cjs") => { readonly main: typeof main };

const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === "--version" || first === "-V")) process.stdout.write(`${THETHUC_VERSION}\n`);
else require("./cli.cjs").main(THETHUC_VERSION);
