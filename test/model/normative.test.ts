/** What real legal-normative texts taught: one small text of our own for each. */
import { checkReading } from "../support/check-reading.ts";

const TITLES = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";

describe("lines whose breaks became blanks", () => {
  it("rules behind the body and the titles, the type behind the date", () =>
    checkReading(
      "QUỐC HỘI --------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------\nSố: 36/2015/QH13\nHà Nội, ngày 14 tháng 06 năm 2015 LUẬT LƯU TRỮ TƯ LIỆU\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nĐiều 1. Phạm vi\nCHỦ TỊCH QUỐC HỘI Trần Văn Nam\n",
      {
        regime: "qppl",
        type: "Luật",
        issuer: "QUỐC HỘI",
        abstract: "LƯU TRỮ TƯ LIỆU",
        place: "Hà Nội",
        title: "CHỦ TỊCH QUỐC HỘI",
        name: "Trần Văn Nam",
      },
    ));

  it("the whole header on one line, behind the name of the text", () =>
    checkReading(
      "Quyết định về hồ sơ. THỦ TƯỚNG CHÍNH PHỦ ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------\nSố: 5/2025/QĐ-TTg\nHà Nội, ngày 27 tháng 02 năm 2025\nQUYẾT ĐỊNH\nVỀ HỒ SƠ\nĐiều 1. Hồ sơ được lưu.\nKT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Trần Văn Nam\n",
      { issuer: "THỦ TƯỚNG CHÍNH PHỦ", authority: "KT.", title: "PHÓ THỦ TƯỚNG", name: "Trần Văn Nam" },
    ));

  it("a place to fill in is no rule", () =>
    checkReading(
      `BỘ NỘI VỤ\n${TITLES}\nSố: 2/2014/TT-BNV\nHà Nội, ngày 10 tháng 01 năm 2014\nTHÔNG TƯ\nVỀ HỒ SƠ\nHỌ VÀ TÊN -------\nĐiều 1. Phạm vi\n`,
      { abstract: "VỀ HỒ SƠ HỌ VÀ TÊN -------" },
    ));
});

describe("papers whose line of the type was lost", () => {
  const headed = (symbol: string, title: string): string =>
    `UBND TỈNH HÀ NAM\n${TITLES}\nSố: ${symbol}\nHà Nam, ngày 10 tháng 01 năm 2021\n${title}\nCăn cứ Luật A ngày 10 tháng 5 năm 2015;\nĐiều 1. Hồ sơ được lưu.\n`;

  it("capitals below number and date are the abstract, but for who has the power", () => {
    checkReading(headed("2/2021/NQ-HĐND", "BAN HÀNH QUY CHẾ CỦA\nHỘI ĐỒNG LƯU TRỮ\nHỘI ĐỒNG NHÂN DÂN TỈNH\nKHÓA X"), {
      regime: "qppl",
      type: null,
      abstract: "BAN HÀNH QUY CHẾ CỦA HỘI ĐỒNG LƯU TRỮ",
    });
    checkReading(headed("14-CP", "CHÍNH PHỦ"), { type: null, abstract: null });
  });

  it("what a circular lays down is its abstract", () =>
    checkReading(headed("2/2021/TT-BNV", "QUY ĐỊNH CHI TIẾT LUẬT LƯU TRỮ\nBộ Nội vụ hướng dẫn thi hành Luật:"), {
      type: null,
      abstract: "QUY ĐỊNH CHI TIẾT LUẬT LƯU TRỮ",
    }));
});

describe("consolidated texts", () => {
  it("are legal-normative; what amended them is a list, not the body", () =>
    checkReading(
      `VĂN PHÒNG QUỐC\nHỘI\n${TITLES}\nSố: 6/VBHN-VPQH\nHà Nội, ngày 15 tháng 8 năm 2025\nNGHỊ QUYẾT VỀ HỒ SƠ\nNghị quyết số 1/2016/UBTVQH13 ngày 25 tháng 5 năm 2016 về hồ sơ, có hiệu lực từ ngày ký, được sửa đổi, bổ sung bởi:\n1. Nghị quyết số 2/2022/UBTVQH15 ngày 21 tháng 9 năm 2022;\n2. Nghị quyết số 3/2023/UBTVQH15 ngày 21 tháng 9 năm 2023.\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nĐiều 1. Phạm vi\nĐiều 2. Hiệu lực\n`,
      {
        regime: "qppl",
        type: "Nghị quyết",
        abstract: "VỀ HỒ SƠ",
        issuer: "VĂN PHÒNG QUỐC HỘI",
        bases: 1,
        sections: "Điều 1, Điều 2",
      },
    ));
});

