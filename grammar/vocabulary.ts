/** Words of the regulations that the grammar reads by: document types, bodies, offices. Facts, in NFC, sentence case. */

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
];
