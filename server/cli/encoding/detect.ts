/** Which encoding other than UTF-8 some bytes are in, and their text. */
import type { Buffer } from "node:buffer";
import { plausibility } from "../../../grammar/legacy/plausibility.ts";
import { fromTcvn3 } from "../../../grammar/legacy/tcvn3.ts";
import { fromVni } from "../../../grammar/legacy/vni.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

export type Encoding = "utf-16le" | "utf-16be" | "tcvn3" | "vni" | "windows-1258";

/** Names people know the encodings by. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  tcvn3: "TCVN3 (ABC)",
  vni: "VNI-Windows",
  "windows-1258": "Windows-1258",
};

export const ENCODINGS = Object.keys(ENCODING_NAMES) as readonly Encoding[];

/** One-byte encodings are told apart by reading this much. */
const SAMPLE = 65_536;

/** Below this share of plausible letters a reading is not believed. */
const BELIEVABLE = 0.75;

/** The encoding of bytes that are not UTF-8; null when none makes Vietnamese of them. */
export function detectEncoding(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return detectUtf16(sample);
  let best: Encoding | null = null;
  let bestScore = BELIEVABLE;
  for (const encoding of ["tcvn3", "vni", "windows-1258"] as const) {
    const score = plausibility(decodeAs(sample, encoding));
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

/** The text of bytes in `encoding`, NFC, without a byte order mark. */
export function decodeAs(bytes: Buffer, encoding: Encoding): string {
  switch (encoding) {
    case "tcvn3":
      return fromTcvn3(decodeWindows1252(bytes));
    case "vni":
      return fromVni(decodeWindows1252(bytes));
    default:
      return new TextDecoder(encoding).decode(bytes).normalize("NFC");
  }
}

/**
 * Without a byte order mark: the high halves of Vietnamese text are nearly all 00 (Latin), 01 (ă đ ơ ư), 03 (combining),
 * 1E (ế ộ …) or 20 (punctuation), and the low halves are never 00.
 */
function detectUtf16(sample: Buffer): "utf-16le" | "utf-16be" | null {
  const pairs = sample.length >> 1;
  const highHalves = [0, 0];
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) {
    const byte = sample[i] ?? 0;
    const half = i & 1;
    if (byte === 0) zeros[half] = (zeros[half] ?? 0) + 1;
    if (byte <= 0x03 || byte === 0x1e || byte === 0x20) highHalves[half] = (highHalves[half] ?? 0) + 1;
  }
  const fits = (high: 0 | 1): boolean =>
    (highHalves[high] ?? 0) >= pairs * 0.98 && (zeros[high] ?? 0) >= pairs * 0.3 && (zeros[1 - high] ?? 0) === 0;
  if (fits(1)) return "utf-16le";
  return fits(0) ? "utf-16be" : null;
}
