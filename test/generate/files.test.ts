/**
 * Generated files are what the generator renders. When this fails, run `npm run generate`, read the difference, and
 * commit it together with the change that made it.
 */
import { equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { generatedFiles } from "../../server/generate/files.ts";

/** What the registry may weigh as it ships, compressed. */
const MOST_BYTES = 400_000;

describe("generated files", () => {
  const files = generatedFiles((path) => readFileSync(path, "utf8"));

  for (const [path, text] of Object.entries(files)) {
    it(`${path} is up to date`, () => {
      ok(readFileSync(path, "utf8") === text, `Run npm run generate: ${path} has changed.`);
    });
  }

  it("keep the registry small enough to ship, whoever compresses it", () => {
    const pack = Object.keys(files).filter((path) => path.startsWith("server/registry/pack/"));
    equal(pack.length, 2);
    const sizes = (compress: (bytes: Buffer) => Buffer): number =>
      pack.reduce((sum, path) => sum + compress(readFileSync(path)).length, 0);
    const [gzip, brotli] = [sizes((bytes) => gzipSync(bytes)), sizes((bytes) => brotliCompressSync(bytes))];
    ok(gzip < MOST_BYTES && brotli < MOST_BYTES, `The pack has ${gzip} bytes by gzip and ${brotli} by brotli.`);
  });

  it("have an index in ASCII, which any host can read fastest", () => {
    const { "server/registry/pack/registry.index": index = "" } = files;
    equal(/[^\t\n -~]/.exec(index), null);
  });
});
