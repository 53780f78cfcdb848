/** Reads what may stand at the top of a configuration and in an override alike. */
import type { Node } from "jsonc-parser";
import { nearest } from "../rules/nearest.ts";
import type { OptionSpecs } from "../rules/options.ts";
import { isDay } from "./day.ts";
import type { JsonReader } from "./json-reader.ts";
import { ABBREVIATION_KEYS, REGIMES, SEVERITIES } from "./keys.ts";
import { MESSAGES } from "./messages.ts";
import type { LayerSettings, RuleSetting } from "./settings.ts";

/** The rules there are, by which names and options are checked. */
export interface Catalogue {
  readonly rules: readonly { readonly id: string; readonly options: OptionSpecs }[];
  /** Ids of rules of the catalogue that are not evaluated. */
  readonly notEvaluated: readonly string[];
}

/** The settings among the properties of an object; what is wrong is told and left out. */
export function readLayer(values: ReadonlyMap<string, Node>, reader: JsonReader, catalogue: Catalogue): LayerSettings {
  const { regime, asOf, rules, abbreviations } = Object.fromEntries(values);
  const chosen = regime && reader.choice(regime, REGIMES);
  const day = asOf && readDay(asOf, reader);
  return {
    ...(chosen === undefined ? {} : { regime: chosen === "auto" ? null : chosen }),
    ...(day === undefined ? {} : { asOf: day }),
    ...(rules === undefined ? {} : { rules: readRules(rules, reader, catalogue) }),
    ...(abbreviations === undefined ? {} : readAbbreviations(abbreviations, reader)),
  };
}

function readDay(node: Node, reader: JsonReader): string | undefined {
  const text = reader.text(node);
  if (text === undefined || isDay(text)) return text;
  reader.tell(node, MESSAGES.notDay(text));
  return undefined;
}

function readRules(node: Node, reader: JsonReader, { rules, notEvaluated }: Catalogue): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {};
  for (const { key, value } of reader.entries(node) ?? []) {
    const rule = rules.find(({ id }) => id === key.text);
    if (rule !== undefined) settings[rule.id] = readRule(value, reader, rule);
    else if (notEvaluated.includes(key.text)) reader.tell(key, MESSAGES.notEvaluated(key.text));
    else {
      const near = nearest(
        key.text,
        rules.map(({ id }) => id),
      );
      reader.tell(key, MESSAGES.unknownRule(key.text, near));
    }
  }
  return settings;
}

function readRule(node: Node, reader: JsonReader, { id, options }: Catalogue["rules"][number]): RuleSetting {
  if (node.type !== "object") {
    const severity = reader.choice(node, SEVERITIES);
    return severity === undefined ? {} : { severity };
  }
  const given: Record<string, boolean | string> = {};
  let setting: RuleSetting = {};
  for (const { key, value } of reader.entries(node) ?? []) {
    const option = Object.hasOwn(options, key.text) ? options[key.text] : undefined;
    if (key.text === "severity") {
      const severity = reader.choice(value, SEVERITIES);
      if (severity !== undefined) setting = { severity };
    } else if (option === undefined) {
      reader.tell(key, MESSAGES.unknownOption(key.text, id, nearest(key.text, ["severity", ...Object.keys(options)])));
    } else {
      const read = option.kind === "flag" ? reader.flag(value) : reader.choice(value, option.values);
      if (read !== undefined) given[key.text] = read;
    }
  }
  return Object.keys(given).length === 0 ? setting : { ...setting, options: given };
}

function readAbbreviations(node: Node, reader: JsonReader): Pick<LayerSettings, "types" | "issuers" | "places"> {
  const values = reader.object(node, Object.keys(ABBREVIATION_KEYS));
  const types = values?.get("types");
  const issuers = values?.get("issuers");
  const places = values?.get("places");
  return {
    ...(types === undefined ? {} : { types: readNames(types, reader) }),
    ...(issuers === undefined ? {} : { issuers: readNames(issuers, reader) }),
    ...(places === undefined ? {} : { places: reader.list(places).flatMap((place) => reader.text(place) ?? []) }),
  };
}

/** Abbreviations by name; names in sentence case. */
function readNames(node: Node, reader: JsonReader): Record<string, string> {
  const names = new Map<string, string>();
  for (const { key, value } of reader.entries(node) ?? []) {
    const abbreviation = reader.text(value);
    if (abbreviation === undefined) continue;
    const name = key.text.normalize("NFC").trim();
    if (/^[\p{L}\d]+$/u.test(abbreviation)) names.set(name.charAt(0).toUpperCase() + name.slice(1), abbreviation);
    else reader.tell(value, MESSAGES.notAbbreviation(abbreviation));
  }
  return Object.fromEntries(names);
}
