/** What the client says, in both languages. Findings and explanations come from the server. */
import { type Regime, setting } from "./settings.ts";

const vi = {
  crashed: () => "Máy chủ Thể Thức dừng đột ngột và đang được khởi động lại. Văn bản của bạn không bị ảnh hưởng.",
  crashedOften: (times: string) =>
    `Máy chủ Thể Thức đã dừng đột ngột ${times} lần trong ba phút nên không tự khởi động lại nữa.`,
  couldNotStart: (detail: string) => `Không khởi động được máy chủ Thể Thức: ${detail}`,
  restart: () => "Khởi động lại",
  showLog: () => "Xem nhật ký",
  restarted: () => "Đã khởi động lại máy chủ Thể Thức.",
  noDocument: () => "Hãy mở một văn bản trước.",
  noFolder: () => "Hãy mở thư mục chứa văn bản trước.",
  linting: () => "Đang kiểm tra các văn bản trong thư mục…",
  linted: (documents: string, findings: string) => `Đã kiểm tra ${documents} văn bản: ${findings} chỗ cần xem.`,
  lintedClean: (documents: string) => `Đã kiểm tra ${documents} văn bản: không phát hiện lỗi.`,
  chooseRegime: () => "Áp dụng quy định về thể thức nào?",
  chooseType: () => "Soạn loại văn bản nào?",
  unknownType: (name: string) => `Không có mẫu cho loại văn bản “${name}”.`,
  chooseRule: () => "Giải thích quy tắc nào?",
  noFindings: () => "Văn bản đang mở không có lỗi nào để giải thích.",
  unknownRule: (rule: string) => `Không có quy tắc “${rule}”.`,
  structureOf: (name: string) => `Cấu trúc đọc được: ${name}`,
  statusTip: (regime: string, findings: string) => `Thể Thức: ${regime}, ${findings}. Bấm để chọn việc cần làm.`,
  findings: (count: string) => (count === "0" ? "không phát hiện lỗi" : `${count} chỗ cần xem`),
  readThis: () => "Đọc như văn bản",
  readThisTip: () => "Kiểm tra tệp này như một văn bản hành chính (Thể Thức)",
  actions: () => ({
    problems: "Xem các chỗ cần sửa",
    regime: "Chọn quy định áp dụng",
    structure: "Xem cấu trúc đọc được",
    workspace: "Kiểm tra cả thư mục",
    restart: "Khởi động lại máy chủ",
  }),
  regimeName: (regime: string) => VI_REGIMES[regime] ?? regime,
  regimeShort: (regime: string) => VI_SHORT[regime] ?? regime,
};

const VI_REGIMES: Readonly<Record<string, string>> = {
  auto: "Tự nhận biết từng văn bản",
  state: "Văn bản hành chính (Nghị định 30/2020/NĐ-CP)",
  party: "Văn bản của Đảng (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW)",
  qppl: "Văn bản quy phạm pháp luật (Nghị định 78/2025/NĐ-CP)",
  none: "Văn xuôi, chỉ xét trích dẫn và ngày tháng",
} satisfies Record<Regime | "none", string>;

const VI_SHORT: Readonly<Record<string, string>> = {
  state: "Hành chính",
  party: "Đảng",
  qppl: "Quy phạm pháp luật",
  none: "Văn xuôi",
};

const en: typeof vi = {
  crashed: () => "The Thể Thức server stopped unexpectedly and is being restarted. Your document is not affected.",
  crashedOften: (times) =>
    `The Thể Thức server stopped unexpectedly ${times} times within three minutes and is not restarted any more.`,
  couldNotStart: (detail) => `The Thể Thức server could not be started: ${detail}`,
  restart: () => "Restart",
  showLog: () => "Show log",
  restarted: () => "The Thể Thức server was restarted.",
  noDocument: () => "Open a document first.",
  noFolder: () => "Open the folder of your documents first.",
  linting: () => "Checking the documents of the folder…",
  linted: (documents, findings) => `Checked ${documents} documents: ${findings} findings.`,
  lintedClean: (documents) => `Checked ${documents} documents: no findings.`,
  chooseRegime: () => "By which rules of layout?",
  chooseType: () => "Which type of document?",
  unknownType: (name) => `There is no skeleton for the type “${name}”.`,
  chooseRule: () => "Explain which rule?",
  noFindings: () => "The open document has no finding to explain.",
  unknownRule: (rule) => `There is no rule “${rule}”.`,
  structureOf: (name) => `As read: ${name}`,
  statusTip: (regime, findings) => `Thể Thức: ${regime}, ${findings}. Click to choose what to do.`,
  findings: (count) => (count === "0" ? "no findings" : count === "1" ? "1 finding" : `${count} findings`),
  readThis: () => "Read as document",
  readThisTip: () => "Check this file as an official document (Thể Thức)",
  actions: () => ({
    problems: "Show the findings",
    regime: "Choose the rules to apply",
    structure: "Show the structure as read",
    workspace: "Check the whole folder",
    restart: "Restart the server",
  }),
  regimeName: (regime) => EN_REGIMES[regime] ?? regime,
  regimeShort: (regime) => EN_SHORT[regime] ?? regime,
};

const EN_REGIMES: Readonly<Record<string, string>> = {
  auto: "As each document says by itself",
  state: "State document (Decree 30/2020/NĐ-CP)",
  party: "Party document (Guidance 36-HD/VPTW, 05-HD/VPTW)",
  qppl: "Legal-normative document (Decree 78/2025/NĐ-CP)",
  none: "Prose, read for citations and dates only",
} satisfies Record<Regime | "none", string>;

const EN_SHORT: Readonly<Record<string, string>> = {
  state: "State",
  party: "Party",
  qppl: "Legal-normative",
  none: "Prose",
};

/** The messages in the language of the setting. */
export function say(): typeof vi {
  return setting("language") === "en" ? en : vi;
}
