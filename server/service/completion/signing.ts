/** Prefixes of the signing authority, at the head of a signature block: `T|`, `KT|`, `T/|`. */
import { LINE } from "../../../grammar/tokens.ts";
import { SIGNING_PREFIXES } from "../../registry/signing-prefixes.ts";
import { type Cursor, linesAbove } from "./cursor.ts";
import { type Completer, itemsOf, KIND, type Offer } from "./offer.ts";

/** Letters of a prefix, in capitals, alone on the line. */
const TYPED = /^[\s|*]*([TKQ][MTLUQ]{0,2}[./]?[MTL]?)$/;

/** So many lines above it shows that the body has ended. */
const MOST_LINES = 40;

export const completeSigning: Completer = (cursor, options) => {
  const [, typed = ""] = TYPED.exec(cursor.before) ?? [];
  if (typed === "" || !isBehindBody(cursor)) return null;
  const party = cursor.head.regime === "party";
  const letters = typed.replace(/[./]/g, "");
  const body = bodySignedFor(cursor.head.header.issuer?.text ?? "");
  const offers = SIGNING_PREFIXES[party ? "party" : "state"]
    .filter(({ prefix }) => prefix.replace(/[./]/g, "").startsWith(letters))
    .flatMap(({ prefix, meaning }): Offer[] => {
      const detail = meaning[options.language];
      const alone = { label: prefix, text: `${prefix} `, kind: KIND.keyword, detail };
      const full = `${prefix} ${body}`;
      return /^T.?M/.test(prefix) && body !== "" ? [{ ...alone, label: full, text: full }, alone] : [alone];
    });
  const from = cursor.folded.length - typed.length;
  const place = { range: cursor.rangeFrom(from), typed };
  return offers.length === 0 ? null : { items: itemsOf(place, offers, options), incomplete: false };
};

/** The end mark, the recipients or another line of the block stands above. */
function isBehindBody(cursor: Cursor): boolean {
  for (const { text, kind } of linesAbove(cursor, MOST_LINES)) {
    if (kind.type === LINE.RecipientsHeading || kind.type === LINE.Authority) return true;
    if (/\.\/\.?["”]?$/.test(text) || (kind.type === LINE.Dash && /^[-–+] ?Lưu/.test(text))) return true;
    if (kind.type === LINE.Article || kind.type === LINE.Roman || kind.type === LINE.Operative) return false;
  }
  return false;
}

/** The collective of a body that decides together; empty where the head signs in his own name. */
function bodySignedFor(issuer: string): string {
  if (/^(?:[UỦ][YỶ] BAN NHÂN DÂN|UBND)(?= |$)/.test(issuer)) return "ỦY BAN NHÂN DÂN";
  if (/^(?:HỘI ĐỒNG NHÂN DÂN|HĐND)(?= |$)/.test(issuer)) return "HỘI ĐỒNG NHÂN DÂN";
  if (/^CHÍNH PHỦ$/.test(issuer)) return "CHÍNH PHỦ";
  return /^(?:TỈNH|THÀNH|ĐẢNG) [UỦ][YỶ](?= |$)/.test(issuer) ? "BAN THƯỜNG VỤ" : "";
}
