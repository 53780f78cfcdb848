/** Lines of the legal bases, as one begins: `Căn|`, `Căn cứ |`, `- Căn|`, `Theo đ|`, `Xét|`. */
import type { Regime } from "../../model/analysis.ts";
import { fold } from "../fold.ts";
import { abstractOf, fullMention } from "../mention.ts";
import type { Cursor } from "./cursor.ts";
import { type Completer, type CompletionOptions, itemsOf, KIND, type Offer, withoutHoles } from "./offer.ts";

/** Laws and decrees on which most documents of a regime stand; their facts come from the registry. */
const USUAL: Readonly<Record<Regime, readonly string[]>> = {
  state: ["72/2025/QH15", "30/2020/NĐ-CP"],
  qppl: ["64/2025/QH15", "63/2025/QH15", "72/2025/QH15"],
  party: ["399-QĐ/TW"],
  none: [],
};

/** Lines with holes, by regime; the State's last line ends in a full stop. NĐ 30/2020, PL III, Mẫu 1.1–1.3; HD 05. */
const LINES: Readonly<Record<Regime, readonly string[]>> = {
  state: [
    "Căn cứ Luật ‹tên luật› ngày ‹… tháng … năm …›;",
    "Căn cứ Nghị định số ‹…› ngày ‹… tháng … năm …› của Chính phủ ‹trích yếu›;",
    "Căn cứ Quyết định số ‹…› ngày ‹… tháng … năm …› của ‹cơ quan› quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của ‹cơ quan›;",
    "Xét đề nghị của ‹người đứng đầu đơn vị›.",
    "Theo đề nghị của ‹người đứng đầu đơn vị›.",
  ],
  qppl: [
    "Căn cứ Luật ‹tên luật› số ‹…›;",
    "Căn cứ Nghị định số ‹…› của Chính phủ ‹trích yếu›;",
    "Theo đề nghị của ‹người đứng đầu đơn vị›;",
  ],
  party: [
    "- Căn cứ Điều lệ Đảng;",
    "- Căn cứ Quy chế làm việc của ‹cấp ủy›;",
    "- Căn cứ Quy định số ‹…›, ngày ‹…› của ‹cơ quan› ‹trích yếu›;",
    "- Xét đề nghị của ‹cơ quan tham mưu›.",
    "- Theo đề nghị của ‹cơ quan tham mưu›.",
  ],
  none: [],
};

/** The beginning of such a line, two letters at the least. */
const TYPED =
  /^[\s|*]*((?:- *)?(?:ca|can|can c|can cu|can cu +|th|the|theo|theo [a-z ]{0,12}|xe|xet|xet [a-z ]{0,12}))$/;

export const completeLegalBasis: Completer = (cursor, options) => {
  const match = TYPED.exec(cursor.folded);
  if (match === null) return null;
  const [, typed = ""] = match;
  const from = cursor.folded.length - typed.length;
  const wanted = withoutDash(typed).replace(/ +/g, " ");
  const offers = linesFor(cursor, options).filter(({ text }) => fold(withoutDash(text)).startsWith(wanted));
  const place = { range: cursor.rangeFrom(from), typed: cursor.typedFrom(from) };
  return offers.length === 0 ? null : { items: itemsOf(place, offers, options), incomplete: false };
};

function linesFor({ head, before }: Cursor, options: CompletionOptions): readonly Offer[] {
  const regime = head.regime === "none" ? "state" : head.regime;
  const usual = USUAL[regime].flatMap((symbol) => options.known.find(symbol).slice(-1));
  const dash = regime === "party" || /^[\s|*]*-/.test(before) ? "- " : "";
  const lines = [
    ...usual.map((known) => `Căn cứ ${fullMention(known, regime)}${abstractOf(known)};`),
    ...LINES[regime].map(withoutDash),
  ];
  return lines.map((line) => ({
    label: labelOf(line),
    text: dash + line,
    kind: KIND.snippet,
  }));
}

function withoutDash(line: string): string {
  return line.replace(/^- */, "");
}

/** The line with its holes as dots, cut where it is long. */
function labelOf(line: string): string {
  const label = withoutHoles(line);
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}

const LONGEST_LABEL = 80;
