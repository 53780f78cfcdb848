/** Words of the regulations that the grammar reads by: document types, bodies, offices. Facts, in NFC, sentence case. */
import { UPPER } from "./letters.ts";

/** Types of documents and the abbreviation each has in a symbol, per regime; null where none exists. */
export interface DocumentType {
  /** Sentence case: `Quyết định`. */
  readonly name: string;
  readonly state: string | null;
  readonly party: string | null;
  readonly qppl: string | null;
}

const type = (
  name: string,
  state: string | null,
  party: string | null = null,
  qppl: string | null = null,
): DocumentType => ({ name, state, party, qppl });

/**
 * State: NĐ 30/2020, Điều 7 and PL III, Mục I. Party: QĐ 399-QĐ/TW, Điều 5–7 and HD 05, Phần II, Mục I, điểm 3.1.2.
 * Legal-normative: Luật 64/2025/QH15 as amended by Luật 87/2025/QH15.
 */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  type("Nghị quyết", "NQ", "NQ", "NQ"),
  type("Quyết định", "QĐ", "QĐ", "QĐ"),
  type("Chỉ thị", "CT", "CT", "CT"),
  type("Quy chế", "QC", "QC"),
  type("Quy định", "QyĐ", "QĐ"),
  type("Thông cáo", "TC", "TC"),
  type("Thông báo", "TB", "TB"),
  type("Hướng dẫn", "HD", "HD"),
  type("Chương trình", "CTr", "CTr"),
  type("Kế hoạch", "KH", "KH"),
  type("Phương án", "PA", "PA"),
  type("Đề án", "ĐA", "ĐA"),
  type("Dự án", "DA", "DA"),
  type("Báo cáo", "BC", "BC"),
  type("Biên bản", "BB", "BB"),
  type("Tờ trình", "TTr", "TTr"),
  type("Hợp đồng", "HĐ"),
  type("Công điện", "CĐ", "CĐ"),
  type("Bản ghi nhớ", "BGN"),
  type("Bản thỏa thuận", "BTT"),
  type("Giấy ủy quyền", "GUQ"),
  type("Giấy mời", "GM", "GM"),
  type("Giấy giới thiệu", "GGT", "GGT"),
  type("Giấy nghỉ phép", "GNP"),
  type("Phiếu gửi", "PG"),
  type("Phiếu chuyển", "PC"),
  type("Phiếu báo", "PB"),
  type("Thư công", null),
  type("Công văn", null, "CV"),
  type("Kết luận", "KL", "KL"),
  type("Thông tri", null, "TT"),
  type("Quy trình", "QT", "QT"),
  type("Tuyên bố", null, "TB"),
  type("Lời kêu gọi", null, null),
  type("Chiến lược", null, null),
  type("Giấy chứng nhận", null, null),
  type("Giấy đi đường", null, null),
  type("Bản nhận xét", null, null),
  type("Đính chính", null, null),
  type("Luật", null, null, null),
  type("Bộ luật", null, null, null),
  type("Pháp lệnh", null, null, "PL"),
  type("Lệnh", null, null, "L"),
  type("Nghị định", null, null, "NĐ"),
  type("Thông tư", null, null, "TT"),
  type("Thông tư liên tịch", null, null, "TTLT"),
  type("Nghị quyết liên tịch", null, null, "NQLT"),
  type("Điều lệ", null, null),
  type("Hiến pháp", null, null),
  // Of 1945 to 1976.
  type("Sắc lệnh", null),
  type("Sắc luật", null),
];

/** Types that parties agree upon and sign together. */
export const AGREEMENTS: ReadonlySet<string> = new Set(["Hợp đồng", "Bản ghi nhớ", "Bản thỏa thuận"]);

/**
 * First words of the name of a body, in capitals. A header line that begins with one of them begins a new body; any
 * other line goes on with the body above (`ỦY BAN NHÂN DÂN` / `TỈNH X`).
 */
