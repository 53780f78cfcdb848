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
  if (unit < "\u0080") return unit.toLowerCase();
  if (unit >= "\u0300" && unit <= "\u036f") return "";
  if (unit === "đ" || unit === "Đ" || unit === "ð" || unit === "Ð") return "d";
  if (/\s/.test(unit)) return " ";
  const base = unit.normalize("NFD").charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}
