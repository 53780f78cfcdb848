/** Reads the header: titles, bodies, number line, place-and-date line, in whatever order its columns were written. */
import { NUMBER_LABEL } from "../../grammar/header-line.ts";
import type { SourceText } from "../../grammar/source.ts";
import { mendSyllables } from "../../grammar/syllables.ts";
import { type DocumentSymbol, parseSymbol } from "../../grammar/symbol.ts";
import type { LineNode } from "../../grammar/tree.ts";
import { BODY_HEAD, OPEN_BODY_HEAD } from "../../grammar/vocabulary.ts";
import type {
  DateMention,
  Header,
  HeaderComponent,
  HeaderComponentName,
  Line,
  NumberLine,
  PlaceDateLine,
  TextPart,
} from "./analysis.ts";
import { separatorBelow } from "./columns.ts";
import { dateMention } from "./dates.ts";
import { groupLines, lineOf, partOfLines, partOfSpan, rangeOf, textOf } from "./parts.ts";

/** What the lines of a header zone hold. The subject of a letter stands there too and is returned apart. */
export interface HeaderReading {
  readonly header: Header;
  /** `V/v …` with its continuation lines, or the phrase of a Party letter; empty without one. */
  readonly subject: readonly LineNode[];
}

export const EMPTY_HEADER: Header = {
  range: null,
  nationalTitle: null,
  motto: null,
  mottoRule: null,
  partyTitle: null,
  youthUnionTitle: null,
  superior: null,
  issuer: null,
  issuerLines: [],
  issuerRule: null,
  number: null,
  placeDate: null,
  order: [],
};

/** Reads the lines of the header zone. */
export function readHeader(source: SourceText, lines: readonly LineNode[]): HeaderReading {
  const printed = lines.filter((line) => line.kind !== "blank");
  const groups = groupLines(printed);
  if (groups.length === 0) return { header: EMPTY_HEADER, subject: [] };
  const find = (kind: LineNode["kind"]): LineNode[] | undefined => groups.find((group) => group[0]?.kind === kind);
  const line = (group: readonly LineNode[] | undefined): Line | null =>
    group === undefined ? null : lineOf(source, group);
  const [nationalTitle, motto, partyTitle] = [find("nationalTitle"), find("motto"), find("partyTitle")];
  const youthUnionTitle = groups.find((group) => isYouthUnionTitle(source, group));
  const [numberGroup, dateGroup] = [find("number"), find("placeDate")];
  const bodies = issuerGroups(source, groups);
  const issuerLines = bodies.map((group) => lineOf(source, group));
  const named = nameBodies(source, bodies);
  const order: HeaderComponent[] = [];
  const add = (name: HeaderComponentName, group: readonly LineNode[] | undefined): void => {
    if (group !== undefined) order.push({ name, range: rangeOf(source, group) });
  };
  add("nationalTitle", nationalTitle);
  add("motto", motto);
  add("partyTitle", partyTitle);
  add("issuer", named.issuer === null ? undefined : bodies[bodies.length - 1]);
  add("number", numberGroup);
  add("placeDate", dateGroup);
  order.sort((a, b) => a.range.start - b.range.start);
  return {
    header: {
      range: rangeOf(source, printed),
      nationalTitle: line(nationalTitle),
      motto: line(motto),
      mottoRule: line(separatorBelow(source, groups, motto)),
      partyTitle: line(partyTitle),
      youthUnionTitle: line(youthUnionTitle),
      superior: named.superior,
      issuer: named.issuer,
      issuerLines,
      issuerRule: line(separatorBelow(source, groups, bodies[bodies.length - 1])),
      number: numberGroup === undefined ? null : readNumberLine(source, numberGroup),
      placeDate: dateGroup === undefined ? null : readPlaceDate(source, dateGroup, true),
      order,
    },
    subject: subjectOf(source, groups, bodies),
  };
}

