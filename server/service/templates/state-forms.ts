/** Forms of the 29 types of administrative documents: NĐ 30/2020/NĐ-CP, Điều 7 and PL III, Mẫu 1.1–1.10. */
import { chapters, type Form, parts } from "./form.ts";

const LIST = "1. {nội dung}\n\n2. {nội dung}";

const COLUMNS = "                              ";

/** Signed by the parties on either side, each with its own copy. */
const PARTIES = {
  signature: `ĐẠI DIỆN BÊN A${COLUMNS}ĐẠI DIỆN BÊN B`,
  name: `{họ và tên|Họ và tên}${COLUMNS}     {họ và tên|Họ và tên}`,
} as const;

const SIDES = `BÊN A: {tên cơ quan, tổ chức}
Đại diện: {họ và tên, chức vụ}
Địa chỉ: {địa chỉ}

BÊN B: {tên cơ quan, tổ chức}
Đại diện: {họ và tên, chức vụ}
Địa chỉ: {địa chỉ}`;

const ADDRESSED = {
  opening: "Kính gửi: {cơ quan, tổ chức nhận}",
  recipients: ["Như trên", "{cơ quan, tổ chức}"],
} as const;

const named = (type: string, abstract: string, body: string, more: Partial<Form> = {}): Form => ({
  type,
  abstract,
  body,
  ...more,
});

