/** The user's settings: what the client sends, checked, with a clear message for each value that cannot be used. */
import type { Regime } from "../model/analysis.ts";
import type { Bilingual, Language } from "../rules/rule.ts";

/** The name under which clients keep our settings. */
export const SECTION = "thethuc";

export interface Settings {
  readonly language: Language;
  /** Rules by which every document is read; null where each says by itself. */
  readonly regime: Regime | null;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
}

export const DEFAULTS: Settings = { language: "vi", regime: null, inlayHints: false, codeLens: true };

/** Settings as read, with the default for each value that cannot be used, and what to say about it. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Bilingual[];
}

/** Reads what a client sent under `thethuc`. A setting that is missing or null has its default. */
export function readSettings(sent: unknown): ReadSettings {
  const problems: Bilingual[] = [];
  const values = isRecord(sent) ? sent : {};
  if (sent !== null && sent !== undefined && !isRecord(sent)) problems.push(notAnObject());
  const choice = <T extends string>(name: string, choices: readonly T[], preset: T): T => {
    const value = at(values, name);
    if (value === undefined || value === null) return preset;
    const chosen = choices.find((each) => each === value);
    if (chosen === undefined) problems.push(notAmong(name, value, choices));
    return chosen ?? preset;
  };
  const flag = (name: string, preset: boolean): boolean => {
    const value = at(values, name);
    if (typeof value === "boolean") return value;
    if (value !== undefined && value !== null) problems.push(notAmong(name, value, ["true", "false"]));
    return preset;
  };
  const regime = choice("regime", ["auto", "state", "party", "qppl"], "auto");
  const settings: Settings = {
    language: choice("language", ["vi", "en"], DEFAULTS.language),
    regime: regime === "auto" ? null : regime,
    inlayHints: flag("inlayHints.enabled", DEFAULTS.inlayHints),
    codeLens: flag("codeLens.enabled", DEFAULTS.codeLens),
  };
  return { settings, problems };
}

/** The value of a name with dots, nested (`{ a: { b } }`) or not (`{ "a.b" }`): editors send either. */
function at(values: Readonly<Record<string, unknown>>, name: string): unknown {
  if (name in values) return values[name];
  const dot = name.indexOf(".");
  const inner = dot < 0 ? undefined : values[name.slice(0, dot)];
  return isRecord(inner) ? at(inner, name.slice(dot + 1)) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function notAnObject(): Bilingual {
  return {
    vi: `Cài đặt “${SECTION}” phải là một đối tượng; tạm dùng giá trị mặc định.`,
    en: `The setting “${SECTION}” must be an object; the defaults are used.`,
  };
}

function notAmong(name: string, value: unknown, choices: readonly string[]): Bilingual {
  const shown = JSON.stringify(value);
  const allowed = choices.join(", ");
  return {
    vi: `Cài đặt “${SECTION}.${name}” không nhận giá trị ${shown}; chọn một trong: ${allowed}. Tạm dùng giá trị mặc định.`,
    en: `The setting “${SECTION}.${name}” does not take ${shown}; choose one of: ${allowed}. The default is used.`,
  };
}
