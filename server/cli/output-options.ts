/**
 * The options `--format` and `--output` of `lint`, which may be repeated and belong together: an output takes the format
 * before it, and the first one where none stands before it.
 */
import { Option } from "commander";
import type { CiFormat } from "./formatters/ci-formatter.ts";
import type { JsonFormat } from "./formatters/json.ts";

export type LintFormat = "pretty" | JsonFormat | CiFormat;

/** What is written, and where: null stands for standard output. */
export interface LintOutput {
  readonly format: LintFormat;
  readonly file: string | null;
}

const FORMATS: readonly LintFormat[] = ["pretty", "json", "ndjson", "sarif", "github", "junit", "checkstyle"];

const PRESET: LintFormat = "pretty";

/** Values of one command line in the order in which they were given. */
type Given = readonly ({ readonly format: LintFormat } | { readonly file: string })[];

/** The two options, and what they say together once the command line has been read. */
export function outputOptions(help: { readonly format: string; readonly outputTo: string }): {
  readonly options: readonly Option[];
  outputs(): readonly LintOutput[];
} {
  let given: Given = [];
  const format = new Option("--format <format>", help.format).choices(FORMATS).default(PRESET);
  const allowed = format.parseArg;
  format.argParser((value: string, before: unknown) => {
    // Commander's own reader refuses what is no format.
    allowed?.(value, before);
    given = [...given, { format: value as LintFormat }];
    return value;
  });
  const output = new Option("--output <file>", help.outputTo).argParser((file: string) => {
    given = [...given, { file }];
    return file;
  });
  return { options: [format, output], outputs: () => pairs(given) };
}

function pairs(given: Given): readonly LintOutput[] {
  const outputs: { format: LintFormat | null; file: string | null }[] = [];
  for (const value of given) {
    const last = outputs.at(-1);
    if ("format" in value) {
      if (last !== undefined && last.format === null) last.format = value.format;
      else outputs.push({ format: value.format, file: null });
    } else if (last !== undefined && last.file === null) last.file = value.file;
    else outputs.push({ format: last?.format ?? null, file: value.file });
  }
  if (outputs.length === 0) return [{ format: PRESET, file: null }];
  return outputs.map(({ format, file }) => ({ format: format ?? PRESET, file }));
}
