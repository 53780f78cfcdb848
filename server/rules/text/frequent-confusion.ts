/** Frequent misspellings that can be right nowhere: xử dụng, bổ xung, hổ trợ; and spellings of older papers: qui định. */
import { isLetter } from "../../../grammar/letters.ts";
import type { Range } from "../../model/analysis.ts";
import { defineRule } from "../rule.ts";
import { type ConfusionHit, confusionHits } from "./confusion-hits.ts";

export const textFrequentConfusion = defineRule({
  id: "text/frequent-confusion",
  severity: "warning",
  regimes: ["state", "party", "qppl", "none"],
  source: "Quy tắc chính tả tiếng Việt (các lỗi thường gặp)",
  fix: "choice",
  messages: {
    vi: {
      wrong: (printed, right) => `“${printed}” là lỗi chính tả; viết đúng là “${right}”.`,
      old: (printed, right) => `“${printed}” là cách viết cũ; nay thường viết thống nhất là “${right}”.`,
    },
    en: {
      wrong: (printed, right) => `“${printed}” is misspelt; the right form is “${right}”.`,
      old: (printed, right) => `“${printed}” is an old spelling; today it is commonly written “${right}”.`,
    },
  },
  docs: {
    title: {
      vi: "Không mắc lỗi chính tả thường gặp: viết “sử dụng”, “bổ sung”, “hỗ trợ”, không viết “xử dụng”, “bổ xung”, “hổ trợ”.",
      en: "Frequent misspellings are avoided: “sử dụng”, “bổ sung”, “hỗ trợ”, not “xử dụng”, “bổ xung”, “hổ trợ”.",
    },
    why: {
      vi: "Lỗi chính tả làm giảm tính nghiêm túc của văn bản và khiến việc tìm kiếm bị sót. Chỉ báo những cách viết không thể đúng trong bất kỳ ngữ cảnh nào; cách viết cũ như “qui định” chỉ được nhắc.",
      en: "Misspellings make a paper look careless and escape a search. Only forms that no context can make right are reported; old spellings such as “qui định” are only pointed out.",
    },
    regime: "none",
    slot: "body",
    bad: "Đề nghị các phòng rà soát, bổ xung hồ sơ trước ngày họp.",
    good: "Đề nghị các phòng rà soát, bổ sung hồ sơ trước ngày họp.",
  },
  *check(analysis, report) {
    for (const hit of confusionHits(analysis)) {
      if (isQuoted(analysis.source, hit.range.start)) continue;
      const fix = { edits: [{ range: hit.range, text: hit.text }], safety: "choice" } as const;
      yield hit.old
        ? report.old(hit.range, wordsOf(hit), { fix, severity: "info" })
        : report.wrong(hit.range, wordsOf(hit), { fix });
    }
  },
});

function wordsOf({ printed, right }: ConfusionHit): [string, string] {
  return [printed, right];
}

/** A quotation begins at most so far before the words it holds, in UTF-16 units. */
const REACH = 400;

/** True inside “…”, «…» or "…": such words are printed as their source has them. */
function isQuoted(source: string, start: Range["start"]): boolean {
  let straight = false;
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    const mark = source.charAt(at);
    if (mark === "\n" && !isLetter(source.charCodeAt(at + 1))) break;
    if (mark === "”" || mark === "»") break;
    if (mark === "“" || mark === "«") return true;
    if (mark === '"') straight = !straight;
  }
  return straight;
}
