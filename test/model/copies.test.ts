/** How converters, web pages and recognition of letters print documents: one small document of our own for each. */
import { checkReading } from "../support/check-reading.ts";

const TITLES = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const HEADER = `UBND XÃ AN BÌNH\n${TITLES}\nSố: 12/TB-UBND\nAn Bình, ngày 10 tháng 12 năm 2025\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n\nXã thông báo như sau.\n\n`;

describe("tables of pandoc", () => {
  it("columns by position, whose lines end in backslashes", () =>
    checkReading(
      `  ----------------------- -----------------------------------------------
    **ỦY BAN NHÂN DÂN\\         **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\
       XÃ AN BÌNH\\                 Độc lập - Tự do - Hạnh phúc\\
     \\-\\-\\-\\-\\-\\-\\--**            \\-\\-\\-\\-\\-\\-\\-\\-\\-\\-\\-\\-\\-\\--**

   Số: 15/QĐ-UBND               *An Bình, ngày 16 tháng 6 năm 2026*
  ----------------------- -----------------------------------------------

**QUYẾT ĐỊNH**

Về việc nghỉ lễ
`,
      {
        symbol: "15/QĐ-UBND",
        place: "An Bình",
        date: "2026-06-16",
        issuer: "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
        superior: null,
        type: "Quyết định",
      },
    ));

  it("a grid, whose cells are wrapped", () =>
    checkReading(
      `${HEADER}+------------------------------+:-------------------------------------:+
| *** ***                      | **TM. ỦY BAN NHÂN DÂN\\                |
|                              | CHỦ TỊCH\\                             |
| ***Nơi nhận:\\***             | \\                                     |
| - Đảng ủy, HĐND, các đoàn    | \\                                     |
| thể;\\                        | Trần Văn Nam**                        |
| - Các thôn, UBND,\\           |                                       |
| trường học;\\                 |                                       |
| - Lưu: VT.                   |                                       |
+------------------------------+---------------------------------------+
`,
      { recipients: 3, authority: "TM.", title: "CHỦ TỊCH", name: "Trần Văn Nam" },
    ));
});

describe("HTML", () => {
  it("a table on one line, with the tags of a word processor", () =>
    checkReading(
      `<table border="1" style="${"mso-padding-alt:0in; ".repeat(15)}"> <tbody> <tr> <td width="216"> <p><b>ỦY BAN NHÂN DÂN<br /> XÃ AN BÌNH</b><br /> <b><span lang="VI">-------</span></b><o:p></o:p></p> <p>Số: 15/KH-UBND<o:p></o:p></p> </td> <td> <p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br /> Độc lập - Tự do - Hạnh phúc<br /> -----</b></p> <p><i>An Bình, ngày 13 tháng 12 năm 2025</i></p> </td> </tr> </tbody> </table> <p>KẾ HOẠCH</p> <p>Tổ chức ngày hội</p>`,
      {
        symbol: "15/KH-UBND",
        date: "2025-12-13",
        issuer: "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
        type: "Kế hoạch",
        abstract: "Tổ chức ngày hội",
      },
    ));
});

