/**
 * What drafters and copies print otherwise than the documents of the tests, and what must be read alike. Each variant is
 * a change to the parts of a document, before a layout puts them on the page.
 */
import type { Parts } from "./layouts.ts";

export type Variant = (parts: Parts) => Parts;

const number =
  (change: (line: string) => string): Variant =>
  (parts) => ({ ...parts, number: change(parts.number) });

const date =
  (change: (line: string) => string): Variant =>
  (parts) => ({ ...parts, date: change(parts.date) });

const right =
  (change: (line: string) => string): Variant =>
  (parts) => ({ ...parts, right: parts.right.map(change) });

const middle =
  (pattern: RegExp, replacement: string): Variant =>
  (parts) => ({ ...parts, middle: parts.middle.replace(pattern, replacement) });

const recipients =
  (change: (line: string) => string): Variant =>
  (parts) => ({ ...parts, recipients: parts.recipients.map(change) });

/** The lines above the signer's name. */
const offices =
  (change: (line: string) => string): Variant =>
  (parts) => ({
    ...parts,
    signature: [...parts.signature.slice(0, -1).map(change), parts.signature.at(-1) ?? ""],
  });

export const VARIANTS: Readonly<Record<string, Variant>> = {
  "number set close": number((line) => line.replace(/^Số: ?/, "Số:")),
  "number with a blank before the colon": number((line) => line.replace(/^Số: ?/, "Số :  ")),
  "number with blanks around its marks": number((line) => line.replace("/", " / ").replace("-", " - ")),
  "number in bold": number((line) => `**${line}**`),
  "number with a full stop": number((line) => `${line}.`),
  "date with strokes": date((line) => line.replace(/ngày (\d+) tháng (\d+) năm (\d+)/, "ngày $1/$2/$3")),
  "date with dashes": date((line) => line.replace(/ngày (\d+) tháng (\d+) năm (\d+)/, "ngày $1-$2-$3")),
  "date without a comma": date((line) => line.replace(",", " ")),
  "date behind a full stop": date((line) => line.replace(",", ".")),
  "date with a full stop at its end": date((line) => `${line}.`),
  "date set close": date((line) => line.replace(", ngày", ",ngày")),
  "date with a capital": date((line) => line.replace(", ngày", ", Ngày")),
  "motto set close": right((line) => line.replace(/ - /g, "-")),
  "motto with long dashes": right((line) => line.replace(/ - /g, " – ")),
  "national title abbreviated": right((line) => line.replace("XÃ HỘI CHỦ NGHĨA", "XHCN")),
  "tone on the other letter": right((line) => line.replace("HÒA", "HOÀ")),
  "a rule of underlines": (parts) => ({ ...parts, rightRule: "___________" }),
  "bases with dashes": middle(/^Căn cứ/gm, "- Căn cứ"),
  "bases with plus signs": middle(/^Căn cứ/gm, "+ Căn cứ"),
  "bases in capitals": middle(/^Căn cứ/gm, "CĂN CỨ"),
  "bases in italics": middle(/^(Căn cứ.*)$/gm, "*$1*"),
  "bases with full stops": middle(/^(Căn cứ.*);$/gm, "$1."),
  "bases without blank lines": middle(/^(Căn cứ.*)\n\n/gm, "$1\n"),
  "the order without a colon": middle(/^(QUYẾT ĐỊNH|QUYẾT NGHỊ):$/gm, "$1"),
  "the order in small letters": middle(/^QUYẾT ĐỊNH:$/gm, "Quyết định:"),
  "articles in capitals": middle(/^Điều /gm, "ĐIỀU "),
  "articles with colons": middle(/^(Điều \d+)\. /gm, "$1: "),
  "articles with dashes": middle(/^(Điều \d+)\. /gm, "$1 - "),
  "articles as markdown headings": middle(/^(Điều \d+\.)/gm, "### $1"),
  "articles set close": middle(/^(Điều \d+)\. /gm, "$1."),
  "Roman parts with dashes": middle(/^([IVX]+)\. /gm, "$1- "),
  "Roman parts with strokes": middle(/^([IVX]+)\. /gm, "$1/ "),
  "clauses with brackets": middle(/^(\d+)\. /gm, "$1) "),
  "points with full stops": middle(/^([a-zđ])\) /gm, "$1. "),
  "points with dashes": middle(/^([a-zđ])\) /gm, "$1- "),
  "no end mark": middle(/\.\/\.$/, "."),
  "addressee in capitals": middle(/Kính gửi:/, "KÍNH GỬI:"),
  "recipients with commas": recipients((line) => line.replace(/;$/, ",")),
  "recipients with long dashes": recipients((line) => line.replace(/^- /, "– ")),
  "recipients in capitals": recipients((line) => line.replace(/^Nơi nhận/, "NƠI NHẬN")),
  "signing prefix set close": offices((line) => line.replace(/^(KT|TM|TL|TUQ|Q)\. /, "$1.")),
  "signing prefix with dots": offices((line) => line.replace(/^([KT])([TML])\. /, "$1.$2. ")),
  "room for the signature": (parts) => ({
    ...parts,
    signature: [...parts.signature.slice(0, -1), "", "", parts.signature.at(-1) ?? ""],
  }),
};
