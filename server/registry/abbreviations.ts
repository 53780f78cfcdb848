/**
 * Abbreviations in document symbols, as tables: types by regime, issuers by name, letters of points.
 *
 * Facts only. State types: NĐ 30/2020/NĐ-CP, PL III, Mục I. Party types: QĐ 399-QĐ/TW, Điều 5–7, and HD 05-HD/VPTW, Phần II,
 * Mục I, điểm 3.1.2. Issuers: the same guidelines and symbols seen on documents; each head fixes his own, so that an
 * abbreviation missing here is never wrong.
 */

/** A span of days, ISO and inclusive; an absent end is open. */
export interface Validity {
  readonly from?: string;
  readonly to?: string;
}

/** A type of documents and its abbreviation in symbols; null where none exists or none is known. */
export interface TypeAbbreviation extends Validity {
  /** Sentence case: `Quyết định`. */
  readonly name: string;
  readonly abbreviation: string | null;
}

/** A body and its abbreviation in symbols. */
export interface IssuerAbbreviation extends Validity {
  /** Sentence case, tone marks as in `ủy`: `Ủy ban nhân dân`. */
  readonly name: string;
  readonly abbreviation: string;
}

const type = (name: string, abbreviation: string | null, validity: Validity = {}): TypeAbbreviation => ({
  name,
  abbreviation,
  ...validity,
});

const issuer = (name: string, abbreviation: string, validity: Validity = {}): IssuerAbbreviation => ({
  name,
  abbreviation,
  ...validity,
});

/** Types of documents by regime. A type that stands twice has had two abbreviations. */
export const TYPE_ABBREVIATIONS: Readonly<Record<"state" | "party" | "qppl", readonly TypeAbbreviation[]>> = {
  state: [
    type("Nghị quyết", "NQ"),
    type("Quyết định", "QĐ"),
    type("Chỉ thị", "CT"),
    type("Quy chế", "QC"),
    type("Quy định", "QyĐ"),
    type("Thông cáo", "TC"),
    type("Thông báo", "TB"),
    type("Hướng dẫn", "HD"),
    type("Chương trình", "CTr"),
    type("Kế hoạch", "KH"),
    type("Phương án", "PA"),
    type("Đề án", "ĐA"),
    type("Dự án", "DA"),
    type("Báo cáo", "BC"),
    type("Biên bản", "BB"),
    type("Tờ trình", "TTr"),
    type("Hợp đồng", "HĐ"),
    type("Công điện", "CĐ"),
    type("Bản ghi nhớ", "BGN"),
    type("Bản thỏa thuận", "BTT"),
    type("Giấy ủy quyền", "GUQ"),
    type("Giấy mời", "GM"),
    type("Giấy giới thiệu", "GGT"),
    type("Giấy nghỉ phép", "GNP"),
    type("Phiếu gửi", "PG"),
    type("Phiếu chuyển", "PC"),
    type("Phiếu báo", "PB"),
    type("Công văn", null),
    type("Thư công", null),
  ],
  party: [
    type("Cương lĩnh chính trị", null),
    type("Điều lệ Đảng", null),
    type("Chiến lược", null),
    type("Nghị quyết", "NQ"),
    type("Quyết định", "QĐ"),
    type("Chỉ thị", "CT"),
    type("Kết luận", "KL"),
    type("Quy chế", "QC"),
    type("Quy định", "QĐ"),
    type("Quy định", "QĐi", { from: "2018-04-03", to: "2019-03-10" }),
    type("Thông tri", "TT"),
    type("Hướng dẫn", "HD"),
    type("Thông báo", "TB"),
    type("Thông cáo", null),
    type("Tuyên bố", null),
    type("Lời kêu gọi", null),
    type("Báo cáo", "BC"),
    type("Kế hoạch", "KH"),
    type("Quy hoạch", null),
    type("Chương trình", "CTr"),
    type("Đề án", "ĐA"),
    type("Phương án", "PA"),
    type("Dự án", null),
    type("Tờ trình", "TTr"),
    type("Công văn", "CV"),
    type("Biên bản", "BB"),
    type("Giấy giới thiệu", null),
    type("Giấy chứng nhận", null),
    type("Giấy đi đường", null),
    type("Giấy nghỉ phép", null),
    type("Giấy mời", null),
    type("Phiếu chuyển", null),
    type("Phiếu gửi", null),
    type("Thư công", null),
  ],
  qppl: [
    type("Hiến pháp", null),
    type("Bộ luật", null),
    type("Luật", null),
    type("Pháp lệnh", "PL"),
    type("Nghị quyết", "NQ"),
    type("Nghị quyết liên tịch", "NQLT"),
    type("Lệnh", "L"),
    type("Nghị định", "NĐ"),
    type("Quyết định", "QĐ"),
    type("Thông tư", "TT"),
    type("Thông tư liên tịch", "TTLT"),
  ],
};

