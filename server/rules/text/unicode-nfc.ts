/** Vietnamese letters are precomposed (NFC), and nothing invisible stands between them. */
import { defineRule, type Edit } from "../rule.ts";
import { outsideLegacyRuns } from "./legacy-runs.ts";

/** The oddities that this rule is about: the marks of Vietnamese letters, and what is not seen. */
const MARKS = /[\u0300-\u036f]/;
const HIDDEN = /[\u00ad\u2000\u2060\ufeff]/;

const DECOMPOSED = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

export const textUnicodeNfc = defineRule({
  id: "text/unicode-nfc",
  severity: "warning",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục I, khoản 4",
  fix: "safe",
  readsSource: true,
  messages: {
    vi: {
      decomposed: (count, sample) =>
        `Văn bản có ${count} chữ gõ bằng Unicode tổ hợp, bắt đầu từ “${sample}”; phải dùng Unicode dựng sẵn.`,
      invisible: (count, code) => `Văn bản có ${count} ký tự ẩn, bắt đầu từ ký tự ${code} ở đây; cần xóa bỏ.`,
    },
    en: {
      decomposed: (count, sample) =>
        `The text has ${count} decomposed letters, the first in “${sample}”; Vietnamese is written in precomposed Unicode.`,
      invisible: (count, code) =>
        `The text has ${count} invisible characters, the first one (${code}) here; delete them.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản dùng chữ Việt Unicode dựng sẵn, không có ký tự ẩn.",
      en: "The text is in precomposed Unicode without invisible characters.",
    },
    why: {
      vi: "Chữ tổ hợp và ký tự ẩn trông giống chữ thường nhưng làm tìm kiếm, đối chiếu số, ký hiệu bị sai.",
      en: "Decomposed letters and invisible characters look right but make searching and comparing fail.",
    },
    regime: "none",
    slot: "body",
    bad: "Hội nghị công bố Quye\u0302\u0301t đi\u0323nh về công tác văn thư.",
    good: "Hội nghị công bố Quyết định về công tác văn thư.",
  },
  *check(analysis, report) {
    const { source, oddities } = analysis;
    const letters = MARKS.test(oddities) ? findDecomposed(source) : [];
    const letter = letters[0];
    if (letter !== undefined) {
      const fix = { edits: joinedByLine(source, letters), safety: "safe" } as const;
      yield report.decomposed(letter.range, [String(letters.length), letter.text], { fix });
    }
    const marks = HIDDEN.test(oddities) ? outsideLegacyRuns(analysis, findInvisible(source)) : [];
    const mark = marks[0];
    if (mark !== undefined) {
      const code = `U+${source.charCodeAt(mark.range.start).toString(16).toUpperCase().padStart(4, "0")}`;
      yield report.invisible(mark.range, [String(marks.length), code], { fix: { edits: marks, safety: "safe" } });
    }
  },
});

/** Letters that have a precomposed form; others, such as the mean x̄, are left alone. */
function findDecomposed(source: string): readonly Edit[] {
  const found: Edit[] = [];
  for (const { 0: letter, index } of source.matchAll(DECOMPOSED)) {
    const text = letter.normalize("NFC");
    if (text !== letter) found.push({ range: { start: index, end: index + letter.length }, text });
  }
  return found;
}

/** Joins the edits of each line: a decomposed text would have one for every other word. */
function joinedByLine(source: string, edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  let lineEnd = -1;
  for (const edit of edits) {
    const last = joined[joined.length - 1];
    if (last === undefined || edit.range.start > lineEnd) {
      const lineBreak = source.indexOf("\n", edit.range.end);
      lineEnd = lineBreak === -1 ? source.length : lineBreak;
      joined.push(edit);
      continue;
    }
    const between = source.slice(last.range.end, edit.range.start);
    const range = { start: last.range.start, end: edit.range.end };
    joined[joined.length - 1] = { range, text: last.text + between + edit.text };
  }
  return joined;
}

/** Deletions of all invisible characters but a byte-order mark in front and the joiners of emoji. */
function findInvisible(source: string): readonly Edit[] {
  const found: Edit[] = [];
  for (const { index } of source.matchAll(INVISIBLE)) {
    if (index === 0 && source.charCodeAt(0) === 0xfeff) continue;
    if (source.charCodeAt(index) === 0x200d && isEmojiUnit(source.charCodeAt(index - 1))) continue;
    found.push({ range: { start: index, end: index + 1 }, text: "" });
  }
  return found;
}

/** The second half of a surrogate pair, or the selector of the coloured form. */
function isEmojiUnit(code: number): boolean {
  return (code >= 0xdc00 && code <= 0xdfff) || code === 0xfe0f;
}
