/** Texts of `--help`, in both languages. */
import type { Language } from "../rules/rule.ts";

interface HelpTexts {
  readonly program: string;
  readonly version: string;
  readonly help: string;
  readonly language: string;
  readonly format: string;
  readonly default: string;
  readonly lint: string;
  readonly paths: string;
  readonly fix: string;
  readonly outputTo: string;
  readonly failOn: string;
  readonly maxWarnings: string;
  readonly quiet: string;
  readonly baseline: string;
  readonly noBaseline: string;
  readonly updateBaseline: string;
  readonly timing: string;
  readonly stdinFilename: string;
  readonly asOf: string;
  readonly inspect: string;
  readonly layout: string;
  readonly check: string;
  readonly new: string;
  readonly type: string;
  readonly regime: string;
  readonly output: string;
  readonly force: string;
  readonly issuer: string;
  readonly superior: string;
  readonly place: string;
  readonly init: string;
  readonly rules: string;
  readonly explain: string;
  readonly rule: string;
  readonly lookup: string;
  readonly query: string;
  readonly limit: string;
  readonly convert: string;
  readonly convertPaths: string;
  readonly write: string;
  readonly from: string;
  readonly lsp: string;
  readonly stdio: string;
  readonly nodeIpc: string;
  readonly pipe: string;
  readonly socket: string;
  /** Headings, by what commander calls them. */
  readonly titles: Readonly<Record<string, string>>;
}

const vi: HelpTexts = {
  program: "Kiểm tra thể thức văn bản hành chính, văn bản của Đảng và văn bản quy phạm pháp luật.",
  version: "in số phiên bản",
  help: "in hướng dẫn này",
  language: "ngôn ngữ của thông báo",
  format: "dạng kết quả",
  default: "mặc định",
  lint: "kiểm tra văn bản và báo lỗi thể thức",
  paths: "tệp, thư mục, mẫu (glob) hoặc - cho đầu vào chuẩn; mặc định: thư mục hiện tại",
  fix: "sửa những lỗi sửa được mà không làm đổi nghĩa",
  outputTo: "ghi kết quả của --format đứng trước vào tệp này; có thể lặp lại cả hai tùy chọn",
  failOn: "mức nhẹ nhất làm lệnh kết thúc với mã 1",
  maxWarnings: "số phát hiện mức warning nhiều nhất; vượt quá thì lệnh kết thúc với mã 1",
  quiet: "chỉ in những gì làm lệnh kết thúc với mã 1",
  baseline:
    "chỉ báo những gì chưa có trong tệp này; mặc định: tệp ghi trong cấu hình, hoặc thethuc-baseline.json gần nhất",
  noBaseline: "báo tất cả, dù có tệp đối chiếu",
  updateBaseline: "ghi mọi phát hiện của lần chạy này vào tệp đối chiếu và bỏ những gì không còn",
  timing: "in thời gian chạy của từng quy tắc",
  stdinFilename: "tên ghi trong kết quả cho đầu vào chuẩn",
  asOf: "đánh giá mọi văn bản theo quy định có hiệu lực vào ngày này (năm-tháng-ngày), thay cho ngày ghi trên văn bản",
  inspect: "in những gì đọc được từ văn bản: thông tin chung, bố cục, viện dẫn",
  layout: "trình bày lại khoảng trắng, dòng trống và cột; không đổi một chữ nào",
  check: "không sửa; liệt kê các tệp chưa đúng dạng chuẩn và kết thúc với mã 1 nếu có",
  new: "in mẫu của một loại văn bản",
  type: 'tên loại hoặc chữ viết tắt: quyet-dinh, "Quyết định", QĐ',
  regime: "loại thể thức; không ghi thì chọn theo tên loại",
  output: "ghi vào tệp này; không ghi đè tệp đã có",
  force: "ghi đè tệp đã có",
  issuer: 'tên cơ quan ban hành, ví dụ "Sở Nội vụ"',
  superior: "tên cơ quan chủ quản",
  place: "địa danh",
  init: "tạo tệp cấu hình thethuc.config.json trong thư mục hiện tại",
  rules: "liệt kê các quy tắc",
  explain: "giải thích một quy tắc: yêu cầu, căn cứ, ví dụ",
  rule: "mã quy tắc, ví dụ date/blank",
  lookup: "tìm trong dữ liệu văn bản đã biết theo số, ký hiệu, ngày hoặc từ trong trích yếu",
  query: "nội dung cần tìm, có dấu hoặc không dấu, ví dụ 25-NQ/TW hoặc dân vận",
  limit: "số văn bản nhiều nhất",
  convert: "chuyển văn bản từ bảng mã khác (TCVN3, VNI, UTF-16…) sang UTF-8",
  convertPaths: "tệp cần chuyển, hoặc - cho đầu vào chuẩn",
  write: "ghi vào tệp thay vì in ra màn hình",
  from: "bảng mã của tệp; không ghi thì tự nhận",
  lsp: "chạy máy chủ ngôn ngữ (LSP) cho trình soạn thảo",
  stdio: "nói chuyện với trình soạn thảo qua đầu vào và đầu ra chuẩn",
  nodeIpc: "nói chuyện qua kênh IPC của Node",
  pipe: "nói chuyện qua ống dẫn có tên này",
  socket: "nói chuyện qua cổng này",
  titles: { "Usage:": "Cách dùng:", "Arguments:": "Tham số:", "Options:": "Tùy chọn:", "Commands:": "Lệnh:" },
};

