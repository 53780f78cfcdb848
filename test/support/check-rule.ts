/** Lints documents in tests: one rule against the marks in a document, or all rules against an example. */
import assert from "node:assert/strict";
import type { Analysis } from "../../server/model/analysis.ts";
import { analyze } from "../../server/model/analyze.ts";
import { ruleContext } from "../../server/rules/context.ts";
import { fixAll } from "../../server/rules/fix.ts";
import { RULES } from "../../server/rules/index.ts";
import { type LintOptions, lint } from "../../server/rules/lint.ts";
import { normalizedText } from "../../server/rules/normalized-text.ts";
import type { Finding, Rule } from "../../server/rules/rule.ts";
import { readMarks, writeMarks } from "./markers.ts";
import { BUILT_IN } from "./registry.ts";

/** The day by which undated documents of the tests are judged, and the documents known. */
export const TODAY: LintOptions = { language: "vi", today: "2026-11-24", registry: BUILT_IN };

export interface CheckedDocument {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Names of the messages that were reported. */
  readonly messages: readonly string[];
}

/** Holds the findings of one rule against the marks in `marked`, both ways, and its fixes against their promises. */
export function checkRule(rule: Rule, marked: string): CheckedDocument {
  const { text, expectations } = readMarks(marked);
  const analysis = analyze(text);
  const findings = lint(analysis, [rule], asking(rule));
  assert.equal(writeMarks(text, findings), writeMarks(text, expectations));
  for (const { fix } of findings) checkFix(rule, text, fix);
  const messages = findings.length === 0 ? [] : messagesOf(rule, analysis);
  const once = applySafeFixes(rule, text);
  assert.equal(applySafeFixes(rule, once), once, "Fixing a second time changes the text again.");
  return { text, findings, messages };
}

function messagesOf(rule: Rule, analysis: Analysis): readonly string[] {
  const normalized = rule.readsSource ? null : normalizedText(analysis);
  const read = normalized === null ? analysis : analyze(normalized.text);
  return [...rule.run(read, ruleContext(read, TODAY))].map(({ message }) => message);
}

/** The text with the safe fixes of one rule, applied until none is left. */
export function applySafeFixes(rule: Rule, text: string): string {
  const fixed = fixAll(text, analyze, [rule], asking(rule)).text;
  const left = lint(analyze(fixed), [rule], asking(rule)).filter(({ fix }) => fix?.safety === "safe");
  assert.deepEqual(left, [], "A safe fix is left after fixing.");
  return fixed;
}

/** Ids of the rules that report in a document, each with its message: all rules that are on, and the one `asked` for. */
export function findingsOfAllRules(
  text: string,
  asked?: Rule,
): readonly { readonly rule: string; readonly message: string }[] {
  return lint(analyze(text), RULES, asked === undefined ? TODAY : asking(asked)).map(({ rule, message }) => ({
    rule,
    message,
  }));
}

/** An unverified rule is off unless it is asked for. */
function asking(rule: Rule): LintOptions {
  return { ...TODAY, asked: new Set([rule.id]) };
}

function checkFix(rule: Rule, text: string, fix: Finding["fix"]): void {
  if (fix === null) return;
  assert.notEqual(rule.fix, "none", "The rule promises no fix.");
  if (fix.safety === "safe") assert.equal(rule.fix, "safe", "The rule promises no safe fix.");
  assert.ok(fix.edits.length > 0, "A fix has no edits.");
  let end = 0;
  for (const { range, text: replacement } of fix.edits) {
    assert.ok(
      range.start >= end && range.end >= range.start && range.end <= text.length,
      "Edits overlap or lie outside.",
    );
    assert.notEqual(text.slice(range.start, range.end), replacement, "An edit changes nothing.");
    end = range.end;
  }
}
