/** The names whose capitals are judged, ready for the scan: folded to small letters, with the spellings of their tones. */
import { isUpper } from "../../../grammar/letters.ts";
import {
  CAPITAL_NAMES,
  type CapitalNames,
  LUNAR_BRANCHES,
  LUNAR_STEMS,
  NAMESAKES,
  PLACE_NAMES,
  PLACES_WITHOUT_DOUBLE,
  SHOUTED,
  type WrongForm,
} from "../../registry/capitals.ts";

export interface NameEntry {
  readonly rule: string;
  /** With the tones where the folded name has them. */
  readonly right: string;
  readonly report: readonly WrongForm[];
  /** Patterns of capitals; where there are any, only these are wrong. */
  readonly wrong: readonly string[];
  readonly notAfter?: ReadonlySet<string>;
  readonly onlyAfter?: ReadonlySet<string>;
  readonly notBefore?: ReadonlySet<string>;
}

export interface KnownName {
  /** In small letters. */
  readonly folded: string;
  /** The rules that judge it, in order; the first that finds something speaks. */
  readonly entries: readonly NameEntry[];
  /** True where the name is looked for in capitals throughout as well. */
  readonly shouted: boolean;
}

/** Words before a lunar year. */
const YEAR_WORDS = ["năm", "tết", "xuân"];

/** Words for the level of a place, as they stand before the names of provinces, and before those of communes. */
const PROVINCE_LEVELS = ["tỉnh", "thành phố"];
const COMMUNE_LEVELS = ["Phường", "Xã"];

/** The one rule for which capitals throughout are the mistake. */
export const SHOUTING = "caps/shouting";

/** What the provinces, communes and years make, beside the lists. */
const MADE: readonly CapitalNames[] = [
  {
    rule: "caps/admin-unit",
    report: ["over"],
    names: PROVINCE_LEVELS.flatMap((level) => PLACE_NAMES.map((name) => `${level} ${name}`)),
  },
  // `Thái Bình dương` is an ocean.
  { rule: "caps/admin-unit", report: ["under"], notAfter: ["thái"], names: PLACES_WITHOUT_DOUBLE },
  {
    rule: "caps/admin-unit-number-person-event",
    report: ["first"],
    names: COMMUNE_LEVELS.flatMap((level) => NAMESAKES.map((name) => `${level} ${name}`)),
  },
  { rule: SHOUTING, names: SHOUTED },
  {
    rule: "caps/lunar-year",
    report: ["first", "whole", "under"],
    onlyAfter: YEAR_WORDS,
    names: LUNAR_STEMS.flatMap((stem, place) =>
      LUNAR_BRANCHES.filter((_, branch) => branch % 2 === place % 2).map((branch) => `${stem} ${branch}`),
    ),
  },
];

/** Places of the tone mark that differ by custom: both are right. */
const NEWER_TONE = /[òóỏ]a|[ủỦ]y/g;
const OLDER_TONES: Readonly<Record<string, string>> = { òa: "oà", óa: "oá", ỏa: "oả", ủy: "uỷ", Ủy: "Uỷ" };

export const KNOWN_NAMES: readonly KnownName[] = knownNames();

function knownNames(): readonly KnownName[] {
  const byFolded = new Map<string, NameEntry[]>();
  for (const group of [...CAPITAL_NAMES, ...MADE]) {
    const { names, rule, report = [], wrong = [] } = group;
    const context = {
      ...(group.notAfter === undefined ? {} : { notAfter: new Set(group.notAfter) }),
      ...(group.onlyAfter === undefined ? {} : { onlyAfter: new Set(group.onlyAfter) }),
      ...(group.notBefore === undefined ? {} : { notBefore: new Set(group.notBefore) }),
    };
    for (const name of names) {
      for (const right of spellings(name)) {
        const folded = right.toLowerCase();
        const meant = wrong.filter(
          (form) => form.length === right.length && spellings(form.toLowerCase()).includes(folded),
        );
        const entry = { rule, right, report, wrong: meant, ...context };
        const entries = byFolded.get(folded);
        if (entries === undefined) byFolded.set(folded, [entry]);
        else entries.push(entry);
      }
    }
  }
  return [...byFolded].map(([folded, entries]) => ({
    folded,
    entries,
    shouted: entries.some(({ rule }) => rule === SHOUTING),
  }));
}

/** The name with its tones in either place. */
function spellings(name: string): readonly string[] {
  const older = name.replace(NEWER_TONE, (vowels) => OLDER_TONES[vowels] ?? vowels);
  return older === name ? [name] : [name, older];
}

/** The letters of `printed`, capital where `right` has a capital; both have the same length. */
export function inCaseOf(printed: string, right: string): string {
  let text = "";
  for (let at = 0; at < printed.length; at++) {
    const letter = printed.charAt(at);
    text += isUpper(right.charCodeAt(at)) ? letter.toUpperCase() : letter.toLowerCase();
  }
  return text;
}
