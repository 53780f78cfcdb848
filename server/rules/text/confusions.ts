/**
 * Frequent misspellings of official prose. A pair stands here only if its wrong form can never be right, whatever words stand
 * around it; where two neighbouring words may look like it (lịch sử lý luận), those neighbours are named.
 *
 * The list was put together for this tool, by the confusions that Vietnamese pronunciation and keyboards bring about. Forms
 * that a syllable gives away by itself (nghành, quyêt) are not its business.
 */

/** One misspelling of two syllables, all in small letters with composed marks. */
export interface Confusion {
  readonly wrong: string;
  readonly right: string;
  /** True where the form was the usual one in older papers: it is old, not a slip. */
  readonly old: boolean;
  /** Words that make the form right when one of them stands just before or behind it. */
  readonly unless: readonly string[];
}

/** s and x. */
const S_X = `
sử lý > xử lý | lịch tiểu quốc cổ luận lớp
xử dụng > sử dụng
bổ xung > bổ sung | quanh phong kích
xúc tích > súc tích | tiếp cảm cực tụ lũy luỹ trữ hợp máy
sung đột > xung đột | bổ xuất nhiên ngột
suất sắc > xuất sắc | thuế nét
xuất xắc > xuất sắc
suất khẩu > xuất khẩu | phần trang
xản xuất > sản xuất
sản suất > sản xuất | tài thủy nông động lâm đầu hải khoáng di
đề suất > đề xuất | vấn chuyên chủ nan trên
đột suất > đột xuất
sơ xuất > sơ suất | hồ hiện
sâu xắc > sâu sắc
xâu sắc > sâu sắc
xắp xếp > sắp xếp
sắp sếp > sắp xếp
xắp sếp > sắp xếp
suôn xẻ > suôn sẻ
xuôn sẻ > suôn sẻ
xơ sài > sơ sài
xơ lược > sơ lược
xơ kết > sơ kết
xơ bộ > sơ bộ
hồ xơ > hồ sơ
cơ xở > cơ sở
trụ xở > trụ sở
xát hạch > sát hạch
sát xao > sát sao
xát sao > sát sao
giám xát > giám sát
quan xát > quan sát
khảo xát > khảo sát
kiểm xát > kiểm sát
rà xoát > rà soát
kiểm xoát > kiểm soát
soát sét > soát xét
xem sét > xem xét | đánh
xét sử > xét xử | xem dụng liệu sách học
sác định > xác định
sác nhận > xác nhận
sác minh > xác minh
chính sác > chính xác
chính xách > chính sách
ngân xách > ngân sách
sây dựng > xây dựng
xáng tạo > sáng tạo
xáng kiến > sáng kiến
xức khỏe > sức khỏe
xố lượng > số lượng
xinh viên > sinh viên
vệ xinh > vệ sinh
phát xinh > phát sinh
sáng lạn > xán lạn
sáng lạng > xán lạn
xán lạng > xán lạn
cọ sát > cọ xát
chăm xóc > chăm sóc
thường suyên > thường xuyên
`;

/** ch and tr. */
const CH_TR = `
tựu chung > tựu trung | thành tề hội vui quanh
chân trọng > trân trọng | lượng lực điểm
trân thành > chân thành
trương trình > chương trình | chủ khẩn khai phô bày
chương chình > chương trình
trỉnh sửa > chỉnh sửa
điều trỉnh > điều chỉnh
hoàn trỉnh > hoàn chỉnh
trức năng > chức năng
tổ trức > tổ chức
chiển khai > triển khai
phát chiển > phát triển
trủ trì > chủ trì
trủ tịch > chủ tịch
trủ động > chủ động
trính sách > chính sách
trính trị > chính trị
trỉ đạo > chỉ đạo
trỉ thị > chỉ thị
trỉ tiêu > chỉ tiêu
trấp hành > chấp hành
trấp thuận > chấp thuận
chách nhiệm > trách nhiệm
chiệt để > triệt để
chung ương > trung ương
chuyền hình > truyền hình | dây bóng thành
tuyên chuyền > tuyên truyền
truyên truyền > tuyên truyền
truyên môn > chuyên môn
vận truyển > vận chuyển
di truyển > di chuyển
đấu chanh > đấu tranh
chanh chấp > tranh chấp
chanh thủ > tranh thủ | công
chụ sở > trụ sở
`;

