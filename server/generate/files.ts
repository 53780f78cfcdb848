/** Every generated file, rendered. A new one takes one line here; the writer and the test that compares go by this. */

import { RULES } from "../rules/index.ts";
import { NOT_EVALUATED } from "../rules/not-evaluated.ts";
import { configSchema } from "./config-schema.ts";
import { registryPack } from "./registry-pack.ts";
import { ruleList } from "./rule-list.ts";
import { rulePage } from "./rule-page.ts";

/** Folders in which nothing stands but what is generated. */
export const GENERATED_FOLDERS: readonly string[] = ["docs/rules"];

/** Texts of the generated files by path from the root of the repository; `read` gives the text of a source file. */
export function generatedFiles(read: (path: string) => string): Readonly<Record<string, string>> {
  const { index, titles } = registryPack(read("server/registry/data/registry.jsonl"));
  return {
    "docs/thethuc.config.schema.json": configSchema(),
    "server/registry/pack/registry.index": index,
    "server/registry/pack/registry.titles": titles,
    "docs/rules/README.md": ruleList(RULES, NOT_EVALUATED),
    ...Object.fromEntries(RULES.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)])),
  };
}
