/** Blanks out comments in a stretch of the source: they are nothing to a reader, and offsets stay as they are. */

const OPEN = "<!--";
const CLOSE = "-->";

/** The text with blanks in place of its comments, one that is cut off included. */
export function withoutComments(text: string): string {
  let from = text.indexOf(OPEN);
  if (from === -1) return text;
  let blanked = "";
  let done = 0;
  while (from !== -1) {
    const close = text.indexOf(CLOSE, from + OPEN.length);
    const end = close === -1 ? text.length : close + CLOSE.length;
    blanked += text.slice(done, from) + " ".repeat(end - from);
    done = end;
    from = text.indexOf(OPEN, end);
  }
  return blanked + text.slice(done);
}
