/**
 * Complete, faultless documents, one a regime, with slots for the examples of the rules' documentation. No rule may
 * report anything in them as they are.
 */
import type { Regime } from "../../server/model/analysis.ts";
import type { ExampleSlot } from "../../server/rules/rule.ts";

/** The parts of a document in printed order: a slot by its name, or a fixed line between the slots. */
type Frame = readonly (readonly [slot: ExampleSlot | "fixed", text: string])[];

/** NĐ 30/2020, PL III, Mẫu 1.2: a decision of a provincial department. */
const STATE: Frame = [
  ["nationalTitle", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["motto", "Độc lập - Tự do - Hạnh phúc"],
  ["fixed", "_______________\n"],
  ["issuer", "UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ"],
  ["issuerRule", "_______"],
  ["number", "Số: 15/QĐ-SNV"],
  ["placeDate", "Lâm Đồng, ngày 15 tháng 6 năm 2026\n"],
  ["type", "QUYẾT ĐỊNH"],
  ["abstract", "Về việc thành lập Tổ rà soát thủ tục hành chính"],
  ["fixed", "_______\n\nGIÁM ĐỐC SỞ NỘI VỤ\n"],
  [
    "bases",
    `Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
Theo đề nghị của Chánh Văn phòng Sở.
`,
  ],
  ["operative", "QUYẾT ĐỊNH:\n"],
  [
    "body",
    `Điều 1. Thành lập Tổ rà soát thủ tục hành chính của Sở Nội vụ.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Sở và các thành viên của Tổ rà soát chịu trách nhiệm thi hành Quyết định này./.`,
  ],
  ["recipients", "\nNơi nhận:\n- Như Điều 2;\n- Giám đốc Sở (để báo cáo);\n- Lưu: VT, VP."],
  ["signature", "\nGIÁM ĐỐC\n\n\nNguyễn Văn A"],
];

/** HD 05-HD/VPTW: a decision of a provincial Party committee. */
const PARTY: Frame = [
  ["partyTitle", "ĐẢNG CỘNG SẢN VIỆT NAM"],
  ["fixed", "_______________\n"],
  ["issuer", "TỈNH ỦY LÂM ĐỒNG"],
  ["issuerRule", "*"],
  ["number", "Số 15-QĐ/TU"],
  ["placeDate", "Lâm Đồng, ngày 15 tháng 6 năm 2026\n"],
  ["type", "QUYẾT ĐỊNH"],
  ["abstract", "về việc thành lập Tổ biên tập lịch sử Đảng bộ tỉnh"],
  ["fixed", "-----\n"],
  [
    "bases",
    `- Căn cứ Điều lệ Đảng;
- Căn cứ Quy định số 399-QĐ/TW, ngày 09/01/2026 của Ban Bí thư về thể loại, thẩm quyền ban hành văn bản của Đảng;
- Theo đề nghị của Văn phòng Tỉnh ủy.
`,
  ],
  ["operative", "BAN THƯỜNG VỤ TỈNH ỦY QUYẾT ĐỊNH:\n"],
  [
    "body",
    `Điều 1. Thành lập Tổ biên tập lịch sử Đảng bộ tỉnh.
Điều 2. Văn phòng Tỉnh ủy và các thành viên của Tổ biên tập chịu trách nhiệm thi hành Quyết định này.`,
  ],
  ["recipients", "\nNơi nhận:\n- Như Điều 2;\n- Thường trực Tỉnh ủy;\n- Lưu Văn phòng Tỉnh ủy."],
  ["signature", "\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n\nNguyễn Văn A"],
];

/** NĐ 78/2025 as amended by NĐ 187/2025: a minister's circular. */
const QPPL: Frame = [
  ["nationalTitle", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["motto", "Độc lập - Tự do - Hạnh phúc"],
  ["fixed", "_______________\n"],
  ["issuer", "BỘ NỘI VỤ"],
  ["issuerRule", "_______"],
  ["number", "Số: 15/2026/TT-BNV"],
  ["placeDate", "Hà Nội, ngày 15 tháng 6 năm 2026\n"],
  ["type", "THÔNG TƯ"],
  ["abstract", "Quy định thời hạn bảo quản hồ sơ, tài liệu"],
  ["fixed", "_______\n"],
  [
    "bases",
    `Căn cứ Luật Lưu trữ số 33/2024/QH15;
Theo đề nghị của Cục trưởng Cục Văn thư và Lưu trữ nhà nước;
`,
  ],
  ["operative", "Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định thời hạn bảo quản hồ sơ, tài liệu.\n"],
  [
    "body",
    `Điều 1. Phạm vi điều chỉnh
Thông tư này quy định thời hạn bảo quản hồ sơ, tài liệu hình thành trong hoạt động của cơ quan, tổ chức.
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.`,
  ],
  ["recipients", "\nNơi nhận:\n- Các bộ, cơ quan ngang bộ;\n- Công báo;\n- Lưu: VT, PC."],
  ["signature", "\nBỘ TRƯỞNG\n\n\nNguyễn Văn A"],
];

/** Prose that only cites. */
const NONE: Frame = [
  [
    "body",
    `Sở Nội vụ vừa tổ chức hội nghị tập huấn về công tác văn thư cho công chức cấp xã.

Hội nghị giới thiệu Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.`,
  ],
];

const FRAMES: Readonly<Record<Regime, Frame>> = { state: STATE, party: PARTY, qppl: QPPL, none: NONE };

/** NĐ 30/2020, PL III, Mẫu 1.5: an official letter. It has no slots; examples about letters are whole documents. */
export const STATE_LETTER = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: 15/SNV-VP
V/v rà soát thủ tục hành chính năm 2026
Lâm Đồng, ngày 15 tháng 6 năm 2026

Kính gửi: Ủy ban nhân dân xã Hiệp Thạnh

Thực hiện chương trình công tác năm 2026, Sở Nội vụ đề nghị Ủy ban nhân dân xã rà soát thủ tục hành chính thuộc phạm vi quản lý và gửi kết quả về Sở trước ngày 30 tháng 6 năm 2026.
Sở Nội vụ trân trọng đề nghị Ủy ban nhân dân xã phối hợp thực hiện./.

Nơi nhận:
- Như trên;
- Giám đốc Sở (để báo cáo);
- Lưu: VT, VP.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC


Nguyễn Văn A
`;

/** The faultless document of `regime`, with `text` in place of one part. An empty text takes the part's line away. */
export function frame(regime: Regime, slot?: ExampleSlot, text = ""): string {
  if (slot === "document") return text;
  const parts = FRAMES[regime];
  if (slot !== undefined && !parts.some(([name]) => name === slot)) {
    throw new Error(`The document of regime ${regime} has no part ${slot}.`);
  }
  const lines = parts.map(([name, own]) => (name === slot ? withGapsOf(own, text) : own));
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

/** Keeps the blank lines around a part: they belong to the frame. */
function withGapsOf(own: string, text: string): string {
  const before = /^\n*/.exec(own)?.[0] ?? "";
  const after = /\n*$/.exec(own)?.[0] ?? "";
  return text === "" ? "" : before + text.trim() + after;
}
