/** The shape of a form: what a type of documents holds between its header and its end. */

/**
 * The parts of a form in printed order. `{nội dung}` is a place to fill in: `[nội dung]` in plain text, a tab stop in a snippet.
 * `{số|     }` prints what stands behind the bar in plain text; `{cơ quan}` is the issuer where it is known.
 */
export interface Form {
  /** Sentence case, as in the abbreviation tables. */
  readonly type: string;
  readonly abstract: string;
  /** Between abstract and body: addressee, or competence, legal bases and the line that orders. */
  readonly opening?: string;
  readonly body: string;
  /** Entries of the recipients above the filing line, without dashes and marks. */
  readonly recipients?: readonly string[];
  /** What the filing line says behind `Lưu`, where it is not that of the regime. */
  readonly filing?: string;
  /** Lines above the name. */
  readonly signature?: string;
  /** The line with the name, or with both names where two people sign. */
  readonly name?: string;
  /** False for papers that have no number, or no place and date in the header. */
  readonly numbered?: boolean;
  readonly dated?: boolean;
}

/** A body of Roman parts, each with one numbered entry to begin with. */
export function parts(opening: string, ...titles: readonly string[]): string {
  const numerals = ["I", "II", "III", "IV", "V", "VI"];
  const blocks = titles.map((title, index) => `${numerals[index]}. ${title}\n1. {nội dung}\n2. {nội dung}`);
  return [opening, ...blocks].join("\n\n");
}

/** Articles of a text that is divided into chapters: `[title of the chapter, titles of its articles…]`. */
export function chapters(...all: readonly (readonly string[])[]): string {
  const numerals = ["I", "II", "III", "IV"];
  let article = 0;
  return all
    .map(([title, ...articles], index) => {
      const texts = articles.map((name) => `Điều ${++article}. ${name}\n{nội dung}`);
      return [`Chương ${numerals[index]}\n${title}`, ...texts].join("\n\n");
    })
    .join("\n\n");
}
