/** The colouring of VS Code: every pattern compiles, and sample lines get the scopes they should. */
import { deepEqual, doesNotThrow, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { colour, compile, type Grammar, patternsOf } from "./textmate.ts";

const grammar = readJson("vanban.tmLanguage.json") as Grammar;

/** Each line, and below it `text | scope` for every coloured stretch. */
const SAMPLES = `
UBND TỈNH A    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | markup.heading.national-title
**CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**
  CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM | markup.heading.national-title
Độc lập - Tự do - Hạnh phúc
  Độc lập - Tự do - Hạnh phúc | markup.bold.motto
ĐẢNG CỘNG SẢN VIỆT NAM
  ĐẢNG CỘNG SẢN VIỆT NAM | markup.heading.party-title
_______________
  _______________ | comment.line.rule
*
  * | comment.line.rule
Số: 15/QĐ-SNV          Hà Nội, ngày 05 tháng 02 năm 2026
  Số | keyword.other.number
  : | punctuation.separator.number
  15/QĐ-SNV | constant.numeric.symbol
  Hà Nội | entity.name.type.place
  ngày 05 tháng 02 năm 2026 | constant.numeric.date
Số 25-NQ/TW
  Số | keyword.other.number
  25-NQ/TW | constant.numeric.symbol
Số:      /BC-UBND
  Số | keyword.other.number
  : | punctuation.separator.number
  /BC-UBND | constant.numeric.symbol
Luật số: 64/2025/QH15
  Luật số | keyword.other.number
  : | punctuation.separator.number
  64/2025/QH15 | constant.numeric.symbol
QUYẾT ĐỊNH
  QUYẾT ĐỊNH | markup.heading.type
QUYẾT ĐỊNH:
  QUYẾT ĐỊNH: | keyword.control.operative
V/v tổ chức hội nghị
  V/v | keyword.other.abstract
Kính gửi: Sở Nội vụ
  Kính gửi: | keyword.other.addressee
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;
  Căn cứ | keyword.control.legal-basis
  Nghị định | entity.name.type.document
  số | keyword.other.number
  30/2020/NĐ-CP | constant.numeric.symbol
  ngày 05 tháng 3 năm 2020 | constant.numeric.date
Chương II
  Chương II | markup.heading.chapter
Phần thứ nhất
  Phần thứ nhất | markup.heading.chapter
I. ĐẶC ĐIỂM TÌNH HÌNH
  I. ĐẶC ĐIỂM TÌNH HÌNH | markup.heading.roman
Điều 2. Bãi bỏ khoản 3 Điều 5 Quyết định số 12/2021/QĐ-UBND.
  Điều 2 | entity.name.type.article
  . | punctuation.separator.article
  khoản 3 Điều 5 | variable.other.reference
  Quyết định | entity.name.type.document
  số | keyword.other.number
  12/2021/QĐ-UBND | constant.numeric.symbol
1. Phạm vi điều chỉnh
  1. | entity.name.function.clause
2.1. Kết quả
  2.1. | entity.name.function.clause
đ) Các trường hợp khác
  đ) | entity.name.function.point
Thực hiện Nghị quyết 25-NQ/TW, ngày 03/6/2013 về “công tác dân vận”
  Nghị quyết | entity.name.type.document
  25-NQ/TW | constant.numeric.symbol
  ngày 03/6/2013 | constant.numeric.date
  “công tác dân vận” | string.quoted.double
theo quy định tại điểm a khoản 2 Điều 5 của Nghị định này
  điểm a khoản 2 Điều 5 | variable.other.reference
Trên đây là báo cáo của Ủy ban nhân dân./.
  ./. | keyword.control.end-mark
Nơi nhận:                     TM. ỦY BAN NHÂN DÂN
  Nơi nhận: | keyword.other.recipients
  TM. | keyword.control.authority
- Lưu: VT, NV.                KT. CHỦ TỊCH
  - Lưu: | keyword.other.recipients
  KT. | keyword.control.authority
T/M BAN THƯỜNG VỤ
  T/M | keyword.control.authority
<!-- bản nháp --> Báo cáo 6 tháng đầu năm
  <!-- bản nháp --> | comment.block.html
`;

describe("syntaxes", () => {
  it("compiles every pattern", () => {
    for (const { where, pattern } of patternsOf(grammar)) doesNotThrow(() => compile(pattern), where);
  });

  it("closes every scope with the language's name", () => {
    const scopes = [...JSON.stringify(grammar).matchAll(/"name":"([a-z.-]+)"/g)].map(([, scope = ""]) => scope);
    ok(scopes.length > 20);
    deepEqual(
      scopes.filter((scope) => !scope.endsWith(".vanban")),
      [],
    );
    equal(grammar.scopeName, "text.vanban");
  });

  for (const { line, expected } of samples(SAMPLES)) {
    it(`colours ${line}`, () => {
      deepEqual(
        colour(grammar, line).map(({ text, scope }) => `${text} | ${scope}`),
        expected,
      );
    });
  }

  it("has a language configuration whose patterns compile", () => {
    const configuration = readJson("language-configuration.json") as {
      readonly comments: { readonly blockComment: readonly string[] };
      readonly wordPattern: { readonly pattern: string; readonly flags: string };
      readonly onEnterRules: readonly {
        readonly beforeText: { readonly pattern: string; readonly flags: string };
        readonly action: { readonly appendText?: string; readonly removeText?: number };
      }[];
      readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
    };
    deepEqual(configuration.comments.blockComment, ["<!--", "-->"]);
    const { start, end } = configuration.folding.markers;
    ok(new RegExp(start).test("<!-- #region phụ lục -->") && new RegExp(end).test("<!-- #endregion -->"));
    const { pattern, flags } = configuration.wordPattern;
    deepEqual("Ủy ban nhân dân".match(new RegExp(pattern, `g${flags}`)), ["Ủy", "ban", "nhân", "dân"]);
    const rulesBehind = (line: string) =>
      configuration.onEnterRules
        .filter((rule) => new RegExp(rule.beforeText.pattern, rule.beforeText.flags).test(line))
        .map(({ action }) => action.appendText ?? action.removeText);
    deepEqual(rulesBehind("- Như Điều 3;"), ["- "]);
    deepEqual(rulesBehind("- Lưu: VT."), []);
    // Nothing is centred because the line before is.
    deepEqual(rulesBehind("                    QUYẾT ĐỊNH:"), [1000]);
    deepEqual(rulesBehind("    a) Thủ tục cấp tỉnh."), []);
  });
});

function samples(text: string): readonly { readonly line: string; readonly expected: readonly string[] }[] {
  const list: { line: string; expected: string[] }[] = [];
  for (const line of text.split("\n").filter((each) => each !== "")) {
    if (line.startsWith("  ")) list.at(-1)?.expected.push(line.trim());
    else list.push({ line, expected: [] });
  }
  return list;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(process.cwd(), "syntaxes", name), "utf8"));
}
