/**
 * Prefixes of the signing authority. State: NĐ 30/2020, PL I, Phần I, Mục II, khoản 7, điểm b. Party: HD 05-HD/VPTW,
 * Phần II, Mục I, điểm 7.1 (before it HD 36-HD/VPTW, Mục II, điểm 1.7.1).
 */

/** A text in both languages. */
interface InBothLanguages {
  readonly vi: string;
  readonly en: string;
}

export interface SigningPrefix {
  /** As it is printed: `KT.`, `K/T`. */
  readonly prefix: string;
  /** What it stands for. */
  readonly meaning: InBothLanguages;
  /** What is printed behind it and on the next line. */
  readonly use: InBothLanguages;
}

const onBehalf: Omit<SigningPrefix, "prefix"> = {
  meaning: { vi: "thay mặt", en: "on behalf of" },
  use: {
    vi: "đứng trước tên tập thể lãnh đạo hoặc tên cơ quan, không đứng trước chức vụ",
    en: "before the name of a collective or a body, never before an office",
  },
};

const forHead: Omit<SigningPrefix, "prefix"> = {
  meaning: { vi: "ký thay", en: "for the head" },
  use: {
    vi: "đứng trước chức vụ của người đứng đầu; dòng dưới là chức vụ cấp phó của người ký",
    en: "before the head’s office; the deputy who signs is named on the next line",
  },
};

const byOrder: Omit<SigningPrefix, "prefix"> = {
  meaning: { vi: "thừa lệnh", en: "by order" },
  use: {
    vi: "đứng trước chức vụ của người đứng đầu; dòng dưới là chức vụ của người đứng đầu đơn vị ký",
    en: "before the head’s office; the head of the unit who signs is named on the next line",
  },
};

const acting: SigningPrefix = {
  prefix: "Q.",
  meaning: { vi: "quyền", en: "acting" },
  use: {
    vi: "đứng trước chức vụ của người được giao quyền cấp trưởng, trên cùng một dòng",
    en: "before the office of the acting head, on one line",
  },
};

const authorised: SigningPrefix = {
  prefix: "TUQ.",
  meaning: { vi: "thừa ủy quyền", en: "by authorisation" },
  use: {
    vi: "đứng trước chức vụ của người ủy quyền; dòng dưới là chức vụ của người được ủy quyền, không được ủy quyền lại",
    en: "before the office of the person who authorises; it cannot be passed on",
  },
};

/** Prefixes by regime; legal-normative documents have those of the State. */
export const SIGNING_PREFIXES: Readonly<Record<"state" | "party", readonly SigningPrefix[]>> = {
  state: [
    { prefix: "TM.", ...onBehalf },
    { prefix: "KT.", ...forHead },
    { prefix: "TL.", ...byOrder },
    authorised,
    acting,
  ],
  party: [{ prefix: "T/M", ...onBehalf }, { prefix: "K/T", ...forHead }, { prefix: "T/L", ...byOrder }, acting],
};
