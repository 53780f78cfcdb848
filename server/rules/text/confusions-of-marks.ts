/** Frequent misspellings in which only a mark of tone or vowel is wrong; rows are read by `confusions.ts`. */

/** The tones hỏi and ngã. */
export const TONES = `
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
export const MISSING_MARKS = `
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