describe("the end of old papers", () => {
  const old = (end: string): string =>
    `CHÍNH PHỦ\n${TITLES}\nSố: 14-CP\nHà Nội, ngày 2 tháng 3 năm 1993\nNGHỊ ĐỊNH\nVỀ HỒ SƠ\nCHÍNH PHỦ\nCăn cứ Luật A ngày 30 tháng 9 năm 1992;\nNGHỊ ĐỊNH:\nĐiều 1. Hồ sơ được lưu theo bản quy định.\nĐiều 2. Nghị định có hiệu lực từ ngày ký.\n${end}`;

  it("a signer's name above the mark of the signature", () => {
    checkReading(old("\nTrần Văn Nam\n\n(Đã ký)\n"), { name: "Trần Văn Nam", title: null, sections: "Điều 1, Điều 2" });
    checkReading(old("| Trần Văn Nam (Đã ký) |\n"), { name: "Trần Văn Nam", title: null });
  });

  it("the text issued begins at the title above its note, whether or not a signature stands before it", () =>
    checkReading(
      old(
        "QUY ĐỊNH\n\nVỀ HỒ SƠ LƯU TRỮ\n\n(Ban hành kèm theo Nghị định số 14-CP ngày 2-3-1993 của Chính phủ).\nĐiều 1. Hồ sơ.\n",
      ),
      { sections: "Điều 1, Điều 2", annexes: "Quy định: VỀ HỒ SƠ LƯU TRỮ" },
    ));

  it("a type and the beginning of the title may share a line", () =>
    checkReading(
      old(
        "TM. CHÍNH PHỦ\nTHỦ TƯỚNG\nTrần Văn Nam\nQUY ĐỊNH CHI TIẾT\nVỀ HỒ SƠ\n(Ban hành kèm theo Nghị định số 14-CP)\nĐiều 1. Hồ sơ.\nPHỤ LỤC I-1\nMẪU ĐƠN\n",
      ),
      { annexes: "Quy định: CHI TIẾT VỀ HỒ SƠ, Phụ lục I-1: MẪU ĐƠN" },
    ));

  it("the title of an annex may stand below its note", () =>
    checkReading(
      old(
        "TM. CHÍNH PHỦ\nTHỦ TƯỚNG\nTrần Văn Nam\nPHỤ LỤC I (Kèm theo Nghị định số 14-CP)\nDANH MỤC\nMột.\nPHỤ LỤC II\n(Kèm theo Nghị định\nsố 14-CP)\nHai.\n",
      ),
      { annexes: "Phụ lục I: DANH MỤC, Phụ lục II: " },
    ));
});

describe("bodies that issue jointly", () => {
  it("the Front's name may be broken", () =>
    checkReading(
      `CHÍNH PHỦ - ĐOÀN CHỦ TỊCH ỦY BAN TRUNG ƯƠNG\nMẶT TRẬN TỔ QUỐC VIỆT NAM\n${TITLES}\nSố: 19/2026/NQLT-CP-ĐCT\nHà Nội, ngày 20 tháng 3 năm 2026\nNGHỊ QUYẾT LIÊN TỊCH\nVề hồ sơ\nĐiều 1. Phạm vi\n`,
      { issuer: "CHÍNH PHỦ - ĐOÀN CHỦ TỊCH ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM", superior: null },
    ));
});

describe("the document's own number", () => {
  it("is no citation where an older title repeats it", () => {
    checkReading(
      `QUỐC HỘI\n${TITLES}\nSố: 21-LCT/HĐNN8\nHà Nội, ngày 30 tháng 6 năm 1989\nLUẬT\nCỦA QUỐC HỘI SỐ 21-LCT/HĐNN8 NGÀY 30/06/1989 VỀ LƯU TRỮ\nĐiều 1. Phạm vi\n`,
      { citations: "", abstract: "CỦA QUỐC HỘI SỐ 21-LCT/HĐNN8 NGÀY 30/06/1989 VỀ LƯU TRỮ" },
    );
    checkReading("NGHỊ ĐỊNH\nCỦA CHÍNH PHỦ SỐ 14/CP NGÀY 2-3-1993 VỀ HỒ SƠ\nĐiều 1. Phạm vi\n", { citations: "" });
  });
});