/** Lines that print a body: lines of capitals above or beside the titles, none below the number line but its own column. */
function issuerGroups(source: SourceText, groups: readonly LineNode[][]): LineNode[][] {
  const numberAt = groups.findIndex((group) => group[0]?.kind === "number");
  const titled = groups.some(
    (group) =>
      group[0]?.kind === "nationalTitle" || group[0]?.kind === "partyTitle" || isYouthUnionTitle(source, group),
  );
  const candidates: LineNode[][] = [];
  for (const [index, group] of groups.entries()) {
    const kind = group[0]?.kind;
    if (kind !== "paragraph" && kind !== "type") continue;
    const words = bodyWords(source, group);
    const capitals = words.toUpperCase();
    if (words.length > 120 || NO_BODY.test(capitals) || isYouthUnionTitle(source, group)) continue;
    const begins = BODY_HEAD.test(capitals);
    if (capitals !== words && !(begins && words.length < 60 && candidates.length === 0 && !/[.:;,]$/.test(words)))
      continue;
    if (candidates.length === 0 && !begins) {
      if (numberAt !== -1 && index > numberAt) continue;
      const following = groups[index + 1];
      const joined = following === undefined ? "" : `${words} ${bodyWords(source, following)}`;
      if (!BODY_HEAD.test(joined) && !(titled && isLikelyBody(words))) continue;
    }
    const previous = candidates[candidates.length - 1];
    if (previous !== undefined && groups.indexOf(previous) < index - 3) break;
    candidates.push(group);
  }
  return candidates;
}

function isYouthUnionTitle(source: SourceText, group: readonly LineNode[]): boolean {
  const first = group[0];
  if (first === undefined || source.text.charCodeAt(first.from) !== 0x110) return false;
  return /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/i.test(bodyWords(source, group));
}

/** Other lines of capitals that a header has, in capitals. */
const NO_BODY =
  /^(?:V\/V|VỀ VIỆC|DỰ THẢO|HỎA TỐC|HOẢ TỐC|KHẨN|THƯỢNG KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|BẢN SAO|FILE|MẪU|CÔNG BÁO|VĂN BẢN)/;

/** A name of a body that begins with no known word: capitals, several words, no figure. */
function isLikelyBody(words: string): boolean {
  return (
    /^[^\d|]{2,}$/.test(words) &&
    words.length >= 3 &&
    !/^(?:(?:TỈNH|HUYỆN|QUẬN|XÃ|PHƯỜNG)(?= (?!ĐOÀN)|$)|(?:THÀNH PHỐ|THỊ XÃ|ĐẶC KHU)(?= |$))/.test(words)
  );
}

function bodyWords(source: SourceText, group: readonly LineNode[]): string {
  const words = mendSyllables(textOf(source, group)).replace(MARK_BESIDE, "");
  return FRAMED.test(words) ? words.replace(/^[/|.\s]+|(?<![|.\s])[|.\s]+$/g, "") : words;
}

/** Marks of a draft or of urgency that lost the line break between them and the body. */
const MARK_BESIDE = /^DỰ THẢO (?:LẦN \d{1,2} )?| (?:THƯỢNG KHẨN|H(?:ỎA|OẢ) TỐC|KHẨN)$/g;

const FRAMED = /^[/|.\s]|[|.\s]$/;

/**
 * Joins the printed lines into bodies and says which issues the document: the last one; the one above is its superior.
 *
 *     BỘ TÀI CHÍNH                ỦY BAN NHÂN DÂN
 *     CỤC THUẾ    ← issuer        TỈNH X          ← one body
 */
function nameBodies(
  source: SourceText,
  groups: readonly LineNode[][],
): { superior: TextPart | null; issuer: TextPart | null } {
  const bodies: { words: string; lines: LineNode[] }[] = [];
  for (const group of groups) {
    const words = bodyWords(source, group);
    const open = bodies[bodies.length - 1];
    const begins = BODY_HEAD.test(words.toUpperCase()) && !continuesBody(open?.words ?? "", words);
    if (open === undefined || begins) bodies.push({ words, lines: [...group] });
    else {
      open.words += ` ${words}`;
      open.lines.push(...group);
    }
  }
  const parts: TextPart[] = [];
  for (const { words, lines } of bodies) {
    const range = rangeOf(source, lines);
    for (const text of splitBodies(words)) parts.push({ range, text });
  }
  const issuer = parts[parts.length - 1] ?? null;
  return { issuer, superior: parts[parts.length - 2] ?? null };
}

