/**
 * Finds where the zones of a document begin: front matter, header, title, preamble, body, closing, annexes. The order is
 * that of NĐ 30/2020, Điều 8 and PL I, Phần I, Mục IV; any of them may be missing.
 */
import { ClosingReader } from "./closing-zone.ts";
import { HeaderReader } from "./header-zone.ts";
import { LineList } from "./line-list.ts";
import { TitleReader } from "./title-zone.ts";
import { LINE, type LineToken } from "./tokens.ts";

/** Indexes into the tokens at which each zone begins; equal to the next one where the zone is missing. */
export interface Zones {
  readonly header: number;
  readonly title: number;
  readonly preamble: number;
  readonly body: number;
  readonly closing: number;
  readonly annex: number;
}

export function findZones(text: string, tokens: readonly LineToken[]): Zones {
  const lines = new LineList(text, tokens);
  const headerReader = new HeaderReader(lines);
  const titleReader = new TitleReader(lines);
  const closingReader = new ClosingReader(lines);
  const anchor = headerReader.anchor();
  const type = titleReader.typeLine(anchor);
  if (anchor === -1 && type === -1) return proseZones(closingReader, tokens.length);
  const header = anchor === -1 ? Math.max(type, 0) : headerReader.start(anchor);
  const title = type === -1 ? headerReader.letterStart(anchor) : type;
  const preamble = type === -1 ? title : titleReader.end(type);
  const body = bodyStart(lines, preamble);
  const closing = closingReader.start(preamble);
  const annex = closingReader.end(closing);
  return { header, title, preamble: Math.min(preamble, closing), body: Math.min(body, closing), closing, annex };
}

/** Prose has a body and nothing else, but for a signature or list of recipients that a fragment may keep. */
function proseZones(reader: ClosingReader, length: number): Zones {
  const closing = reader.start(0);
  return {
    header: 0,
    title: 0,
    preamble: 0,
    body: 0,
    closing,
    annex: closing === length ? closing : reader.end(closing),
  };
}

/** First numbered unit behind the preamble, or the line after the order. */
function bodyStart(lines: LineList, preamble: number): number {
  let amendments = false;
  for (let index = preamble; index < lines.tokens.length; index++) {
    const token = lines.at(index);
    if (token.is(LINE.Operative)) return index + 1;
    if (lines.isCapitalType(index) && index > preamble && /^QUYẾT (?:ĐỊNH|NGHỊ)/.test(token.content)) {
      token.become(LINE.Operative);
      return index + 1;
    }
    if (token.is(LINE.LegalBasis)) amendments = false;
    amendments ||= token.is(LINE.Text) && AMENDED_BY.test(token.content.slice(-40));
    if (token.rank > 0 && !token.quoted && !(amendments && token.is(LINE.Clause))) return index;
    if (token.is(LINE.RecipientsHeading) || token.is(LINE.Authority) || token.is(LINE.AnnexHeading)) return index;
  }
  return lines.tokens.length;
}

/** `…, được sửa đổi, bổ sung bởi:` before the list of what amended a text that is consolidated. */
const AMENDED_BY = /bởi(?: các văn bản sau(?: đây)?)?:$/;
