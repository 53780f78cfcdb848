/**
 * Small faultless documents for the examples of rules that a part of a document cannot show. The names in them are invented
 * or those of public bodies.
 */

/** What an example changes in a letter; every part has a faultless one. */
export interface LetterParts {
  readonly issuer?: string;
  readonly number?: string;
  /** The lines between number and date, `` for none. */
  readonly subject?: string;
  readonly place?: string;
  readonly addressee?: string;
}

/** NĐ 30/2020, PL III, Mẫu 1.5: an official letter of a provincial department. */
export function stateLetter({
  issuer = "UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ",
  number = "Số: 15/SNV-VP",
  subject = "V/v rà soát thủ tục hành chính năm 2026",
  place = "Lâm Đồng",
  addressee = "Ủy ban nhân dân xã Hiệp Thạnh",
}: LetterParts): string {
  return `${STATE_TITLES}
${issuer}
_______
${lines(number, subject)}
${place}, ngày 15 tháng 6 năm 2026

Kính gửi: ${addressee}

Sở Nội vụ đề nghị quý cơ quan rà soát thủ tục hành chính và gửi kết quả về Sở./.

Nơi nhận:
- Như trên;
- Lưu: VT, VP.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC


Nguyễn Văn A
`;
}

/** NĐ 30/2020, PL III, Mẫu 1.4: a paper of a provincial department below `type` and `abstract`. */
export function statePaper(type: string, abbreviation: string, abstract: string, body: string): string {
  return `${STATE_TITLES}
UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: 15/${abbreviation}-SNV
Lâm Đồng, ngày 15 tháng 6 năm 2026

${lines(type, abstract)}
_______

${body}./.

Nơi nhận:
- Các phòng chuyên môn;
- Lưu: VT, VP.

GIÁM ĐỐC


Nguyễn Văn A
`;
}

/** NĐ 30/2020, PL III, Mẫu 1.2: a decision of a provincial department; `competence` stands above the bases. */
export function stateDecision(competence: string): string {
  return `${STATE_TITLES}
UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: 15/QĐ-SNV
Lâm Đồng, ngày 15 tháng 6 năm 2026

QUYẾT ĐỊNH
Về việc thành lập Tổ rà soát thủ tục hành chính
_______

${competence}

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
Theo đề nghị của Chánh Văn phòng Sở.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ rà soát thủ tục hành chính của Sở Nội vụ.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Sở chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT, VP.

GIÁM ĐỐC


Nguyễn Văn A
`;
}

/** HD 05-HD/VPTW: a notice of a Party body. */
export function partyNotice(issuer: string, symbol: string, place: string): string {
  return `${PARTY_TITLE}
${issuer}
*
Số 15-TB/${symbol}
${place}, ngày 15 tháng 6 năm 2026

THÔNG BÁO
về thời gian tổ chức hội nghị
-----

Hội nghị được tổ chức trong một ngày, bắt đầu từ 08 giờ.

Nơi nhận:
- Các cơ quan, đơn vị trực thuộc;
- Lưu Văn phòng.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ


Nguyễn Văn A
`;
}

/** HD 05-HD/VPTW: a letter of a provincial Party committee. */
export function partyLetter(subject: string): string {
  return `${PARTY_TITLE}
TỈNH ỦY LÂM ĐỒNG
*
Số 15-CV/TU
${subject}
Lâm Đồng, ngày 15 tháng 6 năm 2026

Kính gửi: Đảng ủy xã Hiệp Thạnh

Tỉnh ủy đề nghị Đảng ủy xã chuẩn bị điểm cầu và thành phần dự hội nghị.

Nơi nhận:
- Như trên;
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ


Nguyễn Văn A
`;
}

const STATE_TITLES = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________\n";

const PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM\n_______________\n";

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
