/** The filing line, `Lưu: VT, …`, closes the list of recipients. */
import type { RecipientEntry } from "../../model/analysis.ts";
import { LAYOUT_FROM } from "../number/layout-in-force.ts";
import { defineRule, type Fix } from "../rule.ts";
import { isFilingLine } from "./filing-line.ts";

export const recipientsLuuLast = defineRule({
  id: "recipients/luu-last",
  severity: "warning",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm d",
  inForce: { from: LAYOUT_FROM },
  fix: "choice",
  messages: {
    vi: { notLast: (next) => `Dòng “Lưu” phải ở cuối danh sách nơi nhận, sau “${next}”.` },
    en: { notLast: (next) => `The filing line closes the list of recipients; here “${next}” follows it.` },
  },
  docs: {
    title: {
      vi: "Dòng “Lưu” đứng cuối danh sách nơi nhận.",
      en: "The filing line is the last of the recipients.",
    },
    why: {
      vi: "Dòng “Lưu” kết thúc phần nơi nhận, nên nơi nhận ghi sau nó dễ bị bỏ sót.",
      en: "It closes the block, so a recipient below it is easily overlooked.",
    },
    slot: "recipients",
    bad: "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, TCCB;\n- Trang thông tin điện tử của Sở.",
    good: "Nơi nhận:\n- Như Điều 2;\n- Trang thông tin điện tử của Sở;\n- Lưu: VT, TCCB.",
  },
  *check({ recipients, source }, report) {
    const entries = recipients?.entries ?? [];
    const at = entries.findIndex(isFilingLine);
    const filing = entries[at];
    const last = entries.findLast((entry) => entry.mark !== "" && entry.mark !== "+" && !isFilingLine(entry));
    if (filing === undefined || last === undefined || entries.indexOf(last) < at) return;
    yield report.notLast(filing.range, [last.text], { fix: moveToEnd(source, entries.slice(at)) });
  },
});

/** Each line takes the place of the one above, the first the last place; the closing marks stay where they are. */
function moveToEnd(source: string, entries: readonly RecipientEntry[]): Fix | null {
  const printed = entries.map((entry) => withoutTerminator(source, entry));
  if (printed.includes(null) || new Set(entries.map(({ range }) => range.start)).size < entries.length) return null;
  const edits = entries.map(({ range, terminator }, index) => ({
    range,
    text: `${printed[(index + 1) % printed.length]}${index === entries.length - 1 ? "." : terminator || ";"}`,
  }));
  return { edits, safety: "choice" };
}

/** The line as it stands; null where its closing mark is not the last character. */
function withoutTerminator(source: string, { range, terminator }: RecipientEntry): string | null {
  const line = source.slice(range.start, range.end);
  if (!line.endsWith(terminator) || line.includes("\n")) return null;
  return line.slice(0, line.length - terminator.length);
}
