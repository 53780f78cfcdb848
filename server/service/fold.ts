/** Letters without case and diacritics, so that what is half typed, or typed without marks, is understood as well. */

/** A folded text; unit `n` of it stands for the source from `offsets[n]` on. The last offset is the source's length. */
export interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** `text` folded, with the way back: `Nghị quyết` → `nghi quyet`, composed or not. */
export function foldWithOffsets(text: string): Folded {
  let folded = "";
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = baseOf(text.charAt(at));
    if (letter === "") continue;
    folded += letter;
    offsets.push(at);
  }
  return { text: folded, offsets: [...offsets, text.length] };
}

/** `text` folded. */
export function fold(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) folded += baseOf(text.charAt(at));
  return folded;
}

/** One small letter without marks; nothing for a mark by itself; a blank for any kind of blank. */
function baseOf(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : unit;
  if (code >= 0x300 && code <= 0x36f) return "";
  const base = code < BASES.length ? BASES[code] : 0;
  if (base !== undefined && base !== 0) return String.fromCharCode(base);
  return /\s/.test(unit) ? " " : unit;
}

/** Small base letters of the letters with marks that Vietnamese is written with; 0 for what is none. */
const BASES = basesOfLetters();

function basesOfLetters(): Uint8Array {
  const bases = new Uint8Array(0x1f00);
  for (let code = 0xc0; code < bases.length; code++) {
    if (code === 0x1b1) code = 0x1ea0;
    const base = String.fromCharCode(code).normalize("NFD").charCodeAt(0) | 0x20;
    if (base >= 0x61 && base <= 0x7a) bases[code] = base;
  }
  for (const eth of "đĐðÐ") bases[eth.charCodeAt(0)] = 0x64;
  return bases;
}
