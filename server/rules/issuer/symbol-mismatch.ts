/** The abbreviation of the body in the symbol belongs to the issuer in the header. */
import type { Analysis } from "../../model/analysis.ts";
import { ISSUER_ABBREVIATIONS } from "../../registry/abbreviations.ts";
import { inTableRow } from "../header/copied-table.ts";
import { hasForeignStyle } from "../number/foreign-style.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { hasOwnNumbering } from "../number/own-numbering.ts";
import { rangeWithin } from "../number/printed-source.ts";
import { ownSymbol } from "../number/symbol-shape.ts";
import { isOwnAbbreviation } from "../own-names.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { placeKey } from "./bodies.ts";

/** Keys of the names that bear an abbreviation, and the abbreviations of a name. */
interface Table {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly entries: readonly { readonly key: string; readonly name: string; readonly abbreviation: string }[];
}

const STATE = tableOf("state");
const PARTY = tableOf("party");

export const issuerSymbolMismatch = defineRule({
  id: "issuer/symbol-mismatch",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 3, điểm b",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: {
      mismatch: (printed, other, issuer, expected) =>
        `Ký hiệu ghi “${printed}” (${other}), không khớp với cơ quan ban hành ${issuer}, viết tắt là “${expected}”.`,
    },
    en: {
      mismatch: (printed, other, issuer, expected) =>
        `The symbol says “${printed}” (${other}), but the issuer is ${issuer}, abbreviated “${expected}”.`,
    },
  },
  docs: {
    title: {
      vi: "Chữ viết tắt tên cơ quan trong ký hiệu phải là của cơ quan ban hành.",
      en: "The body in the symbol is the issuer of the header.",
    },
    why: {
      vi: "Ký hiệu của cơ quan khác làm văn bản bị nhận nhầm.",
      en: "Another body's abbreviation passes the document off as that body's.",
    },
    slot: "number",
    bad: "Số: 15/QĐ-STC",
    good: "Số: 15/QĐ-SNV",
  },
  *check(analysis, report, { own: names }) {
    const { issuer, number, issuerLines } = analysis.header;
    const printed = issuerPart(analysis);
    if (issuer === null || number === null || printed === null || isOwnAbbreviation(names, printed)) return;
    // Some copies keep the first line of the cell alone, which names the superior.
    if (issuerLines.length === 1 && inTableRow(analysis, issuer.range)) return;
    // The wrong name of a central body has a rule of its own.
    if (/^(?:BAN BÍ THƯ|BỘ CHÍNH TRỊ)$/.test(issuer.text)) return;
    const table = analysis.regime === "party" ? PARTY : STATE;
    const others = table.names.get(printed);
    // The issuer's own abbreviation, as nearly always.
    if (others === undefined || others.some((name) => issuer.text.startsWith(name.toUpperCase()))) return;
    if (hasForeignStyle(analysis) || hasOwnNumbering(analysis)) return;
    const key = placeKey(issuer.text);
    const bodies = placeKey(issuerLines.map(({ text }) => text).join(" "));
    // A body of two lines may be named by either, and an office by its agency.
    if (others.map(placeKey).some((name) => key.includes(name) || name.startsWith(key))) return;
    const own = table.entries.filter((entry) => isNamed(key, entry.key));
    const [expected] = own;
    if (expected === undefined || own.some(({ abbreviation }) => abbreviation === printed)) return;
    if (printed === initialsOf(key) || printed === initialsOf(bodies)) return;
    const range = rangeWithin(analysis, number.printed, printed);
    yield report.mismatch(
      range ?? number.printed.range,
      [printed, others[0] ?? "", issuer.text, expected.abbreviation],
      {
        fix: range && choiceFix(range, expected.abbreviation),
      },
    );
  },
});

/** `SNV` in `15/QĐ-SNV` and `15/SNV-VP`, `TU` in `15-QĐ/TU`; null where several bodies or parts may be named. */
function issuerPart(analysis: Analysis): string | null {
  const segments = ownSymbol(analysis)?.segments ?? [];
  if (segments.length !== 2) return null;
  const letter = analysis.title.type === "Công văn" && analysis.regime !== "party";
  return (letter ? segments[0] : segments[1]) ?? null;
}

/** The whole name, or the name with a locality behind. */
function isNamed(issuer: string, name: string): boolean {
  if (issuer === name) return true;
  return issuer.startsWith(`${name} `) && (COMMITTEE.test(name) || LOCAL.test(issuer.slice(name.length + 1)));
}

/** Party committees of a province or district, behind which the name of the place stands alone. */
const COMMITTEE = /^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) ỦY$/;

const LOCAL = /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG|ĐẶC KHU)(?=[ .])/;

function initialsOf(name: string): string {
  return name
    .split(/[ -]+/)
    .map((word) => word.charAt(0))
    .join("");
}

function tableOf(regime: "state" | "party"): Table {
  const entries = ISSUER_ABBREVIATIONS[regime].map(({ name, abbreviation }) => ({
    key: placeKey(name),
    name,
    abbreviation,
  }));
  const names = new Map<string, string[]>();
  for (const { name, abbreviation } of entries) {
    const known = names.get(abbreviation);
    if (known === undefined) names.set(abbreviation, [name]);
    else known.push(name);
  }
  return { names, entries };
}
