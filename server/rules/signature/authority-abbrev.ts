/** The signing authority of State papers: `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.`, one blank, then capitals. */
import { isLetter, LETTER, UPPER } from "../../../grammar/letters.ts";
import type { Range, Signature } from "../../model/analysis.ts";
import { defineRule, safeFix } from "../rule.ts";
import { isCombined } from "./offices.ts";

/** The line above a block of signature that opens with a prefix, and the blanks below it. */
const LINE_WITH_PREFIX = new RegExp(
  `(\\n[ \\t*_]*)((?:T\\.?M|K\\.?T|T\\.?L|TUQ)\\.?)([ \\t]*)([${LETTER}][^\\n]*?)[ \\t\\r*_]*\\n[\\s*_]*$`,
  "i",
);

const TWO_CAPITALS = new RegExp(`^[${UPPER}]{2}`);

const LONGEST_LINE = 120;

export const signatureAuthorityAbbrev = defineRule({
  id: "signature/authority-abbrev",
  severity: "error",
  regimes: ["state", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm b và đ",
  inForce: { from: "2020-03-05" },
  fix: "safe",
  messages: {
    vi: {
      form: (printed, right) => `Quyền hạn ký “${printed}” phải viết là “${right}”.`,
      blank: (prefix) => `Sau “${prefix}” phải có một khoảng trắng.`,
      capitals: (printed, right) => `Sau quyền hạn ký, “${printed}” phải viết hoa: “${right}”.`,
    },
    en: {
      form: (printed, right) => `The signing authority “${printed}” is written “${right}”.`,
      blank: (prefix) => `“${prefix}” is followed by a blank.`,
      capitals: (printed, right) => `Behind the signing authority “${printed}” is written in capitals: “${right}”.`,
    },
  },
  docs: {
    title: {
      vi: "Quyền hạn ký viết tắt là TM., KT., TL., TUQ., Q., có dấu chấm và một khoảng trắng.",
      en: "Signing authorities are TM., KT., TL., TUQ., Q., with a full stop and one blank.",
    },
    why: {
      vi: "Nghị định quy định nguyên văn các chữ viết tắt này.",
      en: "The regulation fixes these abbreviations.",
    },
    slot: "signature",
    bad: "K.T GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
    good: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A",
  },
  *check({ signatures, source }, report) {
    for (const signature of signatures) {
      for (const { printed, prefix, rest } of prefixesOf(signature, source)) {
        const { start, end } = printed;
        const text = source.slice(start, end);
        // A slash is the Party's way, which `regime/authority-style` speaks of.
        if (text.includes("/") || prefix.includes("/") || /[*_<]/.test(text)) continue;
        if (isCombined(source.slice(start, rest.end))) continue;
        const glued = isLetter(source.charCodeAt(end));
        if (text !== prefix) {
          yield report.form(printed, [text, prefix], { fix: safeFix(printed, glued ? `${prefix} ` : prefix) });
        } else if (glued) {
          yield report.blank(printed, [prefix], { fix: safeFix({ start: end, end }, " ") });
        }
        const words = source.slice(rest.start, rest.end);
        if (words !== words.toUpperCase() && !TWO_CAPITALS.test(words)) {
          const capitals = words.toUpperCase();
          yield report.capitals(rest, [words, capitals], { fix: safeFix(rest, capitals) });
        }
      }
    }
  },
});

interface SigningPrefix {
  readonly printed: Range;
  /** In the form of the regulation. */
  readonly prefix: string;
  readonly rest: Range;
}

function prefixesOf({ authorities, lines }: Signature, source: string): SigningPrefix[] {
  const found = authorities.map(({ printedPrefix, prefix, range }) => {
    const { end } = printedPrefix.range;
    const blanks = /^[\s*_]*/.exec(source.slice(end, range.end))?.[0].length ?? 0;
    return { printed: printedPrefix.range, prefix, rest: { start: end + blanks, end: range.end } };
  });
  const first = lines[0];
  const above = first === undefined || found.length > 0 ? undefined : prefixAbove(source, first.range.start);
  return above === undefined ? found : [...found, above];
}

/** A line in small letters right above the block, which does not read as a part of it: `Tm. ỦY BAN`, `TM. Ủy ban`. */
function prefixAbove(source: string, blockStart: number): SigningPrefix | undefined {
  const from = Math.max(0, blockStart - LONGEST_LINE);
  const match = LINE_WITH_PREFIX.exec(source.slice(from, blockStart));
  const [, lead = "", printed = "", gap = "", rest = ""] = match ?? [];
  if (match === null || !(printed.endsWith(".") || TWO_CAPITALS.test(rest))) return;
  const start = from + match.index + lead.length;
  const restStart = start + printed.length + gap.length;
  return {
    printed: { start, end: start + printed.length },
    prefix: `${printed.replace(/\./g, "").toUpperCase()}.`,
    rest: { start: restStart, end: restStart + rest.length },
  };
}
