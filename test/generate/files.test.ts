/**
 * Generated files are what the generator renders. When this fails, run `npm run generate`, read the difference, and
 * commit it together with the change that made it.
 */
import { deepEqual, equal, ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { GENERATED_FOLDERS, generatedFiles } from "../../server/generate/files.ts";

/** What the registry may weigh as it ships, compressed. */
const MOST_BYTES = 400_000;

describe("generated files", () => {
  const files = generatedFiles((file) => readFileSync(file, "utf8"));

  for (const [file, text] of Object.entries(files)) {
    it(`${file} is up to date`, () => {
      ok(readFileSync(file, "utf8") === text, `Run npm run generate: ${file} has changed.`);
    });
  }

  for (const folder of GENERATED_FOLDERS) {
    it(`${folder} holds nothing else`, () => {
      const found = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name).replaceAll(path.sep, "/"));
      deepEqual(
        found.filter((file) => !(file in files)),
        [],
      );
    });
  }

  it("keep the registry small enough to ship, whoever compresses it", () => {
    const pack = Object.keys(files).filter((file) => file.startsWith("server/registry/pack/"));
    equal(pack.length, 2);
    const sizes = (compress: (bytes: Buffer) => Buffer): number =>
      pack.reduce((sum, file) => sum + compress(readFileSync(file)).length, 0);
    const [gzip, brotli] = [sizes((bytes) => gzipSync(bytes)), sizes((bytes) => brotliCompressSync(bytes))];
    ok(gzip < MOST_BYTES && brotli < MOST_BYTES, `The pack has ${gzip} bytes by gzip and ${brotli} by brotli.`);
  });

  it("have an index in ASCII, which any host can read fastest", () => {
    const { "server/registry/pack/registry.index": index = "" } = files;
    equal(/[^\t\n -~]/.exec(index), null);
  });
});
