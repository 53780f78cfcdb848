/**
 * VNI-Windows, the encoding of the VNI fonts such as VNI-Times: a letter and, behind it, a mark taken from the upper
 * half of Windows-1252.
 *
 *     Coäng hoøa xaõ hoäi   →   Cộng hòa xã hội
 */
/** Marks that may follow any vowel. */
const TONES: Readonly<Record<string, string>> = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };

/** Marks of the circumflex letters â ê ô, without and with a tone. */
const CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
};

/** Marks of ă, without and with a tone. */
const BREVE: Readonly<Record<string, string>> = {
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};

const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...CIRCUMFLEX, ...BREVE },
  e: { ...TONES, ...CIRCUMFLEX },
  o: { ...TONES, ...CIRCUMFLEX },
  u: TONES,
  y: TONES,
  ơ: TONES,
  ư: TONES,
};

/** Letters that are one byte of their own. */
const SINGLES: Readonly<Record<string, string>> = {
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
  í: "í",
  ì: "ì",
};

const LETTER = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòîíì]/gi;

/** What was meant by VNI that was read as Windows-1252; NFC. */
export function fromVni(text: string): string {
  return text.replace(LETTER, (found, base?: string, mark?: string) => {
    const first = base ?? found;
    const letter = SINGLES[first.toLowerCase()] ?? first.toLowerCase();
    const marks = mark === undefined ? "" : MARKS[letter]?.[mark.toLowerCase()];
    if (marks === undefined) return found;
    const meant = (letter + marks).normalize("NFC");
    return first === first.toLowerCase() ? meant : meant.toUpperCase();
  });
}
