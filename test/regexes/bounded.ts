/**
 * Expressions whose time grows faster than their input, which the checker rightly says, and whose input is short by the
 * code around them. Each says what bounds it. Mend an expression rather than add it here.
 */

export interface Bounded {
  readonly file: string;
  /** How the expression begins. */
  readonly begins: string;
  readonly bound: string;
}

const MARKER = "a marker or label of one unit, which the grammar keeps to a few characters";
const TYPED = "what stands before the cursor, of which 400 characters are read";
const ONE_LINE = "one line without a line break, so the rest of a line behind it never fails";

export const BOUNDED: readonly Bounded[] = [
  {
    file: "grammar/date.ts",
    begins: "(ng[àÀ]y)",
    bound: "repeats at most 60 characters a part, tried only at the word",
  },
  { file: "grammar/date.ts", begins: "[ \\t]*$", bound: "at most 60 characters behind a date" },
  { file: "grammar/inline-scan.ts", begins: "(?<![A-Za-zÀ-ỹ])([Cc]ác", bound: "160 characters before a colon" },
  {
    file: "grammar/lost-breaks.ts",
    begins: "(?<!BAN)\\s(?!",
    bound: "a part of a signature of at most 300 characters",
  },
  {
    file: "grammar/narrow-columns.ts",
    begins: "^(?:\\*{1,3} (?=",
    bound: "one of the first lines below a title in two columns",
  },
  { file: "grammar/narrow-columns.ts", begins: "^[-–] ?", bound: "repeats at most 90 characters, tried at one place" },
  { file: "grammar/broken-components.ts", begins: "(?:gày|tháng|năm)", bound: "repeats at most 30 characters" },
  { file: "grammar/rewrite.ts", begins: "[*\\s]*$", bound: "80 characters before a star" },
  { file: "grammar/symbol.ts", begins: "^([^/-]+)([/-]?)", bound: ONE_LINE },
  { file: "grammar/symbol.ts", begins: "^(\\d[\\d.]*[a-zđ]?", bound: ONE_LINE },
  { file: "server/cli/commands/explain.ts", begins: "\\/.*$", bound: "the name of a rule as it was typed" },
  { file: "server/cli/usage.ts", begins: "Allowed choices are", bound: "one message of commander" },
  { file: "server/generate/registry-pack.ts", begins: "[-/]$|", bound: "a symbol of our own data" },
  { file: "server/lsp/start-server.ts", begins: "[^/]*$", bound: "the address of a file" },
  { file: "server/model/annexes.ts", begins: "^(\\S+\\s+\\S+", bound: ONE_LINE },
  { file: "server/model/header.ts", begins: "^((?:ĐẢNG BỘ|BỘ|", bound: ONE_LINE },
  { file: "server/rules/abbreviation/defined-unused.ts", begins: "^:?\\s*", bound: "80 characters" },
  { file: "server/rules/addressee/colon.ts", begins: "\\s*:$", bound: "the two words Kính gửi and a colon" },
  { file: "server/rules/annex/missing.ts", begins: "^[\\s,(]*", bound: "the longest name of an annex" },
  { file: "server/rules/basis/party-dash.ts", begins: "[-–*+•]", bound: "8 characters" },
  { file: "server/rules/basis/preamble-paragraphs.ts", begins: "\\S+$", bound: "the longest word" },
  {
    file: "server/rules/citation/first-full.ts",
    begins: "(?:sửa đổi|",
    bound: "the reach of a sentence before a citation",
  },
  { file: "server/rules/citation/law-type-and-name.ts", begins: "(?:sửa đổi|", bound: "120 characters" },
  { file: "server/rules/citation/law-type-and-name.ts", begins: "(?:Luật|Bộ luật|", bound: "120 characters" },
  {
    file: "server/rules/citation/main-mentions.ts",
    begins: "(?:^|[\\n|])",
    bound: "the reach of a sentence before a citation",
  },
  {
    file: "server/rules/citation/main-mentions.ts",
    begins: "số\\s+",
    bound: "the reach of a sentence before a citation",
  },
  {
    file: "server/rules/citation/structure-case.ts",
    begins: "\\d\\/[^.;\\n]*$",
    bound: "the reach before a reference",
  },
  { file: "server/rules/citation/symbol-spaces.ts", begins: "([\\s\\u00a0]*)", bound: "a symbol as it is printed" },
  { file: "server/rules/ignore/unused.ts", begins: "[ \\t]{0,200}$", bound: "repeats at most 200 blanks" },
  { file: "server/rules/ignores.ts", begins: "<!--", bound: "a comment of at most 500 characters" },
  { file: "server/rules/issuer/abolished-district.ts", begins: "(?:^|[\\s(])", bound: "repeats at most 60 characters" },
  { file: "server/rules/issuer/party-advisory-name.ts", begins: "^((?:VĂN PHÒNG|", bound: ONE_LINE },
  { file: "server/rules/mark/marks.ts", begins: "^[\\s*_|#]+|", bound: "a line little longer than the longest mark" },
  { file: "server/rules/number/label.ts", begins: "[\\s:.]+$", bound: "the label of a number, at most two words" },
  { file: "server/rules/qppl/hdnd-resolution-closing.ts", begins: "thông qua", bound: "repeats at most 80 characters" },
  {
    file: "server/rules/qppl/part-chapter-roman.ts",
    begins: "^\\s+(?:nước",
    bound: "the characters behind one chapter number",
  },
  { file: "server/rules/section/heading-style-consistent.ts", begins: "[^A-Za-z\\d\\s]+$", bound: MARKER },
  { file: "server/rules/section/muc-arabic.ts", begins: "(?:[IVXLC]+|\\d+)$", bound: MARKER },
  { file: "server/rules/section/sequence.ts", begins: "[IVXLC]+$", bound: MARKER },
  { file: "server/rules/section/sequence.ts", begins: "\\d+[a-zđ]?$", bound: MARKER },
  {
    file: "server/rules/signature/authority-abbrev.ts",
    begins: "(\\n[ \\t*_]*)",
    bound: "two lines of at most 120 characters",
  },
  { file: "server/rules/type/minutes-closing.ts", begins: "(?:kết thúc|", bound: "the last characters of the body" },
  { file: "server/service/completion/citations.ts", begins: "\\d[0-9a-z./-]*$", bound: TYPED },
  { file: "server/service/completion/cursor.ts", begins: "^[\\s>#*|]+|", bound: TYPED },
  { file: "server/service/completion/dates.ts", begins: "(?<![a-z0-9])ngay", bound: TYPED },
  { file: "server/service/completion/dates.ts", begins: "^[\\s|*]*", bound: TYPED },
  { file: "server/service/completion/issuers.ts", begins: "(?:(?<symbol>", bound: TYPED },
  { file: "server/service/completion/issuers.ts", begins: "(\\d[0-9.]*", bound: TYPED },
  { file: "server/service/completion/sections.ts", begins: "[IVXLC]+(?=", bound: MARKER },
  { file: "server/service/completion/sections.ts", begins: "\\d+[a-zđ]?(?=", bound: MARKER },
  { file: "server/service/formatting/format-on-type.ts", begins: "\\d+(?=", bound: MARKER },
  { file: "server/service/hover/abbreviation.ts", begins: "\\d+$", bound: "one abbreviation" },
  { file: "server/service/numbering.ts", begins: "^[^\\s]+\\s+", bound: "the heading of an annex" },
  { file: "server/service/outline.ts", begins: "^Phụ lục ", bound: "the label of an annex" },
  { file: "server/service/rename.ts", begins: "[.)/]+$", bound: "a number that is typed into a box" },
];
