/**
 * Colours by meaning: the parts of header, citations, headings, signature and recipients as tokens of the protocol.
 * The types are standard ones, so that every theme has a colour for them.
 */
import type { Range as LspRange, SemanticTokensEdit, SemanticTokensLegend } from "vscode-languageserver-types";
import type { Analysis, Range, Section } from "../model/analysis.ts";
import { partsIn } from "./places.ts";
import { offsetAt, positionAt, type Snapshot } from "./snapshot.ts";

/** What a token stands for, by the standard type that gives it a colour. */
const TYPES = {
  /** National title, motto, Party title. */
  title: "keyword",
  /** A body: issuer, superior, issuer of a cited document. */
  body: "namespace",
  /** The type of this or of a cited document. */
  type: "type",
  /** Number and symbol. */
  symbol: "enumMember",
  date: "number",
  /** `Điều 1.`, `a)`, `Căn cứ`, `Nơi nhận:`, `Kính gửi:`, the operative line. */
  label: "keyword",
  /** The words of a heading, and of the abstract. */
  heading: "function",
  /** `điểm a khoản 2 Điều 5`. */
  reference: "property",
  authority: "modifier",
  office: "class",
  signer: "variable",
  recipient: "string",
} as const;

const TOKEN_TYPES = [...new Set(Object.values(TYPES))];

const TYPE_NUMBERS = Object.fromEntries(
  Object.entries(TYPES).map(([name, type]) => [name, TOKEN_TYPES.indexOf(type)]),
) as Readonly<Record<keyof typeof TYPES, number>>;

/** The document's own number, date and type, as against those it cites. */
const OWN = 1;

/** What the numbers in the answers mean. */
export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: TOKEN_TYPES,
  tokenModifiers: ["declaration"],
};

/** Tokens of the whole document, encoded as the protocol asks: five numbers each, relative to the token before. */
export function semanticTokens(snapshot: Snapshot): number[] {
  const { analysis } = snapshot;
  return encode(snapshot, tokensOf(analysis, { start: 0, end: analysis.source.length + 1 }));
}

/** Tokens that touch a range. */
export function semanticTokensInRange(snapshot: Snapshot, range: LspRange): number[] {
  const window = { start: offsetAt(snapshot, range.start), end: offsetAt(snapshot, range.end) };
  const tokens = tokensOf(snapshot.analysis, window);
  return encode(
    snapshot,
    tokens.filter((token) => token.start < window.end && token.end > window.start),
  );
}

/** The edit that makes the answer `before` the answer `now`; none where they are the same. */
export function semanticTokensDelta(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  if (before.length === now.length && start === shorter) return [];
  return [{ start, deleteCount: before.length - same - start, data: now.slice(start, now.length - same) }];
}

interface Token extends Range {
  readonly type: keyof typeof TYPES;
  readonly modifiers: number;
}

/** Those in a window, in ascending order, without overlap: what is small and exact lies over what is wide. */
function tokensOf(analysis: Analysis, window: Range): readonly Token[] {
  const sections = partsIn(analysis.sections, window);
  const over = inOrder([
    ...headerTokens(analysis),
    ...inlineTokens(analysis, window),
    ...markerTokens(analysis, sections),
  ]);
  return laidOver(inOrder([...headingTokens(analysis, sections), ...closingTokens(analysis)]), over);
}

/** Tokens gathered with little ado. */
class Gathered {
  readonly tokens: Token[] = [];

  add(type: Token["type"], part: { readonly range: Range } | null, modifiers = 0): void {
    if (part !== null && part.range.end > part.range.start)
      this.tokens.push({ start: part.range.start, end: part.range.end, type, modifiers });
  }
}

