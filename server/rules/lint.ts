/** Runs the rules that apply to a document and gathers what they find, in order of place. */
import type { Analysis, Regime } from "../model/analysis.ts";
import { type ContextOptions, ruleContext } from "./context.ts";
import { readIgnores } from "./ignores.ts";
import type { Finding, Language, Report, Rule } from "./rule.ts";

export interface LintOptions extends ContextOptions {
  readonly language: Language;
  /** Ids of rules to run although their clause is unverified. */
  readonly asked?: ReadonlySet<string>;
}

/**
 * At most this many findings of one rule in one document: a text of another kind would otherwise drown the rest.
 */
const LIMIT_PER_RULE = 200;

/** Findings of `rules` in `analysis` that no comment silences, sorted by start, then end, then rule. */
export function lint(analysis: Analysis, rules: readonly Rule[], options: LintOptions): readonly Finding[] {
  const findings: Finding[] = [];
  const context = ruleContext(analysis, options);
  const ignores = readIgnores(analysis.source);
  const regime = judgedBy(analysis);
  for (const rule of rules) {
    if (rule.unverified && options.asked?.has(rule.id) !== true) continue;
    if (!applies(rule, regime, context.asOf)) continue;
    let count = 0;
    for (const report of rule.run(analysis, context)) {
      if (ignores.covers(rule.id, report.range.start)) continue;
      findings.push(findingOf(rule, report, options.language));
      count++;
      if (count === LIMIT_PER_RULE) break;
    }
  }
  return findings.sort(byPlace);
}

/** What `rule` reports, in one language. */
export function findingOf(rule: Rule, report: Report, language: Language): Finding {
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    message: rule.messages[language][report.message]?.(...report.args) ?? report.message,
    range: report.range,
    source: rule.source,
    fix: report.fix,
    ...(report.related === undefined
      ? {}
      : { related: report.related.map(({ range, message }) => ({ range, message: message[language] })) }),
  };
}

/** The Youth Union lays its papers out by rules of its own, of which we have none: only what holds for any text holds. */
function judgedBy({ header, regime }: Analysis): Regime {
  return header.youthUnionTitle === null ? regime : "none";
}

function applies(rule: Rule, regime: Regime, asOf: string): boolean {
  if (!rule.regimes.includes(regime)) return false;
  const { from, to } = rule.inForce;
  return (from === undefined || asOf >= from) && (to === undefined || asOf <= to);
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
