/** What an editor shows beside the text: links, lenses, hints. */
import { checkHints, checkLenses, checkLinks } from "../support/service-navigation.ts";

const BOTH = { units: true, citations: true };

describe("document links", () => {
  it("take web addresses without the sentence's punctuation", () => {
    checkLinks(
      "Xem ⟦https://vanban.example.vn/tra-cuu?so=15&nam=2026⟧, (⟦www.example.vn/a_(b)⟧). Gửi về vanthu@example.vn; 15/QĐ-SNV./.\n",
      ["https://vanban.example.vn/tra-cuu?so=15&nam=2026", "https://www.example.vn/a_(b)"],
    );
  });
  it("take the paths of files beside the document", () => {
    checkLinks("Theo ⟦./phu-luc/biểu-01.xlsx⟧, ⟦../quy-che.vanban⟧ và ghi-chu.txt.\n", [
      "file:///ho-so/phu-luc/bi%E1%BB%83u-01.xlsx",
      "file:///quy-che.vanban",
    ]);
  });
  it("take citations of documents the editor has", () => {
    checkLinks(
      `=== a.vanban
Thực hiện ⟦Quyết định số 15/QĐ-SNV⟧ ngày 15 tháng 6 năm 2026 và Quyết định số 16/QĐ-SNV.
=== b.vanban
SỞ NỘI VỤ
Số: 15/QĐ-SNV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lâm Đồng, ngày 15 tháng 6 năm 2026

QUYẾT ĐỊNH
Về việc ban hành Quy chế
`,
      ["file:///ho-so/b.vanban"],
    );
  });
});

describe("code lenses", () => {
  const TEXT = `Điều 1. Theo Điều 2 và khoản 1 Điều 2.
Điều 2. Theo Nghị định số 30/2020/NĐ-CP.
1. Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 và Nghị định số 78/2025/NĐ-CP.
`;
  it("count references and citations", () => {
    checkLenses(TEXT, BOTH, ["Điều 2.: 2 chỗ dẫn chiếu", "Nghị định số 30/2020/NĐ-CP: 2 lần viện dẫn"]);
  });
  it("are shown by setting", () => {
    checkLenses(TEXT, { units: false, citations: true }, ["Nghị định số 30/2020/NĐ-CP: 2 lần viện dẫn"]);
    checkLenses(TEXT, { units: false, citations: false }, []);
  });
});

describe("inlay hints", () => {
  it("show headings behind references, date and issuer behind bare citations", () => {
    checkHints(`Điều 1. Phạm vi
Theo Điều 2⟨Đối tượng áp dụng⟩, khoản 1 Điều này và Nghị định số 30/2020/NĐ-CP⟨ngày 05 tháng 3 năm 2020 của Chính phủ⟩.
Điều 2. Đối tượng áp dụng
Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ và Nghị định số 78/2025/NĐ-CP.
`);
  });
  it("ask the registry where the document says nothing", () => {
    checkHints("Theo Nghị định số 78/2025/NĐ-CP⟨ngày 01 tháng 4 năm 2025⟩.\n", {
      describe: ({ symbol }) => (symbol?.text === "78/2025/NĐ-CP" ? "ngày 01 tháng 4 năm 2025" : null),
    });
  });
});
