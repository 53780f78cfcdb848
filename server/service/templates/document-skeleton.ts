/** Writes a new document of a type: header, body and end in their places, with what is still to be said left open. */
import type { Regime } from "../../model/analysis.ts";
import { ISSUER_ABBREVIATIONS, TYPE_ABBREVIATIONS, type Validity } from "../../registry/abbreviations.ts";
import { fillIn, type Known } from "./fill-in.ts";
import type { Form } from "./form.ts";
import { NORMATIVE_FORMS } from "./normative-forms.ts";
import { PARTY_FORMS } from "./party-forms.ts";
import { STATE_FORMS } from "./state-forms.ts";

export type DocumentRegime = Exclude<Regime, "none">;

export interface SkeletonOptions {
  /** The day of writing, ISO: its year is printed, and it chooses the version of the Party's rules. */
  readonly today: string;
  /** Place in the date line. */
  readonly place?: string;
  /** Issuer in sentence case: `Sở Nội vụ`. */
  readonly issuer?: string;
  /** The body printed above the issuer. */
  readonly superior?: string;
  /** Tab stops `${1:…}` of a snippet where something is to be filled in; `[…]` or blanks in plain text otherwise. */
  readonly snippet: boolean;
}

const FORMS: Readonly<Record<DocumentRegime, readonly Form[]>> = {
  state: STATE_FORMS,
  party: PARTY_FORMS,
  qppl: NORMATIVE_FORMS,
};

/** Names of the types that there is a skeleton for, in sentence case and in the order of the regulations. */
export function skeletonTypes(regime: DocumentRegime): readonly string[] {
  return FORMS[regime].map(({ type }) => type);
}

/** The text of a new document; null for a type the regime has no form of. Lines end in `\n`. */
export function documentSkeleton(type: string, regime: DocumentRegime, options: SkeletonOptions): string | null {
  const form = FORMS[regime].find((candidate) => candidate.type === type);
  if (form === undefined) return null;
  const letter = type === "Công văn";
  const parts = [
    headerOf(form, regime, options),
    letter ? "" : `${type.toUpperCase()}\n${form.abstract}\n${regime === "party" ? "-----" : "_______"}`,
    form.opening ?? "",
    form.body,
    ...endOf(form, regime, options),
  ];
  const text = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  return fillIn(text, knownOf(regime, options), options.snippet);
}

/** HD 05-HD/VPTW is in force from this day; before it, HD 36-HD/VPTW. */
const SECOND_PARTY_VERSION = "2026-05-27";

function isSecondVersion({ today }: SkeletonOptions): boolean {
  return today >= SECOND_PARTY_VERSION;
}

function knownOf(regime: DocumentRegime, options: SkeletonOptions): Known {
  const { issuer, place } = options;
  return {
    ...(issuer === undefined ? {} : { "cơ quan": issuer }),
    ...(place === undefined ? {} : { "Địa danh": place }),
    // How the legal bases of the Party end, and to whom its proposals go: HD 36, Mục II; HD 05, Phần II.
    last: regime === "party" && !isSecondVersion(options) ? "," : ".",
    to: isSecondVersion(options) ? "Kính trình" : "Kính gửi",
  };
}

const TITLES = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_______________";
const PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM\n_______________";

function headerOf(form: Form, regime: DocumentRegime, options: SkeletonOptions): string {
  const issuer = options.issuer?.toUpperCase() ?? "{TÊN CƠ QUAN, TỔ CHỨC|TÊN CƠ QUAN, TỔ CHỨC}";
  const letter = form.type === "Công văn";
  const lines = [
    options.superior?.toUpperCase() ?? "",
    issuer,
    regime === "party" ? "*" : "_______",
    form.numbered === false ? "" : numberLine(form.type, regime, options),
    letter ? `${regime === "party" ? "" : "V/v "}${form.abstract}` : "",
    form.dated === false
      ? ""
      : `{Địa danh|…}, ngày {ngày|     } tháng {tháng|     } năm ${options.today.slice(0, "2026".length)}`,
  ];
  return `${regime === "party" ? PARTY_TITLE : TITLES}\n\n${lines.filter((line) => line !== "").join("\n")}`;
}

/** The line of the number that is given after signing; empty for a type without an abbreviation. */
function numberLine(type: string, regime: DocumentRegime, options: SkeletonOptions): string {
  const issuer = issuerAbbreviation(regime, options.issuer) ?? "{ký hiệu cơ quan|…}";
  const number = "{số|     }";
  if (type === "Công văn" && regime === "state") return `Số: ${number}/${issuer}-{ký hiệu đơn vị|…}`;
  const abbreviation = typeAbbreviation(type, regime, options.today);
  if (abbreviation === null) return "";
  if (regime === "party") return `Số ${number}-${abbreviation}/${issuer}`;
  const year = regime === "qppl" ? `${options.today.slice(0, "2026".length)}/` : "";
  return `Số: ${number}/${year}${abbreviation}-${issuer}`;
}

function typeAbbreviation(type: string, regime: DocumentRegime, today: string): string | null {
  return (
    TYPE_ABBREVIATIONS[regime].findLast((entry) => entry.name === type && isValid(entry, today))?.abbreviation ?? null
  );
}

function isValid({ from, to }: Validity, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** The abbreviation of the body whose name the issuer's begins with: `Ủy ban nhân dân tỉnh X` → `UBND`. */
function issuerAbbreviation(regime: DocumentRegime, issuer: string | undefined): string | null {
  const known = ISSUER_ABBREVIATIONS[regime === "party" ? "party" : "state"]
    .filter(({ name }) => issuer === name || issuer?.startsWith(`${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  return known[0]?.abbreviation ?? null;
}

const SIGNATURES: Readonly<Record<DocumentRegime, string>> = {
  state: "{CHỨC VỤ CỦA NGƯỜI KÝ|THỦ TRƯỞNG CƠ QUAN}",
  party: "T/M {TẬP THỂ BAN HÀNH|BAN THƯỜNG VỤ}\n{CHỨC VỤ|BÍ THƯ}",
  qppl: "{CHỨC VỤ CỦA NGƯỜI KÝ|THỦ TRƯỞNG CƠ QUAN}",
};

/** Recipients, then the signature: side by side on paper, and in this order where they stand one below the other. */
function endOf(form: Form, regime: DocumentRegime, options: SkeletonOptions): readonly string[] {
  const mark = regime === "party" && !isSecondVersion(options) ? "," : ";";
  const entries = form.recipients ?? ["{cơ quan, tổ chức}"];
  const filing = form.filing ?? (regime === "party" ? " {nơi lưu|Văn phòng}" : ": VT{, đơn vị soạn thảo|}");
  const recipients = ["Nơi nhận:", ...entries.map((entry) => `- ${entry}${mark}`), `- Lưu${filing}.`].join("\n");
  const signature = `${form.signature ?? SIGNATURES[regime]}\n\n\n${form.name ?? "{họ và tên|Họ và tên}"}`;
  return [recipients, signature];
}
