/** What real documents taught: one small document of our own for each. */
import { checkReading } from "../support/check-reading.ts";

const TITLES = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";

describe("header and title", () => {
  it("rules of asterisks leave no emphasis open", () =>
    checkReading(
      `CHÍNH PHỦ\n********\n${TITLES}\n********\nSố: 12/2006/NĐ-CP\nHà Nội, ngày 25 tháng 4 năm 2006\n\nNGHỊ ĐỊNH\nQUY ĐỊNH VỀ HỒ SƠ\n\nCăn cứ Luật A ngày 25 tháng 12 năm 2001;\nCăn cứ Luật B ngày 16 tháng 12 năm 2002;\nXét đề nghị của Bộ trưởng Bộ Nội vụ,\n\nNGHỊ ĐỊNH:\n\nĐiều 1. Hồ sơ được lưu.\n\nNơi nhận:\n- Ban Bí thư;\n- Các bộ.\n\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\nNguyễn Văn A\n`,
      { issuer: "CHÍNH PHỦ", bases: 2, recipients: 2, name: "Nguyễn Văn A" },
    ));

  it("an abstract may open as a paragraph does", () =>
    checkReading(
      `UBND XÃ AN BÌNH\n${TITLES}\nSố: 12/KH-UBND\nAn Bình, ngày 10 tháng 12 năm 2025\n\nKẾ HOẠCH\n\nTriển khai phong trào thi đua trên địa bàn xã,\n\nnhiệm kỳ 2026 - 2031\n\nThực hiện Kế hoạch số 5/KH-UBND ngày 01 tháng 12 năm 2025 của tỉnh, xã ban hành kế hoạch như sau:\n\nI. MỤC ĐÍCH\n`,
      { abstract: "Triển khai phong trào thi đua trên địa bàn xã, nhiệm kỳ 2026 - 2031", sections: "I" },
    ));

  it("a paragraph below the type is no abstract", () =>
    checkReading(
      `UBND XÃ AN BÌNH\n${TITLES}\nSố: 12/TB-UBND\nAn Bình, ngày 10 tháng 12 năm 2025\n\nTHÔNG BÁO\n\nThực hiện Kế hoạch số 5/KH-UBND, xã thông báo như sau:\n\n1. Thời gian: 8 giờ.\n`,
      { abstract: null },
    ));
});

describe("the Youth Union", () => {
  it("issues papers of a header of its own", () =>
    checkReading(
      `BCH ĐOÀN TỈNH HÀ NAM        ĐOÀN TNCS HỒ CHÍ MINH\n        ***\nSố: 12-KH/TĐTN              Hà Nam, ngày 01 tháng 3 năm 2026\n\nKẾ HOẠCH\nTổ chức Tháng Thanh niên\n\nI. MỤC ĐÍCH\nPhát huy.\n\nNơi nhận:                   TM. BAN THƯỜNG VỤ\n- Các huyện đoàn;           BÍ THƯ\n- Lưu VP.\n                            Trần Văn Nam\n`,
      {
        regime: "state",
        type: "Kế hoạch",
        symbol: "12-KH/TĐTN",
        issuer: "BCH ĐOÀN TỈNH HÀ NAM",
        sections: "I",
        recipients: 2,
        name: "Trần Văn Nam",
      },
    ));
});

