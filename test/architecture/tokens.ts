/** Splits TypeScript into just enough tokens that imports, comments and types can be told from text that mentions them. */

export interface Token {
  readonly kind: "word" | "string" | "template" | "regex" | "comment" | "punctuation";
  /** As written; strings without their quotes. */
  readonly text: string;
}

/** After one of these words a slash opens a regular expression; after any other word it divides. */
const BEFORE_OPERAND = new Set(["return", "typeof", "case", "of", "in", "yield", "await", "throw", "void", "delete"]);

const BLANK = /\s+/y;
const WORD = /[\w$]+/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
/** A stretch of a template up to its end or to the next `${`. */
const TEMPLATE_PART = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y;

/** Tokens of a TypeScript source, blanks left out. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  /** What each open brace is: a block's, or that of a `${` whose template goes on behind it. */
  const braces: ("block" | "template")[] = [];
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const templatePart = (): void => {
    const text = take(TEMPLATE_PART) ?? source.slice(at);
    if (text.endsWith("${")) braces.push("template");
    tokens.push({ kind: "template", text });
  };

  while (at < source.length) {
    if (take(BLANK) !== undefined) continue;
    const comment = take(COMMENT);
    if (comment !== undefined) {
      tokens.push({ kind: "comment", text: comment });
      continue;
    }
    const string = take(STRING);
    if (string !== undefined) {
      tokens.push({ kind: "string", text: string.slice(1, -1) });
      continue;
    }
    const word = take(WORD);
    if (word !== undefined) {
      tokens.push({ kind: "word", text: word });
      continue;
    }
    const regex = opensOperand(tokens) ? take(REGEX) : undefined;
    if (regex !== undefined) {
      tokens.push({ kind: "regex", text: regex });
      continue;
    }
    const mark = source.charAt(at++);
    if (mark === "`") templatePart();
    else if (mark === "}" && braces.pop() === "template") templatePart();
    else {
      if (mark === "{") braces.push("block");
      tokens.push({ kind: "punctuation", text: mark });
    }
  }
  return tokens;
}

/** True when what follows the tokens read so far is an operand, so that a slash opens a regular expression. */
function opensOperand(tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => token.kind !== "comment");
  if (last === undefined) return true;
  if (last.kind === "word") return BEFORE_OPERAND.has(last.text);
  return last.kind === "punctuation" && !")]}".includes(last.text);
}
