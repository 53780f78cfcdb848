/** Holds source files against the table of layers and the house rules; every breach is one readable line. */
import { posix } from "node:path";
import type { Layer } from "./table.ts";
import { type Token, tokenize } from "./tokens.ts";

/** Project files by path, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/** Words behind which `any` is a type. */
const BEFORE_TYPE = new Set(["as", "is", "extends", "satisfies", "readonly"]);

/** Breaches of the table and the house rules in `files`, in order of path; none in a tidy project. */
export function checkArchitecture(files: Files, layers: readonly Layer[]): readonly string[] {
  const breaches: string[] = [];
  const graph = new Map<string, readonly string[]>();
  for (const [path, source] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tokens = tokenize(source);
    const specifiers = importsOf(tokens);
    graph.set(
      path,
      specifiers.filter(isRelative).map((specifier) => resolve(path, specifier)),
    );
    breaches.push(...houseBreaches(path, source, tokens), ...importBreaches(path, specifiers, layers));
  }
  return [...breaches, ...cycleBreaches(graph)];
}

/** What a file imports: static, re-exported, type-only and dynamic. An import whose target is computed is `?`. */
export function importsOf(tokens: readonly Token[]): readonly string[] {
  const code = tokens.filter((token) => token.kind !== "comment");
  const specifiers: string[] = [];
  for (const [index, token] of code.entries()) {
    if (token.kind !== "word" || code[index - 1]?.text === ".") continue;
    const next = code[index + 1];
    if ((token.text === "import" || token.text === "require") && next?.text === "(") {
      const target = code[index + 2];
      specifiers.push(target?.kind === "string" ? target.text : "?");
    } else if ((token.text === "from" || token.text === "import") && next?.kind === "string") {
      specifiers.push(next.text);
    }
  }
  return specifiers;
}

function importBreaches(path: string, specifiers: readonly string[], layers: readonly Layer[]): readonly string[] {
  const layer = layerOf(path, layers);
  if (layer === undefined) return [`${path}: no row of the table in ARCHITECTURE.md covers this folder.`];
  const breaches: string[] = [];
  for (const specifier of specifiers) {
    if (specifier === "?") {
      breaches.push(`${path}: imports a computed path, which no table can allow.`);
    } else if (isRelative(specifier)) {
      const target = layerOf(resolve(path, specifier), layers);
      if (target?.name === layer.name || (target !== undefined && layer.layers.includes(target.name))) continue;
      const where = target === undefined ? "which belongs to no layer" : `a file of ${target.name}`;
      breaches.push(`${path}: imports "${specifier}", ${where}; ${layer.name} may import ${allowed(layer)}.`);
    } else if (!layer.packages.includes(packageOf(specifier))) {
      breaches.push(`${path}: imports the package "${specifier}"; ${layer.name} may import ${allowed(layer)}.`);
    }
  }
  return breaches;
}

function houseBreaches(path: string, source: string, tokens: readonly Token[]): readonly string[] {
  const breaches: string[] = [];
  if (!/^\ufeff?(?:#![^\n]*\n)?\/\*\*/.test(source)) {
    breaches.push(`${path}: does not open with a doc comment saying what the file is for.`);
  }
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "comment" && /@ts-(?:ignore|nocheck)/.test(token.text)) {
      breaches.push(`${path}: switches the type check off: ${token.text.trim()}`);
    }
    if (isAnyType(token, tokens[index - 1], tokens[index + 1])) breaches.push(`${path}: uses the type any.`);
  }
  return breaches;
}

function isAnyType(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.kind !== "word" || token.text !== "any" || before === undefined) return false;
  if (after?.text === ":" || after?.text === "(") return false;
  return before.kind === "word" ? BEFORE_TYPE.has(before.text) : before.kind === "punctuation" && before.text !== ".";
}

/** Cycles between files, each told once, from its first file in order of path. */
function cycleBreaches(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const breaches: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) {
      breaches.push(`Files import each other in a circle: ${[...trail.slice(seenAt), path].join(" → ")}`);
      return;
    }
    if (done.has(path)) return;
    done.add(path);
    trail.push(path);
    for (const target of graph.get(path) ?? []) visit(target);
    trail.pop();
  };
  for (const path of graph.keys()) visit(path);
  return breaches;
}

function layerOf(path: string, layers: readonly Layer[]): Layer | undefined {
  return layers.find((layer) => path.startsWith(layer.folder));
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith(".");
}

function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier);
}

/** `node:*` for a part of Node, otherwise the package's name without a path inside it. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:*";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function allowed(layer: Layer): string {
  const everything = [...layer.layers, ...layer.packages];
  return everything.length === 0 ? "nothing outside itself" : `only ${everything.join(", ")}`;
}