describe("headings", () => {
  it("a chapter set off by a colon", () =>
    checkReading(
      `BỘ NỘI VỤ\n${TITLES}\nSố: 2/2026/TT-BNV\nHà Nội, ngày 10 tháng 01 năm 2026\nTHÔNG TƯ\nQUY ĐỊNH VỀ HỒ SƠ\nChương 1:\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nChương 2:\nTHI HÀNH\nĐiều 2. Hiệu lực\n`,
      { headings: "Chương 1: QUY ĐỊNH CHUNG, Chương 2: THI HÀNH" },
    ));

  it("a term in quotation marks opens no quotation", () =>
    checkReading(
      `BỘ NỘI VỤ\n${TITLES}\nSố: 2/2026/TT-BNV\nHà Nội, ngày 10 tháng 01 năm 2026\nTHÔNG TƯ\nQUY ĐỊNH VỀ HỒ SƠ\nĐiều 1. Giải thích\n“Hồ sơ” là tập văn bản.\nĐiều 2. Sửa đổi\n"Tài liệu" là vật mang tin\nĐiều 3. Thay cụm từ “hồ sơ” bằng cụm từ\n“tài liệu”\nĐiều 4. Hiệu lực\n`,
      { sections: "Điều 1, Điều 2, Điều 3, Điều 4" },
    ));

  it("a heading whose number stands on the next line", () =>
    checkReading(
      `BỘ NỘI VỤ\n${TITLES}\nSố: 2/2026/TT-BNV\nHà Nội, ngày 10 tháng 01 năm 2026\nTHÔNG TƯ\nQUY ĐỊNH VỀ HỒ SƠ\n**Chương\nI**\n**QUY ĐỊNH CHUNG**\n**Điều\n1. Phạm vi**\n**Chương\nII**\n**THI HÀNH**\n**Điều 2. Hiệu\nlực**\n`,
      { headings: "Chương I: QUY ĐỊNH CHUNG, Chương II: THI HÀNH" },
    ));
});

describe("signature", () => {
  it("the marks of an electronic signature are no name and no recipient", () =>
    checkReading(
      `SỞ Y TẾ HÀ NAM                         ${TITLES.replace("\n", "\nSố: 2/SYT-VP                            ")}\nHà Nam, ngày 10 tháng 01 năm 2026\n\nKính gửi: Các bệnh viện\n\nĐề nghị báo cáo./.\n\nNơi nhận:                              GIÁM ĐỐC\n- Như trên;                            Signature Not Verified\n- Lưu: VT, NV.                         Ký bởi: Sở Y tế\n                                       Ngày ký: 21-02-2026 16:20:11\n\n                                       Trần Thị Bình\n`,
      { title: "GIÁM ĐỐC", name: "Trần Thị Bình", recipients: 2 },
    ));

  it("office and name in one emphasis, over lines", () =>
    checkReading(
      `UBND XÃ AN BÌNH\n${TITLES}\nSố: 12/TB-UBND\nAn Bình, ngày 10 tháng 12 năm 2025\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n\nNghỉ lễ hai ngày./.\n|\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n|\n**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn A**\n|\n`,
      { authority: "KT.", title: "PHÓ CHỦ TỊCH", name: "Nguyễn Văn A", recipients: 2 },
    ));

  it("an office broken inside its last word", () =>
    checkReading(
      `QUỐC HỘI\n${TITLES}\nLuật số: 12/2026/QH16\nHà Nội, ngày 10 tháng 01 năm 2026\n**LUẬT**\nLƯU TRỮ TƯ LIỆU\n**Điều 1. Hiệu lực**\nLuật này có hiệu lực từ ngày ký.\n|\n|\n**CHỦ TỊCH QUỐC\nHỘI\nNguyễn Văn A**\n|\n`,
      { authority: null, title: "CHỦ TỊCH QUỐC HỘI", name: "Nguyễn Văn A" },
    ));
});

