/** Tells the line that names the type of a document: `QUYẾT ĐỊNH`, alone or with the abstract behind it. */
import { LINE, type LineToken } from "./tokens.ts";
import { DOCUMENT_TYPES } from "./vocabulary.ts";

/** The type line of a text without a header stands within this many printed lines from the top. */
export const NEAR_TOP = 12;

const TYPE_NAMES = new Map(DOCUMENT_TYPES.map(({ name }) => [foldTones(name.toUpperCase()), name]));

/** Every spelling of a type that a line of its own can have, to be asked for once a line. */
const TYPE_LINES: ReadonlySet<string> = new Set(
  DOCUMENT_TYPES.flatMap(({ name }) => {
    const capitals = name.toUpperCase();
    return [name, capitals, capitals.replace(/ỎA/g, "OẢ").replace(/ỦY/g, "UỶ")];
  }),
);

/** Whether a line is the name of a type and nothing else, in one of the spellings of such a line. */
export function isTypeName(line: string): boolean {
  return TYPE_LINES.has(line) || (line.endsWith(":") && TYPE_LINES.has(line.slice(0, -1).trimEnd()));
}

/** Sentence-case type that the words name, whole: `QUYẾT ĐỊNH` → `Quyết định`; undefined for anything else. */
export function documentTypeNamed(words: string): string | undefined {
  return words.length > 24 ? undefined : TYPE_NAMES.get(foldTones(words.toUpperCase().replace(/ ?:$/, "")));
}

/** The type that a line of capitals begins with, and how many characters it takes: `NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ`. */
export function typeAtStart(words: string): { readonly type: string; readonly length: number } | undefined {
  const parts = words.split(" ");
  for (let count = Math.min(4, parts.length); count >= 1; count--) {
    const lead = parts.slice(0, count).join(" ");
    const type = documentTypeNamed(lead);
    if (type !== undefined) return { type, length: lead.length };
  }
  return undefined;
}

/** A line of capitals that begins with a type and goes on with the abstract. Some bodies are named after a type. */
export function isTypeWithAbstract(token: LineToken): boolean {
  if (!token.is(LINE.Capitals)) return false;
  const lead = typeAtStart(token.content);
  return lead !== undefined && lead.length < token.content.length && !NAMES_BODY.has(lead.type);
}

const NAMES_BODY: ReadonlySet<string> = new Set(["Chương trình", "Dự án", "Đề án", "Luật", "Báo cáo"]);

/** `OÀ` and `ÒA`, `UỶ` and `ỦY` are one spelling: both stand in NĐ 30/2020. */
function foldTones(capitals: string): string {
  return capitals.replace(/OÀ/g, "ÒA").replace(/OẢ/g, "ỎA").replace(/UỶ/g, "ỦY");
}