/** Party organisations and unions inside another body, whose name the next line gives: `BAN CÁN SỰ ĐẢNG` / `BỘ X`. */
const PARTY_ORGANISATION = /^(?:BAN CÁN SỰ ĐẢNG|ĐẢNG ĐOÀN|ĐẢNG [UỦ][YỶ]|ĐẢNG BỘ|CHI BỘ|CHI [UỦ][YỶ]|CÔNG ĐOÀN)$/;

/** Whether a line that could begin a body completes the one above: `VĂN PHÒNG` / `CHÍNH PHỦ`. */
function continuesBody(above: string, words: string): boolean {
  if (above === "") return false;
  // `ỦY` / `BAN NHÂN DÂN`: no body has a name of one syllable.
  if (!above.includes(" ")) return true;
  if (/(?:[-–,]| VÀ| CỦA| CÁC| QUỐC| TỈNH| HUYỆN| THÀNH PHỐ| XÃ| PHƯỜNG)$/.test(above)) return true;
  if (above === "HỘI ĐỒNG THẨM PHÁN" || PARTY_ORGANISATION.test(above)) return true;
  if (/(?:^| )(?:[UỦ][YỶ] BAN(?: TRUNG ƯƠNG)?|BAN THƯỜNG TRỰC)$/.test(above) && words.startsWith("MẶT TRẬN"))
    return true;
  if (!OPEN_BODY_HEAD.test(above)) return false;
  if (/^(?:VĂN PHÒNG|THANH TRA)$/.test(above))
    return /^(?:CHÍNH PHỦ|QUỐC HỘI|CHỦ TỊCH|TRUNG ƯƠNG|[UỦ][YỶ] BAN|HĐND|UBND|ĐOÀN|TỈNH [UỦ][YỶ]|BAN)/.test(words);
  return /^(?:QUỐC HỘI|CHÍNH PHỦ|TRUNG ƯƠNG)/.test(words) || /^(?:BỘ|SỞ|CỤC|TỔNG CỤC|BAN)$/.test(above);
}

/** One line that holds superior and issuer, its line break lost: `BỘ TÀI CHÍNH TỔNG CỤC THUẾ`. */
function splitBodies(words: string): string[] {
  const second = SUPERIOR_AND_ISSUER.exec(words) ?? FRONT_AND_PRESIDIUM.exec(words);
  return second === null ? [words] : [second[1] ?? words, second[2] ?? words];
}

const SUPERIOR_AND_ISSUER =
  /^((?:ĐẢNG BỘ|BỘ|[UỦ][YỶ] BAN NHÂN DÂN|UBND|TỔNG CỤC|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) [UỦ][YỶ]|SỞ) .{2,60}?|BAN CHẤP HÀNH TRUNG ƯƠNG) ((?:TỔNG CỤC|CỤC|SỞ|CHI CỤC|BAN TỔ CHỨC|BAN TUYÊN GIÁO|BAN NỘI CHÍNH|BAN DÂN VẬN|BAN BÍ THƯ|BỘ CHÍNH TRỊ|[UỦ][YỶ] BAN KIỂM TRA|VĂN PHÒNG|PHÒNG (?=NỘI VỤ|TƯ PHÁP|GIÁO DỤC|VĂN H|KINH TẾ|TÀI |LAO ĐỘNG|Y TẾ|NÔNG NGHIỆP|QUẢN LÝ)|ĐẢNG [UỦ][YỶ]|CHI BỘ|TRƯỜNG (?:ĐẠI HỌC|CAO ĐẲNG|TRUNG|TIỂU|MẦM|MẪU|CHÍNH TRỊ|TH|PT)|HỌC VIỆN|TRUNG TÂM|BỆNH VIỆN)(?: ?.*)?)$/;