describe("lines broken by converters, without emphasis", () => {
  const letter = (header: string, closing: string): string =>
    `${header}\nKính gửi: Các thôn\nĐề nghị các thôn báo cáo./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n${closing}\n`;

  it("the first syllable of a place and of a body", () =>
    checkReading(
      letter(
        `ỦY\nBAN NHÂN DÂN\nXÃ AN BÌNH\n-----\n${TITLES}\nSố: 2/UBND-VP\nAn\nBình, ngày 10 tháng 01 năm\n2026`,
        "CHỦ TỊCH\n\nTrần Thị B",
      ),
      {
        issuer: "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
        symbol: "2/UBND-VP",
        place: "An Bình",
        date: "2026-01-10",
      },
    ));

  it("a signing prefix alone, and the last syllable of a body", () =>
    checkReading(
      letter(
        `ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY HÀ NAM\n*\nSố 2-CV/TU\nHà Nam, ngày 10 tháng 01 năm 2026`,
        "T/M\nBAN THƯỜNG\nVỤ\nBÍ THƯ\n\nTrần Thị B",
      ),
      {
        authority: "T/M",
        title: "BÍ THƯ",
        name: "Trần Thị B",
        recipients: 2,
      },
    ));

  it("a legal basis below a long abstract", () =>
    checkReading(
      `BỘ NỘI VỤ\n${TITLES}\nSố: 2/QĐ-BNV\nHà Nội, ngày 10 tháng 01 năm 2026\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ QUẢN LÝ HỒ SƠ VÀ TÀI LIỆU LƯU TRỮ TRONG CÁC CƠ QUAN CỦA\nNHÀ NƯỚC VÀ CÁC ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP THUỘC PHẠM VI QUẢN LÝ CỦA BỘ\nCăn cứ Luật Lưu trữ;\nCăn cứ Nghị định về chức năng và nhiệm vụ của\nbộ;\nCăn cứ Nghị định về tổ chức và\nhoạt động;\nCăn cứ Nghị định về văn thư và\nlưu trữ;\nCăn cứ Nghị định về hồ sơ và\ntài liệu;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành.\n`,
      { bases: 5 },
    ));

  it("recipients whose marks were lost", () =>
    checkReading(
      `${TITLES}\nUBND XÃ AN BÌNH\nSố: 2/TB-UBND\nAn Bình, ngày 10 tháng 01 năm 2026\nTHÔNG BÁO\nNghỉ lễ\nNghỉ một ngày./.\nNơi nhận:\n\nCác thôn;\n\nĐài truyền thanh\n\nxã;\n\nLưu: VT.\n\nCHỦ TỊCH\n\nTrần Thị B\n`,
      { recipients: 3, title: "CHỦ TỊCH" },
    ));

  it("a star before no-break blanks opens no emphasis", () =>
    checkReading(
      `TỈNH ỦY HÀ NAM    ĐẢNG CỘNG SẢN VIỆT NAM\n   \u00a0*    \u00a0 \u00a0   Hà Nam, ngày 10 tháng 01 năm 2026\nSố 2-KL/TU\nKẾT LUẬN\nvề công tác văn thư\nI. KẾT QUẢ\nĐạt.\nII. NHIỆM VỤ\nLàm.\n`,
      { sections: "I, II", date: "2026-01-10" },
    ));

  it("superior and issuer, office and rank in one cell", () =>
    checkReading(
      `| BAN CHẤP HÀNH TRUNG ƯƠNG BAN TỔ CHỨC * | ĐẢNG CỘNG SẢN VIỆT NAM ------ |\n|---|---|\n| Số 2-HD/BTCTW | Hà Nội, ngày 10 tháng 01 năm 2026 |\n\nHƯỚNG DẪN\nvề văn thư\n\n1. Làm.\n\n| Nơi nhận: - Các ban; - Lưu. | KT. BỘ TRƯỞNG THỨ TRƯỞNG Thượng tướng Trần Văn B |\n|---|---|\n`,
      {
        issuer: "BAN TỔ CHỨC",
        superior: "BAN CHẤP HÀNH TRUNG ƯƠNG",
        title: "THỨ TRƯỞNG",
        name: "Trần Văn B",
        recipients: 2,
      },
    ));
});

describe("wrappings", () => {
  it("a document in a string of JSON", () =>
    checkReading(
      `{\n  "title": "Kết luận 12-KL/TU",\n  "content": "TỈNH ỦY HÀ NAM\\n*\\nSố 12-KL/TU\\n\\nĐẢNG CỘNG SẢN VIỆT NAM\\nHà Nam, ngày 28 tháng 02 năm 2026\\n\\nKẾT LUẬN\\nvề \\"văn thư\\"\\n\\nBan Thường vụ kết luận:\\n1. Giao việc.\\n2. Làm việc.\\n\\nNơi nhận:\\n- Các ban,\\n- Lưu.\\n\\nT/M BAN THƯỜNG VỤ\\nBÍ THƯ\\nTrần Văn B"\n}\n`,
      {
        regime: "party",
        symbol: "12-KL/TU",
        issuer: "TỈNH ỦY HÀ NAM",
        abstract: 'về "văn thư"',
        sections: "1, 2",
        recipients: 2,
        name: "Trần Văn B",
      },
    ));
});

