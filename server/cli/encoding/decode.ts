/** Bytes of a file → text. UTF-8 is read at once; anything else is named, so that the user can convert it. */
import { Buffer, isUtf8, transcode } from "node:buffer";
import { detectEncoding, type Encoding } from "./detect.ts";

export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "empty" }
  /** Not text: `format` names it where its first bytes say what it is. */
  | { readonly kind: "binary"; readonly format: string | null }
  /** Text in another encoding. */
  | { readonly kind: "encoded"; readonly encoding: Encoding }
  /** No known encoding; the first byte that is not UTF-8 stands on this line, from 1. */
  | { readonly kind: "invalid"; readonly line: number };

/** Reads bytes as UTF-8 text; a byte order mark is kept, as offsets count from the start of the file. */
export function decode(bytes: Buffer): Decoded {
  if (bytes.length === 0) return { kind: "empty" };
  const format = formatOf(bytes);
  if (format !== null) return { kind: "binary", format };
  if (!isUtf8(bytes)) {
    const encoding = detectEncoding(bytes);
    if (encoding !== null) return { kind: "encoded", encoding };
    return bytes.includes(0) ? { kind: "binary", format: null } : { kind: "invalid", line: firstInvalidLine(bytes) };
  }
  if (bytes.includes(0)) {
    // UTF-16 of plain ASCII is valid UTF-8, with a NUL in every other place.
    const encoding = detectEncoding(bytes);
    return encoding === null ? { kind: "binary", format: null } : { kind: "encoded", encoding };
  }
  const text = decodeUtf8(bytes);
  return /[^\s\ufeff]/.test(text) ? { kind: "text", text } : { kind: "empty" };
}

/** Valid UTF-8 → text, six times as fast as `toString` on Vietnamese. */
export function decodeUtf8(bytes: Buffer): string {
  return transcode(bytes, "utf8", "ucs2").toString("ucs2");
}

/** Files people take for text, by their first bytes. */
const SIGNATURES: readonly (readonly [Buffer, string])[] = [
  [Buffer.from("%PDF-"), "PDF"],
  [Buffer.from("PK\x03\x04", "latin1"), "Word (.docx) / OpenDocument / ZIP"],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), "Word (.doc)"],
  [Buffer.from("{\\rtf"), "RTF"],
];

function formatOf(bytes: Buffer): string | null {
  for (const [signature, name] of SIGNATURES) {
    if (bytes[0] === signature[0] && bytes.subarray(0, signature.length).equals(signature)) return name;
  }
  return null;
}

/** Halving finds the longest valid beginning in a few passes; a cut character at its end is no fault. */
function firstInvalidLine(bytes: Buffer): number {
  let valid = 0;
  let end = bytes.length;
  while (end - valid > 8) {
    const middle = characterStart(bytes, (valid + end) >> 1);
    if (middle <= valid) break;
    if (isUtf8(bytes.subarray(valid, middle))) valid = middle;
    else end = middle;
  }
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < valid; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

/** The nearest offset at or before `at` that does not continue a character. */
function characterStart(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}
