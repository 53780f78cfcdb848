/** Reads recipients and signature block, in either order or side by side: NĐ 30/2020, PL I, Phần I, Mục II, khoản 7–9. */
import { LOWER, UPPER } from "../../grammar/letters.ts";
import type { SourceText } from "../../grammar/source.ts";
import type { LineNode } from "../../grammar/tree.ts";
import { AUTHORITY_PREFIX } from "../../grammar/vocabulary.ts";
import type { AuthorityLine, Line, Range, RecipientEntry, Recipients, Signature, TextPart } from "./analysis.ts";
import { groupLines, lineOf, partOfSpan, rangeOf, textOf } from "./parts.ts";

/** The list of recipients among the lines of the closing; null without one. */
export function readRecipients(source: SourceText, lines: readonly LineNode[]): Recipients | null {
  const headingAt = lines.findIndex(({ kind }) => kind === "recipientsHeading");
  const heading = lines[headingAt];
  const headingLines =
    heading === undefined
      ? []
      : [heading, ...continuations(lines, headingAt, !/\s/.test(source.text.slice(heading.from, heading.to)))];
  const entries: LineNode[][] = [];
  let shared = false;
  if (heading !== undefined && headingLines.length === 1) {
    const rest = /^N\S+\s+\S+?\s*(?::|$)\s*/.exec(source.text.slice(heading.from, heading.to));
    shared = rest !== null && rest[0].length < heading.to - heading.from;
  }
  // Converters drop the marks of automatic lists; then each line that ends an entry ends one.
  const anyMarked = lines.some(
    ({ kind, from, to }) => kind === "recipient" && MARKED.test(source.text.slice(from, to)),
  );
  for (const line of lines) {
    if (line.kind !== "recipient" || headingLines.includes(line)) continue;
    const text = source.text.slice(line.from, line.to);
    const entry = entries[entries.length - 1];
    const begins = anyMarked ? MARKED.test(text) : entry !== undefined && endsEntry(source, entry);
    if (entry === undefined || begins) entries.push([line]);
    else entry.push(line);
  }
  if (heading === undefined && entries.length === 0) return null;
  const marks = entries.some((entry) => hasMark(source, entry));
  return {
    heading: heading === undefined ? null : headingLine(source, headingLines),
    headingShared: shared,
    entries: readEntries(source, marks ? entries.filter((entry) => hasMark(source, entry)) : entries),
  };
}

/** The mark of an entry, apart from a rule and a number below zero. */
const MARKED = /^[-–—*•~](?![-–—*•~\d])/;

function hasMark(source: SourceText, entry: readonly LineNode[]): boolean {
  const first = entry[0];
  return first !== undefined && first.from < first.to && "-–—*•~".includes(source.text.charAt(first.from));
}

function endsEntry(source: SourceText, entry: readonly LineNode[]): boolean {
  const last = entry[entry.length - 1];
  return last !== undefined && /[;,.)]$/.test(source.text.slice(last.from, last.to));
}

/** `Nơi nhận:` without what may follow on its line. */
function headingLine(source: SourceText, lines: readonly LineNode[]): Line {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return lineOf(source, lines);
  const text = source.text.slice(first.from, last.to);
  const words = /^\S+\s+[^\s:]+\s*:?/.exec(text)?.[0] ?? text;
  const part = partOfSpan(source, { start: first.from, end: first.from + words.length });
  return { range: part.range, text: part.text, raw: source.source.slice(part.range.start, part.range.end) };
}

/** The lines that a heading goes on over; `isBroken` where its first line has but a part of it: `Nơi` / `nhận:`. */
function continuations(lines: readonly LineNode[], at: number, isBroken: boolean): LineNode[] {
  const found: LineNode[] = [];
  for (let next = at + 1; lines[next]?.continues === true && lines[next]?.kind !== "recipient"; next++) {
    const line = lines[next];
    if (line !== undefined) found.push(line);
  }
  const next = lines[at + 1];
  if (isBroken && found.length === 0 && next?.continues === true && next.kind === "recipient") found.push(next);
  return found;
}

