/**
 * TCVN3 (TCVN 5712:1993, VN3), the one-byte encoding of the ABC fonts such as .VnTime.
 *
 *     Céng hßa x· héi   →   Cộng hòa xã hội
 */
import type { Buffer } from "node:buffer";
import { decodeWindows1252 } from "./windows-1252.ts";

/** Letters of the bytes A1–FE; the capitals with tone marks that VN2 adds included. */
const UPPER_HALF =
  "ĂÂÊÔƠƯĐăâêôơưđẰ" + // A1–AF
  "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ" + // B0–BF
  "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ" + // C0–CF
  "éẹềểễếệìỉỄẾỒĩíịò" + // D0–DF
  "Ổỏõóọồổỗốộờởỡớợù" + // E0–EF
  "Ỗủũúụừửữứựỳỷỹýỵ"; // F0–FE

const FIRST = 0xa1;

/** Text of TCVN3 bytes, NFC. */
export function decodeTcvn3(bytes: Buffer): string {
  // Below A1 the bytes are those of Windows: its quotation marks and dashes were typed into such documents.
  const windows = decodeWindows1252(bytes);
  const text = windows.replace(/[\u00a1-\u00fe]/g, (letter) => UPPER_HALF[letter.charCodeAt(0) - FIRST] ?? letter);
  return raiseCapitals(text).normalize("NFC");
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
