/** The document around the examples of the rules on annexes: a plan that points to annexes, with them behind it. */
import { statePaper } from "../example-documents.ts";

/** A plan whose text points to what `pointer` names, followed by `annexes`. */
export function planWithAnnexes(annexes: string, pointer = "danh sách kèm theo"): string {
  const text = `Các phòng rà soát thủ tục hành chính theo ${pointer}`;
  return `${statePaper("KẾ HOẠCH", "KH", "Rà soát thủ tục hành chính năm 2026", text)}\n${annexes}\n`;
}

/** An annex with a heading, a title and the note that names the plan. */
export function appendix(heading: string, note = NOTE): string {
  return [heading, ...(note === "" ? [] : [note]), "Tiếp nhận và trả kết quả hồ sơ lưu trữ./.\n"].join("\n");
}

const NOTE = "(Kèm theo Kế hoạch số 15/KH-SNV ngày 15 tháng 6 năm 2026 của Sở Nội vụ)";
