/**
 * Where the findings of a run go: one format to standard output, any number of others into files.
 *
 *     thethuc lint --format sarif --output findings.sarif --format pretty
 */
import path from "node:path";
import { RULES } from "../rules/index.ts";
import type { Severity } from "../rules/rule.ts";
import { RULE_PAGES } from "../service/diagnostics.ts";
import { PLAIN, paletteFor } from "./formatters/colour.ts";
import { lintJson } from "./formatters/lint-json.ts";
import { lintPretty } from "./formatters/lint-pretty.ts";
import type { FormatContext, LintFormatter, LintResult } from "./formatters/lint-result.ts";
import type { LintFormat, LintOutput } from "./output-options.ts";
import type { Session } from "./session.ts";
import { replaceText } from "./write.ts";

export interface OutputContext {
  readonly quiet: boolean;
  /** True for a severity that makes the command end with status 1. */
  fails(severity: Severity): boolean;
}

interface OpenOutput {
  readonly formatter: LintFormatter;
  /** Null for standard output. */
  readonly file: string | null;
  readonly written: string[];
}

export class Outputs {
  readonly #session: Session;
  readonly #outputs: readonly OpenOutput[];

  private constructor(session: Session, outputs: readonly OpenOutput[]) {
    this.#session = session;
    this.#outputs = outputs;
  }

  /** Null when the outputs asked for do not go together, which has then been reported. */
  static async open(wanted: readonly LintOutput[], context: OutputContext, session: Session): Promise<Outputs | null> {
    if (!go(wanted, session)) return null;
    const outputs: OpenOutput[] = [];
    for (const { format, file } of wanted) {
      outputs.push({ formatter: await formatterOf(format, file, context, session), file, written: [] });
    }
    return new Outputs(session, outputs);
  }

  async add(result: LintResult): Promise<void> {
    for (const output of this.#outputs) this.#write(output, await output.formatter.file(result));
  }

  /** Writes what is left. Files are written whole or not at all. */
  async close(): Promise<void> {
    for (const output of this.#outputs) this.#write(output, output.formatter.end());
    this.#session.flush();
    for (const { file, written } of this.#outputs) {
      if (file === null) continue;
      await replaceText(path.resolve(this.#session.host.cwd, file), file, written.join(""), this.#session);
    }
  }

  #write({ file, written }: OpenOutput, text: string): void {
    if (file === null) this.#session.print(text);
    else written.push(text);
  }
}

function go(wanted: readonly LintOutput[], session: Session): boolean {
  const files = wanted.map(({ file }) => file);
  if (files.filter((file) => file === null).length > 1) session.problem(session.messages.twoFormats());
  const twice = files.find((file, index) => file !== null && files.indexOf(file) !== index);
  if (twice !== undefined && twice !== null) session.problem(session.messages.sameOutput(), twice);
  return !session.failed;
}

async function formatterOf(
  format: LintFormat,
  file: string | null,
  context: OutputContext,
  session: Session,
): Promise<LintFormatter> {
  const { language, host } = session;
  if (format === "pretty") return lintPretty(language, file === null ? paletteFor(host) : PLAIN, context.quiet);
  if (format === "json" || format === "ndjson") return lintJson(format);
  const { ciFormatter } = await import("./formatters/ci-formatter.ts");
  return ciFormatter(format, formatContext(context, session));
}

function formatContext({ fails }: OutputContext, session: Session): FormatContext {
  const { host, language } = session;
  const root = host.env["GITHUB_WORKSPACE"] ?? host.cwd;
  return {
    language,
    version: host.version,
    rules: RULES,
    rulePages: RULE_PAGES,
    cwd: host.cwd,
    fails,
    pathFromRoot(file) {
      const relative = path.relative(root, path.resolve(host.cwd, file));
      return relative.startsWith("..") ? file : relative.replaceAll(path.sep, "/");
    },
    hasFailed: () => session.failed,
  };
}
