/**
 * Surnames by which a line or a phrase is known to hold a person's name: the common ones of the Kinh and of larger
 * minorities. Absence means nothing.
 */
export const SURNAMES: readonly string[] = (
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Trịnh Trương Mai Đào Cao " +
  "Hà Lương Lưu Phùng Tạ Tô Chu Châu Thái Quách Vương La Doãn Hứa Lại Nông Tống Triệu Vi Ma Giàng Sùng Thào " +
  "Lò Quàng Cầm Hầu Phàn Chảo Lục Khổng Kiều Nghiêm Ninh Thạch Kim Diệp Từ Tăng Bế Cù Đàm Đồng Hán Khương Mạc " +
  "Phí Tôn Viên Bạch Âu Giáp Ksor Siu"
).split(" ");
