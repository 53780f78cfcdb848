/** Line and column of source offsets. Columns are UTF-16 units, both count from 1. */

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Answers by binary search in the starts of the lines; `\n`, `\r\n` and a lone `\r` end a line. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(source: string) {
    this.#length = source.length;
    const onlyNewlines = !source.includes("\r");
    for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) this.#starts.push(at + 1);
    if (!onlyNewlines) this.#addCarriageReturns(source);
  }

  positionAt(offset: number): Position {
    const wanted = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (this.#starts[low] ?? 0) + 1 };
  }

  /** The offset of a position; a line or column outside the text is moved to the nearest place inside. */
  offsetAt({ line, column }: Position): number {
    if (line < 1) return 0;
    const start = this.#starts[line - 1];
    if (start === undefined) return this.#length;
    const next = this.#starts[line] ?? this.#length + 1;
    return Math.max(start, Math.min(start + column - 1, next - 1));
  }

  #addCarriageReturns(source: string): void {
    let added = false;
    for (let at = source.indexOf("\r"); at !== -1; at = source.indexOf("\r", at + 1)) {
      if (source.charCodeAt(at + 1) === 0x0a) continue;
      this.#starts.push(at + 1);
      added = true;
    }
    if (added) this.#starts.sort((a, b) => a - b);
  }
}
