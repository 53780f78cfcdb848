/** What real papers of the Party and of mass organisations taught: one small text of our own for each. */
import { checkReading } from "../support/check-reading.ts";

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
