/**
 * Finds citations, dates and references in running text: one scan over the whole text for the places where one could
 * stand, a look around each, and the small grammar of `citation-parser.ts` over the tokens that were seen.
 */
import { isBlank, isDigit, letterAt, skipBlanks, skipBlanksBack } from "./blanks.ts";
import type { InlineResult } from "./citation-parser.ts";
import {
  abbreviatedTypeBefore,
  lawBefore,
  namedTypeBefore,
  type TypeWord,
  typeEndingAt,
  typeFits,
} from "./cited-type.ts";
import { digitDateAt, keywordDateAt } from "./date.ts";
import type { DateNode, InlineNode } from "./inline.ts";
import { INLINE, InlineStream } from "./inline-tokens.ts";
import { issuerEnd } from "./issuer.ts";
import { isUpper } from "./letters.ts";
import { isOwnNumber } from "./own-number.ts";
import { parseInlines } from "./parser.ts";
import { moreLabels, stepAt, UNIT_ANCHORS } from "./reference.ts";
import { matchOrEnd } from "./search.ts";
import { parseSymbol } from "./symbol.ts";
import { type SymbolShape, symbolAt } from "./symbol-scan.ts";

/**
 * Every citation, date and reference of `text`, sorted by start; a date or reference inside a citation stands behind
 * it. `text` is the reading view of a whole document, offsets count in it.
 */
export function scanInline(text: string): readonly InlineNode[] {
  const stream = new InlineStream(text);
  const result: InlineResult = { text, nodes: [], list: null, listEnd: 0 };
  const starts = FINDERS.map(({ anchor }) => matchOrEnd(text, anchor, 0));
  for (;;) {
    let first = 0;
    for (let index = 1; index < starts.length; index++) if (at(starts, index) < at(starts, first)) first = index;
    const finder = FINDERS[first];
    const start = at(starts, first);
    if (finder === undefined || start >= text.length) break;
    const { anchor, read } = finder;
    const end = anchor.lastIndex;
    if (stream.tokens.length > BATCH && start - stream.end > APART) parseInlines(stream.take(), result);
    if (start >= stream.end) read(text, stream, start, end);
    starts[first] = matchOrEnd(text, anchor, Math.max(end, stream.end));
  }
  parseInlines(stream.take(), result);
  return result.nodes;
}

/** Tokens are parsed in batches, so that those of a long text do not outlive their use. */
const BATCH = 1000;

/** Distance over which no token can have to do with another: longer than any name of a law. */
const APART = 400;

type Reader = (text: string, stream: InlineStream, start: number, end: number) => void;

/**
 * Where something could stand: digits that begin a symbol or a date, `ngày` before a date, a number left blank, a
 * unit's word. One expression each is several times faster than all in one alternation, which keeps the engine from
 * skipping ahead.
 */
const FINDERS: readonly { readonly anchor: RegExp; readonly read: Reader }[] = [
  { anchor: /(?<![\w./=@-])\d[\d.]{0,11}[a-zđ]?(?:\s{0,12}[-–—/]\s{0,12}[\dA-ZĐƯ]| ?[A-ZĐ]{2})/g, read: readNumber },
  { anchor: /(?:[Nn]gày|NGÀY)(?=[\s.…_]{0,60}(?:\d|t|T|[xX]{2}|\/))/g, read: readDate },
  { anchor: /[Ss]ố[ \t.…_]{1,60}[-/](?=[A-ZĐ]{2})/g, read: readBlankNumber },
  ...UNIT_ANCHORS.map((anchor) => ({ anchor, read: readStep })),
];

function at(starts: readonly number[], index: number): number {
  return starts[index] ?? Infinity;
}

/** A number to be filled in: `Quyết định số      /QĐ-SNV`. */
function readBlankNumber(text: string, stream: InlineStream, _start: number, end: number): void {
  const shape = symbolAt(text, end - 1);
  if (shape !== null) readCitation(text, stream, end - 1, shape);
}

function readNumber(text: string, stream: InlineStream, start: number): void {
  const shape = symbolAt(text, start);
  if (shape !== null && readCitation(text, stream, start, shape)) return;
  const date = digitDateAt(text, start);
  if (date !== null) addDate(stream, date);
}

