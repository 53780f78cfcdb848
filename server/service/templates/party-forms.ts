/** Forms of the types of Party papers: QĐ 399-QĐ/TW, Điều 5–7; HD 36-HD/VPTW and, from 27/5/2026, HD 05-HD/VPTW. */
import { chapters, type Form, parts } from "./form.ts";

const LIST = "1. {nội dung}\n\n2. {nội dung}";

/** The Party's Roman parts are set off by a hyphen. */
const dashed = (opening: string, ...titles: readonly string[]): string =>
  parts(opening, ...titles).replace(/^([IV]+)\. /gm, "$1- ");

const CHAPTERS = chapters(
  ["QUY ĐỊNH CHUNG", "Phạm vi điều chỉnh và đối tượng áp dụng", "Nguyên tắc"],
  ["QUY ĐỊNH CỤ THỂ", "{tên điều}"],
  ["TỔ CHỨC THỰC HIỆN", "Điều khoản thi hành"],
);

const form = (type: string, abstract: string, body: string, more: Partial<Form> = {}): Form => ({
  type,
  abstract,
  body,
  ...more,
});

const ADDRESSED = {
  opening: "Kính gửi: {tổ chức, cá nhân nhận}",
  recipients: ["Như trên", "{tổ chức, cá nhân}"],
} as const;

const HEAD = { signature: "CHÁNH VĂN PHÒNG" } as const;

