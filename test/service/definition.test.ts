/** Go to definition, references and highlights. */
import { checkDefinition, checkHighlights, checkReferences } from "../support/service-navigation.ts";

const HEADER = `UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: 15/QĐ-SNV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________
Lâm Đồng, ngày 15 tháng 6 năm 2026

QUYẾT ĐỊNH
Về việc thành lập Tổ rà soát
`;

describe("definition", () => {
  describe("of a reference", () => {
    it("leads from an article's number to its heading", () => {
      checkDefinition("Điều 1. Phạm vi\nTheo Đi$0ều 2.\n⟦Điều 2.⟧ Đối tượng\n");
    });
    it("leads from a clause of another article to the clause", () => {
      checkDefinition("Điều 1. Phạm vi\nTheo khoản $02 Điều 2.\nĐiều 2. Đối tượng\n1. Một.\n⟦2.⟧ Hai.\n");
    });
    it("understands this article and this clause", () => {
      checkDefinition(
        "Điều 1. Phạm vi\n1. Một.\n2. Hai:\na) Theo khoản $01 Điều này.\nĐiều 2. Khác\n1. Một.\n".replace(
          "1. Một",
          "⟦1.⟧ Một",
        ),
      );
      checkDefinition("Điều 1. Phạm vi\n1. Một:\n⟦a)⟧ Điểm.\nb) Theo điểm $0a khoản này.\n2. Hai:\na) Điểm.\n");
    });
    it("gives a list's members each their own clause", () => {
      checkDefinition("Điều 1. Phạm vi\n1. Một.\n2. Hai.\n⟦3.⟧ Ba.\nĐiều 2. Theo khoản 1, 2 và $03 Điều 1.\n");
      checkDefinition(
        "Điều 1. A\n1. Một:\n⟦a)⟧ X;\nb) Y.\n2. Hai.\nĐiều 2. Theo điểm $0a, b khoản 1 và khoản 2 Điều 1.\n",
      );
    });
    it("finds chapters, and sections within their chapter", () => {
      checkDefinition(
        "Chương I\nCHUNG\nMục 1\nA\nĐiều 1. Theo Mục 1 Chươ$0ng II.\n⟦Chương II⟧\nRIÊNG\nMục 1\nB\nĐiều 2. Hết.\n",
      );
      checkDefinition(
        "Chương I\nCHUNG\nMục 1\nA\nĐiều 1. Theo $0Mục 1 Chương II.\nChương II\nRIÊNG\n⟦Mục 1⟧\nB\nĐiều 2. Hết.\n",
      );
    });
    it("prefers the chapter of the same part", () => {
      const text = `Phần thứ nhất
CHUNG
Chương I
A
Điều 1. Một
Phần thứ hai
RIÊNG
Chương I
B
Điều 2. Theo Chương I. Theo Chương I Phần thứ nhất.
`;
      checkDefinition(
        text.replace("Theo Chương I.", "Theo $0Chương I.").replace("RIÊNG\nChương I", "RIÊNG\n⟦Chương I⟧"),
      );
      checkDefinition(text.replace("Chương I Phần", "Chương $0I Phần").replace("CHUNG\nChương I", "CHUNG\n⟦Chương I⟧"));
    });
    it("reads a Party report's numbers", () => {
      checkDefinition("I. TÌNH HÌNH\n1. Kết quả\n1.1. Một\n⟦1.2.⟧ Hai\nII. NHIỆM VỤ\n1. Theo điểm $01.2 Mục I.\n");
      checkDefinition("⟦I.⟧ TÌNH HÌNH\n1. Kết quả\n- Một\nII. NHIỆM VỤ\n1. Theo điểm 1 Mục $0I.\n");
    });
    it("goes from large to small too", () => {
      checkDefinition("Điều 1. Phạm vi\n1. Một.\n⟦2.⟧ Hai.\nĐiều 2. Theo Điều 1, khoản $02.\n");
    });
    it("reads references broken over lines, carriage returns, composed letters and emphasis", () => {
      checkDefinition("Điều 1. Phạm vi\r\nTheo Đi$0ều\r\n2 của Quyết định này.\r\n⟦Điều 2.⟧ Đối tượng\r\n");
      checkDefinition("Điều 1. Phạm vi\nTheo Đi$0ều 2.\n⟦Điều 2.⟧ Đối tượng\n".normalize("NFD"));
      checkDefinition("**Điều 1. Phạm vi**\n\nTheo **Đi$0ều 2**.\n\n**⟦Điều 2.⟧ Đối tượng**\n");
    });
    it("leads to an annex", () => {
      checkDefinition(`${HEADER}
Điều 1. Danh mục tại Phụ $0lục II kèm theo.
Điều 2. Thi hành./.

GIÁM ĐỐC


Nguyễn Văn A

PHỤ LỤC I
DANH MỤC

⟦PHỤ LỤC II⟧
BIỂU MẪU
`);
    });
    it("tells the articles of an attached regulation from the document's own", () => {
      const text = `${HEADER}
Điều 1. Ban hành Quy chế.
Điều 2. Thi hành./.

GIÁM ĐỐC


Nguyễn Văn A

QUY CHẾ
Làm việc của Tổ rà soát
(Kèm theo Quyết định số 15/QĐ-SNV ngày 15 tháng 6 năm 2026)

Điều 1. Phạm vi
Theo Điều 2 Quy chế này và Điều 2 Quyết định này.
Điều 2. Nguyên tắc
`;
      checkDefinition(
        text.replace("Điều 2 Quy chế này", "Đi$0ều 2 Quy chế này").replace("Điều 2. Nguyên", "⟦Điều 2.⟧ Nguyên"),
      );
      checkDefinition(
        text.replace("Điều 2 Quyết định này", "Đi$0ều 2 Quyết định này").replace("Điều 2. Thi", "⟦Điều 2.⟧ Thi"),
      );
    });
  });

  describe("stays where a reference is another document's:", () => {
    for (const sentence of [
      "Theo Đi$0ều 2 Nghị định số 30/2020/NĐ-CP.",
      "Theo Đi$0ều 2 của Nghị định số 30/2020/NĐ-CP.",
      "Theo Đi$0ều 2 Luật Lưu trữ.",
      "Theo Đi$0ều 1, các điều 2 và 3 Luật Lưu trữ.",
      "Theo Đi$0ều 2 Quy chế ban hành kèm theo Quyết định này.",
      "Nghị định số 30/2020/NĐ-CP quy định tại Đi$0ều 2 như vậy.",
      "Thay cụm từ “theo Đi$0ều 2” bằng “theo luật”.",
    ]) {
      it(sentence.replace("$0", ""), () => {
        checkDefinition(`Điều 1. Phạm vi\n${sentence}\nĐiều 2. Đối tượng\n`);
      });
    }
    it("in the articles of an amending document", () => {
      checkDefinition(`Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP
1. Sửa đổi khoản 1 Đi$0ều 2 như sau:
“1. Theo khoản 2 Điều 2.”
Điều 2. Hiệu lực
1. Một.
2. Hai.
`);
    });
    it("in quoted lines", () => {
      checkDefinition(`Điều 1. Sửa đổi một số điều của Nghị định số 30/2020/NĐ-CP
1. Sửa đổi Điều 5 như sau:
“Điều 5. Hồ sơ
1. Theo khoản $02 Điều 2.
2. Hai.”
Điều 2. Hiệu lực
1. Một.
2. Hai.
`);
    });
  });

  describe("of a citation", () => {
    it("leads to the mention with date and issuer, whatever zeros, blanks and case", () => {
      checkDefinition(
        "Căn cứ ⟦Nghị quyết số 05-NQ/TW⟧, ngày 15/5/2025 của Bộ Chính trị.\nThực hiện Nghị quyết số 5 - N$0Q/TW về công tác cán bộ.\n",
      );
    });
    it("tells documents of one symbol apart by date", () => {
      checkDefinition(
        "Nghị quyết số 05-NQ/TW, ngày 15/5/2015.\n\n⟦Nghị quyết số 05-NQ/TW⟧, ngày 15/5/2025 của Bộ Chính trị.\n\nNghị quyết số 05-$0NQ/TW, ngày 15/5/2025.\n",
      );
    });
    it("reads a citation broken over lines", () => {
      checkDefinition(
        "Căn cứ ⟦Nghị định số 30/2020/NĐ-CP⟧ ngày 05 tháng 3 năm 2020 của Chính phủ.\nTheo Nghị định số\n30/2020/NĐ$0-CP về công tác văn thư.\n",
      );
    });
    it("leads to the document itself where the editor has it", () => {
      checkDefinition(`=== a.vanban
Thực hiện Quyết định số 15/Q$0Đ-SNV ngày 15 tháng 6 năm 2026.
=== b.vanban
${HEADER.replace("15/QĐ-SNV", "⟦15/QĐ-SNV⟧")}
Điều 1. Một.
`);
    });
    it("but not to one of another date", () => {
      checkDefinition(`=== a.vanban
Thực hiện ⟦Quyết định số 15/Q$0Đ-SNV⟧ ngày 16 tháng 6 năm 2025.
=== b.vanban
${HEADER}
Điều 1. Một.
`);
    });
    it("leads from the article before it into that document", () => {
      checkDefinition(`=== a.vanban
Theo khoản 2 Đi$0ều 1 Quyết định số 15/QĐ-SNV ngày 15 tháng 6 năm 2026.
=== b.vanban
${HEADER}
⟦Điều 1.⟧ Một.
1. A.
2. B.
`);
    });
  });
});

