/** Outline, folds and growing selections. */
import { checkFolds, checkSelection, checkSymbols } from "../support/service-navigation.ts";

const DECISION = `UBND TỈNH LÂM ĐỒNG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                     Độc lập - Tự do - Hạnh phúc
_______                       _______________
Số: 15/QĐ-SNV                 Lâm Đồng, ngày 15 tháng 6 năm 2026

QUYẾT ĐỊNH
Về việc ban hành Quy chế làm việc
_______

GIÁM ĐỐC SỞ NỘI VỤ

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
Điều 2. Tổ chức thực hiện:
1. Văn phòng:
a) Theo dõi;
b) Báo cáo.
2. Các phòng.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

GIÁM ĐỐC


Nguyễn Văn A

QUY CHẾ
Làm việc của Sở Nội vụ

Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Quy chế này quy định chế độ làm việc.

PHỤ LỤC I
BIỂU MẪU
`;

describe("document symbols", () => {
  it("show a decision with its attached regulation and annex", () => {
    checkSymbols(
      DECISION,
      `
Phần mở đầu — 15/QĐ-SNV · SỞ NỘI VỤ · ngày 15 tháng 6 năm 2026
Quyết định — Về việc ban hành Quy chế làm việc
Căn cứ ban hành — 2
  Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025
  Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công…
Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
Điều 2. Tổ chức thực hiện:
  1. Văn phòng:
    a) Theo dõi
    b) Báo cáo.
  2. Các phòng.
Nơi nhận — 2
Nguyễn Văn A — GIÁM ĐỐC
Quy chế. Làm việc của Sở Nội vụ
  Chương I. QUY ĐỊNH CHUNG
    Điều 1. Phạm vi
Phụ lục I. BIỂU MẪU`,
    );
  });
  it("nest a Party report without its dashes", () => {
    checkSymbols(
      "I. TÌNH HÌNH\n1. Kết quả\n- Một\n- Hai\n1.1. Chi tiết\nII. NHIỆM VỤ\n1. Việc\na) A;\n",
      `
I. TÌNH HÌNH
  1. Kết quả
    1.1. Chi tiết
II. NHIỆM VỤ
  1. Việc
    a) A`,
    );
  });
  it("keep what is quoted below the clause that quotes it", () => {
    checkSymbols(
      `Điều 1. Sửa đổi
1. Sửa đổi Điều 5 như sau:
“Điều 5. Hồ sơ
1. Một.
Điều 6. Trình tự
1. Hai.”
2. Bãi bỏ Điều 7.
Điều 2. Hiệu lực
`,
      `
Điều 1. Sửa đổi
  1. Sửa đổi Điều 5 như sau:
    1. Một. — “…”
    Điều 6. Trình tự — “…”
      1. Hai.” — “…”
  2. Bãi bỏ Điều 7.
Điều 2. Hiệu lực`,
    );
  });
});

describe("folding", () => {
  it("folds header, bases, units, lists and annexes", () => {
    checkFolds(
      DECISION,
      `
UBND TỈNH LÂM ĐỒNG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ▾ Số: 15/QĐ-SNV                 Lâm Đồng, ngày 15 tháng 6 năm 2026
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; ▾ Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
Điều 2. Tổ chức thực hiện: ▾ 2. Các phòng.
1. Văn phòng: ▾ b) Báo cáo.
Nơi nhận: ▾ - Lưu: VT.
GIÁM ĐỐC ▾ Nguyễn Văn A
QUY CHẾ ▾ Quy chế này quy định chế độ làm việc.
Chương I ▾ Quy chế này quy định chế độ làm việc.
Điều 1. Phạm vi ▾ Quy chế này quy định chế độ làm việc.
PHỤ LỤC I ▾ BIỂU MẪU`,
    );
  });
  it("folds with carriage returns as without", () => {
    checkFolds("Điều 1. A\r\n1. Một.\r\n\r\nĐiều 2. B\r\n", "Điều 1. A ▾ 1. Một.");
  });
});

describe("selection", () => {
  it("grows from the word over citation, line and units to the document", () => {
    checkSelection(
      `Chương I
CHUNG
Điều 1. Căn cứ
1. Theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-C$0P ngày 05 tháng 3 năm 2020 của Chính phủ, Sở thực hiện.
2. Hai.
Chương II
RIÊNG
`,
      [
        "CP",
        "30/2020/NĐ-CP",
        "Nghị định số 30/2020/NĐ-CP",
        "khoản 2 Điều 5 Nghị định số 30 … m 2020 của Chính phủ",
        "Theo khoản 2 Điều 5 Nghị định  … m 2020 của Chính phủ",
        "1. Theo khoản 2 Điều 5 Nghị đị … h phủ, Sở thực hiện.",
        "Điều 1. Căn cứ⏎1. Theo khoản 2 … ở thực hiện.⏎2. Hai.",
        "Chương I⏎CHUNG⏎Điều 1. Căn cứ⏎ … ở thực hiện.⏎2. Hai.",
        "Chương I⏎CHUNG⏎Điều 1. Căn cứ⏎ … Hai.⏎Chương II⏎RIÊNG",
        "Chương I⏎CHUNG⏎Điều 1. Căn cứ⏎ … ai.⏎Chương II⏎RIÊNG⏎",
      ],
    );
  });
  it("takes the date, the paragraph over its lines, the component", () => {
    checkSelection("Sở họp ngày 05 tháng $03 năm 2020 tại\nhội trường lớn.\n\nĐoạn hai.\n", [
      "3",
      "ngày 05 tháng 3 năm 2020",
      "Sở họp ngày 05 tháng 3 năm 2020 tại",
      "Sở họp ngày 05 tháng 3 năm 2020 tại⏎hội trường lớn",
      "Sở họp ngày 05 tháng 3 năm 2020 tại⏎hội trường lớn.",
      "Sở họp ngày 05 tháng 3 năm 202 … ường lớn.⏎⏎Đoạn hai.",
      "Sở họp ngày 05 tháng 3 năm 202 … ờng lớn.⏎⏎Đoạn hai.⏎",
    ]);
  });
});
