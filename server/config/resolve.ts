/** Puts the layers that hold for a file on top of each other. */
import type { GivenOptions } from "../rules/options.ts";
import { NO_NAMES } from "../rules/own-names.ts";
import type { Language, Severity } from "../rules/rule.ts";
import type { FileSettings, LayerSettings } from "./settings.ts";

/** The settings of a file: of two layers that say something of the same thing, the later one is right. */
export function mergedSettings(
  layers: readonly { readonly settings: LayerSettings }[],
  language: Language | null,
): FileSettings {
  const severities = new Map<string, Severity | "off">();
  const options = new Map<string, GivenOptions>();
  const all = layers.map(({ settings }) => settings);
  for (const [rule, setting] of all.flatMap(({ rules = {} }) => Object.entries(rules))) {
    if (setting.severity !== undefined) severities.set(rule, setting.severity);
    if (setting.options !== undefined) options.set(rule, { ...options.get(rule), ...setting.options });
  }
  const asked = [...severities].flatMap(([rule, severity]) => (severity === "off" ? [] : [rule]));
  return {
    language,
    regime: all.findLast(({ regime }) => regime !== undefined)?.regime ?? null,
    asOf: all.findLast(({ asOf }) => asOf !== undefined)?.asOf ?? null,
    severities,
    options,
    asked: new Set(asked),
    own: ownNames(all),
  };
}

function ownNames(layers: readonly LayerSettings[]): FileSettings["own"] {
  const types = layers.flatMap(({ types: own = {} }) => Object.entries(own));
  const issuers = layers.flatMap(({ issuers: own = {} }) => Object.entries(own));
  const places = layers.flatMap(({ places: own = [] }) => own);
  if (types.length + issuers.length + places.length === 0) return NO_NAMES;
  return { types: new Map(types), issuers: new Map(issuers), places: new Set(places) };
}
