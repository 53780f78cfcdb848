/**
 * Vietnamese as it looks when a document in TCVN3 or VNI is pasted into one in Unicode: the way there, for tests of the
 * way back. The tables are written from those of the fonts, not from the product's.
 */

const TCVN3_ROWS: Readonly<Record<string, string>> = {
  àảãáạ: "µ¶·¸¹",
  ằẳẵắặ: "»¼½¾Æ",
  ầẩẫấậ: "ÇÈÉÊË",
  èẻẽéẹ: "ÌÎÏÐÑ",
  ềểễếệ: "ÒÓÔÕÖ",
  ìỉĩíị: "×ØÜÝÞ",
  òỏõóọ: "ßáâãä",
  ồổỗốộ: "åæçèé",
  ờởỡớợ: "êëìíî",
  ùủũúụ: "ïñòóô",
  ừửữứự: "õö÷øù",
  ỳỷỹýỵ: "úûüýþ",
  ăâêôơưđ: "¨©ª«¬\u00ad®",
  ĂÂÊÔƠƯĐ: "¡¢£¤¥¦§",
};

const TCVN3 = new Map(
  Object.entries(TCVN3_ROWS).flatMap(([letters, printed]) =>
    Array.from(letters, (letter, index): [string, string] => [letter, printed.charAt(index)]),
  ),
);

const ACUTE = "\u0301";
const GRAVE = "\u0300";
const HOOK = "\u0309";
const TILDE = "\u0303";
const DOT = "\u0323";

const VNI_MARKS: Readonly<Record<string, string>> = {
  [ACUTE]: "ù",
  [GRAVE]: "ø",
  [HOOK]: "û",
  [TILDE]: "õ",
  [DOT]: "ï",
};
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  "": "â",
  [ACUTE]: "á",
  [GRAVE]: "à",
  [HOOK]: "å",
  [TILDE]: "ã",
  [DOT]: "ä",
};
const VNI_BREVE: Readonly<Record<string, string>> = {
  "": "ê",
  [ACUTE]: "é",
  [GRAVE]: "è",
  [HOOK]: "ú",
  [TILDE]: "ü",
  [DOT]: "ë",
};
const VNI_SINGLE: Readonly<Record<string, string>> = { đ: "ñ", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î", í: "í", ì: "ì" };

/** Small letters and the capitals of TCVN3, which has none with tone marks; anything else stays. */
export function tcvn3Mojibake(text: string): string {
  return Array.from(text, (letter) => TCVN3.get(letter) ?? letter).join("");
}

/** All Vietnamese letters; anything else stays. */
export function vniMojibake(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    const printed = VNI_SINGLE[small] ?? vniVowel(small);
    return letter === small ? printed : printed.toUpperCase();
  }).join("");
}

function vniVowel(small: string): string {
  const parts = small.normalize("NFD");
  const base = parts.charAt(0);
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? "";
  if (parts.includes("\u0302")) return base + (VNI_CIRCUMFLEX[tone] ?? "");
  if (parts.includes("\u0306")) return base + (VNI_BREVE[tone] ?? "");
  const letter = parts.includes("\u031b") ? (base === "o" ? "ô" : "ö") : base;
  return letter + (VNI_MARKS[tone] ?? "");
}
