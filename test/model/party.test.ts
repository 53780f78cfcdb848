/** What real papers of the Party and of mass organisations taught: one small text of our own for each. */
import { checkReading } from "../support/check-reading.ts";

const STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const BODY = "Đảng ủy yêu cầu các chi bộ thực hiện:\n1. Hồ sơ được lưu.\n";

/** A Party paper: what stands from the number on is given. */
const party = (rest: string, issuer = "HUYỆN ỦY AN BÌNH"): string =>
  `${issuer}\n*\nĐẢNG CỘNG SẢN VIỆT NAM\n${rest}\n${BODY}`;

const DATE = "An Bình, ngày 02 tháng 3 năm 2021";

describe("number lines of Party papers", () => {
  it("number and date on one line, the type before the number", () =>
    checkReading(party("Nghị quyết số: 8-NQ/HU An Bình, ngày 02 tháng 3 năm 2021\nNGHỊ QUYẾT\nvề lưu trữ"), {
      regime: "party",
      symbol: "8-NQ/HU",
      place: "An Bình",
      date: "2021-03-02",
      abstract: "về lưu trữ",
    }));

  it("number and date both blank on one line", () =>
    checkReading(party("Số: - NQ/HU An Bình, ngày tháng năm 2021\nNGHỊ QUYẾT\nvề lưu trữ"), {
      symbol: "-NQ/HU",
      place: "An Bình",
      date: null,
    }));

  it("a symbol broken at its dash", () =>
    checkReading(party(`Số: 16 -\nHD/HU\n${DATE}\nHƯỚNG DẪN\nvề lưu trữ`), { symbol: "16-HD/HU", type: "Hướng dẫn" }));

  it("a draft whose number and type are left out", () =>
    checkReading(party(`Số      -/HU\n${DATE}\nQUYẾT ĐỊNH\nvề lưu trữ`), { symbol: "-/HU", type: "Quyết định" }));
});

describe("titles of Party papers", () => {
  it("the type of a paper that has a subject below its number like a letter", () =>
    checkReading(party(`Số: 5-HD/HU\nV/v lưu trữ hồ sơ\n${DATE}\nHƯỚNG DẪN\nCăn cứ Điều lệ Đảng;`), {
      type: "Hướng dẫn",
      abstract: "lưu trữ hồ sơ",
      bases: 1,
    }));

  it("a subject shortened as in a letter below the type", () =>
    checkReading(party(`Số 5-QĐ/HU\n${DATE}\nQUYẾT ĐỊNH\n\nV/v lưu trữ hồ sơ\n\nCăn cứ Điều lệ Đảng;`), {
      type: "Quyết định",
      abstract: "V/v lưu trữ hồ sơ",
      bases: 1,
    }));

  it("an abstract in small letters is no part of the type", () =>
    checkReading(party(`Số 5-BC/HU\n${DATE}\nBÁO CÁO KIỂM ĐIỂM\ntập thể ban thường vụ huyện ủy năm 2020\n-----`), {
      type: "Báo cáo",
      abstract: "KIỂM ĐIỂM tập thể ban thường vụ huyện ủy năm 2020",
    }));

  it("the years of a plan on a line of their own belong to an abstract in capitals", () =>
    checkReading(party(`Số 5-NQ/HU\n${DATE}\nNGHỊ QUYẾT\nVỀ LƯU TRỮ HỒ SƠ GIAI ĐOẠN\n2021-2025`), {
      abstract: "VỀ LƯU TRỮ HỒ SƠ GIAI ĐOẠN 2021-2025",
    }));

  it("a lettered part of an older paper does not", () =>
    checkReading(party(`Số 5-HD/HU\n${DATE}\nHƯỚNG DẪN\n\nVỀ LƯU TRỮ HỒ SƠ\n\nA -MỤC ĐÍCH, YÊU CẦU\n`), {
      abstract: "VỀ LƯU TRỮ HỒ SƠ",
    }));
});

describe("bodies of Party papers", () => {
  it("an organisation inside another body, which the next line names", () => {
    const named = `Số 5-NQ/BCSĐ\n${DATE}\nNGHỊ QUYẾT\nvề lưu trữ`;
    checkReading(party(named, "BAN CÁN SỰ ĐẢNG\nBỘ LƯU TRỮ"), { issuer: "BAN CÁN SỰ ĐẢNG BỘ LƯU TRỮ", superior: null });
    checkReading(party(named, "ĐẢNG BỘ HUYỆN AN BÌNH\nĐẢNG ỦY\nTRƯỜNG TIỂU HỌC AN BÌNH"), {
      issuer: "ĐẢNG ỦY TRƯỜNG TIỂU HỌC AN BÌNH",
      superior: "ĐẢNG BỘ HUYỆN AN BÌNH",
    });
  });
});

describe("papers of mass organisations", () => {
  it("a provincial union of the youth is a body, not a place", () =>
    checkReading(
      `TỈNH ĐOÀN AN BÌNH\n***\nSố 5-KH/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\n${DATE}\nKẾ HOẠCH\nlưu trữ hồ sơ\nTM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nBÍ THƯ\nTrần Văn Nam\n`,
      { regime: "state", issuer: "TỈNH ĐOÀN AN BÌNH", symbol: "5-KH/TĐTN", title: "BÍ THƯ" },
    ));

  it("the Youth Union's columns set one blank apart", () =>
    checkReading(
      "BAN CHẤP HÀNH TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH\n***\nSố: - HD/TWĐTN-VP An Bình, ngày tháng năm 2023\nHƯỚNG DẪN\nLưu trữ hồ sơ\n- Căn cứ Điều lệ Đoàn;\n",
      { regime: "state", issuer: "BAN CHẤP HÀNH TRUNG ƯƠNG", symbol: "-HD/TWĐTN-VP", place: "An Bình" },
    ));

  it("a presidium is a body, not its chairman", () =>
    checkReading(
      `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\n${STATE}\nSố: 5/QĐ-TLĐ\n${DATE}\nQUYẾT ĐỊNH\nVề lưu trữ\nĐiều 1. Hồ sơ được lưu.\nNơi nhận: | TM. ĐOÀN CHỦ TỊCH |\n`,
      { authority: "TM.", title: null },
    ));

  it("the chairman of a union is one", () =>
    checkReading(
      `CÔNG ĐOÀN AN BÌNH\n${STATE}\nSố: 5/QĐ-CĐ\n${DATE}\nQUYẾT ĐỊNH\nVề lưu trữ\nĐiều 1. Hồ sơ được lưu.\nNơi nhận: | TM. BAN CHẤP HÀNH CÔNG ĐOÀN CHỦ TỊCH |\n`,
      { authority: "TM.", title: "CHỦ TỊCH" },
    ));
});
