/** The registry that ships, as two files beside the bundle. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Pack } from "../registry/pack.ts";

/** The pack in `folder`. Each of its texts is read when it is first asked for, and at every asking: the reader keeps it. */
export function packIn(folder: string): Pack {
  return {
    get index() {
      return readFileSync(path.join(folder, "registry.index"), "latin1");
    },
    get titles() {
      return readFileSync(path.join(folder, "registry.titles"), "utf8");
    },
  };
}