/** Adds a date of its own, which no citation before it may take. */
function addDate(stream: InlineStream, date: DateNode): void {
  stream.part();
  stream.add(INLINE.Date, date.start, date.end, date);
}

/** A date that no number leads; a law without a number is known by it. */
function readDate(text: string, stream: InlineStream, start: number): void {
  const date = letterAt(text, start - 1) ? null : keywordDateAt(text, start);
  if (date === null) return;
  const nameEnd = skipBlanksBack(text, start);
  // `Ngày` with a capital on a line of its own opens a sentence below a title that ends in a law.
  const opens = text.startsWith("Ngày", start) && text.slice(nameEnd, start).includes("\n");
  const named = letterAt(text, nameEnd - 1) && nameEnd < start && !opens;
  const law = named ? lawBefore(text, stream.end, nameEnd) : basisBefore(text, stream.end, nameEnd, date.end);
  if (law === null) {
    addDate(stream, date);
    return;
  }
  addType(text, stream, law, named ? nameEnd : nameEnd - 1);
  addTail(text, stream, skipBlanks(text, law.end), false, date);
}

/** `Căn cứ Luật Hộ tịch, ngày …;`: a comma before the date, where both are all that the basis has to say. */
function basisBefore(text: string, floor: number, end: number, dateEnd: number): TypeWord | null {
  if (text.charCodeAt(end - 1) !== 0x2c || !letterAt(text, end - 2)) return null;
  const mark = text.charAt(dateEnd);
  if (mark !== ";" && mark !== "," && mark !== "." && mark !== "\n" && mark !== "") return null;
  const law = lawBefore(text, floor, end - 1);
  return law !== null && text.startsWith("Căn cứ ", law.start - "Căn cứ ".length) ? law : null;
}

function readStep(text: string, stream: InlineStream, start: number, wordEnd: number): void {
  const chained = stream.tokens.at(-1)?.tokenType === INLINE.Step && skipBlanks(text, stream.end) === start;
  const step = stepAt(text, start, wordEnd, chained);
  if (step === null || step.start < stream.end) return;
  stream.add(INLINE.Step, step.start, step.end, step);
  for (const more of moreLabels(text, step)) stream.add(INLINE.Step, more.start, more.end, more);
  const self = thisDocumentEnd(text, stream.end);
  if (self !== -1) stream.add(INLINE.This, skipBlanks(text, stream.end), self);
}

/** Reads the citation of the symbol at `start`, from its type to its issuer; false where it is none. */
function readCitation(text: string, stream: InlineStream, start: number, shape: SymbolShape): boolean {
  const wordEnd = skipColonBack(text, start);
  const hasWord = isNumberWord(text, wordEnd);
  const wordStart = hasWord ? wordEnd - 2 : start;
  const before = skipBlanksBack(text, wordStart);
  const type =
    before >= stream.end
      ? (typeBefore(text, stream.end, before, shape, hasWord) ?? abbreviatedType(text, before, start, shape))
      : null;
  if (type === null && FORM_WORD.test(text.slice(Math.max(0, before - 10), before))) return false;
  const known = hasWord || (type !== null && OLD_SYMBOL.test(text.slice(start, shape.end)));
  if (!hasRoom(type !== null, known, shape) || isOwnNumber(text, type, wordStart, start, shape.end)) return false;
  if (!isDigit(text.charCodeAt(start)) && (type === null || !hasWord)) return false;
  if (type !== null) addType(text, stream, type, before);
  else if (hasWord) addListHead(text, stream, before);
  else addSharedType(text, stream, before, shape);
  if (hasWord) {
    if (type !== null) stream.follow(INLINE.NumberWord, wordStart, wordEnd);
    else stream.add(INLINE.NumberWord, wordStart, wordEnd);
  }
  if (hasWord || type !== null) stream.follow(INLINE.Symbol, start, shape.end, shape.type);
  else stream.add(INLINE.Symbol, start, shape.end, shape.type);
  addTail(text, stream, shape.end, shape.joint || type?.name.includes("liên") === true, null);
  return true;
}

/** Bodies whose abbreviation alone followed the number until 1996, often without `số` before it: `Quyết định 280-TTg`. */
const OLD_SYMBOL = /[-/](?:TTg|CP|HĐBT)$/i;

