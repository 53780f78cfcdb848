/** The registry that ships, for tests. */
import { readFileSync } from "node:fs";
import type { Pack } from "../../server/registry/pack.ts";
import { createRegistry, type Registry } from "../../server/registry/registry.ts";

export const BUILT_IN_PACK: Pack = {
  get index() {
    return readFileSync("server/registry/pack/registry.index", "latin1");
  },
  get titles() {
    return readFileSync("server/registry/pack/registry.titles", "utf8");
  },
};

export const BUILT_IN: Registry = createRegistry({ builtIn: BUILT_IN_PACK });
