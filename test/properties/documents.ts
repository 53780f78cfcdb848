/** Texts for the property tests: documents of our own, what an editor or a converter may do to them, and plain noise. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

/** Folders with documents of our own. */
const FOLDERS = ["test/bench/prose", "examples"];

/** Longer documents would spend the time on repetition. */
const LONGEST = 12_000;

const documents: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(process.cwd(), folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|vanban|vbhc)$/.test(entry.name))
    .map((entry) => readFileSync(join(process.cwd(), folder, entry.name), "utf8").slice(0, LONGEST)),
);

/** Pieces of documents; put together at random they come close to every branch of the grammar. */
const PIECES = [
  ..."\n \t|*_-–./:;,“”()<>&\\#",
  "\r\n",
  "\u2028",
  "\ud800",
  "\udc00",
  "\u0301",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\0",
  "Ð",
  "**",
  "<td>",
  "</tr>",
  "&nbsp;",
  "---",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "ĐẢNG CỘNG SẢN VIỆT NAM",
  "ỦY BAN NHÂN DÂN",
  "Số:",
  "Số: 15/QĐ-UBND",
  "Số 15-QĐ/TU",
  "QUYẾT ĐỊNH",
  "QUYẾT ĐỊNH:",
  "BÁO CÁO",
  "V/v",
  "Kính gửi:",
  "Căn cứ ",
  "Điều 1. ",
  "Chương II",
  "Mục 1",
  "I. ",
  "2.1. ",
  "a) ",
  "- ",
  "Nơi nhận:",
  "- Lưu: VT.",
  "TM. ",
  "KT. CHỦ TỊCH",
  "T/M ",
  "Nguyễn Văn A",
  "PHỤ LỤC I",
  "./.",
  "các Nghị định: ",
  "Nghị định số 30/2020/NĐ-CP",
  "ngày 31/02/2024",
  "ngày 05 tháng 3 năm 2020",
  "ngày … tháng … năm",
  " của Chính phủ",
  "điểm a khoản 2 Điều 5 ",
  "Luật Lưu trữ",
];

/** Random text: any UTF-16 units, lone surrogates among them. */
const noise = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

/** Pieces of documents in any order. */
const collage = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));

/** Up to 40 consecutive lines of a document, so that a shorter failing text is soon found. */
const excerpt = fc
  .tuple(fc.constantFrom(...documents), fc.nat(200), fc.integer({ min: 1, max: 40 }))
  .map(([text, from, count]) => {
    const lines = text.split("\n");
    const start = from % lines.length;
    return lines.slice(start, start + count).join("\n");
  });

/** What happens to documents on their way. Numbers pick the place. */
type Mutation = (text: string, place: number, piece: string) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, place) => withLines(text, (lines) => lines.splice(place % lines.length, 1)),
  (text, place) =>
    withLines(text, (lines) => lines.splice(place % lines.length, 0, lines[(place * 7) % lines.length] ?? "")),
  (text, place) => withLines(text, (lines) => lines.unshift(...lines.splice(place % lines.length))),
  (text, place) =>
    withLines(text, (lines) => {
      const [line = ""] = lines.splice(place % lines.length, 1);
      lines.splice((place * 31) % (lines.length + 1), 0, line);
    }),
  (text, place) =>
    withLines(text, (lines) =>
      lines.splice(
        place % lines.length,
        2,
        lines
          .slice(place % lines.length)
          .slice(0, 2)
          .join("\t"),
      ),
    ),
  (text, place, piece) => insert(text, place, piece),
  (text, place) => insert(text, place, "**"),
  (text, place) => insert(text, place, "\ud83d"),
  (text, place) => text.slice(0, place % (text.length + 1)),
  (text, place) => text.slice(place % (text.length + 1)),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\n", "\r"),
  (text) => text.replaceAll("\n", " | "),
  (text) => text.replaceAll("\n", ""),
  (text) => text.normalize("NFD"),
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll(" ", "\t"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll("Đ", "Ð"),
  (text) => text.toUpperCase(),
  (text) => withLines(text, (lines) => lines.splice(0, lines.length, ...lines.map((line) => `| **${line}** | |`))),
  (text) => `<table><tr><td>${text.replaceAll("\n", "</td></tr><tr><td>")}</td></tr></table>`,
];

const mutated = fc
  .tuple(
    fc.oneof(excerpt, excerpt, fc.constantFrom(...documents)),
    fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(10_000), fc.constantFrom(...PIECES)), { maxLength: 6 }),
  )
  .map(([text, steps]) => steps.reduce((now, [mutation, place, piece]) => mutation(now, place, piece), text));

/** Any text a user may hand over. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: noise },
  { weight: 3, arbitrary: collage },
  { weight: 6, arbitrary: mutated },
);

function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split("\n");
  change(lines);
  return lines.join("\n");
}

function insert(text: string, place: number, piece: string): string {
  const at = place % (text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}