/** Issuers by regime; `mass`: the Fatherland Front and the mass organisations, which number as they see fit. */
export const ISSUER_ABBREVIATIONS: Readonly<Record<"state" | "party" | "mass", readonly IssuerAbbreviation[]>> = {
  state: [
    issuer("Quốc hội", "QH"),
    issuer("Ủy ban Thường vụ Quốc hội", "UBTVQH"),
    issuer("Chủ tịch nước", "CTN"),
    issuer("Chính phủ", "CP"),
    issuer("Thủ tướng Chính phủ", "TTg"),
    issuer("Hội đồng Thẩm phán Tòa án nhân dân tối cao", "HĐTP"),
    issuer("Tòa án nhân dân tối cao", "TANDTC"),
    issuer("Viện kiểm sát nhân dân tối cao", "VKSTC"),
    issuer("Kiểm toán nhà nước", "KTNN"),
    issuer("Văn phòng Chính phủ", "VPCP"),
    issuer("Thanh tra Chính phủ", "TTCP"),
    issuer("Ngân hàng Nhà nước Việt Nam", "NHNN"),
    issuer("Văn phòng Quốc hội", "VPQH"),
    issuer("Văn phòng Chủ tịch nước", "VPCTN"),
    issuer("Viện kiểm sát nhân dân tối cao", "VKSNDTC"),
    issuer("Thông tấn xã Việt Nam", "TTXVN"),
    issuer("Đài Tiếng nói Việt Nam", "TNVN"),
    issuer("Đài Truyền hình Việt Nam", "THVN"),
    issuer("Viện Hàn lâm Khoa học và Công nghệ Việt Nam", "VHLKHCNVN"),
    issuer("Viện Hàn lâm Khoa học xã hội Việt Nam", "VHLKHXHVN"),
    issuer("Bảo hiểm xã hội Việt Nam", "BHXHVN"),
    issuer("Bộ Quốc phòng", "BQP"),
    issuer("Bộ Công an", "BCA"),
    issuer("Bộ Ngoại giao", "BNG"),
    issuer("Bộ Nội vụ", "BNV"),
    issuer("Bộ Tư pháp", "BTP"),
    issuer("Bộ Tài chính", "BTC"),
    issuer("Bộ Công Thương", "BCT"),
    issuer("Bộ Nông nghiệp và Môi trường", "BNNMT", { from: "2025-03-01" }),
    issuer("Bộ Xây dựng", "BXD"),
    issuer("Bộ Văn hóa, Thể thao và Du lịch", "BVHTTDL"),
    issuer("Bộ Khoa học và Công nghệ", "BKHCN"),
    issuer("Bộ Giáo dục và Đào tạo", "BGDĐT"),
    issuer("Bộ Y tế", "BYT"),
    issuer("Bộ Dân tộc và Tôn giáo", "BDTTG", { from: "2025-03-01" }),
    issuer("Bộ Kế hoạch và Đầu tư", "BKHĐT", { to: "2025-02-28" }),
    issuer("Bộ Giao thông vận tải", "BGTVT", { to: "2025-02-28" }),
    issuer("Bộ Tài nguyên và Môi trường", "BTNMT", { to: "2025-02-28" }),
    issuer("Bộ Nông nghiệp và Phát triển nông thôn", "BNNPTNT", { to: "2025-02-28" }),
    issuer("Bộ Thông tin và Truyền thông", "BTTTT", { to: "2025-02-28" }),
    issuer("Bộ Lao động - Thương binh và Xã hội", "BLĐTBXH", { to: "2025-02-28" }),
    issuer("Ủy ban Dân tộc", "UBDT", { to: "2025-02-28" }),
    issuer("Ủy ban nhân dân", "UBND"),
    issuer("Hội đồng nhân dân", "HĐND"),
    issuer("Sở Nội vụ", "SNV"),
    issuer("Sở Tài chính", "STC"),
    issuer("Sở Y tế", "SYT"),
    issuer("Sở Giáo dục và Đào tạo", "SGDĐT"),
    issuer("Sở Nông nghiệp và Môi trường", "SNNMT"),
    issuer("Sở Khoa học và Công nghệ", "SKHCN"),
    issuer("Sở Xây dựng", "SXD"),
    issuer("Sở Công Thương", "SCT"),
    issuer("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL"),
    issuer("Sở Tư pháp", "STP"),
    issuer("Sở Dân tộc và Tôn giáo", "SDTTG"),
    issuer("Thanh tra tỉnh", "TTT"),
    issuer("Sở Kế hoạch và Đầu tư", "SKHĐT"),
    issuer("Sở Giao thông vận tải", "SGTVT"),
    issuer("Sở Tài nguyên và Môi trường", "STNMT"),
    issuer("Sở Nông nghiệp và Phát triển nông thôn", "SNNPTNT"),
    issuer("Sở Thông tin và Truyền thông", "STTTT"),
    issuer("Sở Lao động - Thương binh và Xã hội", "SLĐTBXH"),
  ],
  party: [
    issuer("Ban Chấp hành Trung ương", "TW"),
    issuer("Bộ Chính trị", "TW"),
    issuer("Ban Bí thư", "TW"),
    issuer("Văn phòng Trung ương Đảng", "VPTW"),
    issuer("Ban Tổ chức Trung ương", "BTCTW"),
    issuer("Ủy ban Kiểm tra Trung ương", "UBKTTW"),
    issuer("Ban Chỉ đạo Trung ương", "BCĐTW"),
    issuer("Ban Tuyên giáo và Dân vận Trung ương", "BTGDVTW", { from: "2025-02-03" }),
    issuer("Ban Nội chính Trung ương", "BNCTW"),
    issuer("Quân ủy Trung ương", "QUTW"),
    issuer("Đảng ủy Công an Trung ương", "ĐUCA"),
    issuer("Ban Chính sách, chiến lược Trung ương", "BCSCLTW", { from: "2025-02-03" }),
    issuer("Ban Tuyên giáo Trung ương", "BTGTW"),
    issuer("Ban Dân vận Trung ương", "BDVTW"),
    issuer("Ban Kinh tế Trung ương", "BKTTW"),
    issuer("Ban Đối ngoại Trung ương", "BĐNTW"),
    issuer("Ban cán sự đảng", "BCSĐ"),
    issuer("Đảng đoàn", "ĐĐ"),
    issuer("Tỉnh ủy", "TU"),
    issuer("Thành ủy", "TU"),
    issuer("Ủy ban Kiểm tra Tỉnh ủy", "UBKTTU"),
    issuer("Ban Tuyên giáo và Dân vận Tỉnh ủy", "BTGDVTU"),
    issuer("Văn phòng Tỉnh ủy", "VPTU"),
    issuer("Ban Tổ chức Tỉnh ủy", "BTCTU"),
    issuer("Ban Nội chính Tỉnh ủy", "BNCTU"),
    issuer("Ban Tuyên giáo Tỉnh ủy", "BTGTU"),
    issuer("Ban Dân vận Tỉnh ủy", "BDVTU"),
    issuer("Huyện ủy", "HU", { to: "2025-06-30" }),
    issuer("Quận ủy", "QU", { to: "2025-06-30" }),
    issuer("Thị ủy", "ThU", { to: "2025-06-30" }),
    issuer("Thành ủy", "ThU", { to: "2025-06-30" }),
    issuer("Văn phòng Huyện ủy", "VPHU", { to: "2025-06-30" }),
    issuer("Ban Tổ chức Huyện ủy", "BTCHU", { to: "2025-06-30" }),
    issuer("Ban Tuyên giáo Huyện ủy", "BTGHU", { to: "2025-06-30" }),
    issuer("Ban Dân vận Huyện ủy", "BDVHU", { to: "2025-06-30" }),
    issuer("Ủy ban Kiểm tra Huyện ủy", "UBKTHU", { to: "2025-06-30" }),
    issuer("Đảng ủy", "ĐU"),
    issuer("Đảng ủy Quân sự", "ĐUQS"),
    issuer("Đảng ủy Biên phòng", "ĐUBP"),
    issuer("Đảng ủy khối", "ĐUK", { to: "2026-05-26" }),
    issuer("Chi bộ", "CB"),
    issuer("Ban chỉ đạo", "BCĐ"),
    issuer("Tiểu ban", "TB"),
    issuer("Hội đồng", "HĐ"),
    issuer("Đại hội", "ĐH"),
    issuer("Văn phòng Đảng ủy", "VPĐU", { from: "2025-07-01" }),
    issuer("Ủy ban Kiểm tra Đảng ủy", "UBKTĐU", { from: "2025-07-01" }),
    issuer("Ban Xây dựng Đảng", "BXDĐ", { from: "2025-07-01" }),
    issuer("Ủy ban Kiểm tra", "UBKT", { from: "2026-05-27" }),
    issuer("Cơ quan ủy ban kiểm tra", "CQUBKT", { from: "2026-05-27" }),
    issuer("Ban Tuyên giáo và Dân vận", "BTGDV", { from: "2026-05-27" }),
    issuer("Báo Nhân Dân", "BND", { from: "2026-05-27" }),
    issuer("Tạp chí Cộng sản", "TCCS", { from: "2026-05-27" }),
    issuer("Học viện Chính trị quốc gia Hồ Chí Minh", "HVCTQGHCM", { from: "2026-05-27" }),
    issuer("Đài Truyền hình Việt Nam", "ĐTHVN", { from: "2026-05-27" }),
    issuer("Đài Tiếng nói Việt Nam", "ĐTNVN", { from: "2026-05-27" }),
    issuer("Thông tấn xã Việt Nam", "TTXVN", { from: "2026-05-27" }),
    issuer("Viện Hàn lâm Khoa học xã hội Việt Nam", "VHLKHXHVN", { from: "2026-05-27" }),
    issuer("Viện Hàn lâm Khoa học và Công nghệ Việt Nam", "VHLKHCNVN", { from: "2026-05-27" }),
    issuer("Trường chính trị", "TCT", { from: "2026-05-27" }),
    issuer("Trung tâm chính trị", "TTCT", { from: "2026-05-27" }),
    issuer("Cơ quan báo và phát thanh truyền hình", "CQBPTTH", { from: "2026-05-27" }),
  ],
  mass: [
    issuer("Tổng Liên đoàn Lao động Việt Nam", "TLĐ"),
    issuer("Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "MTTW-BTT"),
    issuer("Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh", "TWĐTN"),
    issuer("Văn phòng Trung ương Đoàn", "TWĐTN-VP"),
    issuer("Liên đoàn Lao động", "LĐLĐ"),
    issuer("Ủy ban Mặt trận Tổ quốc Việt Nam", "MTTQ"),
  ],
};

/** Letters of points (điểm) in their order: the Vietnamese alphabet without ă, â, ê, ô, ơ; `ư` is met now and then. */
export const POINT_LETTERS: readonly string[] = [..."abcdđeghiklmnopqrstuvxy"];

/** Letters that may follow `u` without being missed where they do not. */
export const OPTIONAL_POINT_LETTERS: readonly string[] = ["ư"];

/** Letters the Vietnamese alphabet lacks, so that no point bears them. */
export const FOREIGN_POINT_LETTERS: readonly string[] = ["f", "j", "w", "z"];
