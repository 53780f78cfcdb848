/** Renumbering: the unit, what follows it, every reference to them, and nothing else. */
import { checkMended, checkRefusal, checkRename } from "../support/service-navigation.ts";

describe("rename", () => {
  it("renumbers the articles that follow through the chapters, and every reference", () => {
    checkRename(
      `Chương I
CHUNG
Điều 1. Phạm vi
Theo Điều 2 và khoản 1, 2 và 3 Điều 3 Quyết định này.
Điề$0u 2. Đối tượng
Chương II
RIÊNG
Điều 3. Hồ sơ
1. Theo Điều 1 đến Điều 3.
2. Theo khoản 1 Điều này.
3. Theo khoản 2 Điều 3 Nghị định số 30/2020/NĐ-CP và Điều 3 Luật Lưu trữ.
`,
      "3",
      `Chương I
CHUNG
Điều 1. Phạm vi
Theo Điều 3 và khoản 1, 2 và 3 Điều 4 Quyết định này.
Điều 3. Đối tượng
Chương II
RIÊNG
Điều 4. Hồ sơ
1. Theo Điều 1 đến Điều 4.
2. Theo khoản 1 Điều này.
3. Theo khoản 2 Điều 3 Nghị định số 30/2020/NĐ-CP và Điều 3 Luật Lưu trữ.
`,
    );
  });
  it("mends a count with a gap", () => {
    checkMended(
      "Điều 1. Một.\nĐiều 3$0. Hai, theo Điều 4.\nĐiều 4. Ba.\n",
      "2",
      "Điều 1. Một.\nĐiều 2. Hai, theo Điều 3.\nĐiều 3. Ba.\n",
    );
  });
  it("mends points that lack a letter", () => {
    checkMended(
      "Điều 1. A\na) A;\nb) B;\nd$0) C;\nđ) D, trừ điểm b, d Điều này.\n",
      "c",
      "Điều 1. A\na) A;\nb) B;\nc) C;\nd) D, trừ điểm b, c Điều này.\n",
    );
  });
  it("renumbers the recipients' reference in a document with columns, and under headings of markdown", () => {
    checkRename(
      `UBND TỈNH LÂM ĐỒNG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                     Độc lập - Tự do - Hạnh phúc
Số: 12/QĐ-SNV                 Lâm Đồng, ngày 12 tháng 6 năm 2026

QUYẾT ĐỊNH
Về việc thành lập Tổ rà soát

## Điều 1. Thành lập Tổ rà soát theo Điều 12 Nghị định số 30/2020/NĐ-CP.
## Đi$0ều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:                     GIÁM ĐỐC
- Như Điều 2;
- Lưu: VT.                    Nguyễn Văn A
`,
      "3",
      `UBND TỈNH LÂM ĐỒNG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                     Độc lập - Tự do - Hạnh phúc
Số: 12/QĐ-SNV                 Lâm Đồng, ngày 12 tháng 6 năm 2026

QUYẾT ĐỊNH
Về việc thành lập Tổ rà soát

## Điều 1. Thành lập Tổ rà soát theo Điều 12 Nghị định số 30/2020/NĐ-CP.
## Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:                     GIÁM ĐỐC
- Như Điều 3;
- Lưu: VT.                    Nguyễn Văn A
`,
    );
  });
  it("renumbers from a reference too", () => {
    checkRename(
      "Điều 1. Theo Điều $02.\nĐiều 2. Hai.\nĐiều 3. Ba.\n",
      "Điều 4",
      "Điều 1. Theo Điều 4.\nĐiều 4. Hai.\nĐiều 5. Ba.\n",
    );
  });
  it("keeps clauses within their article", () => {
    checkRename(
      `Điều 1. A
1. Một.
$02. Hai.
3. Ba.
Điều 2. B
1. Một, theo khoản 2, 3 Điều 1 và khoản 2 Điều này.
2. Hai.
3. Ba.
`,
      "3",
      `Điều 1. A
1. Một.
3. Hai.
4. Ba.
Điều 2. B
1. Một, theo khoản 3, 4 Điều 1 và khoản 2 Điều này.
2. Hai.
3. Ba.
`,
    );
  });
  it("letters points by the Vietnamese alphabet", () => {
    checkRename(
      `Điều 1. A
1. Một:
a) A;
b) B;
c$0) C;
d) D;
đ) Đ, trừ điểm b, c và d khoản này.
2. Theo điểm c), d) khoản 1 Điều này.
`,
      "d",
      `Điều 1. A
1. Một:
a) A;
b) B;
d) C;
đ) D;
e) Đ, trừ điểm b, d và đ khoản này.
2. Theo điểm d), đ) khoản 1 Điều này.
`,
    );
  });
  it("counts in Roman numerals, and takes decimals along", () => {
    checkRename(
      "I. TÌNH HÌNH\n1. Một\nI$0I. NHIỆM VỤ\n1. Theo Mục II.\nIII. TỔ CHỨC\n1. Theo Mục III và điểm 1 Mục I.\n",
      "III",
      "I. TÌNH HÌNH\n1. Một\nIII. NHIỆM VỤ\n1. Theo Mục III.\nIV. TỔ CHỨC\n1. Theo Mục IV và điểm 1 Mục I.\n",
    );
    checkRename(
      "I. TÌNH HÌNH\n1. Một\n1.1. A\n1.2. B\n$02. Hai\n2.1. A\n2.2. Theo điểm 2.1 Mục I.\n",
      "3",
      "I. TÌNH HÌNH\n1. Một\n1.1. A\n1.2. B\n3. Hai\n3.1. A\n3.2. Theo điểm 3.1 Mục I.\n",
    );
    checkRename(
      "I. TÌNH HÌNH\n1. Một\n1.1. A\n$01.2. B\n1.3. C\n",
      "1.3",
      "I. TÌNH HÌNH\n1. Một\n1.1. A\n1.3. B\n1.4. C\n",
    );
  });
  it("renumbers chapters, sections and annexes", () => {
    checkRename(
      "Chương I\nCHUNG\nĐiều 1. Theo Chương II.\nChương $0II\nRIÊNG\nĐiều 2. Hết.\n",
      "III",
      "Chương I\nCHUNG\nĐiều 1. Theo Chương III.\nChương III\nRIÊNG\nĐiều 2. Hết.\n",
    );
    checkRename(
      `Chương I
CHUNG
Mục 1
A
Điều 1. Theo Mục 2 Chương này.
Mục $02
B
Điều 2. Hết.
Chương II
RIÊNG
Mục 1
C
Điều 3. Hết.
`,
      "3",
      `Chương I
CHUNG
Mục 1
A
Điều 1. Theo Mục 3 Chương này.
Mục 3
B
Điều 2. Hết.
Chương II
RIÊNG
Mục 1
C
Điều 3. Hết.
`,
    );
    checkRename(
      `Điều 1. Danh mục tại Phụ $0lục I.
Điều 2. Biểu mẫu tại Phụ lục II, Phụ lục III.

GIÁM ĐỐC


Nguyễn Văn A

PHỤ LỤC I
DANH MỤC

PHỤ LỤC II
BIỂU MẪU

PHỤ LỤC III
BẢNG KÊ
`
        .replace("Phụ $0lục I.", "Phụ lục I.")
        .replace("PHỤ LỤC II\n", "PHỤ LỤC I$0I\n"),
      "III",
      `Điều 1. Danh mục tại Phụ lục I.
Điều 2. Biểu mẫu tại Phụ lục III, Phụ lục IV.

GIÁM ĐỐC


Nguyễn Văn A

PHỤ LỤC I
DANH MỤC

PHỤ LỤC III
BIỂU MẪU

PHỤ LỤC IV
BẢNG KÊ
`,
    );
  });
  it("leaves quoted articles and references of an amending document alone", () => {
    checkRename(
      `Điều 1. Sửa đổi một số điều của Nghị định số 30/2020/NĐ-CP
1. Sửa đổi Điều 2 như sau:
“Điều 2. Hồ sơ
1. Theo khoản 2 Điều 3.
2. Hai.
Điều 3. Trình tự
1. Một.”
2. Bãi bỏ Điều 3.
Điều$0 2. Trách nhiệm
Điều 3. Hiệu lực
1. Theo Điều 2 Nghị định này.
`,
      "3",
      `Điều 1. Sửa đổi một số điều của Nghị định số 30/2020/NĐ-CP
1. Sửa đổi Điều 2 như sau:
“Điều 2. Hồ sơ
1. Theo khoản 2 Điều 3.
2. Hai.
Điều 3. Trình tự
1. Một.”
2. Bãi bỏ Điều 3.
Điều 3. Trách nhiệm
Điều 4. Hiệu lực
1. Theo Điều 3 Nghị định này.
`,
    );
  });
  it("keeps an article put in later behind its own", () => {
    checkRename(
      "Điều 1. Một.\nĐiều $02. Hai.\nĐiều 2a. Hai a.\nĐiều 3. Ba.\n",
      "3",
      "Điều 1. Một.\nĐiều 3. Hai.\nĐiều 3a. Hai a.\nĐiều 4. Ba.\n",
    );
  });
  it("works through line breaks, carriage returns, emphasis and composed letters", () => {
    checkRename(
      "**Điều $01. Một**\r\n\r\nTheo **Điều\r\n2** Quyết định này.\r\n\r\n**Điều 2. Hai**\r\n",
      "2",
      "**Điều 2. Một**\r\n\r\nTheo **Điều\r\n3** Quyết định này.\r\n\r\n**Điều 3. Hai**\r\n",
    );
    checkRename(
      "Điều 1. Một, theo Điều 2.\nĐiều $02. Hai.\n".normalize("NFD"),
      "3",
      "Điều 1. Một, theo Điều 3.\nĐiều 3. Hai.\n".normalize("NFD"),
    );
  });

  describe("refuses", () => {
    const TWO = "Điều 1. Một.\nĐiều $02. Hai.\n";
    it("a number that is taken", () => checkRefusal(TWO, "1", /lớn hơn “1”/));
    it("what is no number, or one of another kind", () => {
      checkRefusal(TWO, "hai", /cùng kiểu với “2”/);
      checkRefusal(TWO, "II", /cùng kiểu với “2”/);
      checkRefusal(TWO, "0", /cùng kiểu với “2”/);
      checkRefusal("Điều 1. A\n1. Một:\na) A;\n$0b) B.\n", "f", /cùng kiểu với “b”/);
    });
    it("a place without a number", () => {
      checkRefusal("Điều 1. Một.\nCán b$0ộ.\n", "3", /không có số thứ tự/);
      checkRefusal("Điều 1. Một.\n1. Theo Điều n$0ày.\n", "3", /không có số thứ tự/);
    });
    it("a reference to another document", () => {
      checkRefusal("Điều 1. Theo Điều $02 Luật Lưu trữ.\nĐiều 2. Hai.\n", "3", /văn bản khác/);
    });
    it("quoted text", () => {
      checkRefusal(
        "Điều 1. Sửa đổi một số điều của Nghị định số 30/2020/NĐ-CP\n1. Sửa đổi Điều 5 như sau:\n“Điều 5. Hồ sơ\n1. Một.\n$02. Hai.”\n",
        "3",
        /trích của văn bản khác/,
      );
    });
    it("a part whose number is a word", () => {
      checkRefusal(
        "Phần thứ nhất\nCHUNG\nĐiều 1. Một.\nPhần thứ h$0ai\nRIÊNG\nĐiều 2. Hai.\n",
        "3",
        /không phải số đếm/,
      );
    });
    it("more points than there are letters", () => {
      checkRefusal("Điều 1. A\n1. Một:\na) A;\n$0b) B;\nc) C.\n", "y", /chữ cái cuối cùng/);
    });
  });
});