describe("headers of copies", () => {
  it("a place broken behind its first word", () =>
    checkReading(
      `CỤC A\n-------\n|\n${TITLES}\n|\nSố:\n15/TB-CA\n|\nThành\nphố Hồ Chí Minh, ngày 01 tháng 6 năm 2022\n|\nTHÔNG BÁO\nVề việc nghỉ lễ\n`,
      { place: "Thành phố Hồ Chí Minh", date: "2022-06-01", symbol: "15/TB-CA", issuer: "CỤC A" },
    ));

  it("a day left blank in brackets", () =>
    checkReading(
      `SỞ NỘI VỤ\n${TITLES}\nSố: /KH-SNV\n*Huế, ngày [ ] tháng [ ] năm [ ]*\n\nKẾ HOẠCH\nTổ chức ngày hội\n`,
      { place: "Huế", date: null },
    ));

  it("the subject below the number of a paper that prints its type", () =>
    checkReading(
      `SỞ NỘI VỤ\n**Số:** 5/KH-SNV\n**V/v:** Tổ chức ngày hội\n\n${TITLES}\nHuế, ngày 05 tháng 5 năm 2026\n\n### **KẾ HOẠCH**\n**Tổ chức ngày hội tại xã**\n\n**Kính gửi:** Ủy ban nhân dân xã\n\nI. MỤC ĐÍCH\n`,
      { type: "Kế hoạch", abstract: "Tổ chức ngày hội tại xã" },
    ));

  it("the subject of a letter that begins with Về", () =>
    checkReading(
      `SỞ NỘI VỤ\n-------\n\n${TITLES}\n\nSố: 5/SNV-VP\nVề điều chỉnh thời gian nghỉ lễ\n\nHuế, ngày 05 tháng 5 năm 2026\n\nKính gửi:\n\n- Các phòng.\n`,
      { type: "Công văn", abstract: "điều chỉnh thời gian nghỉ lễ" },
    ));

  it("the subject below the number where none follows the type", () =>
    checkReading(
      `SỞ NỘI VỤ\n${TITLES}\nSố: 5/HD-SNV\nV/v tổ chức ngày hội\n\nHuế, ngày 05 tháng 5 năm 2026\n\nHƯỚNG DẪN\n\nCăn cứ Luật A, Sở hướng dẫn như sau:\n\nI. MỤC ĐÍCH\n`,
      { type: "Hướng dẫn", abstract: "tổ chức ngày hội", symbol: "5/HD-SNV" },
    ));

  it("the number of a contract below its type", () =>
    checkReading(
      `${TITLES}\n---------\n\nHỢP ĐỒNG\nCung cấp dịch vụ\nSố: 05/2026/HĐ-DV\n\nCăn cứ Luật A;\n\nBÊN A: SỞ NỘI VỤ\n`,
      { type: "Hợp đồng", abstract: "Cung cấp dịch vụ", symbol: "05/2026/HĐ-DV", bases: 1 },
    ));

  it("the name of the page above the header is no body", () =>
    checkReading(
      `# NGHỊ ĐỊNH VỀ NGHỈ LỄ\n\n**CHÍNH PHỦ**  \n**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**  \n**Độc lập - Tự do - Hạnh phúc**\n\nSố: 9/2025/NĐ-CP  \nHà Nội, ngày 14 tháng 10 năm 2025\n\n## NGHỊ ĐỊNH VỀ NGHỈ LỄ\n\n**Căn cứ pháp lý:**\n- Căn cứ Luật A số 63/2025/QH15\n- Căn cứ Luật B số 72/2025/QH15\n`,
      { issuer: "CHÍNH PHỦ", superior: null, type: "Nghị định", abstract: "VỀ NGHỈ LỄ", bases: 2 },
    ));

  it("a motto with a mark lost", () =>
    checkReading(
      `BỘ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTONG CỤC THUE Độc lập - Tự do - Hanh phúc\n\nSố: 3/CLT-VP Hà Nội, ngày 07 tháng 9 năm 2018\nV/v nghỉ lễ\n\nKính gửi: Sở Nội vụ\n`,
      { issuer: "TONG CỤC THUE", superior: "BỘ NỘI VỤ", symbol: "3/CLT-VP" },
    ));

  it("titles without any marks", () =>
    checkReading(
      `--- PAGE 1 ---\nCHÍNH PHU CONG HOA XA HOI CHU NGHIA VIET NAM\n——— Độc lập - Tự do - Hạnh phúc\n\nSố: 9/2023/NĐ-CP Hà Nội, ngày 14 tháng 05 năm 2023\n\nNGHỊ ĐỊNH\n\nQUY ĐỊNH VỀ NGHỈ LỄ\n\nĐiều 1. Lịch nghỉ\n\n1. Ngày nghỉ.\n\n--- PAGE BREAK ---\n\n--- PAGE 2 ---\n2. Giờ nghỉ.\n`,
      { issuer: "CHÍNH PHU", symbol: "9/2023/NĐ-CP", date: "2023-05-14", place: "Hà Nội" },
    ));
});