const en: HelpTexts = {
  program: "Checks the layout of Vietnamese administrative, Party and legal normative documents.",
  version: "print the version",
  help: "print this help",
  language: "language of the messages",
  format: "form of the results",
  default: "default",
  lint: "check documents and report what is wrong with their layout",
  paths: "files, folders, globs or - for standard input; default: the current folder",
  fix: "mend what can be mended without changing the meaning",
  outputTo: "write the --format before it into this file; both may be repeated",
  failOn: "the mildest severity that ends the command with status 1",
  maxWarnings: "more warnings than this end the command with status 1",
  quiet: "print only what ends the command with status 1",
  baseline:
    "report only what this file does not know; default: the one configured, or the nearest thethuc-baseline.json",
  noBaseline: "report everything, even if there is a baseline",
  updateBaseline: "take every finding of this run into the baseline, and out of it what is gone",
  timing: "print how long each rule took",
  stdinFilename: "name of standard input in the results",
  asOf: "judge every document by what was in force on this day (year-month-day) instead of its own date",
  inspect: "print what is read from documents: metadata, structure, citations",
  layout: "lay out blanks, blank lines and columns anew; no word is changed",
  check: "change nothing; list the files not in the canonical layout, with status 1 if there are any",
  new: "print the form of a type of documents",
  type: 'name or abbreviation of the type: quyet-dinh, "Quyết định", QĐ',
  regime: "whose layout; chosen by the type if not given",
  output: "write to this file, unless it exists",
  force: "overwrite an existing file",
  issuer: 'the issuer, such as "Sở Nội vụ"',
  superior: "the superior body",
  place: "the place in the date line",
  init: "write the configuration file thethuc.config.json into the current folder",
  rules: "list the rules",
  explain: "explain a rule: what it asks, its legal source, examples",
  rule: "id of the rule, such as date/blank",
  lookup: "search the registry of known documents by number, symbol, date or words of the title",
  query: "what to look for, with or without diacritics, such as 25-NQ/TW or dan van",
  limit: "at most this many documents",
  convert: "convert text in another encoding (TCVN3, VNI, UTF-16…) to UTF-8",
  convertPaths: "files to convert, or - for standard input",
  write: "write to the file instead of printing",
  from: "encoding of the file; detected if not given",
  lsp: "run the language server, for editors",
  stdio: "speak to the editor through standard input and output",
  nodeIpc: "speak through the IPC channel of Node",
  pipe: "speak through the pipe of this name",
  socket: "speak through this port",
  titles: {},
};

export const HELP: Readonly<Record<Language, HelpTexts>> = { vi, en };
