/** What the command line says to people, in both languages. Findings carry their own messages. */
import type { Regime } from "../model/analysis.ts";
import type { Confidence, Status } from "../registry/entry.ts";
import type { FixSafety, Language, Severity } from "../rules/rule.ts";

const vi = {
  missing: () => "không có tệp hoặc thư mục này; hãy kiểm tra lại đường dẫn.",
  noMatch: () => "không có tệp nào khớp với mẫu này; hãy kiểm tra lại mẫu và đặt mẫu trong dấu nháy.",
  noDocuments: (extensions: string) =>
    `không tìm thấy văn bản nào (${extensions}) trong thư mục này; với tệp khác, hãy ghi rõ tên tệp hoặc dùng mẫu như "**/*.txt".`,
  unreadableFolder: (code: string) => `không đọc được thư mục (${code}); hãy kiểm tra quyền truy cập.`,
  unreadable: (code: string) => `không đọc được tệp (${code}); hãy kiểm tra quyền truy cập.`,
  unwritable: (code: string) => `không ghi được tệp (${code}); hãy kiểm tra quyền ghi. Tệp vẫn giữ nguyên như cũ.`,
  tooLarge: (limit: string) => `tệp lớn hơn ${limit}; hãy tách tệp thành các phần nhỏ hơn.`,
  empty: () => "tệp không có nội dung; hãy kiểm tra lại tệp.",
  binary: (format: string) =>
    `đây là tệp ${format}, không phải văn bản thuần; hãy lưu nội dung thành văn bản thuần UTF-8 rồi chạy lại.`,
  nul: () => "tệp có byte NUL nên không phải văn bản thuần; hãy lưu nội dung thành văn bản thuần UTF-8 rồi chạy lại.",
  encoded: (encoding: string, command: string) =>
    `tệp dùng bảng mã ${encoding}, không phải UTF-8; chạy \`${command}\` để xem bản chuyển sang UTF-8, thêm --write để ghi vào tệp.`,
  invalid: (line: string) =>
    `không phải UTF-8 (sai từ dòng ${line}) và không nhận ra bảng mã; hãy lưu lại tệp bằng UTF-8, hoặc chuyển bằng \`thethuc convert --from\`.`,
  crash: (detail: string) => `lỗi trong chính thethuc khi xử lý tệp này (${detail}); xin báo lại kèm tệp gây lỗi.`,
  stdinFix: () => "--fix không dùng được với đầu vào chuẩn; hãy chỉ định tệp.",
  stdinWrite: () => "--write không dùng được với đầu vào chuẩn; hãy bỏ --write để in ra màn hình.",
  convertOne: () => "không có --write thì chỉ chuyển được từng tệp một; hãy chỉ định một tệp hoặc thêm --write.",
  formatOne: () =>
    "chỉ in được từng tệp một; hãy chỉ định một tệp, hoặc thêm --write để ghi vào tệp, --check để chỉ kiểm tra.",
  formatted: (files: string) => `Đã trình bày lại ${files} tệp.`,
  unformatted: (files: string) =>
    `Có ${files} tệp chưa trình bày đúng dạng chuẩn; sửa bằng \`thethuc format --write\`.`,
  unknownType: (type: string, known: string) => `không có mẫu cho loại văn bản "${type}"; các loại có mẫu: ${known}.`,
  written: () => "đã tạo tệp.",
  exists: () => "tệp đã có nên không ghi đè.",
  uncreatable: (code: string) => `không tạo được tệp (${code}); hãy kiểm tra thư mục và quyền ghi.`,
  conflict: (one: string, other: string) => `không dùng ${one} cùng với ${other}.`,
  converted: (encoding: string) => `đã chuyển từ ${encoding} sang UTF-8; hãy đọc soát lại, nhất là chữ in hoa.`,
  alreadyUtf8: () => "đã là UTF-8, không cần chuyển.",
  fixed: (places: string, files: string) => `Đã sửa ${places} chỗ trong ${files} tệp.`,
  tooManyWarnings: (count: string) => `Có ${count} phát hiện mức warning, nhiều hơn số --max-warnings cho phép.`,
  twoFormats: () => "chỉ một dạng kết quả được in ra màn hình; hãy thêm --output TỆP ngay sau mỗi --format còn lại.",
  sameOutput: () => "hai dạng kết quả không thể ghi vào cùng một tệp; hãy đặt tên tệp khác nhau.",
  baselineHid: (count: string) => `đã bỏ qua ${count} phát hiện có trong tệp đối chiếu.`,
  baselineGone: (count: string) =>
    `${count} phát hiện trong tệp đối chiếu không còn nữa; chạy lại với --update-baseline để bỏ.`,
  baselineWritten: (count: string, files: string) => `đã ghi ${count} phát hiện của ${files} văn bản.`,
  timing: () => ({
    rule: "Quy tắc",
    total: "Cộng các quy tắc",
    words: "Dò các chữ cho quy tắc chính tả",
    citations: "Nhóm viện dẫn và tra dữ liệu",
    reading: "Đọc văn bản",
  }),
  allIgnored: (count: string) =>
    `mọi văn bản trong thư mục này (${count}) đều bị .gitignore hoặc .thethucignore loại ra; hãy ghi rõ tên tệp để kiểm tra.`,
  unknownRule: (rule: string, near: string) =>
    `không có quy tắc "${rule}"${near === "" ? "" : `; có phải bạn muốn: ${near}`}. Chạy \`thethuc rules\` để xem danh sách.`,
  unknownCommand: (command: string) => `không có lệnh ${command}. Chạy \`thethuc --help\` để xem các lệnh.`,
  unknownOption: (option: string) => `không có tùy chọn ${option}. Chạy \`thethuc --help\` để xem các tùy chọn.`,
  missingArgument: (argument: string) => `thiếu ${argument}. Chạy \`thethuc --help\` để xem cách dùng.`,
  missingValue: (option: string) => `tùy chọn ${option} cần một giá trị.`,
  badValue: (value: string, option: string, allowed: string) =>
    `giá trị ${value} không dùng được cho ${option}; chọn một trong: ${allowed}.`,
  noTransport: () =>
    "lsp cần biết nói chuyện với trình soạn thảo qua đâu: hãy thêm --stdio, --node-ipc, --pipe=TÊN hoặc --socket=CỔNG.",
  excessArguments: () => "thừa tham số. Chạy `thethuc --help` để xem cách dùng.",
  clean: (files: string) => `Đã kiểm tra ${files} tệp: không phát hiện lỗi.`,
  summary: (files: string, counts: string) => `Đã kiểm tra ${files} tệp: ${counts}.`,
  fixable: (places: string) => `Có ${places} chỗ sửa được bằng --fix.`,
  rulesEvaluated: (count: string) => `Quy tắc được kiểm tra (${count})`,
  rulesNotEvaluated: (count: string) => `Quy tắc không kiểm tra được từ văn bản thuần (${count})`,
  offByDefault: (unverified: boolean): string =>
    unverified ? "tắt, vì chưa thấy nguyên văn quy định; bật trong tệp cấu hình" : "tắt; bật trong tệp cấu hình",
  notEvaluated: () => "Quy tắc này không kiểm tra được từ văn bản thuần:",
  explainLabels: () => ({
    severity: "Mức độ",
    regimes: "Áp dụng",
    source: "Căn cứ",
    inForce: "Hiệu lực",
    fix: "Sửa tự động",
    option: "Tùy chọn",
    off: "Mặc định",
    page: "Trang giải thích",
    bad: "Sai:",
    good: "Đúng:",
  }),
  notKnown: () =>
    "không tìm thấy trong dữ liệu văn bản đã biết; điều đó không có nghĩa là văn bản không tồn tại. Hãy thử ít từ hơn.",
  term: (term: string) => `khóa ${term}`,
  knownStatus: (status: Status, replacedBy: string) => VI_STATUSES[status] + replacedBy,
  confidence: (confidence: Confidence, sources: string) =>
    `độ tin cậy ${confidence === "high" ? "cao" : "vừa"} (${sources} nguồn)`,
  regime: (regime: Regime) => VI_REGIMES[regime],
  fixSafety: (fix: FixSafety | "none") => VI_FIXES[fix],
};

