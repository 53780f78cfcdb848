/** Runs the rules that apply to a document and gathers what they find, in order of place. */
import type { Analysis } from "../model/analysis.ts";
import { type ContextOptions, ruleContext } from "./context.ts";
import type { Finding, Language, Rule } from "./rule.ts";

export interface LintOptions extends ContextOptions {
  readonly language: Language;
}

/**
 * At most this many findings of one rule in one document: a text of another kind would otherwise drown the rest.
 */
const LIMIT_PER_RULE = 200;

/** Findings of `rules` in `analysis`, sorted by start, then end, then rule. */
export function lint(analysis: Analysis, rules: readonly Rule[], options: LintOptions): readonly Finding[] {
  const findings: Finding[] = [];
  const context = ruleContext(analysis, options);
  for (const rule of rules) {
    if (!applies(rule, analysis, context.asOf)) continue;
    const templates = rule.messages[options.language];
    let count = 0;
    for (const report of rule.run(analysis, context)) {
      findings.push({
        rule: rule.id,
        severity: report.severity ?? rule.severity,
        message: templates[report.message]?.(...report.args) ?? report.message,
        range: report.range,
        source: rule.source,
        fix: report.fix,
      });
      count++;
      if (count === LIMIT_PER_RULE) break;
    }
  }
  return findings.sort(byPlace);
}

function applies(rule: Rule, analysis: Analysis, asOf: string): boolean {
  if (!rule.regimes.includes(analysis.regime)) return false;
  const { from, to } = rule.inForce;
  return (from === undefined || asOf >= from) && (to === undefined || asOf <= to);
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
