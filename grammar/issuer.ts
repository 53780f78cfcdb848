/**
 * Finds where the name of an issuing body ends that follows `của`. Names of bodies are not set apart in print, so the
 * walk goes word by word: capitals and the small syllables that bodies are named with belong to it, the verb or
 * preposition behind it does not.
 *
 *     của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn …     của Ủy ban nhân dân tỉnh Đồng Tháp về …
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { isBlank, isDigit, skipBlanks } from "./blanks.ts";
import { typeEndingAt } from "./cited-type.ts";
import { isLetter, isLower, isUpper } from "./letters.ts";

/** End of the issuer that begins at `start`, or -1 where no name stands there. `joint`: several bodies may be named. */
export function issuerEnd(text: string, start: number, joint: boolean): number {
  if (!isUpper(text.charCodeAt(start))) return -1;
  if (!joint) {
    const end = wellKnownEnd(text, start);
    if (end !== -1) return end;
  }
  const walk = new Walk(text, start, joint);
  while (walk.words < 40 && walk.step());
  return walk.words === 0 ? -1 : walk.end;
}

/** The bodies cited most often, whose name nothing in small letters goes on with. */
const WELL_KNOWN = ["Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Bộ Chính trị", "Ủy ban Thường vụ Quốc hội"];

function wellKnownEnd(text: string, start: number): number {
  for (const name of WELL_KNOWN) {
    if (!text.startsWith(name, start)) continue;
    const next = skipBlanks(text, start + name.length);
    const code = text.charCodeAt(next);
    const ends = next === start + name.length ? !isLetter(code) && code !== 0x2c : isLower(code) && code !== LETTER_V;
    return ends ? start + name.length : -1;
  }
  return -1;
}

const LETTER_V = 0x76;

/** Bodies whose name is complete, so that another body's name behind them is another's. */
const COMPLETE: ReadonlySet<string> = new Set(["bí thư", "chính trị", "chính phủ", "quốc hội"]);

/** First syllables of a body's name. */
const HEADS: ReadonlySet<string> = words(
  "bộ ban ủy uỷ ubnd hđnd ubmttq hội đoàn sở cục tổng chi chính quốc thủ văn phòng tỉnh thành huyện đảng viện tòa toà công trường trung chủ bttw",
);

/** Single small syllables that go on with a name wherever they stand. */
const GOES_ON: ReadonlySet<string> = words(
  "tỉnh huyện xã phường quận cấp trưởng tịch ủy uỷ viên phố trấn nước khu đốc nhiệm phủ tướng ương vụ hội quốc trị nhân dân hành",
);

/** Small pairs that go on with a name. */
const PAIRS: ReadonlySet<string> = new Set(
  (
    "nhân dân|thường vụ|thường trực|chấp hành|thành phố|thị xã|thị trấn|đặc khu|chỉ đạo|giám sát|kiểm tra|kiểm sát|quản lý|" +
    "quốc gia|nhà nước|xã hội|lao động|thương binh|tài chính|tài nguyên|môi trường|nông nghiệp|nông thôn|phát triển|" +
    "giáo dục|đào tạo|khoa học|công nghệ|thông tin|truyền thông|văn hóa|văn hoá|thể thao|du lịch|kế hoạch|đầu tư|" +
    "giao thông|vận tải|xây dựng|tư pháp|nội vụ|ngoại giao|ngoại vụ|dân tộc|tôn giáo|thanh tra|tổ chức|tuyên giáo|" +
    "dân vận|đối ngoại|nội chính|pháp chế|công thương|công an|quân sự|quốc phòng|bảo hiểm|hành chính|sự nghiệp|" +
    "lần thứ|trung ương|đảng bộ|đảng ủy|đảng uỷ|đảng đoàn|kinh tế|ngân sách|bầu cử|hội đồng|ủy ban|uỷ ban|bộ trưởng|tổng hợp|nhiệm vụ"
  ).split("|"),
);

/** First syllables of the small pairs that are verbs behind `và`. */
const VERBAL: ReadonlySet<string> = words("chỉ giám kiểm quản tổ thanh tổng phát thường hành nhân nhiệm bầu");

/** Words that end a name, in any case. */
const ENDS: ReadonlySet<string> = words(
  "về nhằm để là đã được với trong tại theo cho khi do bởi từ đến nêu trên này như thì mà sẽ phải cần gồm còn vào ngày năm số có " +
    "nói giữa đang không",
);