/** Entries of marked lines; several of one when line breaks were lost: `…, - Các vụ, - Lưu VP.` */
function readEntries(source: SourceText, marked: readonly LineNode[][]): RecipientEntry[] {
  const entries: RecipientEntry[] = [];
  for (const lines of marked) {
    const whole = textOf(source, lines);
    const range = rangeOf(source, lines);
    const pieces = /[;,.)] [-–] /.test(whole) ? whole.split(/(?<=[;,.)]) (?=[-–] )/) : [whole];
    for (const piece of pieces) entries.push(readEntry(piece, range));
  }
  return entries;
}

function readEntry(printed: string, range: Range): RecipientEntry {
  const mark = "-–—+*•~".includes(printed.charAt(0)) ? printed.charAt(0) : "";
  const text = printed.slice(mark.length).trim();
  return {
    range,
    text: text.slice(0, text.length - closingMark(text, ";,.").length).trimEnd(),
    mark,
    terminator: closingMark(printed, ";,.:/"),
  };
}

/** The last character where it is one of `marks`. */
function closingMark(text: string, marks: string): string {
  const last = text.charAt(text.length - 1);
  return marks.includes(last) ? last : "";
}

/** The blocks of the signers, in order. */
export function readSignatures(source: SourceText, lines: readonly LineNode[]): Signature[] {
  const blocks: LineNode[][][] = [];
  let block: LineNode[][] = [];
  const members = lines.filter(({ kind }) => kind === "authority" || kind === "office" || kind === "signer");
  for (const group of groupLines(members)) {
    const kind = group[0]?.kind;
    const before = block[block.length - 1]?.[0]?.kind;
    if (before === "signer" && kind !== "signer") {
      blocks.push(block);
      block = [];
    }
    block.push(group);
  }
  if (block.length > 0) blocks.push(block);
  const signatures: Signature[] = [];
  for (const groups of blocks)
    for (const column of columnsOf(source, groups)) signatures.push(readSignature(source, column));
  return signatures;
}

/**
 * Two signers on one row, as in minutes: the n-th office goes with the n-th name.
 *
 *     THƯ KÝ              CHỦ TỌA
 *     Trần Thị B          Nguyễn Văn A
 */
function columnsOf(source: SourceText, groups: readonly LineNode[][]): LineNode[][][] {
  const offices = groups.filter((group) => group[0]?.kind === "office");
  const names = groups.filter((group) => group[0]?.kind === "signer");
  const paired =
    offices.length === 2 &&
    names.length === 2 &&
    groups.length === 4 &&
    onOneRow(source, offices) &&
    onOneRow(source, names);
  if (!paired) return [[...groups]];
  return offices.map((office, index) => [office, names[index] ?? []]);
}

function onOneRow(source: SourceText, [left, right]: readonly LineNode[][]): boolean {
  return !source.text.slice(left?.[0]?.to ?? 0, right?.[0]?.from ?? 0).includes("\n");
}