export const BODY_HEAD =
  /^(?:BỘ|SỞ|TỔNG CỤC|TONG C[ỤU]C|CHI CỤC|CỤC|VỤ|TỔNG CÔNG TY|CÔNG TY|TẬP ĐOÀN|[UỦ][YỶ] BAN|UBND|HĐND|UBMTTQ|BCH|HỘI ĐỒNG|HỘI|BAN(?! HÀNH)|VĂN PHÒNG|PHÒNG|TỈNH [UỦ][YỶ]|THÀNH [UỦ][YỶ]|HUYỆN [UỦ][YỶ]|QUẬN [UỦ][YỶ]|THỊ [UỦ][YỶ]|ĐẢNG [UỦ][YỶ]|QUÂN [UỦ][YỶ]|ĐẢNG BỘ|ĐẢNG ĐOÀN|CHI [UỦ][YỶ]|CHI BỘ|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|BỆNH VIỆN|TRUNG TÂM|VIỆN|TÒA ÁN|TOÀ ÁN|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|CHỦ TỊCH|THANH TRA|KIỂM TOÁN|NGÂN HÀNG|KHO BẠC|BẢO HIỂM|LIÊN ĐOÀN|TỔNG LIÊN ĐOÀN|CÔNG ĐOÀN|(?:TRUNG ƯƠNG |TỈNH |THÀNH |HUYỆN |QUẬN |THỊ |XÃ |PHƯỜNG )?ĐOÀN|TỔNG|TỔ|TIỂU BAN|ĐÀI|BÁO|TẠP CHÍ|THUẾ|HẢI QUAN|CÔNG AN|BỘ CHỈ HUY|QUÂN KHU|MẶT TRẬN|NHÀ XUẤT BẢN|KHOA|XÍ NGHIỆP|HỢP TÁC XÃ|LIÊN HIỆP|LIÊN MINH)(?=[ ,.\-–]|$)/;

/** Heads of names that are no body by themselves: the next line completes them (`VĂN PHÒNG` / `CHÍNH PHỦ`). */
export const OPEN_BODY_HEAD =
  /^(?:VĂN PHÒNG|[UỦ][YỶ] BAN(?: THƯỜNG VỤ| NHÂN DÂN| KIỂM TRA| MẶT TRẬN TỔ QUỐC)?|HỘI ĐỒNG(?: NHÂN DÂN)?|THANH TRA|KIỂM TOÁN|BỘ|SỞ|CỤC|TỔNG CỤC|BAN(?: CHẤP HÀNH| CHỈ ĐẠO| QUẢN LÝ)?|TRƯỜNG|VIỆN|TRUNG TÂM|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|HỘI|NGÂN HÀNG|KHO BẠC|BẢO HIỂM XÃ HỘI|TÒA ÁN NHÂN DÂN|VIỆN KIỂM SÁT NHÂN DÂN|THỦ TƯỚNG|CHỦ TỊCH)$/;

/** First words of an office, in capitals: the line of the signature block that names the signer's post. */
export const OFFICE_HEAD =
  /^(?:QUYỀN |PHÓ |[QP]\. ?)?(?:TỔNG BÍ THƯ|BÍ THƯ|CHỦ TỊCH|CHỦ NHIỆM|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|TRƯỞNG|CHÁNH|HIỆU TRƯỞNG|VIỆN TRƯỞNG|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|TƯ LỆNH|CHÍNH [UỦ][YỶ]|CHỈ HUY|TỔNG BIÊN TẬP|ĐỘI TRƯỞNG|HẠT TRƯỞNG|THƯ KÝ|CHỦ TỌA|CHỦ TOẠ|CHỦ TRÌ|[UỦ][YỶ] VIÊN|THÀNH VIÊN|NGƯỜI GHI|KẾ TOÁN|THỦ TRƯỞNG|TỔ TRƯỞNG|KT|TL)(?=[ ,./\-–:(]|$)/;

/** The signing prefixes in every spelling met, at the start of a line: `TM.`, `T/M`, `T.M`, `KT.`, `K/T`, `Q.` … */
export const AUTHORITY_PREFIX = new RegExp(
  `^(T ?[./]? ?M|K ?[./]? ?T|T ?[./]? ?L|T[./]?U[./]?Q|Q)(?:([./]{1,2}) ?| )(?=[${UPPER}])`,
  "i",
);

/** Kinds of papers that are cited by number though the regulations' lists of types do not name them. */
export const OTHER_CITED_TYPES: readonly string[] = [
  "Văn bản",
  "Văn bản hợp nhất",
  "Thông tri liên tịch",
  "Hướng dẫn liên ngành",
  "Giấy phép",
  "Công hàm",
  "Phiếu trình",
  "Phiếu xin ý kiến",
];