export const PARTY_FORMS: readonly Form[] = [
  form(
    "Chiến lược",
    "về {nội dung}",
    dashed(
      "{căn cứ}, {cơ quan} ban hành Chiến lược như sau:",
      "QUAN ĐIỂM",
      "MỤC TIÊU",
      "NHIỆM VỤ, GIẢI PHÁP",
      "TỔ CHỨC THỰC HIỆN",
    ),
  ),
  form(
    "Nghị quyết",
    "về {nội dung}",
    dashed(
      "{căn cứ}, {cơ quan} ban hành Nghị quyết như sau:",
      "TÌNH HÌNH VÀ NGUYÊN NHÂN",
      "QUAN ĐIỂM, MỤC TIÊU",
      "NHIỆM VỤ, GIẢI PHÁP",
      "TỔ CHỨC THỰC HIỆN",
    ),
  ),
  form(
    "Quyết định",
    "về việc {nội dung}",
    `Điều 1. {nội dung}

Điều 2. {tổ chức, cá nhân} chịu trách nhiệm thi hành Quyết định này.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký.`,
    {
      opening: `- Căn cứ Điều lệ Đảng;
- Căn cứ {quy chế làm việc, quy định về thẩm quyền};
- Theo đề nghị của {tổ chức đề nghị}{last}

{CƠ QUAN BAN HÀNH|BAN THƯỜNG VỤ} QUYẾT ĐỊNH:`,
      recipients: ["Như Điều 2", "{tổ chức, cá nhân}"],
    },
  ),
  form(
    "Chỉ thị",
    "về {nội dung}",
    `{tình hình, lý do}. {cơ quan} yêu cầu:\n\n${LIST}\n\n3. {tổ chức, cá nhân} chịu trách nhiệm tổ chức thực hiện Chỉ thị này.`,
  ),
  form(
    "Kết luận",
    "về {nội dung}",
    dashed(
      "Sau khi nghe {tổ chức} báo cáo về {nội dung}, {cơ quan} thống nhất kết luận như sau:",
      "ĐÁNH GIÁ CHUNG",
      "NHIỆM VỤ, GIẢI PHÁP",
      "TỔ CHỨC THỰC HIỆN",
    ),
  ),
  form("Quy chế", "{nội dung quy chế|làm việc của …}", CHAPTERS),
  form("Quy định", "về {nội dung}", CHAPTERS),
  form("Thông tri", "về {nội dung}", `{căn cứ, lý do}, {cơ quan} yêu cầu:\n\n${LIST}`),
  form(
    "Hướng dẫn",
    "{nội dung hướng dẫn|thực hiện …}",
    dashed("Thực hiện {văn bản}, {cơ quan} hướng dẫn như sau:", "MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG", "TỔ CHỨC THỰC HIỆN"),
  ),
  form("Thông báo", "về việc {nội dung}", `{căn cứ, lý do}, {cơ quan} thông báo như sau:\n\n${LIST}`),
  form("Thông cáo", "về {nội dung}", "{cơ quan} thông cáo: {nội dung}."),
  form("Tuyên bố", "về {nội dung}", "{cơ quan} tuyên bố: {nội dung}."),
  form("Lời kêu gọi", "về {nội dung}", "{cơ quan} kêu gọi: {nội dung}."),
  form(
    "Báo cáo",
    "về {nội dung}",
    dashed(
      "Thực hiện {văn bản}, {cơ quan} báo cáo như sau:",
      "KẾT QUẢ",
      "HẠN CHẾ, NGUYÊN NHÂN",
      "NHIỆM VỤ, GIẢI PHÁP",
      "KIẾN NGHỊ, ĐỀ XUẤT",
    ),
  ),
  form(
    "Kế hoạch",
    "{nội dung kế hoạch|thực hiện …}",
    dashed(
      "Thực hiện {văn bản}, {cơ quan} ban hành Kế hoạch như sau:",
      "MỤC ĐÍCH, YÊU CẦU",
      "NỘI DUNG",
      "TỔ CHỨC THỰC HIỆN",
    ),
  ),
  form(
    "Chương trình",
    "{nội dung chương trình|công tác năm …}",
    dashed(
      "Thực hiện {văn bản}, {cơ quan} ban hành Chương trình như sau:",
      "MỤC TIÊU",
      "NỘI DUNG",
      "TỔ CHỨC THỰC HIỆN",
    ),
  ),
  form(
    "Đề án",
    "về {nội dung}",
    dashed(
      "{cơ quan} xây dựng Đề án như sau:",
      "SỰ CẦN THIẾT",
      "THỰC TRẠNG",
      "MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP",
      "TỔ CHỨC THỰC HIỆN",
    ),
  ),
  form(
    "Phương án",
    "về {nội dung}",
    dashed("{cơ quan} xây dựng Phương án như sau:", "MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG PHƯƠNG ÁN", "TỔ CHỨC THỰC HIỆN"),
  ),
  form(
    "Dự án",
    "về {nội dung}",
    dashed(
      "{cơ quan} lập Dự án như sau:",
      "SỰ CẦN THIẾT",
      "MỤC TIÊU, QUY MÔ",
      "KINH PHÍ, TIẾN ĐỘ",
      "TỔ CHỨC THỰC HIỆN",
    ),
  ),
  form(
    "Tờ trình",
    "về việc {nội dung}",
    `{lý do, căn cứ}, {cơ quan} kính trình {nơi nhận} xem xét, quyết định:\n\n${LIST}\n\nKính trình {nơi nhận} xem xét, cho ý kiến.`,
    { opening: "{to}: {tổ chức, cá nhân nhận}", recipients: ["Như trên", "{tổ chức, cá nhân}"] },
  ),
  form(
    "Công văn",
    "về việc {nội dung}",
    `{lý do, căn cứ}, {cơ quan} đề nghị {nơi nhận}:\n\n${LIST}\n\n{cơ quan} đề nghị {nơi nhận} phối hợp thực hiện.`,
    { ...ADDRESSED, signature: "T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG" },
  ),
  form(
    "Biên bản",
    "{nội dung cuộc họp|hội nghị …}",
    `Thời gian: {giờ, ngày, tháng, năm}
Địa điểm: {địa điểm}
Thành phần: {thành phần}
Chủ trì: {họ và tên, chức vụ}
Người ghi biên bản: {họ và tên, chức vụ}

Nội dung:

${LIST}

Hội nghị kết thúc vào {giờ|…}, ngày {ngày|…} tháng {tháng|…} năm {năm|…}.`,
    {
      signature: "NGƯỜI GHI BIÊN BẢN                    CHỦ TRÌ HỘI NGHỊ",
      name: "{họ và tên|Họ và tên}                             {họ và tên|Họ và tên}",
    },
  ),
  form(
    "Giấy giới thiệu",
    "{nội dung giới thiệu|liên hệ công tác}",
    `{cơ quan} giới thiệu đồng chí: {họ và tên}
Chức vụ: {chức vụ}
Được cử đến: {tổ chức, cơ quan}
Về việc: {nội dung}

Giấy này có giá trị đến hết ngày {thời hạn|…}.`,
    HEAD,
  ),
  form(
    "Giấy chứng nhận",
    "{nội dung chứng nhận|về việc …}",
    `{cơ quan} chứng nhận đồng chí: {họ và tên}
Chức vụ: {chức vụ}
Nội dung: {nội dung}.`,
    HEAD,
  ),
  form(
    "Giấy đi đường",
    "{nội dung|đi công tác}",
    `{cơ quan} cấp cho đồng chí: {họ và tên}
Chức vụ: {chức vụ}
Được cử đi công tác tại: {nơi đến}
Từ ngày {ngày, tháng, năm|…} đến ngày {ngày, tháng, năm|…}.`,
    HEAD,
  ),
  form(
    "Giấy nghỉ phép",
    "{thời gian nghỉ|năm …}",
    `{cơ quan} đồng ý cho đồng chí: {họ và tên}
Chức vụ: {chức vụ}
Được nghỉ phép {số ngày|…}, kể từ ngày {ngày, tháng, năm|…} đến hết ngày {ngày, tháng, năm|…}
Nơi nghỉ phép: {địa điểm}.`,
    HEAD,
  ),
  form(
    "Giấy mời",
    "{tên hội nghị|dự hội nghị …}",
    `{cơ quan} trân trọng kính mời: {tổ chức, cá nhân được mời}
Dự: {tên hội nghị}
Chủ trì: {họ và tên, chức vụ}
Thời gian: {giờ, ngày, tháng, năm}
Địa điểm: {địa điểm}.`,
    HEAD,
  ),
  form(
    "Phiếu chuyển",
    "{văn bản chuyển|văn bản, hồ sơ}",
    "{cơ quan} chuyển {nơi nhận} văn bản, hồ sơ của {tổ chức, cá nhân} về {nội dung} để giải quyết theo thẩm quyền.",
    { ...ADDRESSED, ...HEAD },
  ),
  form(
    "Phiếu gửi",
    "{văn bản gửi|văn bản, tài liệu}",
    `{cơ quan} gửi kèm theo Phiếu này:\n\n${LIST}\n\nNhận được văn bản, đề nghị {nơi nhận} ký xác nhận và gửi lại Phiếu này.`,
    { ...ADDRESSED, ...HEAD },
  ),
  form("Thư công", "{nội dung thư|chúc mừng …}", "{nội dung}", ADDRESSED),
];
