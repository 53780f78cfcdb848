/** As much of `node:assert/strict` as the cases need, where there may be no Node. */

export function ok(value: unknown, message = "expected something that holds"): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message = ""): void {
  ok(Object.is(actual, expected), `${message}\nexpected: ${show(expected)}\nactual:   ${show(actual)}`);
}

/** For values that JSON can tell apart. */
export function deepEqual(actual: unknown, expected: unknown): void {
  equal(JSON.stringify(actual), JSON.stringify(expected));
}

export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `expected ${pattern} in:\n${text}`);
}

function show(value: unknown): string {
  return typeof value === "string" ? value : String(value);
}