/** True where enough stands before a symbol to take it for one. */
function hasRoom(typed: boolean, hasWord: boolean, shape: SymbolShape): boolean {
  if (shape.strength === "slight") return typed && hasWord;
  return typed || hasWord || shape.strength === "strong";
}

function typeBefore(text: string, floor: number, end: number, shape: SymbolShape, hasWord: boolean): TypeWord | null {
  const direct = typeEndingAt(text, end);
  if (direct !== null && direct.start >= floor) return direct;
  if (shape.law) return lawBefore(text, floor, end);
  return hasWord ? (namedTypeBefore(text, floor, end, shape.type) ?? typeOfBodyBefore(text, floor, end)) : null;
}

/** `quyết định của Bộ Y tế` before `số`: a type in small letters with nothing but its issuer behind it. */
function typeOfBodyBefore(text: string, floor: number, end: number): TypeWord | null {
  const from = Math.max(floor, end - 90);
  const of = text.slice(from, end).lastIndexOf(" của ");
  if (of === -1) return null;
  const body = from + of + " của ".length;
  if (!isUpper(text.charCodeAt(body)) || issuerEnd(text, body, false) !== end) return null;
  const type = typeEndingAt(text, from + of);
  return type !== null && type.start >= floor ? type : null;
}

function abbreviatedType(text: string, end: number, start: number, shape: SymbolShape): TypeWord | null {
  if (shape.type === null || text.charCodeAt(end - 1) !== shape.type.charCodeAt(shape.type.length - 1)) return null;
  const style = parseSymbol(text.slice(start, shape.end))?.style ?? "unknown";
  return abbreviatedTypeBefore(text, end, { abbreviation: shape.type, style });
}

/** Adds a type and, where words stand between it and `end`, the name or issuer they are. */
function addType(text: string, stream: InlineStream, type: TypeWord, end: number): void {
  stream.add(INLINE.TypeWord, type.start, type.end, type.name);
  const start = skipBlanks(text, type.end);
  if (start >= end) return;
  const of = ofEnd(text, start);
  if (of === -1) {
    stream.follow(INLINE.Name, start, end);
    return;
  }
  const body = skipBlanks(text, of);
  if (issuerEnd(text, body, false) === end) stream.follow(INLINE.Issuer, body, end);
}

/** `các Nghị định của Chính phủ: số …`: the head of a list ends in a colon. */
function addListHead(text: string, stream: InlineStream, end: number): void {
  if (text.charCodeAt(end - 1) !== 0x3a) return;
  const headEnd = skipBlanksBack(text, end - 1);
  const window = text.slice(Math.max(stream.end, headEnd - 160), headEnd);
  const match = LIST_HEAD.exec(window);
  if (match === null) return;
  const [found, opening = ""] = match;
  const start = headEnd - found.length + opening.length;
  let typeEnd = start;
  let type: TypeWord | null = null;
  for (let count = 0; count < 4 && type?.start !== start; count++) {
    typeEnd = skipBlanks(text, typeEnd);
    while (letterAt(text, typeEnd)) typeEnd++;
    type = typeEndingAt(text, typeEnd);
  }
  if (type === null || type.start !== start) return;
  const of = ofEnd(text, skipBlanks(text, typeEnd));
  const body = of === -1 ? -1 : skipBlanks(text, of);
  const issuer = body !== -1 && issuerEnd(text, body, true) === headEnd ? { start: body, end: headEnd } : null;
  stream.add(INLINE.ListHead, start, headEnd, { typeName: type.name, issuer });
}

const LIST_HEAD = /(?<![A-Za-zÀ-ỹ])([Cc]ác\s+)[^.;:()]{2,150}$/;

/** `Nghị quyết 18, 19-NQ/TW`: the type stands before numbers that share the symbol of the last. */
function addSharedType(text: string, stream: InlineStream, end: number, shape: SymbolShape): void {
  const window = text.slice(Math.max(stream.end, end - LONGEST_NUMBERS), end);
  const numbers = NUMBERS_BEFORE.exec(window);
  if (numbers === null) return;
  const type = typeEndingAt(text, skipBlanksBack(text, end - numbers[0].length));
  if (type === null || type.start < stream.end || !typeFits(type.name, shape.type)) return;
  stream.add(INLINE.ListHead, type.start, type.end, { typeName: type.name, issuer: null });
}

