/** A document reads alike however wide its paragraphs were broken into lines. */
import { deepStrictEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Analysis } from "../../server/model/analysis.ts";
import { analyze } from "../../server/model/analyze.ts";

/** Columns at which mail programs, converters and people break lines. */
const WIDTHS = Array.from({ length: 81 }, (_, index) => 45 + index);

/** Bases, citations and references that are broken where they can be mistaken for something else. */
const PREAMBLE = `ỦY BAN NHÂN DÂN
XÃ AN BÌNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 15/QĐ-UBND
An Bình, ngày 05 tháng 02 năm 2026

QUYẾT ĐỊNH
Về việc kiện toàn Ban Chỉ đạo chuyển đổi số

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;

Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15;

Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;

Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31 tháng 10 năm 2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn nghiệp vụ về kiểm soát thủ tục hành chính;

Căn cứ Quy chế làm việc của Ban Chấp hành Trung ương, Bộ Chính trị và Ban Bí thư khoá XIII;

Theo đề nghị của Trưởng phòng Văn hoá - Xã hội tại Tờ trình số 12/TTr-VHXH ngày 05 tháng 01 năm 2026.

QUYẾT ĐỊNH:

Điều 1. Kiện toàn Ban Chỉ đạo theo quy định tại các điểm a, b, c và d khoản 2 Điều 5, khoản 1, 2 và 3 Điều 6 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.

Điều 2. Quyết định này thay thế Quyết định số 14/QĐ-UBND ngày 04 tháng 02 năm 2025 của Ủy ban nhân dân xã.

Điều 3. Chánh Văn phòng, Trưởng phòng Văn hoá - Xã hội và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.
CHỦ TỊCH
Nguyễn Văn An
`;

const DOCUMENTS: Readonly<Record<string, string>> = {
  "bases and references": PREAMBLE,
  ...Object.fromEntries(
    readdirSync("examples").map((file) => [file, readFileSync(path.join("examples", file), "utf8")]),
  ),
};

describe("paragraphs broken into lines", () => {
  for (const [name, text] of Object.entries(DOCUMENTS)) {
    it(`are read as before: ${name}`, () => {
      const whole = readingOf(analyze(text));
      for (const width of WIDTHS) deepStrictEqual(readingOf(analyze(broken(text, width))), whole, `${width} columns`);
    });
  }
});

/** The text with each line that is no row of a table or pair of columns broken before the word that passes `width`. */
function broken(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) =>
      /\||\t| {4}/.test(line) ? line : line.replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n").trimEnd(),
    )
    .join("\n");
}

/** What a reader learns, without places. */
function readingOf(analysis: Analysis): unknown {
  const { regime, header, title, addressees, legalBases, sections, recipients, signatures, citations, references } =
    analysis;
  return {
    regime,
    issuer: header.issuer?.text,
    number: header.number?.text,
    type: title.type,
    abstract: plain(title.abstract?.text),
    addressees: addressees.map(({ text }) => plain(text)),
    legalBases: legalBases.map(({ text }) => plain(text)),
    sections: sections.map(({ kind, label }) => `${kind} ${label}`),
    recipients: recipients?.entries.map(({ text }) => plain(text)),
    signatures: signatures.map((signature) => [signature.body, signature.title?.text, signature.name?.text]),
    citations: citations.map((citation) => plain(citation.text)),
    references: references.map(({ steps }) => steps.map(({ unit, label }) => `${unit} ${label}`).join()),
  };
}

function plain(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, " ");
}