describe("papers of the forties", () => {
  it("an order-in-council of articles in words", () =>
    checkReading(
      "SẮC LỆNH\nCỦA CHỦ TỊCH CHÍNH PHỦ LÂM THỜI SỐ 5 NGÀY 5 THÁNG 9 NĂM 1946 VỀ LƯU TRỮ\n\nCHỦ TỊCH CHÍNH PHỦ LÂM THỜI\n\nChiểu Sắc lệnh số 3 ngày 8-9-1945;\n\nRA SẮC LỆNH\n\nĐiều thứ nhất: Hồ sơ được lưu.\n\nĐiều thứ 2: Các bộ chiểu sắc lệnh thi hành.\n",
      {
        regime: "qppl",
        type: "Sắc lệnh",
        abstract: "CỦA CHỦ TỊCH CHÍNH PHỦ LÂM THỜI SỐ 5 NGÀY 5 THÁNG 9 NĂM 1946 VỀ LƯU TRỮ",
        sections: "Điều thứ nhất, Điều thứ 2",
      },
    ));
});

describe("texts without a header", () => {
  it("begin at type and name on one line, above bases or a first article", () => {
    checkReading("LUẬT LƯU TRỮ\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nĐiều 2. Hiệu lực\n", {
      regime: "qppl",
      type: "Luật",
      abstract: "LƯU TRỮ",
      sections: "Chương I",
    });
    checkReading(
      "NGHỊ QUYẾT SỐ 5 NQ/HĐNN8 NGÀY 11-3-1988 CỦA HỘI ĐỒNG NHÀ NƯỚC\nVỀ LƯU TRỮ\n\nHỘI ĐỒNG NHÀ NƯỚC\n\nCăn cứ vào Điều 98 của Hiến pháp;\n\nQUYẾT NGHỊ:\n\nHồ sơ được lưu.\n",
      { type: "Nghị quyết", bases: 1, citations: "" },
    );
  });

  it("a lecture on a law is none", () =>
    checkReading("LUẬT LƯU TRỮ VIỆT NAM\nChương I\nKHÁI NIỆM\nI. Đối tượng\nLuật có đối tượng.\n", {
      regime: "none",
      type: null,
    }));
});

describe("the end of a list of recipients", () => {
  it("is the entry that files the document, where a text follows", () =>
    checkReading(
      `BỘ NỘI VỤ\n${TITLES}\nSố: 5/2025/TT-BNV\nHà Nội, ngày 27 tháng 02 năm 2025\nTHÔNG TƯ\nVỀ HỒ SƠ\nĐiều 1. Hồ sơ.\nNơi nhận:\n- Các bộ;\n- Lưu: VT.\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n`,
      { recipients: 2 },
    ));
});

describe("where an abstract ends", () => {
  it("at who has the power, though a council of ministers stands before it", () =>
    checkReading(
      `THỦ TƯỚNG CHÍNH PHỦ\n${TITLES}\nSố: 5/TTg\nHà Nội, ngày 12 tháng 9 năm 1995\nQUYẾT ĐỊNH\nVỀ BỔ SUNG QUYẾT ĐỊNH CỦA CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG\n\nTHỦ TƯỚNG CHÍNH PHỦ\n\nCăn cứ Luật A ngày 30 tháng 9 năm 1992;\nĐiều 1. Hồ sơ.\n`,
      { abstract: "VỀ BỔ SUNG QUYẾT ĐỊNH CỦA CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG" },
    ));

  it("at a preface", () =>
    checkReading("HIẾN PHÁP\nNƯỚC VIỆT NAM\nLỜI NÓI ĐẦU\nTrải qua nhiều năm.\nĐiều 1. Nước Việt Nam.\n", {
      abstract: "NƯỚC VIỆT NAM",
    }));
});

describe("the structure of older texts", () => {
  it("chapters in words, points with a hyphen", () =>
    checkReading(
      `BỘ NỘI VỤ\n${TITLES}\nSố: 14/1996/TT-BNV\nHà Nội, ngày 2 tháng 3 năm 1996\nTHÔNG TƯ\nVỀ HỒ SƠ\nCHƯƠNG THỨ NHẤT\nQUY ĐỊNH CHUNG\nĐiều 1- Hồ sơ gồm:\na- Đơn;\nb- Bản sao.\nCHƯƠNG THỨ II\nTHI HÀNH\nĐiều 2- Hiệu lực.\n`,
      {
        outline:
          "Chương thứ nhất: QUY ĐỊNH CHUNG, >Điều 1: Hồ sơ gồm:, >>a: Đơn;, >>b: Bản sao., Chương thứ II: THI HÀNH, >Điều 2: Hiệu lực.",
      },
    ));

  it("an entry beside a signature whose heading was lost", () =>
    checkReading(
      `UBND TỈNH HÀ NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 4/2019/QĐ-UBND | Hà Nam, ngày 22 tháng 10 năm 2019 |\nQUYẾT ĐỊNH\nVỀ HỒ SƠ\nĐiều 1. Hồ sơ.\n- Như Điều 3; | TM. ỦY BAN NHÂN DÂN |\n`,
      { outline: "Điều 1: Hồ sơ.", recipients: 1, authority: "TM." },
    ));
});

