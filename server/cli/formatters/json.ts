/** The two ways of printing a row of values as JSON. */

export type JsonFormat = "json" | "ndjson";

/** Prints values one by one: the array's brackets come with the first value and at the end. */
export class JsonRows {
  readonly #format: JsonFormat;
  #empty = true;

  constructor(format: JsonFormat) {
    this.#format = format;
  }

  row(value: unknown): string {
    const text = JSON.stringify(value);
    if (this.#format === "ndjson") return `${text}\n`;
    const lead = this.#empty ? "[\n" : ",\n";
    this.#empty = false;
    return lead + text;
  }

  end(): string {
    if (this.#format === "ndjson") return "";
    return this.#empty ? "[]\n" : "\n]\n";
  }
}