describe("columns", () => {
  it("one blank apart", () =>
    checkReading(
      `UỶ BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HÀ NAM Độc lập - Tự do - Hạnh phúc\nSố: 35/2024/QĐ-UBND Hà Nam, ngày 18 tháng 10 năm 2024\nQUYẾT ĐỊNH\nBan hành Quy định về văn thư\nCăn cứ Luật Lưu trữ;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành.\nNơi nhận: TM. UỶ BAN NHÂN DÂN\n- Như Điều 1; KT. CHỦ TỊCH\n- Sở Nội vụ; PHÓ CHỦ TỊCH\n- Lưu: VT, NC. Nguyễn Văn An\n`,
      {
        issuer: "UỶ BAN NHÂN DÂN TỈNH HÀ NAM",
        symbol: "35/2024/QĐ-UBND",
        place: "Hà Nam",
        date: "2024-10-18",
        recipients: 3,
        authority: "TM.",
        title: "PHÓ CHỦ TỊCH",
        name: "Nguyễn Văn An",
      },
    ));

  it("a name that ends with the national title is no column", () =>
    checkReading(
      `CHỦ TỊCH NƯỚC\n-----\n${TITLES}\nSố: 12/QĐ-CTN\nHà Nội, ngày 20 tháng 8 năm 2026\nQUYẾT ĐỊNH\nVỀ ĐẶC XÁ\nCHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCăn cứ Luật Đặc xá;\nQUYẾT ĐỊNH:\nĐiều 1. Đặc xá.\nCHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNguyễn Văn A\n`,
      { issuer: "CHỦ TỊCH NƯỚC", bases: 1, name: "Nguyễn Văn A" },
    ));

  it("a mark of signing beside the last recipient, a name with its title", () =>
    checkReading(
      `TRƯỜNG ĐẠI HỌC A        ${TITLES.replace("\n", "\nSố: 2/QĐ-ĐHA        ")}\nHà Nội, ngày 10 tháng 01 năm 2026\n\nQUYẾT ĐỊNH\nVề học phí\n\nĐiều 1. Thu học phí.\n\nNơi nhận:                HIỆU TRƯỞNG\n- Như Điều 1;\n- Lưu: HC.                 (Đã ký)\n\n- Website.         GS.TS. Nguyễn Văn An\n`,
      { recipients: 3, title: "HIỆU TRƯỞNG", name: "Nguyễn Văn An" },
    ));
});

describe("recipients beside the signature, wrapped by their narrow column", () => {
  const text = `UBND TỈNH HÀ NAM                          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    SỞ Y TẾ                                   Độc lập - Tự do - Hạnh phúc
 Số: 2/SYT-VP                            Hà Nam, ngày 10 tháng 01 năm 2026

                    Kính gửi: Các bệnh viện
      Đề nghị các bệnh viện báo cáo./.

Nơi nhận:                                          KT. GIÁM ĐỐC
- Các sở của tỉnh, TP trực thuộc                  PHÓ GIÁM ĐỐC
TW;
- Chủ tịch, các Phó Chủ tịch UBND
tỉnh;
- Đoàn ĐBQH, VP                                    Trần Thị Bình
UBND,

                                     2

- Các bệnh viện của
tỉnh;
- Lưu: VT.
`;

  it("a blank line behind every line", () =>
    checkReading(
      `UBND XÃ AN BÌNH\n${TITLES}\nSố: 2/TB-UBND\nAn Bình, ngày 10 tháng 01 năm 2026\nTHÔNG BÁO\nNghỉ lễ\nNghỉ một ngày./.\n\nNơi nhận:                       CHỦ TỊCH\n\n- Như trên;\n\n- Đài truyền thanh;             Trần Thị B\n\n- Các thôn;\n\n- Lưu: VT.\n\n- Ghi chú.\n`,
      { recipients: 4, name: "Trần Thị B" },
    ));

  it("lines of capitals, small letters and a page number between them", () =>
    checkReading(text, { recipients: 5, authority: "KT.", title: "PHÓ GIÁM ĐỐC", name: "Trần Thị Bình" }));
});

