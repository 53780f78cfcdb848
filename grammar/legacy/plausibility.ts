/** How Vietnamese a text looks: the measure by which one-byte encodings are told apart. */

/** A syllable without its tone mark: onset, rime, coda. */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?(?:iêu|yêu|ươu|ươi|uôi|uyê|oai|oay|oao|oeo|uây|uya|uyu|iê|yê|uô|ươ|ưa|ia|ua|ưu|ưi|oa|oă|oe|uâ|uê|uơ|uy|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|[aăâeêioôơuưy])(?:ch|ng|nh|[cmnpt])?$/;

/** A word as it stands in a text of any encoding: all that letters of one may be in another belongs to it. */
export const LEGACY_WORD = /[A-Za-z\u0080-\u009f\u00a1-\u024f\u0300-\u036f\u1e00-\u1eff\ufffd]+/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const BEYOND_ASCII = /[^\0-\x7f]/g;

/** Share of the letters beyond ASCII that stand in a possible Vietnamese syllable; 0 for a text without any. */
export function plausibility(text: string): number {
  let good = 0;
  let all = 0;
  for (const [word] of text.normalize("NFC").matchAll(LEGACY_WORD)) {
    const marked = word.match(BEYOND_ASCII)?.length ?? 0;
    if (marked === 0) continue;
    all += marked;
    if (isSyllable(word)) good += marked;
  }
  return all === 0 ? 0 : good / all;
}

/** True for what may be one Vietnamese syllable, in small letters or capitals. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize("NFD");
  const tones = parts.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(parts.replace(TONES, "").normalize("NFC"));
}
