/** Marks of the header: secrecy, urgency, circulation, draft. NĐ 30/2020, PL I, Phần I, Mục III, khoản 2. */
import { linesOf } from "../../../grammar/tree.ts";
import type { Analysis, TextPart } from "../../model/analysis.ts";
import { CIRCULATION_MARKS, SECRECY_MARKS, URGENCY_MARKS } from "../../registry/marks.ts";

export type MarkKind = "secrecy" | "urgency" | "circulation" | "draft";

/** A line of the header that is a mark, or means to be one. */
export interface Mark extends TextPart {
  readonly kind: MarkKind;
  /** The mark of the closed list in capitals that the line spells, in whatever letters; null for a form of its own. */
  readonly value: string | null;
}

/** The longest line that can be a mark; circulation marks of the Party are sentences. */
const LONGEST = 70;

const OTHER_SECRECY = /^(?:ĐỘ )?(?:TUYỆT |TỐI |BÍ )?MẬT(?: ?\([A-Z0-9]{1,3}\))?[.:]?$/;
const OTHER_URGENCY = /^(?:HỎA TỐC HẸN GIỜ|KHẨN CẤP|RẤT KHẨN|GẤP|RẤT GẤP|HỎA TỐC|THƯỢNG KHẨN|KHẨN)[.!]?$/;
const DRAFT = /^\(?(?:BẢN )?DỰ THẢO(?: LẦN(?: THỨ)? [0-9A-ZÀ-Ỹ]{1,6})?(?: \d{1,2})?\)?[.:]?$|^DRAFT(?: \d{1,2})?$/;

/** Marks of the header, in order. */
export function marksOf(analysis: Analysis): readonly Mark[] {
  return analysis.derive(readMarks);
}

function readMarks({ tree, source }: Analysis): readonly Mark[] {
  const header = tree.children.find(({ kind }) => kind === "header");
  if (header === undefined) return [];
  const marks: Mark[] = [];
  for (const line of linesOf(header)) {
    if (line.kind !== "paragraph" || line.end - line.start > LONGEST + 20) continue;
    const raw = source.slice(line.start, line.end);
    const text = raw.replace(/^[\s*_|#]+|[\s*_|]+$/g, "");
    const found = text === "" || text.length > LONGEST ? null : classify(foldMark(text));
    if (found === null) continue;
    const start = line.start + raw.indexOf(text);
    marks.push({ ...found, text, range: { start, end: start + text.length } });
  }
  return marks;
}

function classify(words: string): Pick<Mark, "kind" | "value"> | null {
  if (SECRECY_MARKS.includes(words)) return { kind: "secrecy", value: words };
  if (URGENCY_MARKS.includes(words)) return { kind: "urgency", value: words };
  if (CIRCULATION_MARKS.includes(words)) return { kind: "circulation", value: words };
  if (OTHER_SECRECY.test(words)) return { kind: "secrecy", value: null };
  if (OTHER_URGENCY.test(words)) return { kind: "urgency", value: null };
  return DRAFT.test(words) ? { kind: "draft", value: null } : null;
}

/** Capitals, tone on the first vowel: `Hoả tốc` → `HỎA TỐC`. */
export function foldMark(words: string): string {
  return words.normalize("NFC").toUpperCase().replace("HOẢ", "HỎA").replace(/\s+/g, " ");
}
