/**
 * Finds the type word that leads a number: directly before it, or with a name between.
 *
 *     Nghị quyết số 25-NQ/TW     Luật Thuế giá trị gia tăng số 13/2008/QH12     Báo cáo thẩm tra số 113/BC-BPC
 *     ^^^^^^^^^^                 ^^^^                                           ^^^^^^^
 */
import { isBlank, letterAt } from "./blanks.ts";
import { isLower, isUpper } from "./letters.ts";
import type { Span } from "./source.ts";
import type { SymbolStyle } from "./symbol.ts";
import { DOCUMENT_TYPES, type DocumentType, OTHER_CITED_TYPES } from "./vocabulary.ts";

/** A printed type word and the type it names. */
export interface TypeWord extends Span {
  /** Sentence case: `Nghị định`. */
  readonly name: string;
}

const TYPE_NAMES: readonly string[] = [...DOCUMENT_TYPES.map(({ name }) => name), ...OTHER_CITED_TYPES];

/** Types by the hash of their last syllable in the cases it is printed in, longest first. */
const BY_LAST_SYLLABLE: ReadonlyMap<number, readonly string[]> = typesByLastSyllable();

/** Longest distance between a type and its number or date: the name of a law may list all the laws that it amends. */
const NAME_REACH = 360;

/** The type word that ends at `end`. */
export function typeEndingAt(text: string, end: number): TypeWord | null {
  const candidates = BY_LAST_SYLLABLE.get(hashOfSyllable(text, end));
  if (candidates === undefined) return null;
  for (const name of candidates) {
    const start = end - name.length;
    if (text.startsWith(name, start) && (!letterAt(text, start - 1) || isGluedOn(text, start, name)))
      return { start, end, name };
  }
  for (const name of candidates) {
    const start = startOf(text, end, name);
    if (start !== -1 && !isCompound(text, start, name)) return { start, end, name };
  }
  for (const name of candidates) {
    const printed = glued(name);
    if (text.endsWith(printed, end) && !letterAt(text, end - printed.length - 1))
      return { start: end - printed.length, end, name };
  }
  return null;
}

/** `Theo tạiTờ trình số …`: some copies of web pages lose blanks; a capital within a word begins the type. */
function isGluedOn(text: string, start: number, name: string): boolean {
  return name.includes(" ") && isLower(text.charCodeAt(start - 1));
}

/** `Thôngtư`, as such copies have it. */
function glued(name: string): string {
  return name.replace(" ", "");
}

/**
 * A number for the syllable that ends at `end`: most words are asked about only to find that they are no type, and are
 * not worth cutting out. Two syllables may share one, so what it leads to has to be compared.
 */
function hashOfSyllable(text: string, end: number): number {
  let hash = 0;
  for (let at = end - 1; end - at <= 8 && letterAt(text, at); at--)
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) & 0xffffff;
  return hash;
}

/**
 * The law whose name ends at `end`, no earlier than `floor`. Where a law is named that amends it, alone or among others,
 * that one is meant:
 *
 *     Luật sửa đổi, bổ sung một số điều của Luật Đầu tư và Luật Nhà ở ngày …     ban hành Luật sửa đổi … của Luật Đầu tư số …
 *     ^^^^                                                                                                   ^^^^
 */
export function lawBefore(text: string, floor: number, end: number): TypeWord | null {
  const from = clauseStart(text, Math.max(floor, end - NAME_REACH), end);
  const window = text.slice(from, end);
  let found: TypeWord | null = null;
  let amends = false;
  LAW.lastIndex = 0;
  for (let match = LAW.exec(window); match !== null; match = LAW.exec(window)) {
    const start = from + match.index;
    if (found !== null) {
      const between = text.slice(found.end, start);
      // A law that is being issued has no number yet.
      amends = amends
        ? LISTED_ON.test(between.slice(-4))
        : AMENDING.test(between) && !ISSUED.test(text.slice(Math.max(0, found.start - 12), found.start));
    }
    if (!amends) found = { start, end: start + match[0].length, name: sentenceCase(match[0]) };
  }
  return found !== null && !NO_LAW_NAME.test(text.slice(found.end, end)) ? found : null;
}

/**
 * The capitalised type word of a paper with a name of a few words before its number, whose symbol has `abbreviation`. A
 * body may be named after a type: `Thông tư liên tịch Bộ Kế hoạch và Đầu tư - Bộ Tài chính số …`.
 */
export function namedTypeBefore(
  text: string,
  floor: number,
  end: number,
  abbreviation: string | null,
): TypeWord | null {
  const from = clauseStart(text, Math.max(floor, end - 90), end);
  const window = text.slice(from, end);
  for (let at = window.length - 1; at > 0; at--) {
    if (!isBlank(window.charCodeAt(at)) || isBlank(window.charCodeAt(at - 1))) continue;
    const word = typeEndingAt(text, from + at);
    if (word === null || !isUpper(text.charCodeAt(word.start))) continue;
    if (!typeFits(word.name, abbreviation) && OF_BODY.test(text.slice(Math.max(0, word.start - 8), word.start)))
      continue;
    return word.start >= from && !NO_NAME.test(window.slice(at).replace(/^\s+của\s/i, " ")) ? word : null;
  }
  return null;
}

/**
 * The abbreviation of a type printed in its stead, where the symbol repeats it: `NQ số 18-NQ/TW`. What it stands for
 * hangs on whose papers have such symbols.
 */
export function abbreviatedTypeBefore(
  text: string,
  end: number,
  { abbreviation, style }: Abbreviated,
): TypeWord | null {
  const start = end - abbreviation.length;
  if (!text.startsWith(abbreviation, start) || /[A-Za-zÀ-ỹ\d/.-]/.test(text.charAt(start - 1))) return null;
  const own = (type: DocumentType): string | null =>
    style === "party" ? type.party : style === "qppl" ? type.qppl : (type.state ?? type.qppl);
  const type = DOCUMENT_TYPES.find((each) => own(each) === abbreviation);
  return type === undefined ? null : { start, end, name: type.name };
}

