/**
 * Recognises a finding in a later version of its document: by its rule, by what is marked, and by the words around, never
 * by its line. Blanks do not count, so a text that is wrapped anew keeps its fingerprints.
 */
// Node has a hash of its own, but a browser answers later, and a fingerprint must be the same everywhere.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Analysis, Range } from "../model/analysis.ts";
import type { Finding } from "../rules/rule.ts";

/** Characters on either side, within the line, that tell one place from another. */
const AROUND = 40;

/** So many times as far is looked, for the blanks in between. */
const BLANKS = 4;

/** Of a finding that marks more, the beginning tells. */
const MOST_MARKED = 200;

/** Hexadecimal digits: 64 bits, at which no two of a million findings are alike by chance. */
const LENGTH = 16;

export function fingerprintOf({ rule, range }: Finding, analysis: Analysis): string {
  return bytesToHex(sha256(utf8ToBytes(`${rule}\n${wordsAt(range, analysis.source)}`))).slice(0, LENGTH);
}

function wordsAt({ start, end }: Range, source: string): string {
  const before = source.slice(Math.max(0, start - AROUND * BLANKS), start);
  const after = source.slice(end, end + AROUND * BLANKS);
  const lineBefore = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  const lineAfter = /^[^\r\n]*/.exec(after)?.[0] ?? "";
  const marked = source.slice(start, Math.min(end, start + MOST_MARKED));
  return [plain(lineBefore).slice(-AROUND), plain(marked), plain(lineAfter).slice(0, AROUND)].join("\n");
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