describe("abstracts over lines", () => {
  const decision = (title: string): string =>
    `UBND TỈNH HÀ NAM\n${TITLES}\nSố: 2/QĐ-UBND\nHà Nam, ngày 10 tháng 01 năm 2026\n${title}\nCăn cứ Luật A ngày 01 tháng 7 năm 2025;\n*Căn\ncứ Luật B;*\nQUYẾT ĐỊNH:\nĐiều 1. Làm.\n`;

  it("a cited number, a part of a body and a syllable at the head of a line", () =>
    checkReading(
      decision(
        "QUYẾT ĐỊNH\nBÃI BỎ TOÀN\nBỘ QUYẾT ĐỊNH\nSỐ 9/2022/QĐ-UBND NGÀY 25/3/2022 VÀ CHỈ THỊ\nSỐ 3/CT-UBND\nGIAO NHIỆM\nVỤ CHO SỞ NỘI VỤ\nCHỦ TỊCH UBND TỈNH HÀ NAM",
      ),
      {
        symbol: "2/QĐ-UBND",
        abstract:
          "BÃI BỎ TOÀN BỘ QUYẾT ĐỊNH SỐ 9/2022/QĐ-UBND NGÀY 25/3/2022 VÀ CHỈ THỊ SỐ 3/CT-UBND GIAO NHIỆM VỤ CHO SỞ NỘI VỤ",
        bases: 2,
      },
    ));

  it("a word that only looks like a body, a paragraph at once below, figures behind a blank line", () => {
    checkReading(
      decision("QUYẾT ĐỊNH\nQUY ĐỊNH TỔ CHỨC\nBỘ MÁY VÀ BIÊN CHẾ CỦA ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP\n\nUBND TỈNH HÀ NAM"),
      {
        abstract: "QUY ĐỊNH TỔ CHỨC BỘ MÁY VÀ BIÊN CHẾ CỦA ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP",
      },
    );
    checkReading(
      decision("KẾ HOẠCH\nThực hiện Đề án số hóa\n\n6 tháng đầu năm 2026\nThực hiện Đề án, tỉnh làm như sau:"),
      {
        abstract: "Thực hiện Đề án số hóa 6 tháng đầu năm 2026",
      },
    );
  });

  it("a second type that the abstract begins with", () =>
    checkReading(decision("THÔNG BÁO\nKẾT LUẬN\nCỦA PHÓ CHỦ TỊCH TRẦN VĂN A"), {
      type: "Thông báo",
      abstract: "KẾT LUẬN CỦA PHÓ CHỦ TỊCH TRẦN VĂN A",
    }));
});