describe("type and abstract on one line", () => {
  it("a heading of a copy that has lost its header", () =>
    checkReading(
      `# QUYẾT ĐỊNH BAN HÀNH QUY ĐỊNH NGHỈ LỄ CỦA TRƯỜNG ĐẠI HỌC AN BÌNH\n\n## HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC AN BÌNH\n\nCăn cứ Quyết định số 1/QĐ-TTg ngày 08/6/2025 của Thủ tướng Chính phủ;\n\nCăn cứ Quyết định số 2/QĐ-ĐHQG ngày 17/8/2025 của Giám đốc ĐHQG-HCM.\n`,
      {
        regime: "state",
        type: "Quyết định",
        abstract: "BAN HÀNH QUY ĐỊNH NGHỈ LỄ CỦA TRƯỜNG ĐẠI HỌC AN BÌNH",
        bases: 2,
        citations:
          "Quyết định|1/QĐ-TTg|2025-06-08|Thủ tướng Chính phủ, Quyết định|2/QĐ-ĐHQG|2025-08-17|Giám đốc ĐHQG-HCM",
      },
    ));

  it("the abstract goes on in small letters", () =>
    checkReading(
      `Số: 70/KH-UBND\n\nAn Bình, ngày 15 tháng 9 năm 2025\n\n# KẾ HOẠCH Thực hiện công tác dân vận\n\nThực hiện Luật A, xã ban hành kế hoạch như sau:\n\n# I. MỤC ĐÍCH\n`,
      { type: "Kế hoạch", abstract: "Thực hiện công tác dân vận" },
    ));

  it("V/v below a type begins its abstract", () =>
    checkReading(
      `SỞ NỘI VỤ\n${TITLES}\nSố: 15/QĐ-SNV\nHuế, ngày 05 tháng 5 năm 2026\n\nQUYẾT ĐỊNH\nV/v ban hành quy chế\nnghỉ lễ\n\nGIÁM ĐỐC SỞ NỘI VỤ\n\nCăn cứ Luật A;\n`,
      { type: "Quyết định", abstract: "V/v ban hành quy chế nghỉ lễ", bases: 1 },
    ));

  it("running text that begins with a type is none", () =>
    checkReading(
      `${HEADER.replace("THÔNG BÁO\nVề việc nghỉ lễ\n\nXã thông báo", "Kính gửi: Sở Nội vụ\n\nKẾ HOẠCH Thực hiện được gửi kèm. Xã báo cáo")}`,
      { type: "Công văn" },
    ));
});

describe("titles and articles of copies", () => {
  it("who has the power is named with term and session", () =>
    checkReading(
      `HỘI ĐỒNG NHÂN DÂN\nXÃ AN BÌNH\n${TITLES}\nSố: 17/NQ-HĐND\nAn Bình, ngày 10 tháng 12 năm 2025\n\nNGHỊ QUYẾT\n\nVỀ DỰ TOÁN NGÂN SÁCH\n\nHỘI ĐỒNG NHÂN DÂN XÃ AN BÌNH\nKH\nÓA II, KỲ HỌP THỨ 4\n\nCăn cứ Luật Các tổ\nchức tín dụng ngày 18 tháng 01 năm 2024;\n\nCăn cứ Luật B;\n`,
      { abstract: "VỀ DỰ TOÁN NGÂN SÁCH", bases: 2 },
    ));

  it("a basis broken inside the name of its law", () => {
    const head = `SỞ NỘI VỤ\n${TITLES}\nSố: 17/QĐ-SNV\nHuế, ngày 10 tháng 12 năm 2025\n\nQUYẾT ĐỊNH\nVề việc nghỉ lễ\n\n`;
    checkReading(
      `${head}Căn cứ Luật A;\nCăn cứ Luật Tổ chức\nChính phủ ngày 18 tháng 02 năm 2025;\n\nĐiều 1. Nghỉ.\n`,
      {
        bases: 2,
        lastBasis: "Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;",
      },
    );
    checkReading(`${head}Căn cứ Luật A\nTheo đề nghị của phòng ngày 18 tháng 02 năm 2025;\n\nĐiều 1. Nghỉ.\n`, {
      lastBasis: "Căn cứ Luật A",
    });
  });

  it("the body addressed stands alone below the heading", () => {
    const head = `SỞ NỘI VỤ\n${TITLES}\nSố: 17/SNV-VP\nV/v nghỉ lễ\nHuế, ngày 10 tháng 12 năm 2025\n\nKính gửi:\n\n`;
    checkReading(`${head}Công ty An Bình\n\nSở trả lời như sau.\n`, { addressees: "Công ty An Bình" });
    checkReading(`${head}Sở Nội vụ nhận được thư hỏi về nghỉ lễ, trả lời như sau:\n`, { addressees: "" });
  });

  it("articles without a mark behind their number", () =>
    checkReading(
      `UBND XÃ AN BÌNH\n${TITLES}\nSố: 17/QĐ-UBND\nAn Bình, ngày 10 tháng 12 năm 2025\n\nQUYẾT ĐỊNH\nVề việc khen thưởng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\n\nCăn cứ Luật A;\n\nQUYẾT ĐỊNH:\n\nĐiều 1 Tặng Giấy khen cho 02 tập thể.\n\nĐiều 2 Giao Văn phòng theo dõi.\n\nĐiều 3 Quyết định này có hiệu lực kể từ ngày ký./.\n`,
      { sections: "Điều 1, Điều 2, Điều 3" },
    ));
});

