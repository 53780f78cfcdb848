/** The words of the rules' pages, in both languages. */
import { dayIn } from "../rules/in-force.ts";
import type { Bilingual, FixSafety, Language, Rule, Severity } from "../rules/rule.ts";

type Regime = Rule["regimes"][number];

export const SEVERITIES: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: "phải sửa", en: "must fix" },
  warning: { vi: "cần kiểm tra lại", en: "verify" },
  info: { vi: "nên sửa", en: "should fix" },
  hint: { vi: "biên tập", en: "editorial" },
};

export const REGIMES: Readonly<Record<Regime, Bilingual>> = {
  state: { vi: "văn bản hành chính", en: "state administrative documents" },
  party: { vi: "văn bản của Đảng", en: "Party documents" },
  qppl: { vi: "văn bản quy phạm pháp luật", en: "legal normative documents" },
  none: { vi: "văn xuôi có viện dẫn", en: "prose that cites" },
};

export const FIXES: Readonly<Record<FixSafety | "none", Bilingual>> = {
  safe: {
    vi: "có, bằng `--fix` hoặc trong trình soạn thảo; chỉ sửa máy móc, không đổi nghĩa",
    en: "yes, by `--fix` or in the editor; mechanical, the meaning stays",
  },
  choice: {
    vi: "có gợi ý trong trình soạn thảo, người soạn quyết định; `--fix` không động đến",
    en: "suggested in the editor, a person decides; `--fix` leaves it alone",
  },
  none: { vi: "không", en: "none" },
};

/** Headings of a page. */
export const LABELS = {
  language: { vi: "Tiếng Việt", en: "English" },
  source: { vi: "Căn cứ", en: "Source" },
  severity: { vi: "Mức độ", en: "Severity" },
  regimes: { vi: "Áp dụng cho", en: "Applies to" },
  inForce: { vi: "Văn bản ban hành", en: "Documents issued" },
  fix: { vi: "Sửa tự động", en: "Fix" },
  bad: { vi: "Sai", en: "Wrong" },
  good: { vi: "Đúng", en: "Right" },
  silence: { vi: "Bỏ qua một chỗ", en: "To silence it in one place" },
  reason: { vi: "lý do", en: "reason" },
  unverified: {
    vi: "Chưa thấy nguyên văn điều khoản làm căn cứ, nên quy tắc này tắt nếu không được gọi đích danh.",
    en: "Nobody has seen the text of the clause, so this rule is off unless it is asked for by name.",
  },
  optional: {
    vi: "Quy tắc đòi hỏi nhiều hơn pháp luật, nên tắt nếu không được gọi đích danh.",
    en: "The rule asks for more than the law does, so it is off unless it is asked for by name.",
  },
  options: { vi: "Tùy chọn", en: "Options" },
  option: { vi: "Tên", en: "Name" },
  values: { vi: "Giá trị (mặc định trước)", en: "Values (the preset first)" },
  about: { vi: "Ý nghĩa", en: "What it does" },
  configure: { vi: "Đổi mức độ hoặc tắt hẳn", en: "To change its severity or switch it off" },
  workspace: {
    vi: "Quy tắc so sánh nhiều văn bản với nhau; một văn bản riêng lẻ không bị báo.",
    en: "The rule compares documents with each other; it reports nothing in one alone.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The span of days in which the documents were issued that a rule judges; one for each regime where they differ. */
export function spansOf({ inForce: { from, to }, regimes }: Rule, language: Language): string {
  const span = (regime: Regime): string => spanText(dayIn(from, regime), dayIn(to, regime), language);
  const [one = "", ...others] = new Set(regimes.map(span));
  if (others.length === 0) return one;
  return regimes.map((regime) => `${REGIMES[regime][language]}: ${span(regime)}`).join("; ");
}

function spanText(from: string | undefined, to: string | undefined, language: Language): string {
  if (from === undefined && to === undefined) return ANY_DAY[language];
  const parts = [
    ...(from === undefined ? [] : [language === "vi" ? `từ ${vietnameseDate(from)}` : `from ${from}`]),
    ...(to === undefined ? [] : [language === "vi" ? `đến ${vietnameseDate(to)}` : `to ${to}`]),
  ];
  return parts.join(" ");
}

const ANY_DAY: Bilingual = { vi: "bất kỳ ngày nào", en: "on any day" };

/** `2020-03-05` → `05/3/2020`, as NĐ 30 writes dates. */
function vietnameseDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