/** n and l; d, gi and r; other initial and final sounds. */
const SOUNDS = `
chuẩn đoán > chẩn đoán | tiêu đạt theo chính
khả lăng > khả năng
kỹ lăng > kỹ năng
chức lăng > chức năng
lăng lực > năng lực
lội dung > nội dung
lâng cao > nâng cao
nàm việc > làm việc
thành nập > thành lập
nãnh đạo > lãnh đạo
quản ný > quản lý
khiếu lại > khiếu nại | năng thị
dáo dục > giáo dục
dáo viên > giáo viên
giảng dậy > giảng dạy
dao lưu > giao lưu | niệm hành
dản dị > giản dị
đơn dản > đơn giản
dả mạo > giả mạo
dà soát > rà soát
dải quyết > giải quyết
dải pháp > giải pháp
giữ dìn > giữ gìn
dữ gìn > giữ gìn
dữ vững > giữ vững
rõ dàng > rõ ràng
dõ ràng > rõ ràng
khẳn định > khẳng định
khắt phục > khắc phục
tham mưa > tham mưu
`;

/** The tones hỏi and ngã. */
const TONES = `
kỷ thuật > kỹ thuật | thế
kỹ niệm > kỷ niệm
hổ trợ > hỗ trợ
sữa chữa > sửa chữa | bệnh cháy
sửa chửa > sửa chữa
sữa đổi > sửa đổi | tên mới
nghĩ hưu > nghỉ hưu
nghĩ phép > nghỉ phép | suy tính màu
nghĩ dưỡng > nghỉ dưỡng
dể dàng > dễ dàng
dỉ nhiên > dĩ nhiên
bảo đãm > bảo đảm
đãm bảo > đảm bảo
đảm bão > đảm bảo
bão hiểm > bảo hiểm | họa hoạ nguy
bảo lảnh > bảo lãnh
lảnh đạo > lãnh đạo
lảnh thổ > lãnh thổ
lỉnh vực > lĩnh vực
thẫm quyền > thẩm quyền
thẫm định > thẩm định
thẫm tra > thẩm tra
xữ lý > xử lý
xữ phạt > xử phạt
sữ dụng > sử dụng
lịch sữ > lịch sử
cổ phẩn > cổ phần
bỗ nhiệm > bổ nhiệm
bỗ sung > bổ sung
phỗ biến > phổ biến
phân bỗ > phân bổ
chuẫn bị > chuẩn bị
tiêu chuẫn > tiêu chuẩn
tỗng hợp > tổng hợp
tỗng số > tổng số
giãi quyết > giải quyết
giãi thích > giải thích
giãi pháp > giải pháp
giãi phóng > giải phóng
cãi thiện > cải thiện | tranh ác
cãi cách > cải cách | tranh bàn thức nào
quãn lý > quản lý
bảo quãn > bảo quản
cụ thễ > cụ thể
tập thễ > tập thể
triễn khai > triển khai
phát triễn > phát triển
triễn lãm > triển lãm
chuyễn giao > chuyển giao
chuyễn đổi > chuyển đổi
vận chuyễn > vận chuyển
luân chuyễn > luân chuyển
chính phũ > chính phủ
kiễm tra > kiểm tra
kiễm soát > kiểm soát
kiễm toán > kiểm toán
kiễm điểm > kiểm điểm
biễu dương > biểu dương
đại biễu > đại biểu
biễu quyết > biểu quyết
phát biễu > phát biểu
tiêu biễu > tiêu biểu
thõa thuận > thỏa thuận
thõa mãn > thỏa mãn
thỏa mản > thỏa mãn
diển biến > diễn biến
diển đàn > diễn đàn
hướng dẩn > hướng dẫn
gương mẩu > gương mẫu
biểu mẩu > biểu mẫu
nổ lực > nỗ lực | lượng
sẳn sàng > sẵn sàng
sẳn có > sẵn có
rỏ ràng > rõ ràng
vỉnh viễn > vĩnh viễn
vĩnh viển > vĩnh viễn
mạnh mẻ > mạnh mẽ
đầy đũ > đầy đủ
chũ tịch > chủ tịch
chũ trì > chủ trì
bình đẵng > bình đẳng
cao đẵng > cao đẳng
ảnh hưỡng > ảnh hưởng
khen thưỡng > khen thưởng
bồi dưởng > bồi dưỡng
nuôi dưởng > nuôi dưỡng
điều dưởng > điều dưỡng
tăng trưỡng > tăng trưởng
tư tưỡng > tư tưởng
nghỉa vụ > nghĩa vụ
chủ nghỉa > chủ nghĩa
giử gìn > giữ gìn
giử vững > giữ vững
tuyễn dụng > tuyển dụng
tuyễn sinh > tuyển sinh
bải bỏ > bãi bỏ
bải nhiệm > bãi nhiệm
đỗi mới > đổi mới | quá
thay đỗi > thay đổi
trao đỗi > trao đổi
khẵng định > khẳng định
dự thão > dự thảo
thão luận > thảo luận
kết quã > kết quả
hiệu quã > hiệu quả
hậu quã > hậu quả
thũ tục > thủ tục
thũ trưởng > thủ trưởng
đãng viên > đảng viên
đãng bộ > đảng bộ
vủ trang > vũ trang
cãnh báo > cảnh báo
kính gữi > kính gửi
`;

