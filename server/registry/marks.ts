/**
 * Marks a document may bear, in capitals as printed. Secrecy: NĐ 30/2020, PL I, Phần I, Mục III, khoản 2, điểm a and the law
 * on state secrets. Urgency: điểm b. Circulation: điểm c; HD 36-HD/VPTW, PL 3; QĐ 66-QĐ/TW, Điều 16. The last list is open.
 */

export const SECRECY_MARKS: readonly string[] = ["TUYỆT MẬT", "TỐI MẬT", "MẬT"];

export const URGENCY_MARKS: readonly string[] = ["HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"];

export const CIRCULATION_MARKS: readonly string[] = [
  "XEM XONG TRẢ LẠI",
  "LƯU HÀNH NỘI BỘ",
  "XONG HỘI NGHỊ TRẢ LẠI",
  "TÀI LIỆU HỘI NGHỊ",
  "TÀI LIỆU THU HỒI",
  "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG",
];

/** Kinds of copies and the abbreviation each has in its number: NĐ 30/2020, PL III, Mục I. */
export const COPY_ABBREVIATIONS: Readonly<Record<string, string>> = {
  "SAO Y": "SY",
  "SAO LỤC": "SL",
  "TRÍCH SAO": "TrS",
};
