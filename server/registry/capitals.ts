/**
 * Names and phrases whose capitals are settled, by the rule that settles them: NĐ 30/2020/NĐ-CP, PL II. Closed lists, each
 * entry in its right form; whatever is not here is not judged. Tone marks stand as in `ủy`, `hòa`; the older places are
 * recognised as well.
 */

export interface CapitalNames {
  /** Id of the rule that reports a wrong form. */
  readonly rule: string;
  readonly names: readonly string[];
  /**
   * Which wrong forms count. `over`: a capital too many. `under`: a small letter for a capital. `first`: a small first
   * letter with the rest as it should be. `whole`: all in small letters, which is a name only where nothing else is meant.
   */
  readonly report?: readonly WrongForm[];
  /** Where only these forms are wrong, whatever else is met. */
  readonly wrong?: readonly string[];
  /** Words before the phrase that make it another one: `pháp luật đất đai`. */
  readonly notAfter?: readonly string[];
  /** Words one of which must stand before it. */
  readonly onlyAfter?: readonly string[];
  /** Words behind the phrase that make it another one: `Nam bộ đội`. */
  readonly notBefore?: readonly string[];
}

export type WrongForm = "over" | "under" | "first" | "whole";

const list = (names: string): readonly string[] => names.split("|");

/** Words for several bodies of a kind, or for parts of other words: `các sở`, `cơ sở`, `cán bộ`. */
const NOT_A_BODY = list(
  "các|những|hai|mỗi|từng|một|số|cơ|trụ|hội|công|cán|nội|toàn|tiến|đảng|phiến|đồng|liên|khối|đội|nhiều|giữa",
);

