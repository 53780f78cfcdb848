/** The body named behind `của` is the one whose abbreviation stands in the symbol. */
import type { Citation } from "../../model/analysis.ts";
import { ISSUER_ABBREVIATIONS } from "../../registry/abbreviations.ts";
import { defineRule } from "../rule.ts";

/** Bodies of the State by abbreviation, in small letters; those of a place by the words before it. */
const NAMES: ReadonlyMap<string, readonly string[]> = namesByAbbreviation();

const KNOWN: ReadonlySet<string> = new Set([...NAMES.values()].flat());

/** Offices that sign for a body, and its collective names. */
const OFFICE = /^(?:bộ trưởng|chủ tịch|quyền bộ trưởng|tổng thanh tra|thống đốc|chánh án|viện trưởng)\s+/;

/** Abbreviations under which papers of others are known: conclusions of the Prime Minister, consolidated texts. */
const SPEAKS_FOR_OTHERS: ReadonlySet<string> = new Set(["VPCP", "VPQH", "VPCTN", "TTT"]);

export const citationAgencyMismatch = defineRule({
  id: "citation/agency-mismatch",
  severity: "error",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 6, điểm b",
  fix: "none",
  messages: {
    vi: {
      mismatch: (issuer, symbol, named) =>
        `Cơ quan “${issuer}” không khớp với ký hiệu “${symbol}”, là văn bản của ${named}.`,
    },
    en: {
      mismatch: (issuer, symbol, named) =>
        `“${issuer}” does not agree with the symbol “${symbol}”, which is of ${named}.`,
    },
  },
  docs: {
    title: {
      vi: "Cơ quan ban hành ghi sau “của” phải khớp với ký hiệu văn bản viện dẫn",
      en: "The issuer of a cited document agrees with its symbol",
    },
    why: {
      vi: "Sai cơ quan ban hành là sai thẩm quyền của văn bản được viện dẫn.",
      en: "A wrong issuer gives the document another authority.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện Quyết định số 05/2026/QĐ-TTg của Chính phủ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện Quyết định số 05/2026/QĐ-TTg của Thủ tướng Chính phủ.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ citations }, report) {
    for (const citation of citations) {
      const { issuer, symbol } = citation;
      if (issuer === null || symbol === null) continue;
      const owners = ownersOf(symbol);
      const named = owners === null ? null : knownName(issuer.text);
      if (owners === null || named === null || owners.includes(named)) continue;
      yield report.mismatch(issuer.range, [issuer.text, symbol.text, capitalised(owners[0] ?? "")]);
    }
  },
});

/** Bodies the symbol may belong to; null where it is a letter's, or has an abbreviation that is not known. */
function ownersOf(symbol: NonNullable<Citation["symbol"]>): readonly string[] | null {
  if (symbol.style === "party") return null;
  const parts = (symbol.issuerAbbreviation ?? "").split(/[-/]/);
  const [first = ""] = parts;
  if (symbol.typeAbbreviation === null && !/^(?:UBTV)?QH\d+$/.test(first)) return null;
  const names = SPEAKS_FOR_OTHERS.has(first) ? undefined : NAMES.get(keyOf(first));
  if (names === undefined) return null;
  return parts.length === 1 ? names : parts.flatMap((part) => NAMES.get(keyOf(part)) ?? []);
}

/** `QH15` → `QH`. */
function keyOf(abbreviation: string): string {
  return abbreviation.replace(/^((?:UBTV)?QH)\d+$/, "$1").toUpperCase();
}

/** The known body that an issuer's words name, whole or up to its place; null for any other. */
function knownName(text: string): string | null {
  const words = plain(text);
  if (KNOWN.has(words)) return words;
  const behindOffice = words.replace(OFFICE, "");
  if (KNOWN.has(behindOffice)) return behindOffice;
  const body = words
    .replace(/^chủ tịch\s+/, "")
    .replace(/^ubnd(?= )/, "ủy ban nhân dân")
    .replace(/^hđnd(?= )/, "hội đồng nhân dân");
  return /^(?:ủy ban nhân dân|hội đồng nhân dân)(?= )/.exec(body)?.[0] ?? null;
}

function namesByAbbreviation(): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { abbreviation, name } of ISSUER_ABBREVIATIONS.state) {
    const key = abbreviation.toUpperCase();
    names.set(key, [...(names.get(key) ?? []), plain(name)]);
  }
  // A minister's papers bear the ministry's abbreviation, and the Prime Minister has a short name.
  names.set("TTG", [...(names.get("TTG") ?? []), "thủ tướng"]);
  return names;
}

/** Small letters, one placement of the tone mark. */
function plain(text: string): string {
  const small = text.toLowerCase();
  return /[ỷà]|\s\s/.test(small)
    ? small.replaceAll("uỷ", "ủy").replaceAll("hoà", "hòa").replaceAll("toà", "tòa").replace(/\s+/g, " ")
    : small;
}

function capitalised(name: string): string {
  return name
    .replace(/^\S/, (letter) => letter.toUpperCase())
    .replace(
      /(^Thủ tướng|^Ủy ban Thường vụ|^Văn phòng|^Thanh tra) (.)/i,
      (_, head: string, letter: string) => `${head} ${letter.toUpperCase()}`,
    )
    .replace(/^Bộ (.)/, (_, letter: string) => `Bộ ${letter.toUpperCase()}`);
}
