/** Which mandatory components a document lacks, for the two rules that say so once for all of them. */
import type { Analysis, Range } from "../../model/analysis.ts";
import type { Bilingual, Language } from "../rule.ts";
import { breaksOff } from "../unfinished.ts";
import { numberBelowType, placeDateBelowType, typeAboveHeader } from "./misplaced-lines.ts";

export type Component =
  | "titles"
  | "partyTitle"
  | "issuer"
  | "number"
  | "placeDate"
  | "type"
  | "signature"
  | "recipients";

const NAMES: Readonly<Record<Component, Bilingual>> = {
  titles: { vi: "Quốc hiệu và Tiêu ngữ", en: "national title and motto" },
  partyTitle: { vi: "tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”", en: "the title “ĐẢNG CỘNG SẢN VIỆT NAM”" },
  issuer: { vi: "tên cơ quan, tổ chức ban hành", en: "issuer" },
  number: { vi: "số, ký hiệu", en: "number and symbol" },
  placeDate: { vi: "địa danh và thời gian ban hành", en: "place and date" },
  type: { vi: "tên loại và trích yếu", en: "type and abstract" },
  signature: { vi: "chức vụ, họ tên và chữ ký", en: "signature with office and name" },
  recipients: { vi: "nơi nhận", en: "recipients" },
};

/** A text that is attached to another document has no header of its own. */
const ATTACHED =
  /(?:^|[\s(*])(?:ban hành )?kèm theo (?:quyết định|thông tư|nghị quyết|nghị định|công văn|tờ trình|kế hoạch|quy định|văn bản)/i;

/** Where such a remark stands: below type and abstract. */
const OPENING = 1500;

/** Components that end a document; a text that breaks off lacks none yet. */
export function missingClosing(analysis: Analysis): readonly Component[] {
  const { signatures, recipients } = analysis;
  if (breaksOff(analysis)) return [];
  return [...when(signatures.length === 0, "signature"), ...when(recipients === null, "recipients")];
}

/** Components of the header that are not its title, and the type below; what is only misplaced does not count. */
export function missingOpening(analysis: Analysis): readonly Component[] {
  const { header, title } = analysis;
  return [
    ...when(header.issuer === null, "issuer"),
    ...when(header.number === null && numberBelowType(analysis) === null, "number"),
    ...when(header.placeDate === null && placeDateBelowType(analysis) === null, "placeDate"),
    ...when(title.type === null && typeAboveHeader(analysis) === null, "type"),
  ];
}

/** The component where `condition` holds, in a list to spread. */
export function when(condition: boolean, component: Component): readonly Component[] {
  return condition ? [component] : [];
}

export function isAttached({ source }: Analysis): boolean {
  return ATTACHED.test(source.slice(0, OPENING));
}

/** The components as one argument of a message, whose template names them in its language. */
export function asArgument(components: readonly Component[]): string {
  return components.join(" ");
}

/** Names of the components in such an argument. */
export function namesIn(language: Language, argument: string): string {
  return argument
    .split(" ")
    .map((component) => NAMES[component as Component]?.[language] ?? component)
    .join("; ");
}

/** Where to report: the first part of the header that is there, else the type, else the first line. */
export function openingRange({ header, title, source }: Analysis): Range {
  const first = header.nationalTitle ?? header.partyTitle ?? header.issuerLines[0] ?? header.number ?? title.typeLine;
  if (first !== null && first !== undefined) return first.range;
  const line = /\S[^\r\n]*/.exec(source);
  return line === null ? { start: 0, end: 0 } : { start: line.index, end: line.index + line[0].trimEnd().length };
}