const VI_REGIMES = {
  state: "văn bản hành chính",
  party: "văn bản của Đảng",
  qppl: "văn bản quy phạm pháp luật",
  none: "văn xuôi",
} satisfies Record<Regime, string>;
const VI_FIXES = { safe: "có, bằng --fix", choice: "có gợi ý, cần người quyết định", none: "không" } satisfies Record<
  FixSafety | "none",
  string
>;

/** What the registry notes of a document's force; it never says that one is in force. */
const VI_STATUSES = {
  unknown: "chưa kiểm tra hiệu lực",
  in_force: "được các nguồn năm 2026 viện dẫn là đang áp dụng",
  amended: "có ghi nhận sửa đổi, bổ sung",
  superseded: "có ghi nhận được thay thế bằng ",
} satisfies Record<Status, string>;

type Messages = {
  readonly [Name in keyof typeof vi]: (...args: Parameters<(typeof vi)[Name]>) => ReturnType<(typeof vi)[Name]>;
};

const en: Messages = {
  missing: () => "no such file or folder; check the path.",
  noMatch: () => "no file matches this pattern; check it, and quote it.",
  noDocuments: (extensions) =>
    `no document (${extensions}) in this folder; name other files, or use a pattern such as "**/*.txt".`,
  unreadableFolder: (code) => `the folder cannot be read (${code}); check its permissions.`,
  unreadable: (code) => `the file cannot be read (${code}); check its permissions.`,
  unwritable: (code) => `the file cannot be written (${code}); check its permissions. It was left as it was.`,
  tooLarge: (limit) => `the file is larger than ${limit}; split it.`,
  empty: () => "the file has no content; check it.",
  binary: (format) => `this is a ${format} file, not plain text; save its content as plain UTF-8 text and run again.`,
  nul: () => "the file holds NUL bytes, so it is not plain text; save its content as plain UTF-8 text and run again.",
  encoded: (encoding, command) =>
    `the file is in ${encoding}, not UTF-8; run \`${command}\` to see it converted to UTF-8, with --write to convert the file.`,
  invalid: (line) =>
    `not UTF-8 (wrong from line ${line} on), and the encoding is not recognised; save it as UTF-8, or use \`thethuc convert --from\`.`,
  crash: (detail) => `thethuc itself failed on this file (${detail}); please report it with the file.`,
  stdinFix: () => "--fix does not work on standard input; name a file.",
  stdinWrite: () => "--write does not work on standard input; leave it out to print the text.",
  convertOne: () => "without --write only one file can be converted; name one file or add --write.",
  formatOne: () =>
    "only one file can be printed; name one file, or add --write to change files, --check to check them.",
  formatted: (files) => `Formatted ${files} ${plural(files, "file")}.`,
  unformatted: (files) =>
    `${files} ${plural(files, "file")} not in the canonical layout; mend by \`thethuc format --write\`.`,
  unknownType: (type, known) => `no form for the type "${type}"; there are forms for: ${known}.`,
  written: () => "created.",
  exists: () => "the file exists and was not overwritten.",
  uncreatable: (code) => `the file cannot be created (${code}); check the folder and its permissions.`,
  conflict: (one, other) => `${one} does not go with ${other}.`,
  converted: (encoding) => `converted from ${encoding} to UTF-8; read it over, the capitals above all.`,
  alreadyUtf8: () => "is UTF-8 already.",
  fixed: (places, files) => `Fixed ${places} ${plural(places, "place")} in ${files} ${plural(files, "file")}.`,
  tooManyWarnings: (count) => `${count} ${plural(count, "warning")}, more than --max-warnings allows.`,
  twoFormats: () => "only one format goes to standard output; put --output FILE behind each other --format.",
  sameOutput: () => "two formats cannot go into one file; name different files.",
  baselineHid: (count) => `${count} known ${plural(count, "finding")} left out.`,
  baselineGone: (count) =>
    `${count} known ${plural(count, "finding")} no longer there; run with --update-baseline to drop ${count === "1" ? "it" : "them"}.`,
  baselineWritten: (count, files) =>
    `${count} ${plural(count, "finding")} of ${files} ${plural(files, "document")} written.`,
  timing: () => ({
    rule: "Rule",
    total: "All rules",
    words: "Words looked over for rules of spelling",
    citations: "Citations grouped and looked up",
    reading: "Reading",
  }),
  allIgnored: (count) =>
    `every document in this folder (${count}) is left out by .gitignore or .thethucignore; name files to check them.`,
  unknownRule: (rule, near) =>
    `no rule "${rule}"${near === "" ? "" : `; did you mean: ${near}`}. Run \`thethuc rules\` for the list.`,
  unknownCommand: (command) => `no command ${command}. Run \`thethuc --help\` for the commands.`,
  unknownOption: (option) => `no option ${option}. Run \`thethuc --help\` for the options.`,
  missingArgument: (argument) => `${argument} is missing. Run \`thethuc --help\` for the usage.`,
  missingValue: (option) => `option ${option} needs a value.`,
  badValue: (value, option, allowed) => `${value} is not a value of ${option}; choose one of: ${allowed}.`,
  noTransport: () => "lsp needs a way to speak to the editor: add --stdio, --node-ipc, --pipe=NAME or --socket=PORT.",
  excessArguments: () => "too many arguments. Run `thethuc --help` for the usage.",
  clean: (files) => `Checked ${files} ${plural(files, "file")}: nothing found.`,
  summary: (files, counts) => `Checked ${files} ${plural(files, "file")}: ${counts}.`,
  fixable: (places) => `${places} ${plural(places, "place")} can be mended by --fix.`,
  rulesEvaluated: (count) => `Rules that are checked (${count})`,
  rulesNotEvaluated: (count) => `Rules that plain text cannot decide (${count})`,
  offByDefault: (unverified) =>
    unverified
      ? "off, as nobody has seen the text of the clause; turned on by a configuration"
      : "off; turned on by a configuration",
  notEvaluated: () => "Plain text cannot decide this rule:",
  explainLabels: () => ({
    severity: "Severity",
    regimes: "Applies to",
    source: "Source",
    inForce: "In force",
    fix: "Automatic fix",
    option: "Option",
    off: "By default",
    page: "Page",
    bad: "Wrong:",
    good: "Right:",
  }),
  notKnown: () =>
    "nothing in the registry of known documents; that does not mean there is no such document. Try fewer words.",
  term: (term) => `term ${term}`,
  knownStatus: (status, replacedBy) => EN_STATUSES[status] + replacedBy,
  confidence: (confidence, sources) => `confidence ${confidence} (${sources} ${plural(sources, "source")})`,
  regime: (regime) => EN_REGIMES[regime],
  fixSafety: (fix) => EN_FIXES[fix],
};

