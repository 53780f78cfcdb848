/** The JSON schema of a configuration, by which editors complete and check the file. */
import {
  ABBREVIATION_KEYS,
  LANGUAGES,
  OVERRIDE_KEYS,
  REGIMES,
  SEVERITIES,
  SHARED_KEYS,
  TOP_KEYS,
} from "../config/keys.ts";
import { PRESET_NOTES } from "../config/presets.ts";
import { RULES } from "../rules/index.ts";
import type { Bilingual, Rule } from "../rules/rule.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The schema as it is published. */
export function configSchema(): string {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Thể Thức",
    description: both({
      vi: "Cấu hình của Thể Thức cho một thư mục văn bản.",
      en: "Configuration of Thể Thức for a folder of documents.",
    }),
    allowComments: true,
    allowTrailingCommas: true,
    type: "object",
    additionalProperties: false,
    properties: { ...topProperties(), ...sharedProperties() },
    definitions: {
      ...sharedDefinitions(),
      severity: { enum: SEVERITIES, enumDescriptions: SEVERITIES.map((severity) => both(SEVERITY_NOTES[severity])) },
      day: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
      text: { type: "string", minLength: 1 },
      texts: { anyOf: [reference("text"), { type: "array", items: reference("text") }] },
      names: { type: "object", additionalProperties: { type: "string", pattern: "^\\S+$" } },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function topProperties(): Schema {
  return described(TOP_KEYS, {
    $schema: { type: "string" },
    language: { enum: LANGUAGES, default: "vi" },
    registry: reference("texts"),
    baseline: reference("text"),
    overrides: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["files"],
        properties: {
          ...described(OVERRIDE_KEYS, { files: reference("texts"), excludeFiles: reference("texts") }),
          ...sharedProperties(),
        },
      },
    },
  });
}

/** The keys that stand in an override as well as at the top; the long ones are written once. */
function sharedProperties(): Schema {
  return described(SHARED_KEYS, {
    extends: { anyOf: [reference("base"), { type: "array", items: reference("base") }] },
    regime: { enum: REGIMES, enumDescriptions: REGIMES.map((regime) => both(REGIME_NOTES[regime])), default: "auto" },
    asOf: reference("day"),
    rules: reference("rules"),
    abbreviations: reference("abbreviations"),
  });
}

function sharedDefinitions(): Schema {
  const presets = Object.keys(PRESET_NOTES);
  const notes = Object.values(PRESET_NOTES).map(both);
  return {
    base: {
      anyOf: [
        { enum: presets, enumDescriptions: notes },
        { type: "string", pattern: "[/\\\\]|\\.jsonc?$" },
      ],
    },
    rules: {
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(RULES.map((rule) => [rule.id, ruleSchema(rule)])),
    },
    abbreviations: {
      type: "object",
      additionalProperties: false,
      properties: described(ABBREVIATION_KEYS, {
        types: reference("names"),
        issuers: reference("names"),
        places: { type: "array", items: reference("text") },
      }),
    },
  };
}

/** A severity, or an object with it and the options of the rule. */
function ruleSchema({ docs, severity, options }: Rule): Schema {
  const own = Object.entries(options).map(([name, option]) => [
    name,
    {
      description: both(option.about),
      ...(option.kind === "flag" ? { type: "boolean" } : { enum: option.values }),
      default: option.preset,
    },
  ]);
  const properties = { severity: reference("severity"), ...Object.fromEntries(own) };
  return {
    description: both(docs.title),
    default: severity,
    anyOf: [reference("severity"), { type: "object", additionalProperties: false, properties }],
  };
}

function described<Key extends string>(
  notes: Readonly<Record<Key, Bilingual>>,
  schemas: Readonly<Record<Key, Schema>>,
): Schema {
  const keys = Object.keys(notes) as Key[];
  // A description beside a reference is not read, but one around it is.
  const around = (schema: Schema): Schema => ("$ref" in schema ? { allOf: [schema] } : schema);
  return Object.fromEntries(keys.map((key) => [key, { description: both(notes[key]), ...around(schemas[key]) }]));
}

function reference(definition: string): Schema {
  return { $ref: `#/definitions/${definition}` };
}

function both({ vi, en }: Bilingual): string {
  return `${vi} / ${en}`;
}

const SEVERITY_NOTES: Readonly<Record<(typeof SEVERITIES)[number], Bilingual>> = {
  off: { vi: "không kiểm tra", en: "not checked" },
  hint: { vi: "biên tập", en: "editorial" },
  info: { vi: "nên sửa", en: "should fix" },
  warning: { vi: "cần kiểm tra lại", en: "verify" },
  error: { vi: "phải sửa", en: "must fix" },
};

const REGIME_NOTES: Readonly<Record<(typeof REGIMES)[number], Bilingual>> = {
  auto: { vi: "tự nhận biết từng văn bản", en: "as each document says" },
  state: { vi: "văn bản hành chính", en: "State administrative documents" },
  party: { vi: "văn bản của Đảng", en: "Party documents" },
  qppl: { vi: "văn bản quy phạm pháp luật", en: "legal-normative documents" },
};
