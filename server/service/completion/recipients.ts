/** Entries of the recipients, in the list below `Nơi nhận:`. NĐ 30/2020, PL I, Phần I, Mục II, khoản 9; HD 05, điểm 9. */
import { LINE } from "../../../grammar/tokens.ts";
import { fold } from "../fold.ts";
import { type Cursor, linesAbove } from "./cursor.ts";
import { type Completer, itemsOf, KIND, type Offer, withoutHoles } from "./offer.ts";

/** So many lines above the heading of the list is looked for, and the last article. */
const MOST_LINES = 40;
const MOST_LINES_TO_ARTICLE = 400;

/** Party papers end entries with a comma up to here: HD 36-HD/VPTW; from this day on HD 05-HD/VPTW. */
const PARTY_SEMICOLON_FROM = "2026-05-27";

const TYPED = /^[\s|*]*((?:- *)?(?:[a-z][a-z :]{0,20})?)$/;

export const completeRecipient: Completer = (cursor, options) => {
  const match = TYPED.exec(cursor.folded);
  if (match === null || (match[1] === "" && options.trigger !== null) || !isInList(cursor)) return null;
  const [, typed = ""] = match;
  const wanted = typed.replace(/^- */, "");
  const from = cursor.folded.length - typed.length;
  const offers = entries(cursor, options.today)
    .filter((entry) => fold(entry).startsWith(wanted))
    .map((entry): Offer => ({ label: withoutHoles(entry), text: `- ${entry}`, kind: KIND.text }));
  const place = { range: cursor.rangeFrom(from), typed: cursor.typedFrom(from) };
  return offers.length === 0 ? null : { items: itemsOf(place, offers, options), incomplete: false };
};

/** The list begins above, and nothing but entries and blanks stands between. */
function isInList(cursor: Cursor): boolean {
  for (const { kind } of linesAbove(cursor, MOST_LINES)) {
    if (kind.type === LINE.RecipientsHeading) return true;
    if (kind.type !== LINE.Dash && kind.type !== LINE.Text && kind.type !== LINE.Blank) return false;
  }
  return false;
}

function entries(cursor: Cursor, today: string): readonly string[] {
  const { head } = cursor;
  const party = head.regime === "party";
  const mark = party && (head.issued ?? today) < PARTY_SEMICOLON_FROM ? "," : ";";
  const first = firstEntry(cursor);
  return [
    ...(first === null ? [] : [`${first}${mark}`]),
    `‹cơ quan cấp trên› (để báo cáo)${mark}`,
    `‹cơ quan, đơn vị› (để thực hiện)${mark}`,
    `‹cơ quan, đơn vị› (để phối hợp)${mark}`,
    party ? `Lưu ${partyOffice(head.header.issuer?.text ?? "")}.` : "Lưu: VT, ‹đơn vị soạn thảo›.",
  ];
}

/** `Như trên` in what is addressed to somebody, `Như Điều 3` where the last article says who carries it out. */
function firstEntry(cursor: Cursor): string | null {
  const { head } = cursor;
  if (head.addresseeHeading !== null || head.title.type === "Công văn") return "Như trên";
  for (const { text, kind } of linesAbove(cursor, MOST_LINES_TO_ARTICLE)) {
    if (kind.type === LINE.Article) return /^(?:Điều|ĐIỀU)\s+\d+/.test(text) ? `Như Điều ${kind.ordinal}` : null;
  }
  return null;
}

/** `TỈNH ỦY CÀ MAU` → `Văn phòng Tỉnh ủy`: who files the papers of a committee. */
function partyOffice(issuer: string): string {
  const committee = /^(TỈNH|THÀNH|ĐẢNG) [UỦ][YỶ]/.exec(issuer)?.[1];
  return committee === undefined ? "‹văn phòng›" : `Văn phòng ${OFFICES[committee] ?? "‹cấp ủy›"}`;
}

const OFFICES: Readonly<Record<string, string>> = { TỈNH: "Tỉnh ủy", THÀNH: "Thành ủy", ĐẢNG: "Đảng ủy" };
