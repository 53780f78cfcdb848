/**
 * TCVN3 (TCVN 5712:1993, VN3), the one-byte encoding of the ABC fonts such as .VnTime, whose bytes were read as Windows-1252.
 *
 *     Céng hßa x· héi   →   Cộng hòa xã hội
 */
/** Letters of the bytes A1–FE; the capitals with tone marks that VN2 adds included. */
const UPPER_HALF =
  "ĂÂÊÔƠƯĐăâêôơưđẰ" + // A1–AF
  "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ" + // B0–BF
  "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ" + // C0–CF
  "éẹềểễếệìỉỄẾỒĩíịò" + // D0–DF
  "Ổỏõóọồổỗốộờởỡớợù" + // E0–EF
  "Ỗủũúụừửữứựỳỷỹýỵ"; // F0–FE

const FIRST = 0xa1;

/** A letter, or a mark (B0–B4) behind the vowel it belongs to: elsewhere those are `°`, `²` and the like. */
const LETTER = /(?<=[AEIOUYaeiouy\u00a1-\u00aa])[\u00b0-\u00b4]|[\u00a1-\u00af\u00b5-\u00fe]/g;

/**
 * What was meant by TCVN3 that was read as Windows-1252; NFC. Below A1 the bytes are those of Windows: its quotation marks
 * and dashes were typed into such documents.
 */
export function fromTcvn3(text: string): string {
  const letters = text.replace(LETTER, (letter) => UPPER_HALF[letter.charCodeAt(0) - FIRST] ?? letter);
  return raiseCapitals(letters).normalize("NFC");
}

/**
 * VN3 has no capitals with tone marks: headings were set in a capital font (.VnTimeH) over small letters. So a line of
 * words alone that has no small ASCII letter is in capitals (not one such as `Sè: 15/Q§-UBND`), and so is a word with
 * two capitals and no small ASCII letter.
 */
function raiseCapitals(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) =>
    /[A-Z]/.test(line) && !/[a-z0-9/]/.test(line) ? line.toUpperCase() : line.replace(/\S+/g, raiseWord),
  );
}

function raiseWord(word: string): string {
  return /[A-Z][^a-z]*[A-Z]/.test(word) && !/[a-z]/.test(word) ? word.toUpperCase() : word;
}