describe("the structure of laws", () => {
  const law = (body: string): string =>
    `QUỐC HỘI\n${TITLES}\nLuật số: 90/2025/QH15\nHà Nội, ngày 25 tháng 6 năm 2025\nLUẬT\nLƯU TRỮ\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n${body}`;

  it("a title may end with a word that a number often follows", () =>
    checkReading(
      law(
        "Điều 1. Chuyển đổi số\n1. Hồ sơ số được lưu.\nĐiều 2. Các loại cổ phần\n1. Cổ phần phổ thông.\nĐiều 3. Hạ tầng số\nĐiều 4. Tài khoản\nCơ quan có tài khoản.\n",
      ),
      {
        outline:
          "Điều 1: Chuyển đổi số, >1: Hồ sơ số được lưu., Điều 2: Các loại cổ phần, >1: Cổ phần phổ thông., Điều 3: Hạ tầng số, Điều 4: Tài khoản",
      },
    ));

  it("what follows a quotation stands outside it", () =>
    checkReading(
      law(
        "Điều 1. Sửa đổi Luật Lưu trữ\n1. Bổ sung Chương IIa như sau:\n“Chương IIa\nHỒ SƠ TƯ\nĐiều 20a. Hồ sơ tư\n1. Hồ sơ tư là hồ sơ của cá nhân.”.\n2. Bãi bỏ Điều 5.\nĐiều 2. Hiệu lực\n",
      ),
      {
        outline:
          "Điều 1: Sửa đổi Luật Lưu trữ, >1: Bổ sung Chương IIa như sau:, >>Điều 20a: Hồ sơ tư, >>>1: Hồ sơ tư là hồ sơ của cá nhân.”., >2: Bãi bỏ Điều 5., Điều 2: Hiệu lực",
      },
    ));

  it("a term quoted at the end of a line ends no quotation; the next amendment ends one that was left open", () =>
    checkReading(
      law(
        "Điều 1. Sửa đổi Luật Lưu trữ\n1. Sửa đổi Điều 3 như sau:\n“Điều 3. Thuật ngữ\n1. Hồ sơ gồm “đơn” và “bản sao”.\n2. Khác.”\n2. Sửa đổi Điều 5 như sau:\n“Điều 5. Thời hạn\n1. Là 05 ngày.\n3. Bổ sung Điều 6 như sau:\n“Điều 6. Khác”.\nĐiều 2. Hiệu lực\n",
      ),
      {
        outline:
          "Điều 1: Sửa đổi Luật Lưu trữ, >1: Sửa đổi Điều 3 như sau:, >>1: Hồ sơ gồm “đơn” và “bản sao”., >>2: Khác.”, >2: Sửa đổi Điều 5 như sau:, >>1: Là 05 ngày., >3: Bổ sung Điều 6 như sau:, Điều 2: Hiệu lực",
      },
    ));

  it("units that an amendment inserted", () =>
    checkReading(
      law(
        "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Hồ sơ.\n1a. Tài liệu:\na) Một;\na1) Hai;\nb) Ba.\nChương Ia[2]\nLƯU TRỮ SỐ\nMục 1a. CHUNG\nĐiều 1a. Lưu trữ số\nĐiều 1b. Hạ tầng số\nĐiều 2. Hiệu lực\n",
      ),
      {
        outline:
          "Chương I: QUY ĐỊNH CHUNG, >Điều 1: Phạm vi, >>1: Hồ sơ., >>1a: Tài liệu:, >>>a: Một;, >>>a1: Hai;, >>>b: Ba., Chương Ia: LƯU TRỮ SỐ, >Mục 1a: CHUNG, >>Điều 1a: Lưu trữ số, >>Điều 1b: Hạ tầng số, >>Điều 2: Hiệu lực",
      },
    ));

  it("the mark of a note may stand behind the number of an article", () =>
    checkReading(law("Điều 1[2]. Phạm vi\n1.[3] Hồ sơ.\nĐiều 2. [4] Hiệu lực\n"), { sections: "Điều 1, Điều 2" }));
});

