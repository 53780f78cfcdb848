/** Papers of the Youth Union are laid out by its own rules: those of the State say nothing about them. */
import { deepEqual } from "node:assert/strict";
import { findingsOfAllRules } from "../support/check-rule.ts";

const PAPER = `BCH ĐOÀN TỈNH HÀ NAM        ĐOÀN TNCS HỒ CHÍ MINH
        ***
Số: 12-KH/TĐTN              Hà Nam, ngày 01 tháng 3 năm 2026

KẾ HOẠCH
Tổ chức Tháng Thanh niên

I. MỤC ĐÍCH
Phát huy vai trò của đoàn viên từ ngày 31 tháng 4 năm 2026.

Nơi nhận:                   TM. BAN THƯỜNG VỤ
- Các huyện đoàn;           BÍ THƯ
- Lưu VP.
                            Trần Văn Nam
`;

describe("papers of the Youth Union", () => {
  it("are judged by what holds for any text, and by nothing else", () =>
    deepEqual(
      findingsOfAllRules(PAPER).map(({ rule }) => rule),
      ["date/not-a-date"],
    ));
});