/** The standing board of the Fatherland Front prints the committee above itself. */
const FRONT_AND_PRESIDIUM = /^((?:[UỦ][YỶ] BAN (?:MTTQ|MẶT TRẬN TỔ QUỐC)|UBMTTQ) .{2,60}) (BAN THƯỜNG TRỰC)$/;

/** Takes the number line apart. */
export function readNumberLine(source: SourceText, group: readonly LineNode[]): NumberLine | null {
  const first = group[0];
  const last = group[group.length - 1];
  if (first === undefined || last === undefined) return null;
  const text = source.text.slice(first.from, last.to);
  const label = NUMBER_LABEL.exec(text);
  const labelEnd = label === null ? 0 : label[0].trimEnd().length;
  const printed = text.slice(labelEnd);
  const lead = printed.length - printed.trimStart().length;
  const symbolSpan = { start: first.from + labelEnd + lead, end: last.to };
  const parsed = parseSymbol(printed.trim().replace(/\.$/, ""));
  const symbol = parsed ?? {
    text: printed.replace(/\s+/g, ""),
    style: "unknown" as const,
    number: null,
    year: null,
    typeAbbreviation: null,
    issuerAbbreviation: null,
  };
  const whole = partOfLines(source, group);
  return {
    range: whole.range,
    text: whole.text,
    label: label === null ? null : partOfSpan(source, { start: first.from, end: first.from + labelEnd }),
    printed: printed.trim() === "" ? emptyBehind(whole) : partOfSpan(source, symbolSpan),
    symbol: symbol.number === null ? { ...symbol, text: symbol.text.replace(/^[xX.…_]+/, "") } : symbol,
  };
}

/** Nothing at the end of a part: markup that stands behind it is no place for something to stand. */
function emptyBehind({ range: { end } }: TextPart): TextPart {
  return { range: { start: end, end }, text: "" };
}

/** Takes the place-and-date line apart; blank parts are null. */
export function readPlaceDate(source: SourceText, group: readonly LineNode[], inHeader: boolean): PlaceDateLine | null {
  const first = group[0];
  const last = group[group.length - 1];
  if (first === undefined || last === undefined) return null;
  const text = source.text.slice(first.from, last.to);
  const dayWord = text.search(/ngày/i);
  if (dayWord === -1) return null;
  let placeEnd = dayWord;
  while (placeEnd > 0 && /[\s,;.]/.test(text.charAt(placeEnd - 1))) placeEnd--;
  const place = text.slice(0, placeEnd);
  const dateStart = first.from + dayWord;
  const placePart =
    place.trim() === "" ? null : partOfSpan(source, { start: first.from, end: first.from + place.length });
  const whole = partOfLines(source, group);
  return {
    range: whole.range,
    text: whole.text,
    place: placePart === null ? null : { range: placePart.range, text: mendSyllables(placePart.text) },
    separator: {
      range: source.toSourceSpan({ start: first.from + place.length, end: dateStart }),
      text: text.slice(place.length, dayWord),
    },
    date: headerDate(source, dateStart, last.to),
    inHeader,
  };
}

const DATE_IN_WORDS = /^(ngày[^;]{0,60}?)tháng([^;]{0,60}?)năm/i;
const DATE_IN_FIGURES = /^ngày\s*(\d{1,2})([/.-])(\d{1,2})[/.-](\d{2,4})/i;