const EN_REGIMES = {
  state: "state administrative documents",
  party: "Party documents",
  qppl: "legal normative documents",
  none: "prose",
} satisfies Record<Regime, string>;
const EN_FIXES = { safe: "yes, by --fix", choice: "suggested, a person decides", none: "none" } satisfies Record<
  FixSafety | "none",
  string
>;

const EN_STATUSES = {
  unknown: "force not checked",
  in_force: "cited as current by sources of 2026",
  amended: "an amendment is on record",
  superseded: "on record as replaced by ",
} satisfies Record<Status, string>;

export const MESSAGES: Readonly<Record<Language, Messages>> = { vi, en };

export type { Messages };

/** Severities as a reviewer says them. */
const SEVERITY_WORDS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: "phải sửa", warning: "cần kiểm tra lại", info: "nên sửa", hint: "biên tập" },
  en: { error: "must fix", warning: "verify", info: "should fix", hint: "editorial" },
};

export function severityWord(severity: Severity, language: Language): string {
  return SEVERITY_WORDS[language][severity];
}

/** `3 phải sửa`, `1 verify`. */
export function severityCount(count: number, severity: Severity, language: Language): string {
  return `${count} ${severityWord(severity, language)}`;
}

function plural(count: string, noun: string): string {
  return count === "1" ? noun : `${noun}s`;
}