function readSignature(source: SourceText, groups: readonly LineNode[][]): Signature {
  const authorities: AuthorityLine[] = [];
  const offices: TextPart[] = [];
  const lines: Line[] = [];
  let name: TextPart | null = null;
  for (const group of groups) {
    const line = lineOf(source, group);
    lines.push(line);
    const kind = group[0]?.kind;
    if (kind === "signer") {
      if (name === null) name = { range: line.range, text: withoutRank(line.text) };
    } else if (kind === "authority") {
      const authority = readAuthority(source, group, line);
      if (authority !== null) authorities.push(authority);
      if (authority?.prefix === "Q.") offices.push({ range: line.range, text: authority.rest });
      // `KT. BỘ TRƯỞNG THỨ TRƯỞNG`: the line break before the signer's own office was lost.
      const own = authority?.prefix.startsWith("K") === true ? authority.rest.search(/ (?:PHÓ|THỨ) /) : -1;
      if (own !== -1) offices.push({ range: line.range, text: authority?.rest.slice(own + 1) ?? "" });
    } else {
      const before = offices[offices.length - 1];
      // `PHÓ` / `TRƯỞNG BAN`: one office over two lines of a narrow column.
      if (before !== undefined && (/^(?:PHÓ|QUYỀN|THỨ)$/.test(before.text) || OF_STATE.test(line.text))) {
        offices[offices.length - 1] = {
          range: { start: before.range.start, end: line.range.end },
          text: `${before.text} ${line.text}`,
        };
      } else offices.push({ range: line.range, text: line.text });
    }
  }
  const first = authorities[0];
  const body = first?.prefix === "TM." || first?.prefix === "T/M" ? first.rest : null;
  return {
    range: rangeOf(source, [...(groups[0] ?? []), ...(groups[groups.length - 1] ?? [])]),
    lines,
    authorities,
    body,
    title: signerTitle(offices),
    name,
  };
}

/** `CHỦ TỊCH` / `NƯỚC CỘNG HÒA XÃ HỘI` / `CHỦ NGHĨA VIỆT NAM`: the lines that go on with the office of the President. */
const OF_STATE = /^(?:NƯỚC (?:CỘNG H(?:ÒA|OÀ) XÃ HỘI(?: CHỦ NGHĨA VIỆT NAM)?|CHXHCN VIỆT NAM)|CHỦ NGHĨA VIỆT NAM)$/;

/** The last office before the name; a role that is no post (`NGƯỜI LẬP BIỂU`) is none. */
function signerTitle(offices: readonly TextPart[]): TextPart | null {
  const last = offices[offices.length - 1];
  if (
    last === undefined ||
    /^(?:ĐẢNG VIÊN|NGƯỜI|CÁ NHÂN|ĐẠI DIỆN|BÊN|HỌC VIÊN|SINH VIÊN|CÔNG DÂN|TÁC GIẢ)(?= |$)/.test(last.text)
  )
    return null;
  return last;
}

function readAuthority(source: SourceText, group: readonly LineNode[], line: Line): AuthorityLine | null {
  const first = group[0];
  if (first === undefined) return null;
  const text = source.text.slice(first.from, first.to);
  const printed = AUTHORITY_PREFIX.exec(text) ?? AUTHORITY_PREFIX.exec(`${text.trimEnd()} X`);
  if (printed === null) return null;
  const width = Math.min(printed[0].trimEnd().length, text.length);
  return {
    range: line.range,
    text: line.text,
    raw: line.raw,
    prefix: canonicalPrefix(printed[1] ?? "", text.slice(0, width)),
    printedPrefix: partOfSpan(source, { start: first.from, end: first.from + width }),
    rest: line.text
      .slice(width)
      .trim()
      .replace(/[,.;]$/, ""),
  };
}

/** The regulation's form: with a slash in Party papers, with a stop everywhere else. */
function canonicalPrefix(letters: string, printed: string): string {
  const bare = letters.replace(/[\s./]/g, "").toUpperCase();
  if (bare === "TUQ" || bare === "Q") return `${bare}.`;
  return printed.includes("/") ? `${bare.charAt(0)}/${bare.slice(1)}` : `${bare}.`;
}

const RANK = new RegExp(
  `^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|(?:GS|PGS|TS|ThS|BS|KS|CN|CK[I1]{1,2})[.,\\s]{1,2}|Đồng chí|Ông|Bà)[ .]{0,2}(?=[${UPPER}])(?=[^${LOWER}]?[${UPPER}${LOWER}. ]+$)`,
);

function withoutRank(name: string): string {
  let text = name;
  for (let left = 4; left > 0 && RANK.test(text); left--) text = text.replace(RANK, "");
  return text;
}