describe("copies of web pages", () => {
  it("rows of a table that end in a bar, words broken inside their cells", () => {
    checkReading(
      `Số hiệu: | 12/2018/QĐ-UBND | Loại văn bản: | Quyết định |\nLĩnh vực: | Bảo hiểm |\nỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 12/2018/QĐ-UBND | Hà Nam, ngày 09 tháng 10 năm 2018 |\nQUYẾT ĐỊNH\nVỀ HỒ SƠ LƯU TRỮ\nCăn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;\nQUYẾT ĐỊNH:\nĐiều 1. Lưu hồ sơ./.\nNơi nhận: | CHỦ TỊCH |\nLƯU HỒ SƠ CỦA TỈNH HÀ NAM\n(Ban hành kèm theo Quyết định số 12/2018/QĐ-UBND)\n`,
      {
        regime: "qppl",
        type: "Quyết định",
        symbol: "12/2018/QĐ-UBND",
        place: "Hà Nam",
        date: "2018-10-09",
        issuer: "ỦY BAN NHÂN DÂN",
        superior: null,
        abstract: "VỀ HỒ SƠ LƯU TRỮ",
        bases: 1,
        title: "CHỦ TỊCH",
      },
    );
    checkReading(
      "CHÍNH\nPHỦ |\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố:\n5/2019/NĐ-CP |\nHà\nNội, ngày 14 tháng 6 năm 2019 |\nNGHỊ ĐỊNH\nVỀ HỒ SƠ\nĐiều 1. Lưu.\n",
      { symbol: "5/2019/NĐ-CP", place: "Hà Nội", date: "2019-06-14", issuer: "CHÍNH PHỦ" },
    );
    checkReading(
      "Chính phủ Số: 7/NQ-CP |\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hà Nội, ngày 29 tháng 11 năm 2021 |\nNghị quyết\nVỀ HỒ SƠ\nĐiều 1. Lưu.\n",
      { type: "Nghị quyết", symbol: "7/NQ-CP", date: "2021-11-29", issuer: "Chính phủ" },
    );
  });

  it("a number tells the regime where the line of the type was lost", () =>
    checkReading(
      "CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 5/2018/NĐ-CP | Hà Nội, ngày 16 tháng 4 năm 2018 |\nCăn cứ Luật A ngày 19 tháng 6 năm 2015;\nĐiều 1. Lưu.\n",
      { regime: "qppl", type: null, bases: 1 },
    ));

  it("metadata in cells above a title count as lines, not as cells", () =>
    checkReading(
      "Cơ quan: | Bộ A | Số công báo: | 16 |\nSố hiệu: | 6/2005/TT-A | Ngày đăng: | 12/9/2005 |\nLoại: | Thông tư | Người ký: | Trần B |\nNgày: | 24/8/2005 | Hết hiệu lực: | 08/02/2009 |\nTHÔNG TƯ\nVỀ HỒ SƠ LƯU TRỮ\nCăn cứ Nghị định số 6/2003/NĐ-CP;\nI. QUY ĐỊNH CHUNG\n1. Lưu.\n",
      { type: "Thông tư", abstract: "VỀ HỒ SƠ LƯU TRỮ" },
    ));

  it("authority and office in small letters, as the national database has them", () => {
    const decision = (signature: string): string =>
      `UBND TỈNH HÀ NAM\n${TITLES}\nSố: 2/QĐ-UBND\nHà Nam, ngày 10 tháng 01 năm 2011\nQUYẾT ĐỊNH\nVề hồ sơ\nĐiều 1. Lưu hồ sơ./.\n\n${signature}\n`;
    checkReading(decision("TM. Ủy ban nhân dân tỉnh\n\nChủ tịch\n\n(Đã ký)\n\nNguyễn Văn An"), {
      authority: "TM.",
      title: "Chủ tịch",
      name: "Nguyễn Văn An",
      sections: "Điều 1",
    });
    checkReading(decision("Bộ Nội vụ\n\nBộ trưởng\n\n(Đã ký)\n\nNguyễn Văn An"), {
      title: "Bộ trưởng",
      name: "Nguyễn Văn An",
    });
    checkReading(decision("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nPhó Giám đốc\n\n(Đã ký)\n\nNguyễn Văn An"), {
      recipients: 2,
      title: "Phó Giám đốc",
      name: "Nguyễn Văn An",
    });
    checkReading(decision("KT. CHỦ TỊCH PHÓ CHỦ TỊCH\n\nNguyễn Văn An"), {
      authority: "KT.",
      title: "PHÓ CHỦ TỊCH",
      name: "Nguyễn Văn An",
    });
    checkReading(decision("TM. UBND\nKT. CHỦ TỊCH\n\nP.CHỦ TỊCH\n\nNguyễn Văn An"), {
      title: "P.CHỦ TỊCH",
      name: "Nguyễn Văn An",
    });
    checkReading(decision("CHỦ TỊCH\n\n\nTài liệu bạn tìm đã sẵn sàng để tải về"), { name: null });
  });

  it("lost line breaks and blanks", () =>
    checkReading(
      `UBND TỈNH HÀ NAM\nSỞ Y TẾ\n${TITLES}\nSố: 2/SYT-VP V/v tiêm chủng\nHà Nam, ngày 10 tháng 01 năm 2011\n\nKínhgửi: Các bệnh viện\n\nTheo tạiTờ trình số 5/TTr-SYT ngày 03/4/2010 và Thôngtư số 6/2009/TT-BYT, C/O mẫu D được nhận.\n\nC/O mẫu E cũng vậy./.\n\nNơi nhận:- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn Nam\n`,
      {
        symbol: "2/SYT-VP",
        abstract: "tiêm chủng",
        sections: "",
        recipients: 2,
        citations: "Tờ trình|5/TTr-SYT|2010-04-03|, Thông tư|6/2009/TT-BYT||",
      },
    ));

  it("a subject below its mark", () =>
    checkReading(
      `SỞ Y TẾ\n${TITLES}\nSố: 2/SYT-VP\nV/v\n: Tiêm chủng\nHà Nam, ngày 10 tháng 01 năm 2011\n\nKính gửi: Các bệnh viện\n`,
      { abstract: "Tiêm chủng" },
    ));

  it("articles and bases without a blank", () =>
    checkReading(
      `BỘ NỘI VỤ\n${TITLES}\nSố: 2/2014/TT-BNV\nHà Nội, ngày 10 tháng 01 năm 2014\nTHÔNG TƯ\nVỀ HỒ SƠ\nCăncứ Luật A ngày 29 tháng 11 năm 2005;\nĐiều1. Phạm vi\nĐiều2. Hiệu lực\n`,
      { bases: 1, sections: "Điều 1, Điều 2" },
    ));
});

