/** Every generated file, rendered. A new one takes one line here; the writer and the test that compares go by this. */
import { configSchema } from "./config-schema.ts";
import { registryPack } from "./registry-pack.ts";

/** Texts of the generated files by path from the root of the repository; `read` gives the text of a source file. */
export function generatedFiles(read: (path: string) => string): Readonly<Record<string, string>> {
  const { index, titles } = registryPack(read("server/registry/data/registry.jsonl"));
  return {
    "docs/thethuc.config.schema.json": configSchema(),
    "server/registry/pack/registry.index": index,
    "server/registry/pack/registry.titles": titles,
  };
}
