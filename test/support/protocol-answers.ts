/**
 * Holds what the server says to the protocol. Its meta model is not published as a package, but it is made from the
 * types of `vscode-languageserver-protocol`, so those are the judge: everything said while the tests run is written
 * down as TypeScript, with the type the protocol gives it, and must compile. A property too many fails as well.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after } from "mocha";

/** Of a long list so many elements are checked. */
const MOST_ELEMENTS = 40;

const FOLDER = join(process.cwd(), "out", "protocol-answers");

/** Types and values; the same answer is checked once. */
const said = new Set<string>();

export function recordAnswer(method: string, result: unknown): void {
  record("Result", "Request", method, result);
}

export function recordQuestion(method: string, params: unknown): void {
  record("Params", "Request", method, params);
}

export function recordNotification(method: string, params: unknown): void {
  record("Params", "Notification", method, params);
}

function record(part: "Result" | "Params", kind: "Request" | "Notification", method: string, value: unknown): void {
  const ours = method.startsWith("thethuc/");
  if (ours || (part === "Params" && value === undefined)) return;
  const name = MESSAGES.get(`${kind} ${method}`);
  assert.ok(name !== undefined, `The protocol has no ${kind.toLowerCase()} ${method}.`);
  assertPositions(value);
  const type = `${part}<typeof lsp.${name}.type>`;
  const literal = JSON.stringify(shortened(value));
  said.add(`${type} = ${literal};`);
}

/** Exported names by method: `Request textDocument/hover` → `HoverRequest`. */
const MESSAGES: ReadonlyMap<string, string> = new Map(
  Object.entries(createRequire(import.meta.url)("vscode-languageserver/node") as Record<string, unknown>).flatMap(
    ([name, value]) => {
      const method = (value as { type?: { method?: unknown } } | null)?.type?.method;
      const kind = /(?:Request|Notification)$/.exec(name)?.[0];
      return kind === undefined || typeof method !== "string" ? [] : [[`${kind} ${method}`, name] as const];
    },
  ),
);

/** TypeScript knows numbers only; positions are whole, not negative, and in order. */
function assertPositions(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const { line, character, start, end } = value as Record<string, unknown>;
  if (typeof line === "number") assert.ok(Number.isInteger(line) && line >= 0, `Line ${line}`);
  if (typeof character === "number") assert.ok(Number.isInteger(character) && character >= 0, `Character ${character}`);
  if (isPosition(start) && isPosition(end)) {
    const ordered = start.line < end.line || (start.line === end.line && start.character <= end.character);
    assert.ok(ordered, `A range ends before it starts: ${JSON.stringify(value)}`);
  }
  for (const part of Object.values(value)) assertPositions(part);
}

function isPosition(value: unknown): value is { line: number; character: number } {
  return typeof value === "object" && value !== null && "line" in value && "character" in value;
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MOST_ELEMENTS).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shortened(part)]));
}

const PROJECT = {
  extends: "../../tsconfig.base.json",
  compilerOptions: { noEmit: true, composite: false, noUnusedLocals: false, types: ["node"] },
  include: ["answers.ts"],
};

const PREAMBLE = `import type * as lsp from "vscode-languageserver/node";
type Void<R> = [R] extends [void] ? null : R;
type Result<T> = T extends lsp.ProtocolRequestType0<infer R, infer _1, infer _2, infer _3> ? Void<R>
  : T extends lsp.ProtocolRequestType<infer _4, infer R, infer _5, infer _6, infer _7> ? Void<R> : never;
type Params<T> = T extends lsp.ProtocolRequestType<infer P, infer _1, infer _2, infer _3, infer _4> ? P
  : T extends lsp.ProtocolNotificationType<infer P, infer _5> ? P : never;
`;

after(function checkAnswers() {
  this.timeout(60_000);
  if (said.size === 0) return;
  const declarations = [...said].map((typed, index) => `const said${index}: ${typed}`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "answers.ts"), PREAMBLE + declarations.join("\n"));
  writeFileSync(join(FOLDER, "tsconfig.json"), JSON.stringify(PROJECT));
  const compiler = join(process.cwd(), "node_modules", "typescript", "bin", "tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", FOLDER], { encoding: "utf8" });
  assert.equal(status, 0, `The protocol does not allow what the server said:\n${stdout}`);
});
