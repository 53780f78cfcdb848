/** The configurations of a run, found upward from each file. What reads them is loaded only where there is one. */
import fs from "node:fs";
import path from "node:path";
import type { Config } from "../config/config.ts";
import { type ConfigFiles, ConfigFinder, type FoundConfig } from "../config/find.ts";
import { type FileSettings, NO_SETTINGS } from "../config/settings.ts";
import { RULES } from "../rules/index.ts";
import { NOT_EVALUATED } from "../rules/not-evaluated.ts";
import { errorCode } from "./error-code.ts";
import { withSlashes } from "./slashes.ts";

/** What holds for one file; `config` is null where no folder above it has one. */
export interface Configured {
  readonly settings: FileSettings;
  readonly config: Config | null;
}

const CATALOGUE = { rules: RULES, notEvaluated: NOT_EVALUATED.map(({ id }) => id) };

/** A file that is there and cannot be read. */
export interface Unreadable {
  readonly file: string;
  readonly code: string;
}

export class Configs {
  readonly unreadable: Unreadable[] = [];
  readonly #cwd: string;
  readonly #files: ConfigFiles = { read: (file) => this.#readFile(file) };
  readonly #finder = new ConfigFinder(this.#files);
  readonly #read = new Map<FoundConfig, Config>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** The settings of a file; of a text without one, null, those of the folder the command runs in. */
  async of(file: string | null): Promise<Configured> {
    const place = file === null ? null : withSlashes(path.resolve(this.#cwd, file));
    const found = this.#finder.find(place === null ? withSlashes(this.#cwd) : path.posix.dirname(place));
    if (found === null) return { settings: NO_SETTINGS, config: null };
    const config = await this.#readConfig(found);
    return { settings: config.settingsFor(place), config };
  }

  async #readConfig(found: FoundConfig): Promise<Config> {
    const known = this.#read.get(found);
    if (known !== undefined) return known;
    const { readConfig } = await import("../config/config.ts");
    const config = readConfig(found, this.#files, CATALOGUE);
    this.#read.set(found, config);
    return config;
  }

  #readFile(file: string): string | null {
    try {
      // To look first is many times cheaper than an error, and most folders have no such file.
      if (fs.statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
      return fs.readFileSync(file, "utf8").replace(/^\ufeff/, "");
    } catch (error) {
      const code = errorCode(error);
      if (code !== "ENOTDIR" && code !== "ENAMETOOLONG") this.unreadable.push({ file, code });
      return null;
    }
  }
}
