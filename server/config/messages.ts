/** What is said about a configuration that is not right. */
import type { Bilingual } from "../rules/rule.ts";

const meant = (near: string | null): Bilingual =>
  near === null ? { vi: ".", en: "." } : { vi: `; bạn có muốn viết “${near}”?`, en: `; did you mean “${near}”?` };

export const MESSAGES = {
  unknownKey: (key: string, near: string | null): Bilingual => ({
    vi: `Không có mục “${key}” ở đây${meant(near).vi}`,
    en: `There is no key “${key}” here${meant(near).en}`,
  }),
  repeatedKey: (key: string): Bilingual => ({
    vi: `Mục “${key}” ghi hai lần; giữ lại một.`,
    en: `The key “${key}” stands here twice; keep one.`,
  }),
  unknownRule: (rule: string, near: string | null): Bilingual => ({
    vi: `Không có quy tắc “${rule}”${meant(near).vi}`,
    en: `There is no rule “${rule}”${meant(near).en}`,
  }),
  notEvaluated: (rule: string): Bilingual => ({
    vi: `Quy tắc “${rule}” chưa được kiểm tra, nên không đặt được; xem \`thethuc rules\`.`,
    en: `The rule “${rule}” is not evaluated, so there is nothing to set; see \`thethuc rules\`.`,
  }),
  unknownOption: (option: string, rule: string, near: string | null): Bilingual => ({
    vi: `Quy tắc “${rule}” không có tùy chọn “${option}”${meant(near).vi}`,
    en: `The rule “${rule}” has no option “${option}”${meant(near).en}`,
  }),
  unknownPreset: (name: string, near: string | null): Bilingual => ({
    vi: `Không có bộ cấu hình sẵn “${name}”${meant(near).vi} Tệp thì ghi đường dẫn, như “./${name}.json”.`,
    en: `There is no preset “${name}”${meant(near).en} A file is written as a path, such as “./${name}.json”.`,
  }),
  notAmong: (value: string, choices: readonly string[], near: string | null): Bilingual => ({
    vi: `Không nhận giá trị ${value}${near === null ? `; chọn một trong: ${choices.join(", ")}.` : meant(near).vi}`,
    en: `${value} is no value here${near === null ? `; choose one of: ${choices.join(", ")}.` : meant(near).en}`,
  }),
  notObject: (): Bilingual => ({ vi: "Chỗ này phải là một đối tượng {…}.", en: "This must be an object {…}." }),
  notList: (): Bilingual => ({ vi: "Chỗ này phải là một danh sách […].", en: "This must be a list […]." }),
  notText: (): Bilingual => ({
    vi: "Chỗ này phải là chuỗi ký tự trong dấu nháy kép, không để trống.",
    en: "This must be a text in quotation marks, and not empty.",
  }),
  notDay: (value: string): Bilingual => ({
    vi: `“${value}” không phải là ngày; viết năm-tháng-ngày, như “2026-05-27”.`,
    en: `“${value}” is no day; write year-month-day, such as “2026-05-27”.`,
  }),
  notAbbreviation: (value: string): Bilingual => ({
    vi: `“${value}” không phải là chữ viết tắt: chỉ gồm chữ và số, viết liền.`,
    en: `“${value}” is no abbreviation: letters and digits only, without blanks.`,
  }),
  lacking: (key: string): Bilingual => ({ vi: `Thiếu mục “${key}”.`, en: `The key “${key}” is missing.` }),
  negated: (): Bilingual => ({
    vi: "Mẫu không bắt đầu bằng “!”; tệp cần loại ra thì ghi ở “excludeFiles”.",
    en: "A pattern does not begin with “!”; name files to leave out under “excludeFiles”.",
  }),
  tooLong: (): Bilingual => ({ vi: "Mẫu này quá dài.", en: "This pattern is too long." }),
  unreadable: (file: string): Bilingual => ({
    vi: `Không đọc được tệp “${file}”; kiểm tra lại đường dẫn, tính từ thư mục của tệp cấu hình này.`,
    en: `The file “${file}” cannot be read; check the path, which begins at the folder of this configuration.`,
  }),
  circle: (files: readonly string[]): Bilingual => ({
    vi: `Các tệp cấu hình nối vòng với nhau: ${files.join(" → ")}.`,
    en: `These configurations extend each other in a circle: ${files.join(" → ")}.`,
  }),
  notRegistry: (file: string): Bilingual => ({
    vi: `“${file}” phải là tệp .jsonl hoặc .csv.`,
    en: `“${file}” must be a .jsonl or .csv file.`,
  }),
  notJson: (): Bilingual => ({
    vi: "JSON sai từ chỗ này: kiểm tra lại dấu phẩy, dấu ngoặc và dấu nháy kép.",
    en: "The JSON is wrong from here on: check commas, brackets and quotation marks.",
  }),
} as const;