/** What a symbol says of its type. */
interface Abbreviated {
  readonly abbreviation: string;
  readonly style: SymbolStyle;
}

/** False where a symbol's abbreviation is that of another type than `typeName`. */
export function typeFits(typeName: string, abbreviation: string | null): boolean {
  const type = DOCUMENT_TYPES.find(({ name }) => name === typeName);
  if (abbreviation === null || type === undefined) return true;
  const own = [type.state, type.party, type.qppl].filter((each) => each !== null);
  if (own.length === 0) return !ABBREVIATIONS.has(abbreviation.toUpperCase());
  return own.some((each) => abbreviation.toUpperCase().startsWith(each.toUpperCase()));
}

/** Abbreviations that are those of some type: a law, which has none, has none of them. */
const ABBREVIATIONS: ReadonlySet<string | undefined> = new Set(
  DOCUMENT_TYPES.flatMap(({ state, party, qppl }) => [state, party, qppl]).map((each) => each?.toUpperCase()),
);

const LAW =
  /(?<![A-Za-zÀ-ỹ])(?:Bộ[ \t\r\n]+[Ll]uật|BỘ[ \t\r\n]+LUẬT|Luật|(?<!PHÁP[ \t\r\n])LUẬT|Pháp[ \t\r\n]+lệnh|PHÁP[ \t\r\n]+LỆNH|Hiến[ \t\r\n]+pháp|(?<=[Cc]ăn cứ )(?:pháp lệnh|luật)|(?<=[Cc]ăn cứ vào )(?:pháp lệnh|luật))(?![A-Za-zÀ-ỹ])/g;

const AMENDING = /^\s+(?:sửa\s+đổi|bổ\s+sung)[\s\S]*\s(?:của|một\s+số\s+điều)\s+(?:các\s+)?$/i;

/** The end of what stands between two laws of one list. */
const LISTED_ON = /(?:,|\svà|\sVÀ)\s$/;

/** Words before a law that this very text issues or that is still to be. */
const ISSUED = /(?:ban\s+hành|thông\s+qua|dự\s+án|dự\s+thảo)\s$/i;

/** The word of a body that is named after a type of document. */
const OF_BODY = /(?<![A-Za-zÀ-ỹ])(?:Bộ|Sở|[ỦU][ỷy] ban|Vụ|Ban)\s$/;

/** Words that no name of a law has: behind them something else is dated. */
const NO_LAW_NAME =
  /(?<![A-Za-zÀ-ỹ])(?:từ|kể|được|đã|tại|này|thông\s+qua|hiệu\s+lực|trước|đến|vào|có(?!\s+công)|bởi|năm|(?<!một\s)số)(?![A-Za-zÀ-ỹ])/i;

const NO_NAME =
  /(?<![A-Za-zÀ-ỹ])(?:tại|theo|này|trên|đã|được|có|là|kèm|cùng|với|của|về|số|trong|các|những|do|bởi)(?![A-Za-zÀ-ỹ])/i;

/** Start of the clause that reaches to `end`: behind the last full stop, semicolon, colon, bracket or blank line. */
function clauseStart(text: string, from: number, end: number): number {
  let breaks = 0;
  for (let at = end - 1; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      if (++breaks > 1) return at + 1;
    } else if (!isBlank(code)) {
      breaks = 0;
      if (code < 0x80 ? CLOSES_CLAUSE.has(code) : code === 0x201c || code === 0x201d || code === 0x2026) return at + 1;
    }
  }
  return from;
}

const CLOSES_CLAUSE: ReadonlySet<number> = new Set([...'".;:!?()|[]<>'].map((mark) => mark.charCodeAt(0)));

/** Start of `name` where it ends at `end` in sentence case, small letters or capitals, blanks of any kind; or -1. */
function startOf(text: string, end: number, name: string): number {
  let at = end;
  for (let index = name.length - 1; index >= 0; index--) {
    if (name.charCodeAt(index) === 0x20) {
      const before = at;
      while (isBlank(text.charCodeAt(at - 1)) && before - at < 16) at--;
      if (before === at) return -1;
    } else {
      const wanted = name.charAt(index);
      const found = text.charAt(--at);
      if (found !== wanted && found !== wanted.toUpperCase() && found !== wanted.toLowerCase()) return -1;
    }
  }
  return letterAt(text, at - 1) ? -1 : at;
}

/** `pháp luật`, `kỷ luật`, `mệnh lệnh` are no types; a single syllable is one only with a capital or by itself. */
function isCompound(text: string, start: number, name: string): boolean {
  return (
    (name === "Luật" || name === "Lệnh") &&
    /(?:pháp|kỷ|định|mệnh|hiệu)\s+$/i.test(text.slice(Math.max(0, start - 8), start))
  );
}

function sentenceCase(printed: string): string {
  const plain = printed.replace(/\s+/g, " ").toLowerCase();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function typesByLastSyllable(): Map<number, string[]> {
  const types = new Map<number, string[]>();
  for (const name of [...TYPE_NAMES].sort((a, b) => b.length - a.length)) {
    const last = (name.split(" ").at(-1) ?? name).toLowerCase();
    for (const printed of new Set([
      last,
      last.toUpperCase(),
      last.charAt(0).toUpperCase() + last.slice(1),
      glued(name),
    ])) {
      const key = hashOfSyllable(printed, printed.length);
      const list = types.get(key);
      if (list === undefined) types.set(key, [name]);
      else list.push(name);
    }
  }
  return types;
}
