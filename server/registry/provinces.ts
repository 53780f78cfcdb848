/**
 * Provinces and centrally run cities: those of today, since 01/7/2025 (Nghị quyết số 202/2025/QH15), and the names that went
 * with the merger. Names only, in NFC; which commune lies where is not known here.
 */

/** Cities directly under the central government. */
export const CENTRAL_CITIES: readonly string[] = ["Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"];

export const PROVINCES: readonly string[] = [
  "Tuyên Quang",
  "Cao Bằng",
  "Lai Châu",
  "Lào Cai",
  "Thái Nguyên",
  "Điện Biên",
  "Lạng Sơn",
  "Sơn La",
  "Phú Thọ",
  "Bắc Ninh",
  "Quảng Ninh",
  "Hưng Yên",
  "Ninh Bình",
  "Thanh Hóa",
  "Nghệ An",
  "Hà Tĩnh",
  "Quảng Trị",
  "Quảng Ngãi",
  "Gia Lai",
  "Đắk Lắk",
  "Khánh Hòa",
  "Lâm Đồng",
  "Đồng Nai",
  "Tây Ninh",
  "Vĩnh Long",
  "Đồng Tháp",
  "An Giang",
  "Cà Mau",
];

/** Provinces that ceased on 01/7/2025, and Thừa Thiên Huế, which became the city of Huế on 01/01/2025. */
export const FORMER_PROVINCES: readonly string[] = [
  "Hà Giang",
  "Yên Bái",
  "Bắc Kạn",
  "Vĩnh Phúc",
  "Hòa Bình",
  "Bắc Giang",
  "Thái Bình",
  "Hải Dương",
  "Hà Nam",
  "Nam Định",
  "Quảng Bình",
  "Quảng Nam",
  "Kon Tum",
  "Bình Định",
  "Phú Yên",
  "Ninh Thuận",
  "Đắk Nông",
  "Bình Thuận",
  "Bình Dương",
  "Bình Phước",
  "Bà Rịa - Vũng Tàu",
  "Long An",
  "Tiền Giang",
  "Bến Tre",
  "Trà Vinh",
  "Sóc Trăng",
  "Hậu Giang",
  "Bạc Liêu",
  "Kiên Giang",
  "Thừa Thiên Huế",
];