const LONGEST_NUMBERS = 40;
const NUMBERS_BEFORE = /(?<=\s)(?:số\s{1,3})?(?:\d{1,4}(?:,|\s{0,3}và)\s{0,3}){1,4}$/;

/** Adds what follows a number: date and issuer, in either order. A date already read is given. */
function addTail(text: string, stream: InlineStream, from: number, joint: boolean, read: DateNode | null): void {
  const date = read ?? dateFrom(text, skipComma(text, from));
  if (date !== null) stream.follow(INLINE.Date, date.start, date.end, date);
  const of = ofEnd(text, skipComma(text, stream.end));
  if (of === -1) return;
  const body = skipBlanks(text, of);
  const end = issuerEnd(text, body, joint);
  if (end === -1) return;
  stream.follow(INLINE.Issuer, body, end);
  const later = date === null ? dateFrom(text, skipComma(text, end)) : null;
  if (later !== null) stream.follow(INLINE.Date, later.start, later.end, later);
}

/** `Ngày` with a capital opens another sentence or line, but where a letter or digit stands before it on its line. */
function dateFrom(text: string, at: number): DateNode | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return digitDateAt(text, at);
  const from = text.startsWith("đề ngày", at) ? at + "đề ".length : at;
  const keyword =
    text.startsWith("ngày", from) ||
    text.startsWith("NGÀY", from) ||
    (text.startsWith("Ngày", from) && text.charCodeAt(from - 1) === 0x20 && endsInWord(text, from - 1));
  return keyword ? keywordDateAt(text, from) : null;
}

function endsInWord(text: string, end: number): boolean {
  return letterAt(text, end - 1) || isDigit(text.charCodeAt(end - 1));
}

function skipComma(text: string, at: number): number {
  const mark = skipBlanks(text, at);
  return text.charCodeAt(mark) === 0x2c ? skipBlanks(text, mark + 1) : mark;
}

/** Behind the word `của` at `at`, or -1. */
function ofEnd(text: string, at: number): number {
  const word = text.slice(at, at + 3);
  return (word === "của" || word === "CỦA" || word === "Của") && isBlank(text.charCodeAt(at + 3)) ? at + 3 : -1;
}

/** True where `số` ends at `end`, also mistyped `sổ`. */
function isNumberWord(text: string, end: number): boolean {
  const vowel = text.charAt(end - 1);
  if (vowel !== "ố" && vowel !== "Ố" && vowel !== "ổ") return false;
  return (text.charCodeAt(end - 2) | 0x20) === 0x73 && !letterAt(text, end - 3);
}

/** Behind the word before `at`, a colon after it left out, over any blanks: `Số:` may stand on a line of its own. */
function skipColonBack(text: string, at: number): number {
  let end = at;
  while (at - end < 60 && (isBlank(text.charCodeAt(end - 1)) || isFill(text.charCodeAt(end - 1)))) end--;
  return text.charCodeAt(end - 1) === 0x3a ? skipBlanksBack(text, end - 1) : end;
}

function isFill(code: number): boolean {
  return code === 0x2e || code === 0x2026 || code === 0x5f || code === 0x7c;
}

/** Words that count forms, houses and accounts with `số`, and codes of standards: no documents. */
const FORM_WORD =
  /(?<![A-Za-zÀ-ỹ])(?:mẫu|biểu|bảng|hình|lục|khai|nhà|đường|khoản|thoại|lô|thửa|hộp|mã|biển|đơn|C\/O|TCVN|QCVN|ISO|TCXDVN)$/i;

/** `Nghị định này` behind a reference: its end, or -1. */
function thisDocumentEnd(text: string, at: number): number {
  if (!text.slice(at, at + 48).includes(" này")) return -1;
  THIS_DOCUMENT.lastIndex = at;
  const match = THIS_DOCUMENT.exec(text);
  if (match === null) return -1;
  return typeEndingAt(text, at + (match[1]?.length ?? 0)) === null ? -1 : THIS_DOCUMENT.lastIndex;
}

const THIS_DOCUMENT =
  /(\s{1,12}(?:của\s{1,12})?(?:[A-Za-zÀ-ỹ]{1,7}\s{1,12}){0,3}?[A-Za-zÀ-ỹ]{1,7})\s{1,12}này(?![A-Za-zÀ-ỹ])/y;
