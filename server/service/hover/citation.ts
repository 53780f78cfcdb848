/** Tells what a citation is, by the registry of known documents; what it does not know it does not guess. */
import type { Analysis, Citation } from "../../model/analysis.ts";
import type { Bilingual, Language } from "../../rules/rule.ts";
import { dateInFigures } from "../date-forms.ts";
import { fold } from "../fold.ts";
import type { KnownDocument, KnownDocuments } from "../known-documents.ts";
import { escaped } from "../markup.ts";
import { lawName } from "../mention.ts";
import { partAt } from "../places.ts";
import { symbolParts } from "./abbreviation.ts";
import type { HoverOptions, Told } from "./told.ts";

/** Most candidates that are listed. */
const MOST_CANDIDATES = 8;

/** The citation at `offset`; null where none is, or where it has neither number nor a law's name to be known by. */
export function citationAt(analysis: Analysis, offset: number, options: HoverOptions): Told | null {
  const citation = partAt(analysis.citations, offset);
  if (citation === undefined) return null;
  const { known, candidates } = resolve(citation, analysis, options.known);
  if (known !== null) return { range: citation.range, paragraphs: describe(known, options) };
  if (citation.symbol === null && candidates.length === 0) return null;
  const parts =
    candidates.length === 0 && citation.symbol !== null ? symbolParts(citation.symbol, "none").join("\n") : "";
  return { range: citation.range, paragraphs: [...unresolved(citation, candidates, options.language), parts] };
}

function resolve(citation: Citation, analysis: Analysis, known: KnownDocuments): ReturnType<KnownDocuments["resolve"]> {
  const { symbol, date, type, issuer } = citation;
  if (symbol === null) return resolveLaw(citation, known);
  return known.resolve({
    symbol: symbol.text,
    date: date?.iso ?? null,
    type,
    issuer: issuer?.text ?? null,
    before: analysis.issued,
  });
}

/** Laws so named that are looked through. */
const MOST_LAWS = 20;

/** A law that is cited by name and date, as administrative papers do. */
function resolveLaw({ text, date }: Citation, known: KnownDocuments): ReturnType<KnownDocuments["resolve"]> {
  const name = date === null ? "" : fold(text.slice(0, text.indexOf(date.text)).trim());
  const named = name === "" ? [] : known.search(name, MOST_LAWS).filter(({ title }) => fold(title ?? "") === name);
  const dated = named.filter((law) => law.date === date?.iso);
  return { known: dated.length === 1 ? (dated[0] ?? null) : null, candidates: dated.length === 0 ? named : dated };
}

/** Paragraphs on one known document, in Markdown; completion shows them as well. */
export function describe(
  known: KnownDocument,
  { language, knownAsOf }: Pick<HoverOptions, "language" | "knownAsOf">,
): readonly string[] {
  const { date, issuer, term } = known;
  const facts = [
    `${WORDS.date[language]} ${dateInFigures(date)}`,
    ...(issuer === null ? [] : [escaped(issuer)]),
    ...(term === null ? [] : [`${WORDS.term[language]} ${term}`]),
  ];
  return [
    headingOf(known),
    facts.join(" · "),
    statusOf(known, knownAsOf)[language],
    `${WORDS.confidence[known.confidence][language]} ${WORDS.sources(known.sources)[language]}`,
  ];
}

/** `Luật Lưu trữ (số 33/2024/QH15)`, `Nghị định số 30/2020/NĐ-CP về công tác văn thư`. */
function headingOf(known: KnownDocument): string {
  const { type, symbol, title } = known;
  const law = lawName(known);
  if (law !== null) return `**${escaped(law)}** (số ${escaped(symbol)})`;
  return `**${escaped(`${type} số ${symbol}`)}**${title === null ? "" : ` ${escaped(title)}`}`;
}

/** Several may be meant, or none is known. */
function unresolved(citation: Citation, candidates: readonly KnownDocument[], language: Language): readonly string[] {
  const name = `**${escaped(nameOf(citation))}**`;
  if (candidates.length === 0) return [name, WORDS.unknown[language]];
  const { iso } = citation.date ?? { iso: null };
  const contradicted = iso !== null && candidates.every(({ date }) => date !== iso);
  const intro = contradicted ? WORDS.otherDate(dateInFigures(iso))[language] : WORDS.several[language];
  const shown = candidates.slice(-MOST_CANDIDATES).map((known) => `- ${lineOf(known, language)}`);
  const left = candidates.length - shown.length;
  return [name, intro, [...shown, ...(left > 0 ? [`- … (+${left})`] : [])].join("\n")];
}

/** `Nghị quyết 25-NQ/TW`; a law by its words. */
function nameOf({ type, symbol, text }: Citation): string {
  return symbol === null ? text : `${type ?? ""} ${symbol.text}`.trim();
}

function lineOf({ date, issuer, term, title, type }: KnownDocument, language: Language): string {
  const parts = [
    `${escaped(type)} ${dateInFigures(date)}`,
    ...(term === null ? [] : [`${WORDS.term[language]} ${term}`]),
    ...(issuer === null ? [] : [escaped(issuer)]),
    ...(title === null ? [] : [escaped(title)]),
  ];
  return parts.join(" · ");
}

/** What is recorded of the document's force; never that it is in force, which nobody checked. */
function statusOf({ status, inferred, replacedBy }: KnownDocument, asOf: string | null): Bilingual {
  const day = asOf === null ? { vi: "", en: "" } : { vi: ` (đến ${dateInFigures(asOf)})`, en: ` (as of ${asOf})` };
  const by = replacedBy === null ? null : escaped(replacedBy);
  const guess = inferred
    ? { vi: "; suy ra từ văn bản sau cùng nội dung", en: "; concluded from a later text on the same subject" }
    : { vi: "", en: "" };
  switch (status) {
    case "superseded":
      return {
        vi: `Đã được thay thế${by === null ? "" : ` bằng ${by}`}${guess.vi}${day.vi}.`,
        en: `Superseded${by === null ? "" : ` by ${by}`}${guess.en}${day.en}.`,
      };
    case "amended":
      return { vi: `Đã được sửa đổi, bổ sung${day.vi}.`, en: `Amended${day.en}.` };
    case "in_force":
      return {
        vi: `Được nguồn năm 2026 coi là hiện hành${day.vi}.`,
        en: `Treated as current by sources of 2026${day.en}.`,
      };
    default:
      return { vi: `Hiệu lực chưa kiểm tra${day.vi}.`, en: `Force not checked${day.en}.` };
  }
}

const WORDS = {
  date: { vi: "Ngày", en: "Of" },
  term: { vi: "khóa", en: "term" },
  confidence: {
    high: { vi: "Độ tin cậy cao;", en: "High confidence;" },
    medium: { vi: "Độ tin cậy trung bình;", en: "Medium confidence;" },
  },
  sources: (count: number): Bilingual => ({ vi: `${count} nguồn.`, en: `${count} source${count === 1 ? "" : "s"}.` }),
  several: {
    vi: "Ký hiệu này có ở nhiều văn bản; ghi thêm ngày, tháng, năm để phân biệt:",
    en: "Several documents bear this symbol; the date tells them apart:",
  },
  otherDate: (date: string): Bilingual => ({
    vi: `Danh mục không có văn bản này ngày ${date}; có:`,
    en: `The registry does not have it of ${date}, but:`,
  }),
  unknown: {
    vi: "Không có trong danh mục văn bản đã biết; điều đó không có nghĩa là văn bản không tồn tại.",
    en: "Not in the registry of known documents, which does not mean that it does not exist.",
  },
} as const;