export const CAPITAL_NAMES: readonly CapitalNames[] = [
  {
    rule: "caps/nhan-dan-nha-nuoc",
    names: list("Ủy ban nhân dân|Hội đồng nhân dân|Quân đội nhân dân|Tòa án nhân dân tối cao"),
    wrong: list("Ủy ban Nhân dân|Hội đồng Nhân dân|Quân đội Nhân dân|Tòa án Nhân dân tối cao"),
  },
  {
    rule: "caps/organisation",
    report: ["over", "under", "first"],
    notAfter: NOT_A_BODY,
    names: list(
      "Bộ Quốc phòng|Bộ Công an|Bộ Ngoại giao|Bộ Nội vụ|Bộ Tư pháp|Bộ Tài chính|Bộ Công Thương|Bộ Xây dựng|" +
        "Bộ Nông nghiệp và Môi trường|Bộ Văn hóa, Thể thao và Du lịch|Bộ Khoa học và Công nghệ|Bộ Giáo dục và Đào tạo|Bộ Y tế|" +
        "Bộ Dân tộc và Tôn giáo|Bộ Kế hoạch và Đầu tư|Bộ Giao thông vận tải|Bộ Tài nguyên và Môi trường|" +
        "Bộ Thông tin và Truyền thông|Bộ Nông nghiệp và Phát triển nông thôn|Bộ Lao động - Thương binh và Xã hội|" +
        "Sở Nội vụ|Sở Tư pháp|Sở Tài chính|Sở Xây dựng|Sở Nông nghiệp và Môi trường|Sở Văn hóa, Thể thao và Du lịch|" +
        "Sở Khoa học và Công nghệ|Sở Giáo dục và Đào tạo|Sở Y tế|Sở Dân tộc và Tôn giáo|Sở Ngoại vụ|Sở Kế hoạch và Đầu tư|" +
        "Sở Giao thông vận tải|Sở Tài nguyên và Môi trường|Sở Thông tin và Truyền thông|Sở Nông nghiệp và Phát triển nông thôn|" +
        "Sở Lao động - Thương binh và Xã hội",
    ),
  },
  {
    rule: "caps/organisation",
    report: ["over", "under", "first"],
    notAfter: list("các|những|hai|mỗi|từng|một"),
    names: list(
      "Văn phòng Chính phủ|Văn phòng Quốc hội|Văn phòng Chủ tịch nước|" +
        "Hội Liên hiệp Phụ nữ Việt Nam|Hội Nông dân Việt Nam|Hội Cựu chiến binh Việt Nam|Mặt trận Tổ quốc Việt Nam|" +
        "Tổng Liên đoàn Lao động Việt Nam|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Thông tấn xã Việt Nam|Đài Truyền hình Việt Nam|" +
        "Đài Tiếng nói Việt Nam|Bảo hiểm xã hội Việt Nam|Ngân hàng Nhà nước Việt Nam|Học viện Chính trị quốc gia Hồ Chí Minh",
    ),
  },
  {
    rule: "caps/organisation",
    report: ["over"],
    names: list("Ủy ban nhân dân|Hội đồng nhân dân|Quốc hội|Chính phủ"),
  },
  {
    rule: "caps/organisation-special",
    report: ["over", "under", "first", "whole"],
    names: list(
      "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|Ban Chấp hành Trung ương Đảng|Văn phòng Trung ương Đảng|" +
        "Đảng Cộng sản Việt Nam",
    ),
  },
  {
    rule: "caps/nhan-dan-nha-nuoc",
    report: ["under", "first", "whole"],
    notAfter: list("quan|chức|bộ|viên"),
    names: list("phục vụ Nhân dân|Đảng và Nhà nước|Đảng, Nhà nước|các tầng lớp Nhân dân|đời sống Nhân dân"),
  },
  {
    rule: "caps/quan-ly-nha-nuoc",
    names: list("quản lý nhà nước|cơ quan nhà nước|bí mật nhà nước"),
    wrong: list("quản lý Nhà nước|Quản lý Nhà nước|cơ quan Nhà nước|Cơ quan Nhà nước|bí mật Nhà nước|Bí mật Nhà nước"),
  },
  {
    rule: "caps/capital-and-hcmc",
    report: ["over", "under", "first", "whole"],
    names: list("Thành phố Hồ Chí Minh|Thủ đô Hà Nội"),
  },
  {
    rule: "caps/region",
    report: ["under"],
    notAfter: list("việt|hà|sơn"),
    notBefore: list("đội|máy|phận|phim"),
    names: list("Bắc Bộ|Nam Bộ|Trung Bộ|Bắc Trung Bộ|Nam Trung Bộ|Đông Nam Bộ|Tây Nam Bộ|Tây Nguyên"),
  },
  {
    rule: "caps/office-with-person",
    report: ["over", "under", "first", "whole"],
    notAfter: list("các|những|mỗi|một|phó"),
    names: list("Thủ tướng Chính phủ|Phó Thủ tướng Chính phủ|Chủ tịch Quốc hội|Phó Chủ tịch Quốc hội"),
  },
  {
    rule: "caps/office-with-person",
    report: ["over", "first", "whole"],
    notAfter: list("các|những|mỗi|một|phó"),
    notBefore: list("ngoài"),
    names: list("Chủ tịch nước|Phó Chủ tịch nước|Tổng Bí thư"),
  },
  {
    rule: "caps/dang-bac-nguoi",
    report: ["under", "first", "whole"],
    names: list("sự lãnh đạo của Đảng|chủ trương của Đảng|đường lối của Đảng|Đảng ta|Bác Hồ"),
    notBefore: list("ủy|uỷ|bộ|viên|đoàn|sơ"),
  },
  {
    rule: "caps/document-name",
    report: ["over", "under"],
    names: list(
      "Luật Tổ chức Quốc hội|Luật Tổ chức Chính phủ|Luật Tổ chức chính quyền địa phương|Luật Ban hành văn bản quy phạm pháp luật|" +
        "Luật Ngân sách nhà nước|Luật Đầu tư công|Luật Đất đai|Luật Xây dựng|Luật Đấu thầu|Luật Doanh nghiệp|Luật Đầu tư|Luật Nhà ở|" +
        "Luật Kinh doanh bất động sản|Luật Bảo vệ môi trường|Luật Giáo dục|Luật Giáo dục nghề nghiệp|Luật Giáo dục đại học|" +
        "Luật Khám bệnh, chữa bệnh|Luật Bảo hiểm xã hội|Luật Bảo hiểm y tế|Luật Việc làm|Luật Cán bộ, công chức|Luật Viên chức|" +
        "Luật Lưu trữ|Luật Phòng, chống tham nhũng|Luật Khiếu nại|Luật Tố cáo|Luật Tiếp công dân|Luật Thanh tra|" +
        "Luật Thi đua, khen thưởng|Luật Quản lý thuế|Luật Hải quan|Luật Kế toán|Luật Phí và lệ phí|Luật Bảo vệ bí mật nhà nước|" +
        "Luật Giao dịch điện tử|Luật An ninh mạng|Luật Công nghệ thông tin|Luật Hôn nhân và gia đình|Luật Hộ tịch|Luật Căn cước|" +
        "Luật Cư trú|Luật Quốc tịch Việt Nam|Luật Trẻ em|Luật Thanh niên|Luật Bình đẳng giới|Luật Quy hoạch|Luật Lâm nghiệp|" +
        "Luật Thủy lợi|Luật Chăn nuôi|Luật Trồng trọt|Luật Thú y|Luật Thủy sản|Luật Khoáng sản|Luật Tài nguyên nước|Luật Du lịch|" +
        "Luật Quảng cáo|Luật Báo chí|Luật Xuất bản|Luật Di sản văn hóa|Luật Thương mại|Luật Cạnh tranh|Luật Điện lực|Luật Dầu khí|" +
        "Luật Xử lý vi phạm hành chính|Luật Thi hành án dân sự|Luật Thi hành án hình sự|Luật Hòa giải ở cơ sở|" +
        "Luật Quản lý, sử dụng tài sản công|Luật Sĩ quan Quân đội nhân dân Việt Nam|Luật Nghĩa vụ quân sự|Luật Dân quân tự vệ|" +
        "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Luật Ký kết và thực hiện điều ước quốc tế",
    ),
  },
  {
    rule: "caps/document-name",
    report: ["over", "under", "first"],
    notAfter: list("các|những"),
    names: list(
      "Bộ luật Hình sự|Bộ luật Dân sự|Bộ luật Lao động|Bộ luật Tố tụng hình sự|Bộ luật Tố tụng dân sự|Bộ luật Hàng hải Việt Nam",
    ),
  },
  {
    rule: "caps/honour",
    report: ["over", "under", "first", "whole"],
    names: list(
      "Huân chương Sao vàng|Huân chương Hồ Chí Minh|Huân chương Độc lập hạng Nhất|Huân chương Độc lập hạng Nhì|" +
        "Huân chương Độc lập hạng Ba|Huân chương Độc lập|Huân chương Lao động hạng Nhất|Huân chương Lao động hạng Nhì|" +
        "Huân chương Lao động hạng Ba|Huân chương Lao động|Huân chương Quân công|Huân chương Chiến công|" +
        "Huân chương Bảo vệ Tổ quốc|Huân chương Hữu nghị|Huân chương Dũng cảm",
    ),
  },
  {
    rule: "caps/holiday",
    report: ["whole"],
    names: list(
      "ngày Quốc khánh|lễ Quốc khánh|dịp Quốc khánh|ngày Quốc tế Lao động|ngày Quốc tế lao động|ngày Quốc tế Phụ nữ|" +
        "ngày Nhà giáo Việt Nam|ngày Thương binh - Liệt sĩ|ngày Phụ nữ Việt Nam",
    ),
  },
  {
    rule: "caps/tet",
    names: list("tết Nguyên đán|tết Trung thu"),
    wrong: list(
      "tết Nguyên Đán|Tết Nguyên Đán|tết nguyên đán|Tết nguyên đán|tết Trung Thu|Tết Trung Thu|tết trung thu",
    ),
  },
  {
    rule: "caps/tet",
    report: ["whole"],
    names: list("dịp Tết|nghỉ Tết"),
    notBefore: list("nguyên|trung|dương|đoan|hàn|thiếu|cổ|âm|ta|tây|độc|thanh"),
  },
  {
    rule: "caps/historical-event",
    report: ["first", "whole"],
    names: list(
      "Cách mạng tháng Tám|Cách mạng tháng Mười|Chiến dịch Điện Biên Phủ|Chiến dịch Hồ Chí Minh|Xô viết Nghệ Tĩnh",
    ),
  },
  {
    rule: "caps/work-title",
    names: list("tạp chí Cộng sản|Bình Ngô đại cáo|Nhật ký trong tù"),
    wrong: list(
      "Tạp Chí Cộng Sản|Tạp chí Cộng Sản|tạp chí Cộng Sản|tạp chí cộng sản|Bình Ngô Đại Cáo|Nhật Ký Trong Tù",
    ),
  },
  {
    rule: "caps/foreign-name",
    report: ["over", "under"],
    names: list("Lê-nin|Vla-đi-mia|I-lích|Ăng-ghen|Xta-lin|Phi-đen|Cát-xtơ-rô|Huy-gô|Sếch-xpia|Pu-skin"),
  },
  {
    rule: "caps/foreign-place",
    report: ["over", "under"],
    names: list(
      "Mát-xcơ-va|Oa-sinh-tơn|Pa-ri|Luân Đôn|Niu Oóc|Béc-lin|Viêng Chăn|Phnôm Pênh|Mi-an-ma|In-đô-nê-xi-a|Ma-lai-xi-a|Xin-ga-po|Phi-líp-pin|Cam-pu-chia",
    ),
  },
  {
    rule: "caps/foreign-organisation",
    report: ["under"],
    names: list("ASEAN|UNESCO|UNICEF|APEC|WTO|UNDP|OECD|IMF"),
  },
  { rule: "caps/foreign-organisation", report: ["over"], names: list("Liên hợp quốc") },
  {
    rule: "caps/person-name",
    report: ["under", "first", "whole"],
    names: list("Hồ Chí Minh|Võ Nguyên Giáp|Tôn Đức Thắng|Trần Hưng Đạo|Lý Thường Kiệt|Võ Thị Sáu"),
  },
  {
    rule: "caps/person-name",
    report: ["under"],
    names: list("Hai Bà Trưng"),
  },
  {
    rule: "caps/terrain",
    report: ["over"],
    notAfter: list("lý|lịch|ty|báo|thác"),
    names: list(
      "vịnh Hạ Long|vịnh Bắc Bộ|sông Vàm Cỏ|sông Cửu Long|sông Mê Công|đèo Hải Vân|núi Bà Đen|hồ Hoàn Kiếm|biển Cửa Lò|" +
        "sông Sài Gòn|sông Đồng Nai|đảo Phú Quốc|đảo Lý Sơn",
    ),
  },
  {
    rule: "caps/terrain",
    report: ["under"],
    onlyAfter: list("xã|phường|quận|biển|cảng|tại|ở"),
    names: list("Cửa Lò|Cầu Giấy|Vũng Tàu|Vàm Cỏ|Gò Vấp"),
  },
];