/** A mark of tone or vowel left out, or hit wrongly. */
const MISSING_MARKS = `
thực hiên > thực hiện
nhiêm vụ > nhiệm vụ
trách nhiêm > trách nhiệm
trách nhiện > trách nhiệm
ủy bân > ủy ban
uỷ bân > uỷ ban
quyết đinh > quyết định
nghị đinh > nghị định
quy đinh > quy định
xác đinh > xác định
ổn đinh > ổn định
chỉ đinh > chỉ định | ninh
xã hôi > xã hội | thối hám tanh
kinh tê > kinh tế | động giác liệt bì
nhân dan > nhân dân
tô chức > tổ chức
triên khai > triển khai
phát triên > phát triển
giai quyết > giải quyết
giai đoan > giai đoạn
môi trương > môi trường
thị trương > thị trường
xây dưng > xây dựng
thơi gian > thời gian
thơi hạn > thời hạn
tài chinh > tài chính
chinh sách > chính sách
chinh quyền > chính quyền
chinh trị > chính trị
chinh xác > chính xác
quyên lợi > quyền lợi | nhuận tức
thẩm quyên > thẩm quyền
khiêu nại > khiếu nại
tô cáo > tố cáo
bảo cáo > báo cáo
phu lục > phụ lục | soát lộ
kinh gửi > kính gửi
trân trong > trân trọng | sơn rừng
thường xuyện > thường xuyên
`;

/** qui for quy, quí for quý: usual in older papers. */
const OLD_FORMS = `
qui định > quy định
qui chế > quy chế
qui trình > quy trình
qui hoạch > quy hoạch
qui mô > quy mô
qui phạm > quy phạm
qui chuẩn > quy chuẩn
qui tắc > quy tắc
qui ước > quy ước
qui luật > quy luật
qui tụ > quy tụ
qui cách > quy cách
qui đổi > quy đổi
qui trách > quy trách
qui kết > quy kết
nội qui > nội quy
chính qui > chính quy
pháp qui > pháp quy
hồi qui > hồi quy
quí vị > quý vị
quí báu > quý báu
cao quí > cao quý
`;

export const CONFUSIONS: readonly Confusion[] = [
  ...[S_X, CH_TR, SOUNDS, TONES, MISSING_MARKS].flatMap((table) => rowsOf(table, false)),
  ...rowsOf(OLD_FORMS, true),
];

/** Rows of the form `wrong > right | neighbour neighbour`. */
function rowsOf(table: string, old: boolean): readonly Confusion[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [pair = "", neighbours = ""] = row.split(" | ");
      const [wrong = "", right = ""] = pair.split(" > ");
      return { wrong, right, old, unless: neighbours === "" ? [] : neighbours.split(" ") };
    });
}