describe("names that are bodies", () => {
  const normative = (title: string): string =>
    `QUỐC HỘI\n${TITLES}\nLuật số: 81/2015/QH13\nHà Nội, ngày 24 tháng 6 năm 2015\n\n${title}\n\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n`;

  it("a law may be named after one", () =>
    checkReading(normative("LUẬT\n\nTHANH TRA NHÂN DÂN"), { type: "Luật", abstract: "THANH TRA NHÂN DÂN" }));

  it("a numbered district below an abstract in capitals is no part of it", () =>
    checkReading(
      `UBND QUẬN 5\n${TITLES}\nSố: 2/QĐ-UBND\nQuận 5, ngày 10 tháng 01 năm 2011\nQUYẾT ĐỊNH\nVỀ HỒ SƠ LƯU TRỮ\n\nỦY BAN NHÂN DÂN QUẬN 5\n\nCăn cứ Luật A;\n`,
      { abstract: "VỀ HỒ SƠ LƯU TRỮ" },
    ));

  it("the national title of 1945 to 1976 is none", () =>
    checkReading(
      "BỘ TÀI CHÍNH\n***\nSố : 11-TC/VP\n\nVIỆT NAM DÂN CHỦ CỘNG HOÀ\nĐộc lập - Tự do - Hạnh phúc\n***\nHà Nội, ngày 28 tháng 7 năm 1972\nTHÔNG TƯ\nVỀ SỔ SÁCH\nI. QUY ĐỊNH CHUNG\n",
      { issuer: "BỘ TÀI CHÍNH", symbol: "11-TC/VP" },
    ));
});

describe("titles of older papers", () => {
  it("paragraphs above the rule belong to the abstract, and a correction is a type", () => {
    checkReading(
      `UBND TỈNH HÀ NAM\n${TITLES}\nHà Nam, ngày 8 tháng 5 năm 2009\n\nQUYẾT ĐỊNH\n\nVề việc phê duyệt kế hoạch của hai trường:\n\nTrường Trung học An Bình;\n\nTrường Trung học An Hòa\n\n__________\n\nCHỦ TỊCH UBND TỈNH HÀ NAM\n\nCăn cứ Luật A;\n`,
      {
        abstract: "Về việc phê duyệt kế hoạch của hai trường: Trường Trung học An Bình; Trường Trung học An Hòa",
      },
    );
    checkReading(
      `BỘ NỘI VỤ\n${TITLES}\nSố: 30/ĐC-BNV\nHà Nội, ngày 28 tháng 8 năm 2012\n\nĐÍNH CHÍNH\n\nTHÔNG TƯ SỐ 3/2010/TT-BNV VỀ HỒ SƠ\n\nBộ Nội vụ đính chính như sau:\n`,
      { regime: "state", type: "Đính chính", abstract: "THÔNG TƯ SỐ 3/2010/TT-BNV VỀ HỒ SƠ" },
    );
  });
});
