/** The document around the examples of the rules on annexes: a plan that points to annexes, with them behind it. */

/** A plan whose text points to what `pointer` names, followed by `annexes`. */
export function planWithAnnexes(annexes: string, pointer = "danh sách kèm theo"): string {
  return `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: 15/KH-SNV
Lâm Đồng, ngày 15 tháng 6 năm 2026

KẾ HOẠCH
Rà soát thủ tục hành chính năm 2026
_______

Các phòng rà soát thủ tục hành chính theo ${pointer}./.

Nơi nhận:
- Các phòng thuộc Sở;
- Lưu: VT, VP.

GIÁM ĐỐC


Nguyễn Văn A

${annexes}
`;
}

/** An annex with a heading, a title and the note that names the plan. */
export function appendix(heading: string, note = NOTE): string {
  return [heading, ...(note === "" ? [] : [note]), "Tiếp nhận và trả kết quả hồ sơ lưu trữ./.\n"].join("\n");
}

const NOTE = "(Kèm theo Kế hoạch số 15/KH-SNV ngày 15 tháng 6 năm 2026 của Sở Nội vụ)";
