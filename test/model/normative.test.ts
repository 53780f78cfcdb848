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
