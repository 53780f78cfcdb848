/**
 * The executable. It answers `--version` by itself, before anything is loaded, and leaves all else to the main bundle,
 * which stands beside it as `cli.cjs`.
 */
import { loadBundle } from "./load-bundle.ts";
import type * as Main from "./main.ts";

/** Filled in by the bundler from package.json. */
declare const THETHUC_VERSION: string;

/** Of the CommonJS bundle that this becomes. */
declare const __dirname: string;

const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === "--version" || first === "-V")) process.stdout.write(`${THETHUC_VERSION}\n`);
else (loadBundle(`${__dirname}/cli.cjs`) as typeof Main).main(THETHUC_VERSION);