describe("labels of old texts", () => {
  const resolution = (body: string): string =>
    `HỘI ĐỒNG NHÂN DÂN\nTỈNH HÀ NAM\n${TITLES}\nSố: 9/2003/NQ-HĐND\nHà Nam, ngày 10 tháng 01 năm 2003\nNGHỊ QUYẾT\nVề hồ sơ\nQUYẾT NGHỊ\n${body}`;

  it("articles with Roman numbers need a mark behind them", () =>
    checkReading(resolution("Điều I: Hồ sơ được lưu theo\nĐiều II\n1. Sổ.\nĐiều II. Thi hành\nĐiều IIII. Không\n"), {
      outline: "Điều I: Hồ sơ được lưu theo Điều II, >1: Sổ., Điều II: Thi hành",
    }));

  it("lettered sections", () =>
    checkReading(
      resolution(
        "Chương I\nHỒ SƠ\nMỤC A. LƯU TRỮ\nĐiều 1. Lưu\nMục B\nSỔ\nĐiều 2. Sổ\nMục C\nThi hành\nMục A của danh mục.\n",
      ),
      { outline: "Chương I: HỒ SƠ, >Mục A: LƯU TRỮ, >>Điều 1: Lưu, >Mục B: SỔ, >>Điều 2: Sổ, >Mục C: Thi hành" },
    ));
});

describe("cells that keep their rule", () => {
  it("asterisks behind body and title", () =>
    checkReading(
      `BỘ NỘI VỤ ******** |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ********* |\nSố: 2/2005/TT-BNV |\nHà Nội, ngày 10 tháng 01 năm 2005 |\nTHÔNG TƯ\nVỀ HỒ SƠ\nĐiều 1. Phạm vi\n`,
      { issuer: "BỘ NỘI VỤ", symbol: "2/2005/TT-BNV", type: "Thông tư" },
    ));
});

describe("texts of data sets", () => {
  it("headings in Markdown for clauses and points, but not for what speaks of them", () =>
    checkReading(
      "# Luật Lưu trữ\n\n## Điều 1. Hồ sơ\n### Khoản 1.\nHồ sơ gồm:\n#### Điểm a.\nSổ\n#### Điểm b\nPhim\n### Khoản 2\nThẻ\n### Khoản 1 Điều 8 nói gì?\nKhoản 3.\n",
      { outline: "Điều 1: Hồ sơ, >1: , >>a: , >>b: , >2: " },
    ));

  it("the abstract of a decree whose type was lost is no regulation", () =>
    checkReading(
      "QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU CỦA LUẬT LƯU TRỮ\nCăn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;\nTheo đề nghị của Bộ trưởng Bộ Nội vụ;\nChính phủ ban hành Nghị định quy định chi tiết một số điều của Luật Lưu trữ.\nĐiều 1. Phạm vi\n",
      { type: null },
    ));
});

describe("the President's orders", () => {
  it("the office goes over three lines", () =>
    checkReading(
      `CHỦ TỊCH NƯỚC\n${TITLES}\nSố: 6/2024/L-CTN\nHà Nội, ngày 10 tháng 7 năm 2024\nLỆNH\nVề việc công bố Luật\nCHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCăn cứ Điều 88 của Hiến pháp;\nNAY CÔNG BỐ:\nLuật Lưu trữ.\n\nCHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\n\n\nTrần Văn Nam\n`,
      { title: "CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", name: "Trần Văn Nam" },
    ));
});

describe("texts that are issued", () => {
  it("may have a header of their own", () =>
    checkReading(
      `UBND TỈNH HÀ NAM\n${TITLES}\nSố: 5/2025/QĐ-UBND\nHà Nam, ngày 10 tháng 3 năm 2025\nQUYẾT ĐỊNH\nBan hành Quy định về hồ sơ\nĐiều 1. Ban hành kèm theo Quyết định này Quy định về hồ sơ.\n\nCHỦ TỊCH\n\n\nTrần Văn Nam\n\nUBND TỈNH HÀ NAM\n-------\n${TITLES}\n-------\n\nQUY ĐỊNH\nVỀ HỒ SƠ\n(Kèm theo Quyết định số 5/2025/QĐ-UBND)\n\nĐiều 1. Phạm vi\n`,
      { sections: "Điều 1", annexes: "Quy định: VỀ HỒ SƠ" },
    ));
});
