/** Runs the rules that apply to a document and gathers what they find, in order of place. */
import type { Analysis, Regime } from "../model/analysis.ts";
import { analyze } from "../model/analyze.ts";
import { chosenRules, type RuleSwitches } from "./chosen-rules.ts";
import { type ContextOptions, type RunContext, ruleContext } from "./context.ts";
import { normalizedText } from "./normalized-text.ts";
import type { Finding, Language, Report, Rule, Severity } from "./rule.ts";

export interface LintOptions extends ContextOptions, RuleSwitches {
  readonly language: Language;
}

/**
 * At most this many findings of one rule in one document: a text of another kind would otherwise drown the rest.
 */
const LIMIT_PER_RULE = 200;

/** Findings of `rules` in `analysis` that no comment silences, sorted by start, then end, then rule. */
export function lint(analysis: Analysis, rules: readonly Rule[], options: LintOptions): readonly Finding[] {
  const normalized = normalizedText(analysis);
  const read = normalized === null ? analysis : analyze(normalized.text, analysis.regime);
  const context = ruleContext(read, options, () => rules.map(({ id }) => id));
  const findings: Finding[] = [];
  const tell = (rule: Rule, report: Report): void => {
    findings.push(findingOf(rule, rule.readsSource ? report : (normalized?.inSource(report) ?? report), options));
  };
  for (const { rule, first, last } of chosenRules(rules, judgedBy(read), options)) {
    if (context.asOf < first || last < context.asOf) continue;
    if (!rule.readsSource || normalized === null) runRule(rule, read, context, tell);
    else runRule(rule, analysis, context, tell, normalized.offsetOf.bind(normalized));
  }
  return findings.sort(byPlace);
}

/** Rules on what sentences say; a page around a document has its own. */
const OF_PROSE = /^(?:citation|caps|abbreviation)\//;

/** Tells what `rule` reports and no comment silences. `placeOf` gives the offset for the context of one it reports. */
function runRule(
  rule: Rule,
  analysis: Analysis,
  context: RunContext,
  tell: (rule: Rule, report: Report) => void,
  placeOf?: (offset: number) => number,
): void {
  let count = 0;
  for (const report of rule.run(analysis, context)) {
    if (report.range.end <= context.preface && OF_PROSE.test(rule.id)) continue;
    if (context.ignores.covers(rule.id, placeOf?.(report.range.start) ?? report.range.start)) continue;
    tell(rule, report);
    count++;
    if (count === LIMIT_PER_RULE) return;
  }
  // Only comments that silence rules ask which rules ran.
  if (!rule.workspace && context.ignores.comments.length > 0) context.ran.add(rule.id);
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