/** The date of the date line, of which any part may be blank. */
function headerDate(source: SourceText, start: number, end: number): DateMention {
  const text = source.text.slice(start, end);
  const keyword = { start, end: start + 4 };
  const words = DATE_IN_WORDS.exec(text);
  const figures = words === null ? DATE_IN_FIGURES.exec(text) : null;
  if (words !== null) {
    const [, beforeMonth = "", beforeYear = ""] = words;
    const monthWord = beforeMonth.length;
    const yearWord = monthWord + 5 + beforeYear.length;
    const digits = (from: number, to: number) => digitsWithin(source.text, start + from, start + to);
    const year = digits(yearWord + 3, text.length);
    const [day, month] = [digits(4, monthWord), digits(monthWord + 5, yearWord)];
    const node = { kind: "date", start, end: year?.end ?? end, form: "words", keyword, day, month, year } as const;
    return dateMention(source, node);
  }
  if (figures === null) {
    return dateMention(source, {
      kind: "date",
      start,
      end,
      form: "words",
      keyword,
      day: null,
      month: null,
      year: null,
    });
  }
  const [all, day = "", separator = "", month = "", year = ""] = figures;
  const yearStart = start + all.length - year.length;
  const monthStart = yearStart - 1 - month.length;
  const form = separator === "/" ? "slash" : separator === "-" ? "hyphen" : "dot";
  return dateMention(source, {
    kind: "date",
    start,
    end: start + all.length,
    form,
    keyword,
    day: { start: monthStart - 1 - day.length, end: monthStart - 1 },
    month: { start: monthStart, end: monthStart + month.length },
    year: { start: yearStart, end: yearStart + year.length },
  });
}

/** The first run of digits between two offsets of the reading view. */
function digitsWithin(text: string, from: number, to: number): { start: number; end: number } | null {
  const match = /\d+/.exec(text.slice(from, to));
  return match === null ? null : { start: from + match.index, end: from + match.index + match[0].length };
}

/**
 * `V/v …`, or in a Party letter the phrase in small letters below the number line; in other papers whose line of the type
 * was lost the lines of capitals there.
 */
function subjectOf(source: SourceText, groups: readonly LineNode[][], bodies: readonly LineNode[][]): LineNode[] {
  const at = groups.findIndex((group) => group[0]?.kind === "abstract");
  const lines: LineNode[] = [];
  if (at !== -1) {
    for (const group of groups.slice(at)) {
      const kind = group[0]?.kind;
      if (lines.length > 0 && kind !== "paragraph") break;
      lines.push(...group);
    }
    return lines;
  }
  const number = groups.findIndex((group) => group[0]?.kind === "number");
  const numberLine = groups[number];
  const symbol = numberLine === undefined ? undefined : readNumberLine(source, numberLine)?.symbol;
  if (symbol === undefined) return lines;
  const letter = isLetterSymbol(symbol);
  let above = "";
  for (const group of groups.slice(number + 1)) {
    if (bodies.includes(group)) continue;
    const words = textOf(source, group);
    const capitals = words.toUpperCase() === words;
    if (capitals && COMPETENT.test(words) && !/ (?:CỦA|VÀ|DO|,|-)$/.test(above)) break;
    above = words;
    if (group[0]?.kind === "paragraph" && words.length > 8 && capitals !== letter) lines.push(...group);
    else if (lines.length > 0) break;
  }
  return lines;
}

/** The line that says who has the power, above the bases. */
const COMPETENT =
  /^(?:QUỐC HỘI|[UỦ][YỶ] BAN (?:NHÂN DÂN|THƯỜNG VỤ)|UBND|HĐND|HỘI ĐỒNG|CHÍNH PHỦ|THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG|THỐNG ĐỐC|TỔNG (?:KIỂM TOÁN|THANH TRA|GIÁM ĐỐC|CỤC TRƯỞNG)|CHÁNH ÁN|VIỆN TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|BỘ (?:CÔNG|GIÁO|GIAO|KẾ|KHOA|LAO|NGOẠI|NỘI|NÔNG|QUỐC|TÀI|TƯ PHÁP|VĂN|XÂY|Y TẾ))(?: |$)/;

/** Whether a paper with this symbol may be a letter: no type is printed in it, nor is it that of a law. */
export function isLetterSymbol({ typeAbbreviation, style }: DocumentSymbol): boolean {
  return (typeAbbreviation === null && style !== "qppl") || typeAbbreviation === "CV";
}
