/** The words that names of issuing bodies are made of, and those that end such a name. */

/** The bodies cited most often, whose name nothing in small letters goes on with. */
export const WELL_KNOWN = ["Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Bộ Chính trị", "Ủy ban Thường vụ Quốc hội"];

/** Bodies whose name is complete, so that another body's name behind them is another's. */
export const COMPLETE: ReadonlySet<string> = new Set(["bí thư", "chính trị", "chính phủ", "quốc hội"]);

/** First syllables of a body's name. */
export const HEADS: ReadonlySet<string> = words(
  "bộ ban ủy uỷ ubnd hđnd ubmttq hội đoàn sở cục tổng chi chính quốc thủ văn phòng tỉnh thành huyện đảng viện tòa toà công trường trung chủ bttw",
);

/** Single small syllables that go on with a name wherever they stand. */
export const GOES_ON: ReadonlySet<string> = words(
  "tỉnh huyện xã phường quận cấp trưởng tịch ủy uỷ viên phố trấn nước khu đốc nhiệm phủ tướng ương vụ hội quốc trị nhân dân hành",
);

/** Small pairs that go on with a name. */
export const PAIRS: ReadonlySet<string> = new Set(
  (
    "nhân dân|thường vụ|thường trực|chấp hành|thành phố|thị xã|thị trấn|đặc khu|chỉ đạo|giám sát|kiểm tra|kiểm sát|quản lý|" +
    "quốc gia|nhà nước|xã hội|lao động|thương binh|tài chính|tài nguyên|môi trường|nông nghiệp|nông thôn|phát triển|" +
    "giáo dục|đào tạo|khoa học|công nghệ|thông tin|truyền thông|văn hóa|văn hoá|thể thao|du lịch|kế hoạch|đầu tư|" +
    "giao thông|vận tải|xây dựng|tư pháp|nội vụ|ngoại giao|ngoại vụ|dân tộc|tôn giáo|thanh tra|tổ chức|tuyên giáo|" +
    "dân vận|đối ngoại|nội chính|pháp chế|công thương|công an|quân sự|quốc phòng|bảo hiểm|hành chính|sự nghiệp|" +
    "lần thứ|trung ương|tối cao|cấp cao|chủ nghĩa|công tác|chuyên trách|thi đua|khen thưởng|đảng bộ|đảng ủy|đảng uỷ|đảng đoàn|kinh tế|ngân sách|bầu cử|hội đồng|ủy ban|uỷ ban|bộ trưởng|tổng hợp|nhiệm vụ|" +
    "đồng trường|đồng quản|quản trị|đồng thành|thành viên|đồng tư|tư vấn|đồng thẩm|thẩm định|thẩm phán|hiệp các|hữu nghị"
  ).split("|"),
);

/** First syllables of the small pairs that are verbs behind `và`. */
export const VERBAL: ReadonlySet<string> = words("chỉ giám kiểm quản tổ thanh tổng phát thường hành nhân nhiệm bầu");

/** Words that end a name, in any case. */
export const ENDS: ReadonlySet<string> = words(
  "về nhằm để là đã được với trong tại theo cho khi do bởi từ đến nêu trên này như thì mà sẽ phải cần gồm còn vào ngày năm số có " +
    "nói giữa đang không hỏi",
);

/** Small halves of one name that a comma parts: `Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực`. */
export const SMALL_PARTED_BY_COMMA: ReadonlySet<string> = new Set(
  "phòng chống|nhũng lãng|nhũng tiêu|phí tiêu".split("|"),
);

/** Pairs that end a name, in any case. */
export const PAIRS_THAT_END: ReadonlySet<string> = new Set(
  (
    "ban hành|quy định|quy chế|sửa đổi|bổ sung|hướng dẫn|phê duyệt|thực hiện|triển khai|công bố|bãi bỏ|thay thế|giao quyền|" +
    "yêu cầu|đề nghị|cụ thể|liên quan|kèm theo|trả lời|xác định|xử lý|phân công|phân cấp|thành lập|kiện toàn|" +
    "bổ nhiệm|phối hợp|tiếp tục|tăng cường|nâng cao|đẩy mạnh|thông qua|thông báo|báo cáo|đánh giá|sơ kết|tổng kết|điều chỉnh|" +
    "gia hạn|một số|đối với|hiện hành|giai đoạn|nhiệm kỳ|trước đây|kể từ|bao gồm|trình bày|khẳng định|xác nhận|chấp thuận|" +
    "kiến nghị|phản ánh|vướng mắc|đề xuất|giao cho|giao nhiệm|giao dự|giao chỉ|cử đoàn|cử cán"
  ).split("|"),
);

/** Words behind which a small syllable is not the second half of a name: names of places and of the whole. */
export const CLOSED: ReadonlySet<string> = words("đảng nam đoàn");

export const PLACES: ReadonlySet<string> = words("tỉnh huyện xã phường phố quận trấn khu");

/** Marks a name can go on behind: `Bộ Lao động - Thương binh và Xã hội`. */
export const MARKS: ReadonlySet<string> = new Set([",", "-", "–", "&"]);

export const SECOND_OFFICES: ReadonlySet<string> = words("chủ trưởng tổng bí");

/** Halves of one name that a comma parts: `Bộ Văn hóa, Thể thao và Du lịch`. */
export const PARTED_BY_COMMA: ReadonlySet<string> = new Set(
  "văn hóa thể|văn hoá thể|văn hóa thông|văn hoá thông|lao động thương|thi đua khen".split("|"),
);

export const OFFICES: ReadonlySet<string> = new Set([
  "bộ trưởng",
  "thủ tướng",
  "chủ tịch",
  "phó chủ tịch",
  "thứ trưởng",
]);

export const FIRST_OF_PAIR = firstWords(PAIRS);
export const FIRST_OF_ENDING_PAIR = firstWords(PAIRS_THAT_END);

/** Heads that are also the second half of a name: `… và Công nghệ`, `… và Xã hội`. */
export const HALVES: ReadonlySet<string> = words("công chính hội");

/** Small letters of every known word in title case and capitals: cheaper than to fold each word that is met. */
const SMALL_LETTERS: ReadonlyMap<string, string> = smallLetters();

export function fold(word: string): string {
  return SMALL_LETTERS.get(word) ?? word;
}

function firstWords(pairs: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...pairs].map((pair) => pair.slice(0, pair.indexOf(" "))));
}

function smallLetters(): Map<string, string> {
  const letters = new Map<string, string>();
  const pairs = [...COMPLETE, ...PAIRS, ...PAIRS_THAT_END, ...OFFICES].flatMap((pair) => pair.split(" "));
  for (const word of [
    ...pairs,
    ...HEADS,
    ...GOES_ON,
    ...ENDS,
    ...CLOSED,
    ...PLACES,
    ...SECOND_OFFICES,
    "và",
    "của",
    "khóa",
    "khoá",
    "tp",
    "tx",
    "tt",
  ]) {
    letters.set(word.charAt(0).toUpperCase() + word.slice(1), word);
    letters.set(word.toUpperCase(), word);
  }
  return letters;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
