/**
 * Reads a text into line tokens: splits it, says what each line begins as, and finds the lines that only go on with
 * the one before, because real documents are wrapped by hand, by converters and by mail programs.
 *
 *     Nghị quyết này theo quy định tại điểm c,
 *     d) khoản 1 Điều 5 của Luật.               ← goes on, begins no point
 */
import { becomePlaceDate, componentLines, LONGEST_BROKEN, placeDateLines } from "./broken-components.ts";
import { goesOn, isInSentence } from "./continuation.ts";
import { LONGEST_PLACE } from "./header-line.ts";
import { isLower } from "./letters.ts";
import { lineKind } from "./line-kind.ts";
import { splitLines } from "./lines.ts";
import { quotationsOf } from "./quotations.ts";
import { indexOrEnd } from "./search.ts";
import type { SourceText } from "./source.ts";
import { LINE, type LineToken } from "./tokens.ts";

/**
 * The whole text as tokens: their stretches follow each other without a gap. While the lines are read, the end of each is
 * an offset of the reading view, and becomes one of the source at the very end.
 */
export function readLines(source: SourceText): LineToken[] {
  const tokens = splitLines(source);
  const { text } = source;
  const width = wrapWidth(text, tokens);
  const quotations = quotationsOf(text, tokens);
  const numbering = new Map<number, number>();
  let nextDay = -1;
  let wrapped = 0;
  let continuesTo = 0;
  let quotation = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    token.start = source.toSource(token.startOffset);
    while ((quotations[quotation]?.end ?? Infinity) < index) quotation++;
    token.quoted = (quotations[quotation]?.start ?? Infinity) <= index;
    if (index < continuesTo) {
      token.continues = true;
      continue;
    }
    const found = lineKind(text, token.from, token.to);
    token.become(found.type, found.ordinal, found.depth);
    if (nextDay < token.from) nextDay = indexOrEnd(text, "gày", token.from);
    const length = token.to - token.from;
    if (length > 0 && length <= LONGEST_BROKEN && !isInSentence(text, tokens[index - 1], token)) {
      wrapped = nextDay < Math.min(token.to, token.from + LONGEST_PLACE) ? placeDateLines(source, tokens, index) : 0;
      if (wrapped > 0) becomePlaceDate(tokens, index, token);
      else wrapped = componentLines(source, tokens, index, token);
      if (wrapped > 1) continuesTo = index + wrapped;
      if (wrapped > 0) continue;
    }
    const previous = tokens[index - 1];
    if (previous === undefined || token.cell || previous.cell || previous.from >= previous.to) {
      remember(numbering, token);
      continue;
    }
    token.continues = goesOn(source, previous, token, numbering, width);
    if (token.continues) token.become(LINE.Text);
    else remember(numbering, token);
  }
  let end = source.source.length;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined) break;
    token.end = end;
    if (index === 0) token.start = 0;
    end = token.start;
  }
  return tokens;
}

/** Remembers the last ordinal of each rank, to know which number is due next. */
function remember(numbering: Map<number, number>, token: LineToken): void {
  if (token.rank > 0 && token.ordinal > 0) numbering.set(token.rank, token.ordinal);
}

/**
 * The length beyond which lines of this text were broken: what 95 in 100 of the lines have at most that are followed
 * by a line beginning in lower case. Infinity for a text that is not wrapped.
 */
function wrapWidth(text: string, lines: readonly LineToken[]): number {
  let counts: Uint32Array | undefined;
  let total = 0;
  let length = 0;
  for (const line of lines) {
    const wrapped =
      length >= 30 &&
      length <= LONGEST_WRAPPED &&
      !line.cell &&
      line.to > line.from &&
      isLower(text.charCodeAt(line.from));
    if (wrapped) {
      counts ??= new Uint32Array(LONGEST_WRAPPED + 1);
      counts[length] = (counts[length] ?? 0) + 1;
      total++;
    }
    length = line.to - line.from;
  }
  if (counts === undefined || total < 4) return Infinity;
  let above = Math.floor(total * 0.05);
  for (let width = LONGEST_WRAPPED; width > 0; width--) {
    above -= counts[width] ?? 0;
    if (above < 0) return width - 4;
  }
  return Infinity;
}

/** A longer line was not broken by hand or by a converter. */
const LONGEST_WRAPPED = 160;