describe("references", () => {
  it("lists the places that name an article, from its heading and from any of them", () => {
    const text =
      "⟦Điều 1.⟧ Phạm vi\nTheo ⟦Điều 1⟧ Quyết định này và Điều 1 Luật Lưu trữ.\nĐiều 2. Khác\n1. Theo khoản 1 ⟦Điều 1⟧.\n";
    checkReferences(text.replace("Điều 1.⟧", "Đi$0ều 1.⟧"));
    checkReferences(text.replace("khoản 1 ⟦Điều", "khoản 1 ⟦Đi$0ều"));
  });
  it("lists the mentions of a document in all documents, its own number among them", () => {
    checkReferences(`=== a.vanban
Thực hiện ⟦Quyết định số 15/Q$0Đ-SNV⟧ ngày 15 tháng 6 năm 2026. Theo ⟦Quyết định số 15/QĐ-SNV⟧.
=== b.vanban
${HEADER.replace("15/QĐ-SNV", "⟦15/QĐ-SNV⟧")}
Điều 1. Một.
=== c.vanban
Sở thực hiện ⟦Quyết định số 15/QĐ-SNV⟧ ngày 15/6/2026 của Giám đốc Sở và Quyết định số 15/QĐ-SNV ngày 01/02/2020.
`);
  });
  it("lists the places in other documents that name one of its articles", () => {
    checkReferences(`=== b.vanban
${HEADER}
⟦Đi$0ều 1.⟧ Một.
Điều 2. Theo ⟦Điều 1⟧.
=== c.vanban
Theo khoản 2 ⟦Điều 1⟧ Quyết định số 15/QĐ-SNV ngày 15 tháng 6 năm 2026 và Điều 1 Quyết định số 16/QĐ-SNV.
`);
  });
  it("lists the citations of the document at its own number line", () => {
    checkReferences(`=== b.vanban
${HEADER.replace("15/QĐ-SNV", "⟦15/Q$0Đ-SNV⟧")}
Điều 1. Một.
=== c.vanban
Sở thực hiện ⟦Quyết định số 15/QĐ-SNV⟧ ngày 15/6/2026 của Giám đốc Sở.
`);
  });
});

describe("highlights", () => {
  it("mark heading and references", () => {
    checkHighlights("Điều 1. Theo ⟦Điều 2⟧.\n⟦Đi$0ều 2.⟧ Khác\nTheo khoản 1 Điều 1.\n");
  });
  it("mark all mentions of a document", () => {
    checkHighlights(
      "⟦Nghị định số 30/2020/N$0Đ-CP⟧ của Chính phủ; khoản 1 Điều 5 ⟦Nghị định số 30/2020/NĐ-CP⟧; Nghị định số 78/2025/NĐ-CP.\n",
    );
  });
  it("mark nothing on a plain word", () => {
    checkHighlights("Điều 1. Theo Điều 2.\nCán b$0ộ.\nĐiều 2. Khác\n");
  });
});
