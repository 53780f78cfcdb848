/** Lines of the recipients end with a semicolon, the filing line at the end with a full stop. */
import { LETTER, UPPER } from "../../../grammar/letters.ts";
import type { Range, RecipientEntry } from "../../model/analysis.ts";
import { defineRule, safeFix } from "../rule.ts";
import { isFilingLine } from "./filing-line.ts";

/**
 * A stop with the drafter's initials, the number of copies or both behind it: `TCCB. PL.(300)`, `KGVX.NTH (5b)`, `CMP. 21b`,
 * `KGVX (2).v`.
 */
const DRAFTER_MARK = new RegExp(
  `\\.\\s?(?:[a-zđ]{1,3}$)?(?:[${UPPER}][${LETTER}.]{0,11}\\s?)?\\(?(?:\\d{1,4}[${LETTER}]{0,2}|[\\d;, ]{1,12})?\\)?$`,
);

const LONGEST_WORD = 40;

export const recipientsTerminator = defineRule({
  id: "recipients/terminator",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm d",
  inForce: { from: "2020-03-05" },
  fix: "safe",
  messages: {
    vi: {
      item: (printed) => `Dòng nơi nhận kết thúc bằng dấu chấm phẩy “;”, không phải “${printed}”.`,
      itemMissing: () => "Dòng nơi nhận phải kết thúc bằng dấu chấm phẩy “;”.",
      filing: (printed) => `Dòng “Lưu” kết thúc bằng dấu chấm “.”, không phải “${printed}”.`,
      filingMissing: () => "Dòng “Lưu” phải kết thúc bằng dấu chấm “.”.",
    },
    en: {
      item: (printed) => `A line of the recipients ends with “;”, not “${printed}”.`,
      itemMissing: () => "A line of the recipients ends with “;”.",
      filing: (printed) => `The filing line ends with a full stop, not “${printed}”.`,
      filingMissing: () => "The filing line ends with a full stop.",
    },
  },
  docs: {
    title: {
      vi: "Mỗi dòng nơi nhận kết thúc bằng dấu chấm phẩy, dòng “Lưu” kết thúc bằng dấu chấm.",
      en: "Recipients end with a semicolon, the filing line with a full stop.",
    },
    why: {
      vi: "Nghị định quy định dấu kết thúc của từng dòng nơi nhận.",
      en: "The regulation fixes the mark at the end of each line.",
    },
    slot: "recipients",
    bad: "Nơi nhận:\n- Như Điều 2,\n- Lưu: VT, TCCB.",
    good: "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, TCCB.",
  },
  *check({ recipients, source }, report) {
    const entries = recipients?.entries ?? [];
    for (const [index, entry] of entries.entries()) {
      const next = entries[index + 1];
      if (entry.mark === "" || next?.mark === "" || next?.mark === "+" || next?.range.start === entry.range.start)
        continue;
      if (entries[index - 1]?.range.start === entry.range.start) continue;
      const filing = isFilingLine(entry);
      const right = next === undefined ? "." : ";";
      // Without a filing line the end of the list may be cut off; a filing line elsewhere is out of place.
      if (filing !== (next === undefined) || isUnsure(source, entry, right)) continue;
      const { start, end } = entry.range;
      if (entry.terminator === "") {
        const message = filing ? report.filingMissing : report.itemMissing;
        yield message(lastWord(source, entry.range), [], { fix: safeFix({ start: end, end }, right) });
      } else {
        const message = filing ? report.filing : report.item;
        const range: Range = { start: Math.max(start, end - entry.terminator.length), end };
        yield message(range, [entry.terminator], { fix: safeFix(range, right) });
      }
    }
  },
});

/** Right as it is, or ended by something that is not the writer's mistake: a list below, dots to fill in, a cell. */
function isUnsure(source: string, { terminator, text, range }: RecipientEntry, right: string): boolean {
  if (terminator === right || terminator === ":" || terminator === "/") return true;
  const printed = source.slice(range.start, range.end);
  if (!printed.endsWith(terminator) || /[|…]|\.{2}|\.\s*$/.test(`${printed.replace(/[;,.]$/, "")}`)) return true;
  // Behind a blank line another part of the page begins; a list inside the entry ends by rules of its own.
  if (/\n[ \t\r]*(?:\n|[+*•])/.test(printed)) return true;
  return right === "." && (terminator === "" || terminator === ".") && DRAFTER_MARK.test(text);
}

/** Range of the last word, so that the finding stands where the mark is missing. */
function lastWord(source: string, { start, end }: Range): Range {
  const from = Math.max(start, end - LONGEST_WORD);
  return { start: from + Math.max(0, source.slice(from, end).search(/\S+$/)), end };
}
