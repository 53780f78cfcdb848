/** Rules of page layout: none shows in plain text, each for a reason of its own. They serve export and import. */
import type { Bilingual } from "../rule.ts";

/** Why a rule of layout is not evaluated, by its id. */
export const LAYOUT_REASONS: Readonly<Record<string, Bilingual>> = {
  "layout/contact-line": {
    vi: "Dòng địa chỉ, điện thoại ở chân trang thứ nhất là vị trí trên trang; văn bản thuần không có trang.",
    en: "The contact line stands at the foot of the first page, and plain text has no pages.",
  },
  "layout/font": {
    vi: "Phông chữ và màu chữ không có trong văn bản thuần.",
    en: "Plain text has no font and no colour.",
  },
  "layout/header-two-columns": {
    vi: "Hai cột của phần đầu văn bản là bảng không viền; văn bản thuần không giữ được vị trí cột.",
    en: "The two columns of the header are a table without borders, whose place plain text does not keep.",
  },
  "layout/margins": {
    vi: "Lề trang không có trong văn bản thuần.",
    en: "Plain text has no margins.",
  },
  "layout/margins-party": {
    vi: "Lề trang, kể cả mặt sau, không có trong văn bản thuần.",
    en: "Plain text has no margins, on the reverse side neither.",
  },
  "layout/margins-qppl": {
    vi: "Lề trang theo Nghị định 78/2025 chỉ kiểm tra được trên tệp đã dàn trang.",
    en: "The margins of NĐ 78/2025 show only in a file that is laid out.",
  },
  "layout/page-number": {
    vi: "Vị trí, cỡ chữ của số trang không có trong văn bản thuần.",
    en: "The place and size of page numbers are not in plain text.",
  },
  "layout/page-size": {
    vi: "Khổ giấy và chiều trang không có trong văn bản thuần.",
    en: "Plain text has no size or direction of paper.",
  },
  "layout/paragraph": {
    vi: "Thụt đầu dòng, giãn dòng, căn lề đo bằng đơn vị in; khoảng trắng trong văn bản thuần không cho biết.",
    en: "Indents, line spacing and justification are measured in print; blanks of plain text do not tell them.",
  },
  "layout/signature-image": {
    vi: "Hình ảnh chữ ký số và dấu không có trong văn bản thuần.",
    en: "Images of signature and seal are not in plain text.",
  },
  "layout/signature-two-columns": {
    vi: "Nơi nhận và phần ký đặt hai bên bằng bảng không viền; văn bản thuần không giữ được vị trí đó.",
    en: "Recipients and signature stand side by side in a table, whose place plain text does not keep.",
  },
  "layout/sizes": {
    vi: "Cỡ chữ, chữ đậm, chữ nghiêng của từng thành phần không có trong văn bản thuần.",
    en: "Plain text has no sizes, no bold and no italics.",
  },
};