describe("recipients and signers of copies", () => {
  it("bullets of web pages and of recognised letters", () =>
    checkReading(
      `${HEADER.trimEnd().replace(/\.$/, "./.")}Nơi nhận:\n\n  • Như trên;\n\n  • Lưu: VT.\n\nKT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\nTrần Văn Nam\n`,
      { recipients: 2, title: "PHÓ CHỦ TỊCH", name: "Trần Văn Nam" },
    ));

  it("tildes for dashes", () =>
    checkReading(`${HEADER}Nơi nhận:\n\n- Đảng ủy;\n~ Các thôn;\n\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Nam\n`, {
      recipients: 3,
    }));

  it("the first entry on the line of its heading, without a colon", () =>
    checkReading(`${HEADER}Nơi nhận- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Nam\n`, { recipients: 2 }));

  it("what a page says below an office is no name", () =>
    checkReading(`${HEADER}Nơi nhận: | TL. CHỦ TỊCH |\nÝ kiến bạn đọc\nNhấp vào nút để tìm kiếm.\n`, {
      authority: "TL.",
      name: null,
    }));

  it("links below a signature are no recipients", () =>
    checkReading(
      `UBND XÃ AN BÌNH | ${TITLES.split("\n")[0]} |\nSố: 12/UBND-VP | An Bình, ngày 10 tháng 12 năm 2025 |\nKính gửi: | - Các thôn; |\nXã đề nghị các thôn thực hiện.\n| TL. CHỦ TỊCH |\n- 1Công văn 9/UBND-VP năm 2025 về nghỉ lễ do xã An Bình ban hành\n- 2Công văn 8/UBND-VP năm 2025\n`,
      { authority: "TL.", recipients: 0 },
    ));
});

describe("pages of PDF files", () => {
  const lines = [
    "Xã thực hiện theo các văn bản hướng dẫn hiện hành, trong đó có Nghị định",
    "số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư và các kế hoạch của",
    "Ủy ban nhân dân tỉnh theo Kế hoạch số 5/KH-UBND ngày 02 tháng 01 năm 2025 của Ủy ban nhân",
    "dân tỉnh./.",
  ];
  const marks = { number: "\n2\n", dashes: "- 2 -", word: "\nTrang 2\n", "of all": "\n2/9\n", "form feed": "\f" };
  for (const [name, mark] of Object.entries(marks)) {
    it(`a sentence goes on behind the ${name}`, () => {
      const closing = `\n\nNơi nhận:\n- Như trên;\n${mark}\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Nam\n`;
      checkReading(`${HEADER}${lines.join(`\n${mark}\n`)}${closing}`, {
        citations: "Nghị định|30/2020/NĐ-CP|2020-03-05|Chính phủ, Kế hoạch|5/KH-UBND|2025-01-02|Ủy ban nhân dân tỉnh",
        recipients: 2,
        name: "Trần Văn Nam",
      });
    });
  }

  it("a number between a heading and its text parts them", () =>
    checkReading(
      `${HEADER}1. Kết quả thực hiện kế hoạch công tác sáu tháng đầu năm\n\n2\n\nXã đã hoàn thành kế hoạch.\n\n2. Tồn tại\n`,
      { headings: "1: Kết quả thực hiện kế hoạch công tác sáu tháng đầu năm, 2: Tồn tại" },
    ));
});