export const STATE_FORMS: readonly Form[] = [
  named(
    "Nghị quyết",
    "Về việc {nội dung}",
    `Điều 1. {nội dung}

Điều 2. {nội dung}

Điều 3. {cơ quan, tổ chức, cá nhân} chịu trách nhiệm thi hành Nghị quyết này./.`,
    {
      opening: `{THẨM QUYỀN BAN HÀNH|HỘI ĐỒNG QUẢN LÝ}

Căn cứ {văn bản quy định chức năng, nhiệm vụ, quyền hạn};
Căn cứ {văn bản về nội dung của nghị quyết};
Theo đề nghị của {cơ quan, cá nhân đề nghị}.

QUYẾT NGHỊ:`,
      recipients: ["Như Điều 3", "{cơ quan, tổ chức}"],
      signature: "TM. {TẬP THỂ BAN HÀNH|HỘI ĐỒNG QUẢN LÝ}\nCHỦ TỊCH",
    },
  ),
  named(
    "Quyết định",
    "Về việc {nội dung}",
    `Điều 1. {nội dung}

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Điều 3. {cơ quan, tổ chức, cá nhân} chịu trách nhiệm thi hành Quyết định này./.`,
    {
      opening: `{THẨM QUYỀN BAN HÀNH|THỦ TRƯỞNG CƠ QUAN}

Căn cứ {văn bản quy định chức năng, nhiệm vụ, quyền hạn của cơ quan};
Căn cứ {văn bản về nội dung của quyết định};
Theo đề nghị của {người đứng đầu đơn vị soạn thảo}.

QUYẾT ĐỊNH:`,
      recipients: ["Như Điều 3", "{cơ quan, tổ chức}"],
    },
  ),
  named(
    "Chỉ thị",
    "Về việc {nội dung}",
    `{tình hình, lý do}. Để {mục đích}, {người có thẩm quyền} yêu cầu:

${LIST}

3. {cơ quan, tổ chức, cá nhân} chịu trách nhiệm thi hành Chỉ thị này./.`,
  ),
  named(
    "Quy chế",
    "{Tên quy chế|Làm việc của …}",
    chapters(
      ["QUY ĐỊNH CHUNG", "Phạm vi điều chỉnh và đối tượng áp dụng", "Nguyên tắc chung"],
      ["QUY ĐỊNH CỤ THỂ", "{tên điều}"],
      ["TỔ CHỨC THỰC HIỆN", "Trách nhiệm thi hành"],
    ).concat("./."),
  ),
  named(
    "Quy định",
    "Về {nội dung}",
    chapters(
      ["QUY ĐỊNH CHUNG", "Phạm vi điều chỉnh", "Đối tượng áp dụng"],
      ["QUY ĐỊNH CỤ THỂ", "{tên điều}"],
      ["TỔ CHỨC THỰC HIỆN", "Trách nhiệm thi hành"],
    ).concat("./."),
  ),
  named("Thông cáo", "Về việc {nội dung}", "{cơ quan} thông cáo: {nội dung}./."),
  named(
    "Thông báo",
    "Về việc {nội dung}",
    `{căn cứ, lý do}, {cơ quan} thông báo như sau:

${LIST}

{cơ quan} thông báo để các cơ quan, đơn vị biết, thực hiện./.`,
  ),
  named(
    "Hướng dẫn",
    "{Nội dung hướng dẫn|Một số nội dung về …}",
    parts(
      "Thực hiện {văn bản}, {cơ quan} hướng dẫn như sau:",
      "QUY ĐỊNH CHUNG",
      "NỘI DUNG HƯỚNG DẪN",
      "TỔ CHỨC THỰC HIỆN",
    ).concat(
      "\n\nTrong quá trình thực hiện, nếu có vướng mắc, đề nghị các cơ quan, đơn vị phản ánh về {cơ quan} để xem xét, giải quyết./.",
    ),
  ),
  named(
    "Chương trình",
    "{Nội dung chương trình|Công tác năm …}",
    parts(
      "Thực hiện {văn bản}, {cơ quan} ban hành Chương trình như sau:",
      "MỤC TIÊU",
      "NỘI DUNG",
      "TỔ CHỨC THỰC HIỆN",
    ).concat("./."),
  ),
  named(
    "Kế hoạch",
    "{Nội dung kế hoạch|Tổ chức …}",
    parts(
      "Thực hiện {văn bản}, {cơ quan} ban hành Kế hoạch như sau:",
      "MỤC ĐÍCH, YÊU CẦU",
      "NỘI DUNG",
      "TỔ CHỨC THỰC HIỆN",
    ).concat(
      "\n\nTrong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về {đơn vị chủ trì} để được hướng dẫn, giải quyết./.",
    ),
  ),
  named(
    "Phương án",
    "{Nội dung phương án|Tổ chức …}",
    parts(
      "Căn cứ tình hình thực tế, {cơ quan} xây dựng Phương án như sau:",
      "MỤC ĐÍCH, YÊU CẦU",
      "NỘI DUNG PHƯƠNG ÁN",
      "TỔ CHỨC THỰC HIỆN",
    ).concat("./."),
  ),
  named(
    "Đề án",
    "{Tên đề án|Nâng cao …}",
    parts(
      "{cơ quan} xây dựng Đề án như sau:",
      "SỰ CẦN THIẾT VÀ CĂN CỨ",
      "THỰC TRẠNG",
      "MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP",
      "KINH PHÍ",
      "TỔ CHỨC THỰC HIỆN",
    ).concat("./."),
  ),
  named(
    "Dự án",
    "{Tên dự án|Đầu tư …}",
    parts(
      "{cơ quan} lập Dự án như sau:",
      "SỰ CẦN THIẾT",
      "MỤC TIÊU, QUY MÔ",
      "KINH PHÍ VÀ TIẾN ĐỘ",
      "TỔ CHỨC THỰC HIỆN",
    ).concat("./."),
  ),
  named(
    "Báo cáo",
    "{Nội dung báo cáo|Kết quả thực hiện …}",
    parts(
      "Thực hiện {văn bản}, {cơ quan} báo cáo như sau:",
      "KẾT QUẢ THỰC HIỆN",
      "TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
      "PHƯƠNG HƯỚNG, NHIỆM VỤ",
      "KIẾN NGHỊ, ĐỀ XUẤT",
    ).concat("\n\nTrên đây là báo cáo của {cơ quan}./."),
  ),
  named(
    "Biên bản",
    "{Nội dung cuộc họp|Họp …}",
    `Thời gian bắt đầu: {giờ, ngày, tháng, năm}
Địa điểm: {địa điểm}
Thành phần tham dự: {thành phần}
Chủ trì (chủ tọa): {họ và tên, chức vụ}
Thư ký (người ghi biên bản): {họ và tên, chức vụ}

Nội dung:

${LIST}

Cuộc họp kết thúc vào {giờ|…} giờ {phút|…}, ngày {ngày|…} tháng {tháng|…} năm {năm|…}./.`,
    {
      dated: false,
      signature: `THƯ KÝ${COLUMNS}CHỦ TỌA`,
      name: `{họ và tên|Họ và tên}${COLUMNS}{họ và tên|Họ và tên}`,
      filing: ": VT, Hồ sơ",
    },
  ),
  named(
    "Tờ trình",
    "Về việc {nội dung}",
    `{lý do, căn cứ}, {cơ quan} kính trình {nơi nhận} xem xét, quyết định những nội dung sau:

${LIST}

Kính trình {nơi nhận} xem xét, quyết định./.`,
    ADDRESSED,
  ),
  named(
    "Hợp đồng",
    "Về việc {nội dung}",
    `Hôm nay, ngày {ngày|…} tháng {tháng|…} năm {năm|…}, tại {địa điểm}, chúng tôi gồm:

${SIDES}

Hai bên thống nhất ký kết hợp đồng với các điều khoản sau:

Điều 1. Nội dung công việc
{nội dung}

Điều 2. Giá trị hợp đồng và phương thức thanh toán
{nội dung}

Điều 3. Quyền và nghĩa vụ của các bên
{nội dung}

Điều 4. Hiệu lực của hợp đồng
Hợp đồng được lập thành {số|…} bản có giá trị như nhau, mỗi bên giữ {số|…} bản./.`,
    { ...PARTIES, recipients: ["Bên A", "Bên B"] },
  ),
  named(
    "Công điện",
    "Về việc {nội dung}",
    `{tình hình, lý do}. {người có thẩm quyền} yêu cầu:

${LIST}

3. {cơ quan, tổ chức, cá nhân} tổ chức thực hiện Công điện này./.`,
    {
      opening:
        "{CƠ QUAN HOẶC NGƯỜI CÓ THẨM QUYỀN|THỦ TRƯỞNG CƠ QUAN} điện:\n- {cơ quan, tổ chức nhận};\n- {cơ quan, tổ chức nhận}.",
      recipients: ["Như trên", "{cơ quan, tổ chức}"],
    },
  ),
  named(
    "Bản ghi nhớ",
    "Về việc {nội dung}",
    `${SIDES}

Hai bên cùng ghi nhớ những nội dung sau:

${LIST}

Bản ghi nhớ được lập thành {số|…} bản có giá trị như nhau, mỗi bên giữ {số|…} bản./.`,
    { ...PARTIES, recipients: ["Bên A", "Bên B"] },
  ),
  named(
    "Bản thỏa thuận",
    "Về việc {nội dung}",
    `${SIDES}

Hai bên thỏa thuận những nội dung sau:

${LIST}

Bản thỏa thuận được lập thành {số|…} bản có giá trị như nhau, mỗi bên giữ {số|…} bản./.`,
    { ...PARTIES, recipients: ["Bên A", "Bên B"] },
  ),
  named(
    "Giấy ủy quyền",
    "Về việc {nội dung}",
    `Người ủy quyền: {họ và tên, chức vụ}
Người được ủy quyền: {họ và tên, chức vụ}
Nội dung ủy quyền: {nội dung}
Thời hạn ủy quyền: {thời hạn|…}

Người được ủy quyền không được ủy quyền lại cho người khác./.`,
  ),
  named(
    "Giấy mời",
    "{Tên cuộc họp|Dự họp …}",
    `{cơ quan} trân trọng kính mời: {cơ quan, tổ chức, cá nhân được mời}
Tới dự: {tên cuộc họp}
Chủ trì: {họ và tên, chức vụ}
Thời gian: {giờ, ngày, tháng, năm}
Địa điểm: {địa điểm}

{cơ quan} kính mời các đại biểu tham dự đúng thời gian, thành phần./.`,
  ),
  named(
    "Giấy giới thiệu",
    "{Nội dung giới thiệu|Liên hệ công tác}",
    `{cơ quan} trân trọng giới thiệu:
Ông (bà): {họ và tên}
Chức vụ: {chức vụ}
Được cử đến: {cơ quan, tổ chức}
Về việc: {nội dung}

Đề nghị quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.

Giấy này có giá trị đến hết ngày {thời hạn|…}./.`,
    { recipients: ["Như trên"], filing: ": VT" },
  ),
  named(
    "Giấy nghỉ phép",
    "{Thời gian nghỉ|Năm …}",
    `Xét Đơn đề nghị nghỉ phép ngày {ngày, tháng, năm|…} của ông (bà) {họ và tên}, {cơ quan} cấp cho:
Ông (bà): {họ và tên}
Chức vụ: {chức vụ}
Được nghỉ phép trong thời gian: {số ngày|…}, kể từ ngày {ngày|…} đến hết ngày {ngày|…}
Nơi nghỉ phép: {địa điểm}

Số ngày nghỉ phép nêu trên được tính vào thời gian {loại nghỉ phép}./.`,
    { recipients: ["Ông (bà) {họ và tên}"] },
  ),
  named(
    "Phiếu gửi",
    "{Tài liệu gửi|Văn bản, tài liệu}",
    `{cơ quan} gửi kèm theo Phiếu này các văn bản, tài liệu sau:

${LIST}

Sau khi nhận được, đề nghị {nơi nhận} ký xác nhận và gửi lại Phiếu này./.`,
    ADDRESSED,
  ),
  named(
    "Phiếu chuyển",
    "{Hồ sơ chuyển|Văn bản, hồ sơ}",
    `{cơ quan} chuyển đến {nơi nhận} văn bản, hồ sơ của {cơ quan, tổ chức, cá nhân} về {nội dung} để giải quyết theo thẩm quyền./.`,
    ADDRESSED,
  ),
  named("Phiếu báo", "Về việc {nội dung}", `{cơ quan} báo để {nơi nhận} biết: {nội dung}./.`, ADDRESSED),
  named(
    "Công văn",
    "{nội dung}",
    `{lý do, căn cứ}, {cơ quan} đề nghị {nơi nhận} thực hiện những nội dung sau:

${LIST}

{cơ quan} đề nghị {nơi nhận} quan tâm, phối hợp thực hiện./.`,
    ADDRESSED,
  ),
  named(
    "Thư công",
    "{Nội dung thư|Chúc mừng …}",
    `{nội dung}

Trân trọng./.`,
    { ...ADDRESSED, numbered: false },
  ),
];