/** Pairs that end a name, in any case. */
const PAIRS_THAT_END: ReadonlySet<string> = new Set(
  (
    "ban hành|quy định|quy chế|sửa đổi|bổ sung|hướng dẫn|phê duyệt|thực hiện|triển khai|công bố|bãi bỏ|thay thế|giao quyền|" +
    "yêu cầu|đề nghị|cụ thể|liên quan|kèm theo|trả lời|xác định|xử lý|phân công|phân cấp|thành lập|kiện toàn|" +
    "bổ nhiệm|phối hợp|tiếp tục|tăng cường|nâng cao|đẩy mạnh|thông qua|thông báo|báo cáo|đánh giá|sơ kết|tổng kết|điều chỉnh|" +
    "gia hạn|một số|đối với|hiện hành|giai đoạn|nhiệm kỳ|trước đây|kể từ|bao gồm|trình bày|khẳng định|xác nhận|chấp thuận|" +
    "giao cho|giao nhiệm|giao dự|giao chỉ|cử đoàn|cử cán"
  ).split("|"),
);

/** Words behind which a small syllable is not the second half of a name: names of places and of the whole. */
const CLOSED: ReadonlySet<string> = words("đảng nam đoàn");

const PLACES: ReadonlySet<string> = words("tỉnh huyện xã phường phố quận trấn khu");

/** Marks a name can go on behind: `Bộ Lao động - Thương binh và Xã hội`. */
const MARKS: ReadonlySet<string> = new Set([",", "-", "–", "&"]);

const SECOND_OFFICES: ReadonlySet<string> = words("chủ trưởng tổng bí");

const OFFICES: ReadonlySet<string> = new Set(["bộ trưởng", "thủ tướng", "chủ tịch", "phó chủ tịch", "thứ trưởng"]);

const FIRST_OF_PAIR = firstWords(PAIRS);
const FIRST_OF_ENDING_PAIR = firstWords(PAIRS_THAT_END);

/** Heads that are also the second half of a name: `… và Công nghệ`, `… và Xã hội`. */
const HALVES: ReadonlySet<string> = words("công chính hội");

/** Small letters of every known word in title case and capitals: cheaper than to fold each word that is met. */
const SMALL_LETTERS: ReadonlyMap<string, string> = smallLetters();

class Walk {
  readonly #text: string;
  readonly #joint: boolean;
  /** All in capitals, as in a heading. */
  readonly #capitals: boolean;
  #before = "";
  #previous = "";
  #previousUpper = false;
  #inPlace = false;
  /** Behind the last word or mark looked at; a name never ends in a mark or in `và`. */
  #cursor: number;
  end: number;
  words = 0;

  constructor(text: string, start: number, joint: boolean) {
    this.#text = text;
    this.#joint = joint;
    this.#cursor = start;
    this.end = start;
    const first = wordEnd(text, start);
    const second = skipBlanks(text, first);
    this.#capitals =
      isUpper(text.charCodeAt(second)) && isUpper(text.charCodeAt(second + 1)) && isUpper(text.charCodeAt(start + 1));
  }