function headerTokens({ header, title }: Analysis): readonly Token[] {
  const gathered = new Gathered();
  for (const line of [header.nationalTitle, header.motto, header.partyTitle]) gathered.add("title", line);
  for (const line of header.issuerLines) gathered.add("body", line);
  gathered.add("symbol", header.number?.printed ?? null, OWN);
  gathered.add("date", header.placeDate?.date ?? null, OWN);
  gathered.add("type", title.typeLine, OWN);
  gathered.add("label", title.abstractPrefix);
  return gathered.tokens;
}

function inlineTokens({ citations, dates, references }: Analysis, window: Range): readonly Token[] {
  const gathered = new Gathered();
  for (const citation of partsIn(citations, window)) {
    gathered.add("type", citation.typePart);
    gathered.add("symbol", citation.printedSymbol);
    gathered.add("body", citation.issuer);
  }
  for (const date of partsIn(dates, window)) gathered.add("date", date);
  for (const reference of partsIn(references, window)) gathered.add("reference", reference);
  return gathered.tokens;
}

function markerTokens(analysis: Analysis, sections: readonly Section[]): readonly Token[] {
  const gathered = new Gathered();
  gathered.add("label", analysis.addresseeHeading);
  for (const { opening } of analysis.legalBases) gathered.add("label", opening);
  gathered.add("label", analysis.operative);
  for (const { kind, marker } of sections) if (kind !== "dash") gathered.add("label", marker);
  gathered.add("label", analysis.recipients?.heading ?? null);
  for (const { authorities, name } of analysis.signatures) {
    for (const { printedPrefix } of authorities) gathered.add("authority", printedPrefix);
    gathered.add("signer", name);
  }
  return gathered.tokens;
}

/** Units whose first lines are a heading and not the text itself. */
const HEADED: ReadonlySet<string> = new Set(["part", "chapter", "roman", "section", "subsection"]);

function headingTokens({ title }: Analysis, sections: readonly Section[]): readonly Token[] {
  const gathered = new Gathered();
  gathered.add("heading", title.abstract);
  for (const section of sections) if (HEADED.has(section.kind)) gathered.add("heading", section);
  return gathered.tokens;
}

function closingTokens({ recipients, signatures }: Analysis): readonly Token[] {
  const gathered = new Gathered();
  for (const entry of recipients?.entries ?? []) gathered.add("recipient", entry);
  for (const { lines } of signatures) for (const line of lines) gathered.add("office", line);
  return gathered.tokens;
}

/** Sorted; of two that overlap the one that starts first stays. */
function inOrder(tokens: readonly Token[]): readonly Token[] {
  let end = 0;
  return [...tokens]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((token) => {
      if (token.start < end) return false;
      end = token.end;
      return true;
    });
}

/** Both lists in one, the lower cut where the upper lies over it. */
function laidOver(lower: readonly Token[], upper: readonly Token[]): readonly Token[] {
  const merged: Token[] = [];
  let at = 0;
  let reached = 0;
  for (const token of lower) {
    let start = Math.max(token.start, reached);
    for (let over = upper[at]; over !== undefined && over.start < token.end; over = upper[++at]) {
      if (over.start > start) merged.push({ ...token, start, end: over.start });
      merged.push(over);
      start = Math.max(start, over.end);
      reached = over.end;
    }
    if (start < token.end) merged.push({ ...token, start });
  }
  return [...merged, ...upper.slice(at)];
}

function encode(snapshot: Snapshot, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const token of tokens) {
    for (const { start, end } of linesOf(snapshot.analysis.source, token)) {
      const position = positionAt(snapshot, start);
      const sameLine = position.line === line;
      data.push(
        position.line - line,
        sameLine ? position.character - character : position.character,
        end - start,
        TYPE_NUMBERS[token.type],
        token.modifiers,
      );
      ({ line, character } = position);
    }
  }
  return data;
}

/** The token line by line, without blanks at the ends of each: most clients show no token of several lines. */
function linesOf(source: string, { start, end }: Range): readonly Range[] {
  const text = source.slice(start, end);
  if (!/^\s|[\r\n]|\s$/.test(text)) return [{ start, end }];
  return [...text.matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}
