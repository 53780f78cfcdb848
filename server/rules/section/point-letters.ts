/** Points bear the letters of the Vietnamese alphabet: `d)`, `đ)`, `e)`, `g)`, never `f)`, `j)`, `w)`, `z)`. */
import type { Section } from "../../model/analysis.ts";
import { FOREIGN_POINT_LETTERS, POINT_LETTERS } from "../../registry/abbreviations.ts";
import { defineRule, type Fix } from "../rule.ts";
import { markerEdits, unitAbove } from "./renumber.ts";

export const sectionPointLetters = defineRule({
  id: "section/point-letters",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm đ",
  fix: "choice",
  messages: {
    vi: {
      skipped: () => "Sau điểm “d” là điểm “đ”, không phải “e”: điểm xếp theo bảng chữ cái tiếng Việt.",
      foreign: (letter, expected) =>
        `Chữ “${letter}” không có trong bảng chữ cái tiếng Việt; điểm này đánh bằng chữ “${expected}”.`,
    },
    en: {
      skipped: () => "Point “d” is followed by “đ”, not “e”: points go by the Vietnamese alphabet.",
      foreign: (letter, expected) => `The Vietnamese alphabet has no “${letter}”; this point is “${expected}”.`,
    },
  },
  docs: {
    title: {
      vi: "Điểm được đánh theo bảng chữ cái tiếng Việt: có đ, không có f, j, w, z.",
      en: "Points are lettered by the Vietnamese alphabet: with đ, without f, j, w, z.",
    },
    why: {
      vi: "Nghị định quy định dùng chữ cái tiếng Việt theo thứ tự bảng chữ cái.",
      en: "The regulation asks for Vietnamese letters in the order of their alphabet.",
    },
    slot: "body",
    bad: "Điều 1. Hồ sơ gồm:\n\na) Đơn đề nghị;\n\nb) Bản sao quyết định;\n\nc) Sơ yếu lý lịch;\n\nd) Giấy khám sức khỏe;\n\ne) Ảnh chân dung.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Hồ sơ gồm:\n\na) Đơn đề nghị;\n\nb) Bản sao quyết định;\n\nc) Sơ yếu lý lịch;\n\nd) Giấy khám sức khỏe;\n\nđ) Ảnh chân dung.\n\nĐiều 2. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check({ sections, source }, report) {
    for (const run of runsOf(sections)) {
      const at = run.findIndex((section, index) => isWrong(section, run[index - 1], run[index - 2]));
      const section = run[at];
      if (section === undefined) continue;
      const fix = relettering(source, run, at);
      const before = run[at - 1];
      const options = { fix, ...(before === undefined ? {} : { related: [unitAbove(before)] }) };
      if (section.label === "e") yield report.skipped(section.marker.range, [], options);
      else yield report.foreign(section.marker.range, [section.label, letterAt(run, at) ?? "?"], options);
    }
  },
});

/** Points below one parent, each run beginning with `a`. */
function runsOf(sections: readonly Section[]): Section[][] {
  const runs: Section[][] = [];
  const open = new Map<number, Section[]>();
  for (const section of sections) {
    if (section.kind !== "point" || section.quoted) continue;
    if (section.ordinal === 1) {
      const begun = [section];
      open.set(section.parent, begun);
      runs.push(begun);
    } else open.get(section.parent)?.push(section);
  }
  return runs;
}

/** A letter the alphabet lacks, or `e` where `d` stands before it and is no slip for `đ` itself. */
function isWrong(section: Section, before: Section | undefined, second: Section | undefined): boolean {
  if (before === undefined || (section.ordinal !== null && section.ordinal - 1 === before.ordinal)) return false;
  const { label } = section;
  return FOREIGN_POINT_LETTERS.includes(label) || (label === "e" && before.label === "d" && second?.label !== "d");
}

/** The letter of the alphabet that follows the run up to `at`. */
function letterAt(run: readonly Section[], at: number): string | undefined {
  return POINT_LETTERS[POINT_LETTERS.indexOf(run[at - 1]?.label ?? "") + 1];
}

/** Letters for the rest of the run; null where the alphabet does not suffice. */
function relettering(source: string, run: readonly Section[], at: number): Fix | null {
  const first = POINT_LETTERS.indexOf(run[at - 1]?.label ?? "") + 1;
  if (first === 0 || first + run.length - at > POINT_LETTERS.length) return null;
  const pairs = run.slice(at).map((section, index) => ({ section, label: POINT_LETTERS[first + index] ?? "" }));
  const edits = markerEdits(source, pairs);
  return edits === null || edits.length === 0 ? null : { edits, safety: "choice" };
}
