/** Mends letters that a conversion tore apart: `Qu ả ng Ngãi` → `Quảng Ngãi`. */
import { LOWER, UPPER } from "./letters.ts";

const VOWEL = /[aeiouyàáâãèéêìíòóôõùúýăĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const LETTERS = new RegExp(`^[${UPPER}${LOWER}]+$`);
const FINAL = /^(?:c|ch|m|n|ng|nh|p|t)$/;
const HAS_FRAGMENT = /(?:^| )(?:c|ch|m|n|ng|nh|p|t|Qu|Gi|Ng|Ngh|Th|Tr|Ch|Kh|Ph|Nh|Gh)(?= |$)/;

/**
 * Joins fragments that are no syllables by themselves to their neighbours: consonants alone at the end of a syllable,
 * and an initial without a vowel (`Qu`, `Đ`) to what follows. Abbreviations in capitals are left alone.
 */
export function mendSyllables(text: string): string {
  if (!HAS_FRAGMENT.test(text)) return text;
  const words = text.split(" ");
  const mended: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const previous = mended[mended.length - 1];
    if (previous !== undefined && FINAL.test(word) && VOWEL.test(previous.slice(-1)))
      mended[mended.length - 1] = previous + word;
    else if (previous !== undefined && isInitial(previous) && LETTERS.test(word) && VOWEL.test(word.charAt(0)))
      mended[mended.length - 1] = previous + word;
    else mended.push(word);
  }
  return mended.join(" ");
}

/** The beginning of a capitalised syllable that still lacks its vowel: `Qu`, `Ng`, `Th`. */
function isInitial(word: string): boolean {
  return /^(?:Qu|Gi|Ng|Ngh|Th|Tr|Ch|Kh|Ph|Nh|Gh)$/.test(word);
}
