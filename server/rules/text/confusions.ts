/**
 * Frequent misspellings of official prose. A pair stands here only if its wrong form can never be right, whatever words stand
 * around it; where two neighbouring words may look like it (lịch sử lý luận), those neighbours are named.
 *
 * The list was put together for this tool, by the confusions that Vietnamese pronunciation and keyboards bring about. Forms
 * that a syllable gives away by itself (nghành, quyêt) are not its business.
 */

import { MISSING_MARKS, TONES } from "./confusions-of-marks.ts";

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
lăng lực > năng lực | lượng
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
