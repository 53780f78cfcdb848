/** No paragraph is left in TCVN3 or VNI, the encodings of the time before Unicode. */
import { LEGACY_WORD } from "../../../grammar/legacy/plausibility.ts";
import { defineRule } from "../rule.ts";
import { type LegacyRun, legacyRuns } from "./legacy-runs.ts";

/** So many words of the first line are shown. */
const SHOWN_WORDS = 4;

export const textLegacyEncoding = defineRule({
  id: "text/legacy-encoding",
  severity: "error",
  regimes: ["state", "party", "qppl", "none"],
  source: "NĐ 30/2020/NĐ-CP, PL I, Phần I, Mục I, khoản 4",
  fix: "choice",
  messages: {
    vi: {
      legacy: (encoding, count, printed, right) =>
        `Đoạn này (${count} dòng) còn ở bảng mã ${encoding}, bắt đầu bằng “${printed}”, tức là “${right}”; cần chuyển sang Unicode (TCVN 6909:2001).`,
    },
    en: {
      legacy: (encoding, count, printed, right) =>
        `This passage (lines: ${count}) is still in ${encoding}; it begins “${printed}”, which means “${right}”. Convert it to Unicode (TCVN 6909:2001).`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản không có đoạn nào còn ở bảng mã TCVN3 (ABC) hoặc VNI-Windows.",
      en: "No passage is left in TCVN3 (ABC) or VNI-Windows.",
    },
    why: {
      vi: "Đoạn chép từ văn bản cũ chỉ đọc được với phông chữ cũ; với phông Unicode nó thành chữ sai, không tìm kiếm được.",
      en: "What is pasted from an old document reads right in its old font only; in a Unicode font it is garbled and cannot be searched.",
    },
    regime: "none",
    slot: "body",
    bad: "Héi nghÞ th¶o luËn vÒ c«ng t¸c v¨n th­.",
    good: "Hội nghị thảo luận về công tác văn thư.",
  },
  *check(analysis, report) {
    for (const run of legacyRuns(analysis)) {
      const [printed, right] = beginnings(analysis.source, run);
      const args: [string, string, string, string] = [run.encoding, String(run.lines.length), printed, right];
      yield report.legacy(run.range, args, { fix: { edits: run.lines, safety: "choice" } });
    }
  },
});

/** The first words of a run as they are printed and as they are meant. */
function beginnings(source: string, { lines }: LegacyRun): [printed: string, right: string] {
  const first = lines[0];
  if (first === undefined) return ["", ""];
  return [firstWords(source.slice(first.range.start, first.range.end)), firstWords(first.text)];
}

function firstWords(line: string): string {
  return (line.match(LEGACY_WORD) ?? []).slice(0, SHOWN_WORDS).join(" ");
}