  /** Takes the next word into the name; false where the name ends before it. */
  step(): boolean {
    const text = this.#text;
    const next = skipBlanks(text, this.#cursor);
    return isLetter(text.charCodeAt(next)) ? this.#word(next) : this.#past(next);
  }

  /** Takes a word that begins at `at`. */
  #word(at: number): boolean {
    const text = this.#text;
    const end = wordEnd(text, at);
    const word = fold(text.slice(at, end));
    const upper = isUpper(text.charCodeAt(at));
    if (this.words > 0) {
      if (this.#endsBefore(word, end, upper, at)) return false;
      if (word === "và" || word === "của") return this.#joins(word, end);
      if (word === "khóa" || word === "khoá") return this.#term(end);
      if (!upper && !this.#small(word, end)) return false;
    }
    const acronym = isAcronym(text, at, end);
    if (PLACES.has(word)) this.#inPlace = true;
    else if (upper && acronym) this.#inPlace = false;
    this.#take(word, upper && !acronym, end);
    return true;
  }

  #endsBefore(word: string, end: number, upper: boolean, at: number): boolean {
    if (FIRST_OF_ENDING_PAIR.has(word) && PAIRS_THAT_END.has(`${word} ${this.#wordFrom(end)}`)) return true;
    if (ENDS.has(word) && (!upper || word === "về" || this.#capitals)) return true;
    if (!upper) return false;
    if (HEADS.has(word) && COMPLETE.has(this.#lastPair())) return word !== "trung" || this.#wordFrom(end) !== "ương";
    return this.#startsLineOfOtherCase(at);
  }

  /** A line in capitals does not go on with a name in small letters, nor the reverse. */
  #startsLineOfOtherCase(at: number): boolean {
    const text = this.#text;
    if (!text.slice(this.#cursor, at).includes("\n")) return false;
    const end = wordEnd(text, at);
    const next = skipBlanks(text, end);
    const capitals =
      isUpper(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(next)) && isUpper(text.charCodeAt(next + 1));
    return this.#capitals ? isLower(text.charCodeAt(at + 1)) : capitals;
  }

  /** True when a small word belongs to the name. */
  #small(word: string, end: number): boolean {
    if (this.#previousUpper && !this.#inPlace && !CLOSED.has(this.#previous)) return true;
    if (GOES_ON.has(word) || this.#previous === "thứ" || PAIRS.has(`${this.#previous} ${word}`)) return true;
    return FIRST_OF_PAIR.has(word) && PAIRS.has(`${word} ${this.#wordFrom(end)}`);
  }

  /** `và` joins the halves of one name (`Giáo dục và Đào tạo`), or two bodies; `của` a unit to its body. */
  #joins(word: string, end: number): boolean {
    const next = skipBlanks(this.#text, end);
    const upper = isUpper(this.#text.charCodeAt(next));
    const follower = this.#wordFrom(end);
    if (!upper && (VERBAL.has(follower) || !PAIRS.has(`${follower} ${this.#wordFrom(wordEnd(this.#text, next))}`))) {
      return false;
    }
    if (leadsType(this.#text, next)) return false;
    const body = upper && HEADS.has(follower) && !HALVES.has(follower);
    if (word === "và" && (body || this.#inPlace) && !this.#joint) return false;
    if (word === "của" && !body) return false;
    this.#inPlace = false;
    this.#cursor = end;
    this.#before = this.#previous;
    this.#previous = word;
    return true;
  }

  /** `khóa XI`, `khóa 12`: the term of a committee; that of the Politburo or the Assembly is no part of its name. */
  #term(wordEndsAt: number): boolean {
    if (COMPLETE.has(this.#lastPair())) return false;
    const next = skipBlanks(this.#text, wordEndsAt);
    const end = wordEnd(this.#text, next);
    const number = this.#text.slice(next, end);
    if (!/^(?:[IVX]+|\d+)$/.test(number) || wordEndsAt === next) return false;
    this.#inPlace = true;
    this.#take(number, false, end);
    return true;
  }

  /** Goes past a mark behind which a name goes on. */
  #past(at: number): boolean {
    const text = this.#text;
    const mark = text.charAt(at);
    if (mark === "." && /^(?:tp|tx|tt|q|h)$/.test(this.#previous)) return this.#skipMark(at);
    if (!MARKS.has(mark) || text.slice(this.#cursor, at).includes("\n")) return false;
    const next = skipBlanks(text, at + 1);
    if (!isUpper(text.charCodeAt(next)) || next === at + 1 || leadsType(text, next)) return false;
    const follower = this.#wordFrom(at + 1);
    const goesOn = mark === "," ? this.#commaGoesOn(follower) : at > this.#cursor && !HEADS.has(follower);
    return goesOn && this.#skipMark(at);
  }

  #skipMark(at: number): boolean {
    this.#previous = this.#text.charAt(at);
    this.#cursor = at + 1;
    return true;
  }

  /** `Bộ trưởng, Chủ nhiệm …` is one office; a list of bodies stands in joint papers only. */
  #commaGoesOn(follower: string): boolean {
    if (OFFICES.has(this.#lastPair())) return SECOND_OFFICES.has(follower);
    return this.#joint && HEADS.has(follower);
  }

  #lastPair(): string {
    return `${this.#before} ${this.#previous}`;
  }

  /** The word behind the blanks at `at`; empty where none follows. */
  #wordFrom(at: number): string {
    const next = skipBlanks(this.#text, at);
    return next === at ? "" : fold(this.#text.slice(next, wordEnd(this.#text, next)));
  }

  #take(word: string, upper: boolean, end: number): void {
    this.#before = this.#previous;
    this.#previous = word;
    this.#previousUpper = upper;
    this.#cursor = end;
    this.end = end;
    this.words++;
  }
}

/** True where a type of document and not a body is named. */
function leadsType(text: string, at: number): boolean {
  let end = at;
  for (let count = 0; count < 3; count++) {
    end = wordEnd(text, skipBlanks(text, end));
    if (typeEndingAt(text, end)?.start === at) return true;
  }
  return false;
}

function isAcronym(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLower(text.charCodeAt(at))) return false;
  return end - start > 1;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  for (let code = text.charCodeAt(end); isLetter(code) || isDigit(code); code = text.charCodeAt(++end)) {
    if (isBlank(code) || end - start > 40) break;
  }
  return end;
}

function fold(word: string): string {
  return SMALL_LETTERS.get(word) ?? word;
}

function firstWords(pairs: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...pairs].map((pair) => pair.slice(0, pair.indexOf(" "))));
}

function smallLetters(): Map<string, string> {
  const letters = new Map<string, string>();
  const pairs = [...COMPLETE, ...PAIRS, ...PAIRS_THAT_END, ...OFFICES].flatMap((pair) => pair.split(" "));
  for (const word of [...pairs, ...HEADS, ...GOES_ON, ...ENDS, ...CLOSED, ...PLACES, ...SECOND_OFFICES, "và", "của", "khóa", "khoá", "tp", "tx", "tt"]) {
    letters.set(word.charAt(0).toUpperCase() + word.slice(1), word);
    letters.set(word.toUpperCase(), word);
  }
  return letters;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
