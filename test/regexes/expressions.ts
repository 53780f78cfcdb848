/** Every regular expression of the product: literals from the sources, made ones from a run that loads every module. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { tokenize } from "../architecture/tokens.ts";

export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** The file it stands in; for a made one, the file that makes it. */
  readonly file: string;
}

/** Folders of the product's sources. */
const FOLDERS = ["client", "grammar", "server"];

/** Prints the expressions that the modules make; see there. */
const RECORDER = "test/regexes/recorded.mjs";

/** Each expression once, in order of file and text. */
export function productExpressions(): readonly Expression[] {
  const byText = new Map<string, Expression>();
  for (const expression of [...literals(), ...made()]) {
    const text = textOf(expression);
    if (!byText.has(text)) byText.set(text, expression);
  }
  return [...byText.values()].sort((a, b) => (a.file + textOf(a) < b.file + textOf(b) ? -1 : 1));
}

/** `/source/flags`. */
export function textOf({ source, flags }: Expression): string {
  return `/${source}/${flags}`;
}

/** Names an expression in few characters. */
export function keyOf(expression: Expression): string {
  return createHash("sha256").update(textOf(expression)).digest("hex").slice(0, 16);
}

function literals(): readonly Expression[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
  );
  return files.flatMap((file) =>
    tokenize(readFileSync(file, "utf8"))
      .filter(({ kind }) => kind === "regex")
      .map(({ text }) => {
        const end = text.lastIndexOf("/");
        return { source: text.slice(1, end), flags: text.slice(end + 1), file };
      }),
  );
}

function made(): readonly Expression[] {
  return JSON.parse(execFileSync(process.execPath, [RECORDER], { encoding: "utf8" })) as Expression[];
}
