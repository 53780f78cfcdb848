/** Where sentences end. */

/** True when the text before `to` ends a sentence or an entry of a list. */
export function endsSentence(text: string, to: number): boolean {
  let at = to - 1;
  while (at > 0 && CLOSING_MARKS.includes(text.charAt(at))) at--;
  return SENTENCE_ENDS.includes(text.charAt(at));
}

const CLOSING_MARKS = "”\"’')]";
const SENTENCE_ENDS = ".;:!?…/";
