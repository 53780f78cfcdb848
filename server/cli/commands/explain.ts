/** `thethuc explain RULE`: what a rule asks, why, by which clause, with examples. */

import type { Regime } from "../../model/analysis.ts";
import { dayIn } from "../../rules/in-force.ts";
import { RULES } from "../../rules/index.ts";
import { nearest } from "../../rules/nearest.ts";
import { NOT_EVALUATED } from "../../rules/not-evaluated.ts";
import type { Rule } from "../../rules/rule.ts";
import { RULE_PAGES } from "../../service/diagnostics.ts";
import { paletteFor } from "../formatters/colour.ts";
import { EXIT } from "../host.ts";
import { type Messages, severityWord } from "../messages.ts";
import type { Session } from "../session.ts";

export function explainCommand(id: string, session: Session): number {
  const text = explanation(id, session);
  if (text === null) {
    session.problem(session.messages.unknownRule(id, nearTo(id).join(", ")));
    return EXIT.failure;
  }
  session.print(text);
  session.flush();
  return EXIT.clean;
}

function explanation(id: string, session: Session): string | null {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule !== undefined) return explainRule(rule, session);
  const other = NOT_EVALUATED.find((candidate) => candidate.id === id);
  if (other === undefined) return null;
  const palette = paletteFor(session.host);
  return `${palette.strong(id)}\n\n${session.messages.notEvaluated()} ${other.reason[session.language]}\n\n${RULE_PAGES}README.md\n`;
}

function explainRule(rule: Rule, session: Session): string {
  const { language, messages } = session;
  const palette = paletteFor(session.host);
  const labels = messages.explainLabels();
  const facts: readonly (readonly [string, string])[] = [
    [labels.severity, severityWord(rule.severity, language)],
    [labels.regimes, rule.regimes.map((regime) => messages.regime(regime)).join(", ")],
    [labels.source, rule.source],
    ...spans(rule, messages).map((span) => [labels.inForce, span] as const),
    [labels.fix, messages.fixSafety(rule.fix)],
    ...Object.entries(rule.options).map(([name, { about }]) => [labels.option, `${name}: ${about[language]}`] as const),
    ...(rule.unverified || rule.optional ? [[labels.off, messages.offByDefault(rule.unverified)] as const] : []),
    [labels.page, `${RULE_PAGES}${rule.id}.md`],
  ];
  const width = Math.max(...facts.map(([label]) => label.length));
  return [
    palette.strong(rule.id),
    "",
    rule.docs.title[language],
    rule.docs.why[language],
    "",
    ...facts.map(([label, value]) => `${palette.faint(label.padEnd(width))}  ${value}`),
    "",
    palette.faint(labels.bad),
    ...indented(rule.docs.bad),
    palette.faint(labels.good),
    ...indented(rule.docs.good),
    "",
  ].join("\n");
}

/** The days of a rule, or those of each regime where they differ. */
function spans({ inForce: { from, to }, regimes }: Rule, messages: Messages): readonly string[] {
  const span = (regime: Regime): string => {
    const [first, last] = [dayIn(from, regime), dayIn(to, regime)];
    return first === undefined && last === undefined ? "" : `${first ?? "…"} – ${last ?? "…"}`;
  };
  const [one = "", ...others] = new Set(regimes.map(span));
  if (others.length > 0) return regimes.map((regime) => `${span(regime)} (${messages.regime(regime)})`);
  return one === "" ? [] : [one];
}

function indented(example: string): readonly string[] {
  return example.split("\n").map((line) => `    ${line}`);
}

/** At most this many suggestions for a misspelt rule. */
const SUGGESTIONS = 5;

/** What was meant, where it is near enough, and rules that share a word with it, those of its component before others. */
function nearTo(id: string): readonly string[] {
  const ids = [...RULES, ...NOT_EVALUATED].map((rule) => rule.id);
  const words = id
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
  const shared = (candidate: string): number => words.filter((word) => candidate.includes(word)).length;
  const component = id.toLowerCase().replace(/\/.*$/, "/");
  const isSibling = (candidate: string): number => (candidate.startsWith(component) ? 0.5 : 0);
  const near = nearest(id, ids);
  const others = ids
    .map((candidate) => ({ candidate, shared: shared(candidate) + isSibling(candidate) }))
    .filter((rule) => rule.shared > 0 && rule.candidate !== near)
    .sort((a, b) => b.shared - a.shared || (a.candidate < b.candidate ? -1 : 1))
    .map(({ candidate }) => candidate);
  return [...(near === null ? [] : [near]), ...others].slice(0, SUGGESTIONS);
}
