/**
 * The traps of the catalogue of rules: what looks like a mistake and is right. Each is shown as a complete document in
 * which no rule at all may report anything, the unverified ones included.
 */
import { deepEqual, ok } from "node:assert/strict";
import { analyze } from "../../server/model/analyze.ts";
import { RULES } from "../../server/rules/index.ts";
import { lint } from "../../server/rules/lint.ts";
import { TODAY } from "../support/check-rule.ts";
import { frame, STATE_LETTER } from "../support/frames.ts";

/** All rules on, even those whose clause nobody has seen. */
const EVERYTHING = { ...TODAY, asked: new Set(RULES.map(({ id }) => id)) };

/** No rule may report anything in `text`, which must contain the `trap`. `facts` are said at most, as information. */
function checkTrap(text: string, trap: string, facts: readonly string[] = []): void {
  ok(text.includes(trap), `The document does not contain “${trap}”.`);
  const findings = lint(analyze(text), RULES, EVERYTHING).filter(
    ({ rule, severity }) => severity !== "info" || !facts.includes(rule),
  );
  deepEqual(
    findings.map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`),
    [],
  );
}

/** That a draft has no number or date yet is a fact the catalogue wants said; it is no mistake. */
const DRAFT = ["number/blank", "date/blank"];

/** A faultless document with some of its words replaced, every one of which it must contain. */
function changed(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  let result = text;
  for (const [from, to] of changes) {
    ok(result.includes(from), `The document does not contain “${from}”.`);
    result = result.replaceAll(from, to);
  }
  return result;
}

describe("traps: both placements of the tone mark", () => {
  for (const spelling of ["HÒA", "HOÀ"])
    it(spelling, () => checkTrap(changed(frame("state"), ["CỘNG HÒA", `CỘNG ${spelling}`]), spelling));
  for (const spelling of ["ỦY", "UỶ"]) {
    const small = spelling === "ỦY" ? "ủy" : "uỷ";
    it(`${spelling} in the issuer and the signature`, () => checkTrap(committeeDecision(spelling, small), spelling));
    it(`${spelling} in a Party paper`, () =>
      checkTrap(changed(frame("party"), ["TỈNH ỦY", `TỈNH ${spelling}`], ["Tỉnh ủy", `Tỉnh ${small}`]), spelling));
  }
});

describe("traps: abbreviations of types", () => {
  const regulation = changed(
    frame("party", "type", "QUY ĐỊNH"),
    ["về việc thành lập Tổ biên tập", "về Tổ biên tập"],
    ["BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH:", "Ban Thường vụ Tỉnh ủy quy định như sau:"],
    ["Quyết định này", "Quy định này"],
  );

  it("QĐ on a Party Quy định", () => checkTrap(regulation, "Số 15-QĐ/TU"));
  it("QĐ on a cited Party Quy định", () =>
    checkTrap(
      frame(
        "party",
        "body",
        `Điều 1. Thực hiện Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư.
Điều 2. Văn phòng Tỉnh ủy chịu trách nhiệm thi hành Quyết định này.`,
      ),
      "Quy định số 399-QĐ/TW",
    ));
  it("QĐi between April 2018 and March 2019", () =>
    checkTrap(
      changed(
        regulation,
        ["15-QĐ/TU", "15-QĐi/TU"],
        ["ngày 15 tháng 6 năm 2026", "ngày 15 tháng 6 năm 2018"],
        [
          "- Căn cứ Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại, thẩm quyền ban hành văn bản của Đảng;\n",
          "",
        ],
        ["- Theo đề nghị của Văn phòng Tỉnh ủy.", "- Theo đề nghị của Văn phòng Tỉnh ủy,"],
        ["- Như Điều 2;\n- Thường trực Tỉnh ủy;", "- Như Điều 2,\n- Thường trực Tỉnh ủy,"],
      ),
      "Số 15-QĐi/TU",
    ));
});

describe("traps: numbers of resolutions of the Government", () => {
  const cited = (citation: string): string =>
    frame(
      "state",
      "body",
      `Điều 1. Thực hiện ${citation} của Chính phủ về cải cách thủ tục hành chính.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.`,
    );

  it("a dotted number, cited", () =>
    checkTrap(cited("Nghị quyết số 66.22/2026/NQ-CP ngày 20 tháng 5 năm 2026"), "66.22/2026/NQ-CP"));
  it("a dotted number of its own", () => checkTrap(governmentResolution("66.22/2026/NQ-CP"), "66.22/2026/NQ-CP"));
  it("without a year", () => checkTrap(cited("Nghị quyết số 112/NQ-CP ngày 20 tháng 5 năm 2026"), "112/NQ-CP"));
  it("with a year", () => checkTrap(cited("Nghị quyết số 12/2026/NQ-CP ngày 20 tháng 5 năm 2026"), "12/2026/NQ-CP"));
});

describe("traps: laws among the bases", () => {
  it("without a number in an administrative paper", () =>
    checkTrap(frame("state"), "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"));
  it("by name alone in an administrative paper", () =>
    checkTrap(
      changed(frame("state"), [" ngày 16 tháng 6 năm 2025;", ";"]),
      "Căn cứ Luật Tổ chức chính quyền địa phương;",
    ));
  it("with a number in a legal-normative text since July 2025", () =>
    checkTrap(frame("qppl"), "Căn cứ Luật Lưu trữ số 33/2024/QH15;"));
});

describe("traps: components that some types lack", () => {
  it("minutes without a date line", () => checkTrap(MINUTES, "Thời gian bắt đầu"));
  it("a letter without a type name", () => checkTrap(STATE_LETTER, "V/v rà soát"));
  it("articles of a short decision without titles", () =>
    checkTrap(frame("state"), "Điều 1. Thành lập Tổ rà soát thủ tục hành chính của Sở Nội vụ."));
});

describe("traps: signing", () => {
  it("TL. followed by KT.", () =>
    checkTrap(
      frame("state", "signature", "TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n\nNguyễn Văn A"),
      "TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG",
    ));
});

describe("traps: what a draft leaves open", () => {
  for (const number of ["Số:      /QĐ-SNV", "Số: …/QĐ-SNV", "Số: ...../QĐ-SNV"])
    it(`the number: ${number}`, () => checkTrap(frame("state", "number", number), number, DRAFT));
  for (const date of ["ngày      tháng 6 năm 2026", "ngày … tháng … năm 2026", "ngày     tháng     năm 2026"])
    it(`day and month: ${date}`, () => checkTrap(frame("state", "placeDate", `Lâm Đồng, ${date}`), date, DRAFT));
  it("the number of a Party paper", () =>
    checkTrap(frame("party", "number", "Số      -QĐ/TU"), "Số      -QĐ/TU", DRAFT));
  it("the number of a legal-normative text", () =>
    checkTrap(frame("qppl", "number", "Số:      /2026/TT-BNV"), "/2026/TT-BNV", DRAFT));
  it("the name of the signer", () => checkTrap(frame("state", "signature", "GIÁM ĐỐC"), "GIÁM ĐỐC"));
});

describe("traps: abbreviations of agencies that nobody knows", () => {
  for (const symbol of ["15/QĐ-TTXTĐT", "15/QĐ-BQLKKT", "15/QĐ-PVHCC"])
    it(`of its own: ${symbol}`, () => checkTrap(frame("state", "number", `Số: ${symbol}`), symbol));
  it("of a Party body", () => checkTrap(frame("party", "number", "Số 15-QĐ/BTVCQĐ"), "15-QĐ/BTVCQĐ"));
  it("of a cited document", () =>
    checkTrap(
      frame(
        "state",
        "body",
        `Điều 1. Thực hiện Kế hoạch số 20/KH-TTXTĐT ngày 20 tháng 5 năm 2026 của Trung tâm Xúc tiến đầu tư.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.`,
      ),
      "20/KH-TTXTĐT",
    ));
});

/** A decision of a committee, with one spelling of its name throughout. */
function committeeDecision(capitals: string, small: string): string {
  return changed(
    frame("state", "signature", `TM. ${capitals} BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Văn A`),
    ["UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ", `${capitals} BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG`],
    ["15/QĐ-SNV", "15/QĐ-UBND"],
    ["GIÁM ĐỐC SỞ NỘI VỤ\n", `${capitals} BAN NHÂN DÂN TỈNH LÂM ĐỒNG\n`],
    ["Theo đề nghị của Chánh Văn phòng Sở.", "Theo đề nghị của Giám đốc Sở Nội vụ."],
    ["của Sở Nội vụ.\n", "của tỉnh.\n"],
    ["Chánh Văn phòng Sở và", `Chánh Văn phòng ${small.charAt(0).toUpperCase()}${small.slice(1)} ban nhân dân tỉnh và`],
    ["- Giám đốc Sở (để báo cáo);", "- Sở Nội vụ;"],
    ["- Lưu: VT, VP.", "- Lưu: VT, NC."],
  );
}

/** A legal-normative resolution of the Government under the number given. */
function governmentResolution(symbol: string): string {
  return changed(
    frame("qppl", "type", "NGHỊ QUYẾT"),
    ["BỘ NỘI VỤ", "CHÍNH PHỦ"],
    ["15/2026/TT-BNV", symbol],
    ["Theo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;", "Theo đề nghị của Bộ trưởng Bộ Nội vụ;"],
    ["Bộ trưởng Bộ Nội vụ ban hành Thông tư", "Chính phủ ban hành Nghị quyết"],
    ["Thông tư này", "Nghị quyết này"],
    ["BỘ TRƯỞNG\n", "TM. CHÍNH PHỦ\nTHỦ TƯỚNG\n"],
    ["- Lưu: VT, PC.", "- Lưu: VT, TCCV."],
  );
}

/** NĐ 30/2020, PL III, Mẫu 1.9: minutes, which give their time in the text. */
const MINUTES = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: 15/BB-SNV

BIÊN BẢN
Họp rà soát thủ tục hành chính
_______

Thời gian bắt đầu: 08 giờ 00 phút, ngày 15 tháng 6 năm 2026.
Địa điểm: Phòng họp số 1 của Sở Nội vụ.
Thành phần tham dự: Trưởng các phòng thuộc Sở.
Chủ trì: Ông Nguyễn Văn A, Giám đốc Sở.
Thư ký: Bà Nguyễn Thị B, chuyên viên Văn phòng Sở.
Nội dung: Các phòng báo cáo kết quả rà soát và thống nhất danh mục thủ tục.
Cuộc họp kết thúc vào 10 giờ 30 phút, ngày 15 tháng 6 năm 2026./.

THƯ KÝ


Nguyễn Thị B

CHỦ TỌA


Nguyễn Văn A

Nơi nhận:
- Các phòng thuộc Sở;
- Lưu: VT, VP.
`;
