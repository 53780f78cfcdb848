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
