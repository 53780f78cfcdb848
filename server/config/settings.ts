/** What holds for one file once a configuration is worked out, and how that becomes options of `lint`. */
import type { Regime } from "../model/analysis.ts";
import type { LintOptions } from "../rules/lint.ts";
import type { GivenOptions } from "../rules/options.ts";
import { NO_NAMES, type OwnNames } from "../rules/own-names.ts";
import type { Language, Severity } from "../rules/rule.ts";

/** What a configuration says of a rule. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: GivenOptions;
}

/** Settings that may differ from file to file. What is absent is left to what holds otherwise. */
export interface LayerSettings {
  /** Null: each document says by itself. */
  readonly regime?: Regime | null;
  /** The day by which every document is judged, ISO. */
  readonly asOf?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly types?: Readonly<Record<string, string>>;
  readonly issuers?: Readonly<Record<string, string>>;
  readonly places?: readonly string[];
}

/** Everything a configuration says about one file; null where it says nothing. */
export interface FileSettings {
  readonly language: Language | null;
  readonly regime: Regime | null;
  readonly asOf: string | null;
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly options: ReadonlyMap<string, GivenOptions>;
  /** Rules that were given a severity: they run even if they are off by default. */
  readonly asked: ReadonlySet<string>;
  readonly own: OwnNames;
}

/** Where there is no configuration. */
export const NO_SETTINGS: FileSettings = {
  language: null,
  regime: null,
  asOf: null,
  severities: new Map(),
  options: new Map(),
  asked: new Set(),
  own: NO_NAMES,
};

/** Options by which a file is linted: `base` holds where the settings say nothing, and `base.asOf` before them. */
export function lintOptions(settings: FileSettings, base: LintOptions): LintOptions {
  if (settings === NO_SETTINGS) return base;
  const { language, severities, options, asked, own } = settings;
  const asOf = base.asOf ?? settings.asOf;
  return {
    ...base,
    language: language ?? base.language,
    ...(asOf === null ? {} : { asOf }),
    severities,
    options,
    asked,
    own,
  };
}
