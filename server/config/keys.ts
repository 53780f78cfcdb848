/** Keys and words of a configuration, as the reader takes them and the schema tells them. */
import type { Regime } from "../model/analysis.ts";
import type { Bilingual, Severity } from "../rules/rule.ts";

export const SEVERITIES = ["off", "hint", "info", "warning", "error"] as const satisfies readonly (Severity | "off")[];

export const REGIMES = ["auto", "state", "party", "qppl"] as const satisfies readonly (Regime | "auto")[];

export const LANGUAGES = ["vi", "en"] as const;

/** Keys that may stand in an override as well as at the top. */
export const SHARED_KEYS = {
  extends: {
    vi: "Các bộ cấu hình sẵn hoặc tệp cấu hình được kế thừa; mục sau thay mục trước.",
    en: "Presets and configuration files to build on; a later one goes before an earlier one.",
  },
  regime: {
    vi: "Loại thể thức áp dụng; “auto”: tự nhận biết từng văn bản.",
    en: "Whose rules of layout apply; “auto”: as each document says.",
  },
  asOf: {
    vi: "Đánh giá mọi văn bản theo quy định có hiệu lực vào ngày này (năm-tháng-ngày), thay cho ngày ghi trên văn bản.",
    en: "Judge every document by what was in force on this day (year-month-day) instead of its own date.",
  },
  rules: {
    vi: "Mức độ và tùy chọn của từng quy tắc.",
    en: "Severity and options of each rule.",
  },
  abbreviations: {
    vi: "Chữ viết tắt và địa danh riêng của cơ quan.",
    en: "Abbreviations and places of your own.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Keys that stand at the top only. */
export const TOP_KEYS = {
  $schema: {
    vi: "Lược đồ của tệp này, để trình soạn thảo gợi ý.",
    en: "The schema of this file, for editors.",
  },
  language: { vi: "Ngôn ngữ của thông báo.", en: "Language of messages." },
  registry: {
    vi: "Tệp văn bản đã biết của cơ quan (.jsonl hoặc .csv).",
    en: "Files of known documents of your own (.jsonl or .csv).",
  },
  baseline: {
    vi: "Tệp đối chiếu: những phát hiện đã biết, không báo lại; mặc định là thethuc-baseline.json gần nhất ở trên văn bản.",
    en: "The baseline, a file of known findings that are not told again; the nearest thethuc-baseline.json above a document where none is named.",
  },
  overrides: {
    vi: "Cấu hình riêng cho một số tệp; mục sau thay mục trước.",
    en: "What holds for some files only; a later entry goes before an earlier one.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Keys that stand in an override only. */
export const OVERRIDE_KEYS = {
  files: {
    vi: "Mẫu tên tệp, tính từ thư mục của tệp cấu hình; mẫu không có “/” khớp tên tệp ở mọi thư mục.",
    en: "Patterns of files, from the folder of the configuration; one without “/” matches names in every folder.",
  },
  excludeFiles: { vi: "Mẫu tên tệp được loại ra.", en: "Patterns of files to leave out." },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const ABBREVIATION_KEYS = {
  types: {
    vi: 'Chữ viết tắt tên loại, theo tên loại: {"Thư công": "TCg"}.',
    en: "Abbreviations of types by name.",
  },
  issuers: {
    vi: 'Chữ viết tắt tên cơ quan, theo tên cơ quan: {"Trung tâm Lưu trữ": "TTLTr"}.',
    en: "Abbreviations of issuers by name.",
  },
  places: {
    vi: "Địa danh viết đúng như ở dòng địa danh, thời gian.",
    en: "Places, written as in the date line.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
