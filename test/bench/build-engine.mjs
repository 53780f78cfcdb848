/** Bundles what is measured inside one process as the product bundles it. */
import { join } from "node:path";
import { build } from "esbuild";

/** Writes the bundle below `folder` and gives its path. */
export async function buildEngine(folder) {
  const outfile = join(folder, "engine.cjs");
  await build({
    entryPoints: [join(import.meta.dirname, "engine.mjs")],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    supported: { "regexp-unicode-property-escapes": true },
    logLevel: "error",
  });
  return outfile;
}