/** Provinces and cities whose names mean nothing else, of today and of the years before the merger of 2025. */
export const PLACE_NAMES: readonly string[] = list(
  "Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Tuyên Quang|Cao Bằng|Lai Châu|Lào Cai|Thái Nguyên|Điện Biên|Lạng Sơn|Sơn La|Phú Thọ|" +
    "Bắc Ninh|Quảng Ninh|Hưng Yên|Ninh Bình|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Trị|Quảng Ngãi|Khánh Hòa|Gia Lai|Đắk Lắk|" +
    "Lâm Đồng|Tây Ninh|Đồng Nai|Vĩnh Long|Đồng Tháp|An Giang|Cà Mau|Hà Giang|Yên Bái|Bắc Kạn|Vĩnh Phúc|Hòa Bình|Bắc Giang|" +
    "Hải Dương|Thái Bình|Hà Nam|Nam Định|Quảng Bình|Quảng Nam|Kon Tum|Bình Định|Phú Yên|Ninh Thuận|Đắk Nông|Bình Thuận|" +
    "Bình Dương|Bình Phước|Long An|Tiền Giang|Bến Tre|Trà Vinh|Hậu Giang|Sóc Trăng|Kiên Giang|Bạc Liêu",
);

/** Places whose two syllables mean nothing when the second is small. */
export const PLACES_WITHOUT_DOUBLE: readonly string[] = list(
  "Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Tuyên Quang|Lai Châu|Lào Cai|Lạng Sơn|Bắc Ninh|Quảng Ninh|Thanh Hóa|Hà Tĩnh|Quảng Trị|" +
    "Quảng Ngãi|Lâm Đồng|Tây Ninh|Đồng Nai|Đồng Tháp|Cà Mau|Yên Bái|Bắc Giang|Vĩnh Phúc|Nam Định|Quảng Nam|Quảng Bình|" +
    "Bình Dương|Bình Phước|Kiên Giang|Tiền Giang|Sóc Trăng|Bạc Liêu|Trà Vinh",
);

/** Persons and events after whom communes are named. */
export const NAMESAKES: readonly string[] = list(
  "Điện Biên Phủ|Trần Hưng Đạo|Lê Lợi|Quang Trung|Nguyễn Trãi|Hai Bà Trưng|Lý Thường Kiệt|Phan Đình Phùng|Lê Hồng Phong|" +
    "Trần Phú|Nguyễn Thị Minh Khai|Phạm Ngũ Lão|Hoàng Văn Thụ|Ngô Quyền|Nguyễn Du|Hoàng Diệu|Trần Quốc Toản",
);

/** Heavenly stems and earthly branches, of which the names of lunar years are made. */
export const LUNAR_STEMS: readonly string[] = list("Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý");
export const LUNAR_BRANCHES: readonly string[] = list("Tý|Sửu|Dần|Mão|Thìn|Tỵ|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi");

/** Words of command that are met all in capitals inside a sentence. */
export const SHOUTED: readonly string[] = list(
  "yêu cầu|đề nghị|nghiêm cấm|không được|bắt buộc|chỉ đạo|lưu ý|tuyệt đối",
);
