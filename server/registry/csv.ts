/** Rows of comma-separated values by RFC 4180; semicolons, which spreadsheets write in Vietnam, are read as well. */

export interface CsvRow {
  /** Line on which the row begins, from 1: a quoted field may run over several. */
  readonly line: number;
  readonly fields: readonly string[];
  /** False where a quote is not closed, or text follows a closing one. */
  readonly wellFormed: boolean;
}

interface Field {
  readonly value: string;
  /** Offset of the separator or line break behind the field, or the end of the text. */
  readonly end: number;
  readonly wellFormed: boolean;
}

/** Rows of `text`, blank lines left out. The separator is the one that the first line has more of. */
export function readCsv(text: string): readonly CsvRow[] {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const fields: string[] = [];
    let wellFormed = true;
    let lines = 0;
    let more = true;
    while (more) {
      const field = fieldAt(text, at, separator);
      fields.push(field.value);
      wellFormed &&= field.wellFormed;
      lines += breaksIn(text, at, field.end);
      more = text.charAt(field.end) === separator;
      at = field.end + (more ? 1 : breakLength(text, field.end));
    }
    if (fields.length > 1 || fields[0]?.trim() !== "") rows.push({ line, fields, wellFormed });
    line += lines + 1;
  }
  return rows;
}

function separatorOf(text: string): "," | ";" {
  const first = text.slice(0, lineEnd(text, 0));
  return first.split(";").length > first.split(",").length ? ";" : ",";
}

function fieldAt(text: string, start: number, separator: string): Field {
  if (text.charAt(start) !== '"') {
    const end = fieldEnd(text, start, separator);
    return { value: text.slice(start, end), end, wellFormed: true };
  }
  let value = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length, wellFormed: false };
    value += text.slice(from, quote);
    if (text.charAt(quote + 1) !== '"') {
      const end = fieldEnd(text, quote + 1, separator);
      return { value, end, wellFormed: end === quote + 1 };
    }
    value += '"';
    from = quote + 2;
  }
}

function fieldEnd(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text.charAt(at) !== separator && !isBreak(text.charAt(at))) at++;
  return at;
}

function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBreak(text.charAt(at))) at++;
  return at;
}

function breaksIn(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end; at++) {
    if (!isBreak(text.charAt(at))) continue;
    breaks++;
    at += breakLength(text, at) - 1;
  }
  return breaks;
}

function isBreak(character: string): boolean {
  return character === "\n" || character === "\r";
}

function breakLength(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? 2 : 1;
}
