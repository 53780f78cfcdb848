/** Runs the rules that apply to a document and gathers what they find, in order of place. */
import type { Analysis, Regime } from "../model/analysis.ts";
import { type ContextOptions, type RunContext, ruleContext } from "./context.ts";
import { isInForce } from "./in-force.ts";
import type { Finding, Language, Report, Rule, Severity } from "./rule.ts";

export interface LintOptions extends ContextOptions {
  readonly language: Language;
  /** Ids of rules to run although they are off by default: their clause is unverified, or asks for more than the law. */
  readonly asked?: ReadonlySet<string>;
  /** Severities by rule where they are not those of the rules themselves. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
}

/**
 * At most this many findings of one rule in one document: a text of another kind would otherwise drown the rest.
 */
const LIMIT_PER_RULE = 200;

/** Findings of `rules` in `analysis` that no comment silences, sorted by start, then end, then rule. */
export function lint(analysis: Analysis, rules: readonly Rule[], options: LintOptions): readonly Finding[] {
  const findings: Finding[] = [];
  const context = ruleContext(analysis, options, () => rules.map(({ id }) => id));
  const regime = judgedBy(analysis);
  const applies = (rule: Rule): boolean =>
    rule.regimes.includes(regime) && isOn(rule, options) && isInForce(rule, regime, context.asOf);
  for (const rule of rules) if (!rule.last && applies(rule)) runRule(rule, analysis, context, options, findings);
  // These look at what the others found.
  for (const rule of rules) if (rule.last && applies(rule)) runRule(rule, analysis, context, options, findings);
  return findings.sort(byPlace);
}

/** Adds what `rule` finds to `findings`. */
function runRule(rule: Rule, analysis: Analysis, context: RunContext, options: LintOptions, findings: Finding[]): void {
  let count = 0;
  for (const report of rule.run(analysis, context)) {
    if (context.ignores.covers(rule.id, report.range.start)) continue;
    findings.push(findingOf(rule, report, options));
    count++;
    if (count === LIMIT_PER_RULE) return;
  }
  // Only comments that silence rules ask which rules ran.
  if (!rule.workspace && context.ignores.comments.length > 0) context.ran.add(rule.id);
}

/** Whether a rule is to run at all: unless it is off by default and nobody asked, or somebody turned it off. */
export function isOn(
  { id, unverified, optional }: Rule,
  { asked, severities }: Pick<LintOptions, "asked" | "severities">,
): boolean {
  if (severities?.get(id) === "off") return false;
  return (!unverified && !optional) || asked?.has(id) === true;
}

/** What `rule` reports, in one language. */
export function findingOf(
  rule: Rule,
  report: Report,
  { language, severities }: Pick<LintOptions, "language" | "severities">,
): Finding {
  return {
    rule: rule.id,
    severity: severityOf(rule, report, severities?.get(rule.id)),
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

/** The severity set goes before the rule's own; a case less certain than its rule stays the milder of the two. */
function severityOf({ severity }: Rule, report: Report, set: Severity | "off" | undefined): Severity {
  if (set === undefined || set === "off") return report.severity ?? severity;
  if (report.severity === null || RANKS[report.severity] >= RANKS[severity]) return set;
  return RANKS[report.severity] < RANKS[set] ? report.severity : set;
}

const RANKS: Readonly<Record<Severity, number>> = { hint: 0, info: 1, warning: 2, error: 3 };

function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
