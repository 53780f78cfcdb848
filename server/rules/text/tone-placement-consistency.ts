/** Tone marks in oa, oe, uy stand on the first vowel (hòa, ủy) or on the second (hoà, uỷ), but not both in one text. */
import { isLower, isUpper, LETTER } from "../../../grammar/letters.ts";
import type { Analysis } from "../../model/analysis.ts";
import { defineRule, type Edit } from "../rule.ts";

/** `first`: hòa, khỏe, ủy. `second`: hoà, khoẻ, uỷ. */
type Placement = "first" | "second";

const FIRST = "[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY]";
const SECOND = "[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ]";
/** At the end of a syllable; before another letter there is no choice: hoàn, loại. */
const EITHER = new RegExp(`(?:(${FIRST})|${SECOND})(?![${LETTER}])`, "g");
const HAS_FIRST = new RegExp(`(?:${FIRST})(?![${LETTER}])`);
const HAS_SECOND = new RegExp(`(?:${SECOND})(?![${LETTER}])`);

/** A mix shows early; the rest of a longer text is not searched, which would cost more than a hint is worth. */
const SEARCHED = 200_000;

export const textTonePlacementConsistency = defineRule({
  id: "text/tone-placement-consistency",
  severity: "hint",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 1 và Mục V (cả hai cách đặt dấu đều được dùng)",
  fix: "choice",
  options: {
    placement: {
      kind: "choice",
      values: ["usual", "first", "second"],
      preset: "usual",
      about: {
        vi: "Cách đặt dấu được lấy làm chuẩn khi văn bản viết lẫn: “usual” là cách dùng nhiều hơn, “first” là “ủy”, “second” là “uỷ”.",
        en: "The placement to keep to where a text mixes them: “usual” is the more frequent one, “first” is “ủy”, “second” is “uỷ”.",
      },
    },
  },
  messages: {
    vi: {
      mixed: (rare, rareCount, usual, usualCount) =>
        `Văn bản viết cả “${rare}” (${rareCount} lần) và “${usual}” (${usualCount} lần); nên thống nhất một cách đặt dấu thanh.`,
    },
    en: {
      mixed: (rare, rareCount, usual, usualCount) =>
        `The text has both “${rare}” (${rareCount} times) and “${usual}” (${usualCount} times); place tone marks in one way.`,
    },
  },
  docs: {
    title: {
      vi: "Trong một văn bản chỉ dùng một cách đặt dấu thanh: “ủy” hoặc “uỷ”.",
      en: "One document places tone marks in one way: “ủy” or “uỷ”.",
    },
    why: {
      vi: "Cả hai cách đều đúng, nhưng dùng lẫn làm văn bản không thống nhất và khó tìm kiếm.",
      en: "Either way is right, but mixing them makes a text uneven and hard to search.",
    },
    regime: "none",
    slot: "body",
    bad: "Ủy ban nhân dân xã họp sáng nay. Các ủy viên dự đủ, một uỷ viên được ủy quyền phát biểu.",
    good: "Ủy ban nhân dân xã họp sáng nay. Các ủy viên dự đủ, một ủy viên được ủy quyền phát biểu.",
  },
  *check(analysis, report, _, { placement: wanted }) {
    const mixed = mixedSyllables(analysis);
    const usual = wanted === "usual" ? usualPlacement(mixed) : wanted;
    const rare = mixed.filter(({ placement }) => placement !== usual);
    const first = rare[0];
    if (first === undefined) return;
    const same = mixed.filter(({ key }) => key === first.key);
    const rareCount = same.filter(({ placement }) => placement !== usual).length;
    const rareForm = first.placement === "first" ? moved(first.key) : first.key;
    const usualForm = first.placement === "first" ? first.key : moved(first.key);
    const edits: Edit[] = rare.map(({ vowels, at }) => ({
      range: { start: at, end: at + vowels.length },
      text: moved(vowels),
    }));
    yield report.mixed(
      { start: first.start, end: first.at + first.vowels.length },
      [rareForm, String(rareCount), usualForm, String(same.length - rareCount)],
      { fix: { edits, safety: "choice" } },
    );
  },
});

interface Syllable {
  readonly placement: Placement;
  /** The syllable in small letters, mark on the second vowel. */
  readonly key: string;
  readonly vowels: string;
  /** Where the syllable begins, and where its vowels do. */
  readonly start: number;
  readonly at: number;
}

/** All syllables that occur in both forms. */
function mixedSyllables({ source, header }: Analysis): readonly Syllable[] {
  const text = source.length > SEARCHED ? source.slice(0, SEARCHED) : source;
  // Most texts keep to one way, and each way alone is found faster than both.
  if (!HAS_SECOND.test(text) || !HAS_FIRST.test(text)) return [];
  const byKey = new Map<string, Syllable[]>();
  const title = header.nationalTitle?.range;
  for (const match of text.matchAll(EITHER)) {
    const syllable = readSyllable(text, match);
    // In the national title both forms stand in NĐ 30/2020 itself.
    if (syllable === null || (title !== undefined && title.start <= match.index && match.index < title.end)) continue;
    const same = byKey.get(syllable.key);
    if (same === undefined) byKey.set(syllable.key, [syllable]);
    else same.push(syllable);
  }
  return [...byKey.values()]
    .filter((same) => same.some(({ placement }) => placement !== same[0]?.placement))
    .flat()
    .sort((a, b) => a.at - b.at);
}

/** The syllable around a pair of vowels; null where the pair says nothing: quý, hoàn, and names, written as they are. */
function readSyllable(text: string, match: RegExpExecArray): Syllable | null {
  const vowels = match[0];
  const at = match.index;
  let start = at;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  const onset = text.slice(start, at);
  if (/^q$/i.test(onset) || onset.length > 3) return null;
  if (onset !== "" && isUpper(onset.charCodeAt(0)) && isLower(vowels.charCodeAt(1))) return null;
  const placement = match[1] === undefined ? "second" : "first";
  const small = vowels.toLowerCase();
  return { placement, key: onset.toLowerCase() + (placement === "first" ? moved(small) : small), vowels, start, at };
}

/** The placement most of the syllables have; that of the first one in a tie. */
function usualPlacement(syllables: readonly Syllable[]): Placement {
  const onFirst = syllables.filter(({ placement }) => placement === "first").length;
  const onSecond = syllables.length - onFirst;
  if (onFirst === onSecond) return syllables[0]?.placement ?? "first";
  return onFirst > onSecond ? "first" : "second";
}

/** The same syllable with its tone mark on the other vowel: `ủy` ↔ `uỷ`. */
function moved(syllable: string): string {
  const first = syllable.slice(-2, -1).normalize("NFD");
  const second = syllable.slice(-1).normalize("NFD");
  const tone = first.slice(1) + second.slice(1);
  const vowels = first.length > 1 ? first.charAt(0) + second + tone : first + tone + second.charAt(0);
  return syllable.slice(0, -2) + vowels.normalize("NFC");
}

function isLetter(code: number): boolean {
  return isLower(code) || isUpper(code);
}
