/** Party symbols keep hyphen, then slash, wherever they are cited; symbols of the State keep slash, then hyphen. */
import type { Citation } from "../../model/analysis.ts";
import { ISSUER_ABBREVIATIONS } from "../../registry/abbreviations.ts";
import { defineRule, safeFix } from "../rule.ts";

/** Abbreviations that only Party bodies have: hospitals of the State end in `TW` too, and steering committees are of both. */
const PARTY_ISSUERS: ReadonlySet<string> = new Set(
  ISSUER_ABBREVIATIONS.party
    .map(({ abbreviation }) => abbreviation)
    .filter((abbreviation) => /(?:TW|TU|HU|ĐU)$/.test(abbreviation) && abbreviation !== "BCĐTW"),
);

/** Abbreviations that only bodies of the State have. */
const STATE_ISSUER = /^(?:CP|TTg|UBND|HĐND|BNV|BTC|BCA|BQP|BTP|BYT|BXD|BCT|BGDĐT|BKHCN|BNNMT|VPCP)$/;

/** Types whose abbreviations are the same in all regimes: others may be part of a letter's symbol. */
const TYPES: ReadonlySet<string> = new Set(["NQ", "QĐ", "CT", "KL", "TB", "HD", "KH", "BC", "TTr", "CTr", "QC", "NĐ"]);

/** Before this year bodies of the State numbered in several ways. */
const SETTLED_SINCE = 2011;

export const citationPartySymbolForm = defineRule({
  id: "citation/party-symbol-form",
  severity: "error",
  regimes: ["state", "party", "qppl", "none"],
  source:
    "HD 36-HD/VPTW, điểm 1.3.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 3.2.2; NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục II, khoản 3",
  fix: "safe",
  messages: {
    vi: {
      party: (printed, wanted) => `Ký hiệu văn bản của Đảng “${printed}” phải ghi là “${wanted}”.`,
      state: (printed, wanted) => `Ký hiệu văn bản của cơ quan nhà nước “${printed}” phải ghi là “${wanted}”.`,
    },
    en: {
      party: (printed, wanted) => `The Party symbol “${printed}” is written “${wanted}”.`,
      state: (printed, wanted) => `“${printed}”, of a body of the State, is written “${wanted}”.`,
    },
  },
  docs: {
    title: {
      vi: "Ký hiệu văn bản viện dẫn giữ dạng của nơi ban hành: 57-NQ/TW, 15/QĐ-UBND",
      en: "Cited symbols keep their issuer's form: 57-NQ/TW, 15/QĐ-UBND",
    },
    why: {
      vi: "Gạch nối và gạch chéo đổi chỗ thì ký hiệu thành của hệ thống văn bản khác.",
      en: "With hyphen and slash exchanged the symbol belongs to the other system.",
    },
    slot: "body",
    bad: "Điều 1. Thực hiện Nghị quyết số 57/NQ-TW của Bộ Chính trị.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ citations }, report) {
    for (const citation of citations) {
      const { symbol, printedSymbol } = citation;
      if (symbol === null || printedSymbol === null || symbol.number === null || symbol.year !== null) continue;
      const { number, typeAbbreviation: type, issuerAbbreviation: issuer } = symbol;
      if (type === null || issuer === null || !TYPES.has(type) || printedSymbol.text !== symbol.text) continue;
      const { range } = printedSymbol;
      if (symbol.text === `${number}/${type}-${issuer}` && PARTY_ISSUERS.has(issuer)) {
        const wanted = `${number}-${type}/${issuer}`;
        yield report.party(range, [symbol.text, wanted], { fix: safeFix(range, wanted) });
      } else if (symbol.text === `${number}-${type}/${issuer}` && STATE_ISSUER.test(issuer) && !isOld(citation)) {
        const wanted = `${number}/${type}-${issuer}`;
        yield report.state(range, [symbol.text, wanted], { fix: safeFix(range, wanted) });
      }
    }
  },
});

/** Undated mentions may be old too. */
function isOld({ date }: Citation): boolean {
  const year = Number(date?.year?.text ?? "");
  return !(year >= SETTLED_SINCE);
}