describe("columns and names whose parts are not marked", () => {
  it("a date without a comma far to the right", () =>
    checkReading(
      `UBND QUẬN 1 PHÒNG NỘI VỤ                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 5/PNV-TH                            Độc lập - Tự do - Hạnh phúc
V/v nghỉ lễ                             Quận 1 ngày 05 tháng 3 năm 2025

Kính gửi: Ủy ban nhân dân các phường
`,
      {
        superior: "UBND QUẬN 1",
        issuer: "PHÒNG NỘI VỤ",
        place: "Quận 1",
        date: "2025-03-05",
        abstract: "nghỉ lễ",
      },
    ));

  it("a city named after a bay has no such office", () =>
    checkReading(`UBND THÀNH PHỐ HẢI PHÒNG\n${TITLES}\nSố: 5/UBND-TH\nHải Phòng, ngày 05 tháng 3 năm 2025\n`, {
      superior: null,
      issuer: "UBND THÀNH PHỐ HẢI PHÒNG",
    }));

  it("committee and standing board of the Front on one line", () =>
    checkReading(
      `ỦY BAN MTTQ VIỆT NAM XÃ AN BÌNH BAN THƯỜNG TRỰC | ${TITLES.split("\n")[0]} |\nSố: 5/KH-MTTQ-BTT | An Bình, ngày 05 tháng 3 năm 2026 |\n\nKẾ HOẠCH\nnghỉ lễ\n`,
      { superior: "ỦY BAN MTTQ VIỆT NAM XÃ AN BÌNH", issuer: "BAN THƯỜNG TRỰC" },
    ));
});

describe("what drafters print otherwise", () => {
  const head = `UBND XÃ AN BÌNH\n${TITLES}\nSố: 12/QĐ-UBND\nAn Bình, ngày 10 tháng 12 năm 2025\n\n`;

  it("a signer's name in capitals, directly below the office", () =>
    checkReading(`${HEADER}Nơi nhận:\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTRẦN VĂN NAM\n`, {
      title: "PHÓ CHỦ TỊCH",
      name: "TRẦN VĂN NAM",
    }));

  it("a union named after a person is no signer", () =>
    checkReading(`${HEADER}Nơi nhận:\n- Lưu: VT.\nTM. BAN CHẤP HÀNH ĐOÀN TNCS\nHỒ CHÍ MINH\nBÍ THƯ\n\nTrần Văn Nam\n`, {
      title: "BÍ THƯ",
      name: "Trần Văn Nam",
    }));

  it("a colon behind the type", () => {
    checkReading(`${head}QUYẾT ĐỊNH:\nVề việc nghỉ lễ\n\nCăn cứ Luật A;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Nghỉ.\n`, {
      type: "Quyết định",
      abstract: "Về việc nghỉ lễ",
      bases: 1,
      sections: "Điều 1",
    });
    checkReading(HEADER.replace("THÔNG BÁO\n", "THÔNG BÁO:\n"), { type: "Thông báo", abstract: "Về việc nghỉ lễ" });
  });

  it("titles and places in small letters in the right column", () =>
    checkReading(
      `UBND XÃ AN BÌNH                    Cộng hòa xã hội chủ nghĩa Việt Nam
Số: 12/TB-UBND                     xã An Bình, ngày 10 tháng 12 năm 2025

THÔNG BÁO
Về việc nghỉ lễ
`,
      { issuer: "UBND XÃ AN BÌNH", symbol: "12/TB-UBND", place: "xã An Bình", date: "2025-12-10" },
    ));

  it("marks of a draft and of urgency beside the issuer", () =>
    checkReading(
      `| DỰ THẢO UBND XÃ AN BÌNH HỎA TỐC | ${TITLES.split("\n")[0]} |\n| Số: /TB-UBND | An Bình, ngày tháng 12 năm 2025 |\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n`,
      { issuer: "UBND XÃ AN BÌNH" },
    ));
});
