/** The one syllable that an impossible word can stand for, by the usual slips of typing. */
import { isSyllable, readVowel, withTone } from "./syllable-table.ts";

/** `ngh`, `gh` and `k` stand before e, ê and i; `ng`, `g` and `c` before the other vowels. */
const RESPELT: readonly (readonly [from: RegExp, to: string])[] = [
  [/^ngh(?=[aăâoôơuư])/, "ng"],
  [/^ng(?=[eêi])/, "ngh"],
  [/^gh(?=[aăâoôơuư])/, "g"],
  [/^g(?=[eê])/, "gh"],
  [/^k(?=[aăâoôơuư])/, "c"],
  [/^c(?=[eêiy])/, "k"],
];

/** The syllable meant: tone mark moved, horn added, doubled last letter or wrong onset mended; null unless it is one. */
export function correctionOf(word: string): string | null {
  const letters = [...word].map((letter) => readVowel(letter) ?? { vowel: letter, tone: 0 });
  const tones = letters.map(({ tone }) => tone).filter((tone) => tone > 0);
  // An ỉ is most often an i that was read wrongly.
  if (tones.length > 1 || word.includes("ỉ")) return null;
  const bare = letters.map(({ vowel }) => vowel).join("");
  const possible = new Set(variantsOf(bare).flatMap((variant) => tonedSyllables(variant, tones[0] ?? 0)));
  const [only] = possible;
  return possible.size === 1 && only !== undefined ? only : null;
}

function variantsOf(bare: string): readonly string[] {
  const respelt = RESPELT.filter(([from]) => from.test(bare)).map(([from, to]) => bare.replace(from, to));
  return [bare, bare.replace(/uơ|ưo|uo/, "ươ"), bare.replace("uo", "uô"), bare.replace(/(.)\1$/, "$1"), ...respelt];
}

/** The tone on every vowel in turn, as far as a syllable comes of it. */
function tonedSyllables(bare: string, tone: number): readonly string[] {
  const letters = [...bare];
  return letters
    .map((letter, at) =>
      readVowel(letter) === null
        ? ""
        : [...letters.slice(0, at), withTone(letter, tone), ...letters.slice(at + 1)].join(""),
    )
    .filter((word) => word !== "" && isSyllable(word));
}
