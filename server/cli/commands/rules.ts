/** `thethuc rules`: the rules that are checked, and those that text alone cannot decide. */

import { dayIn, earliestDay } from "../../rules/in-force.ts";
import { RULES } from "../../rules/index.ts";
import { NOT_EVALUATED } from "../../rules/not-evaluated.ts";
import type { Rule } from "../../rules/rule.ts";
import { paletteFor } from "../formatters/colour.ts";
import { EXIT } from "../host.ts";
import { severityWord } from "../messages.ts";
import type { Session } from "../session.ts";

export interface RulesCommand {
  readonly format: "pretty" | "json";
}

export function rulesCommand({ format }: RulesCommand, session: Session): number {
  session.print(format === "json" ? rulesJson(session) : rulesPretty(session));
  session.flush();
  return EXIT.clean;
}

function rulesJson({ language }: Session): string {
  const evaluated = RULES.map((rule) => ({
    rule: rule.id,
    evaluated: true,
    severity: rule.severity,
    severityName: severityWord(rule.severity, language),
    regimes: rule.regimes,
    title: rule.docs.title[language],
    source: rule.source,
    inForce: { from: earliestDay(rule.inForce.from) ?? null, to: earliestDay(rule.inForce.to) ?? null },
    inForceByRegime: inForceByRegime(rule),
    fix: rule.fix === "none" ? null : rule.fix,
    unverified: rule.unverified,
    offByDefault: rule.unverified || rule.optional,
    options: rule.options,
  }));
  const others = NOT_EVALUATED.map(({ id, fate, reason }) => ({
    rule: id,
    evaluated: false,
    fate,
    reason: reason[language],
  }));
  return `${JSON.stringify([...evaluated, ...others], null, 2)}\n`;
}

/** The days of each regime of the rule. */
function inForceByRegime({ inForce: { from, to }, regimes }: Rule) {
  return Object.fromEntries(
    regimes.map((regime) => [regime, { from: dayIn(from, regime) ?? null, to: dayIn(to, regime) ?? null }]),
  );
}

function rulesPretty(session: Session): string {
  const { language, messages } = session;
  const palette = paletteFor(session.host);
  const idWidth = Math.max(...[...RULES, ...NOT_EVALUATED].map(({ id }) => id.length));
  const severityWidth = Math.max(...RULES.map(({ severity }) => severityWord(severity, language).length));
  const evaluated = RULES.map(({ id, severity, docs, unverified, optional }) => {
    const word = severityWord(severity, language).padEnd(severityWidth);
    const off = unverified || optional ? `  ${palette.faint(`(${messages.offByDefault(unverified)})`)}` : "";
    return `${id.padEnd(idWidth)}  ${palette.severity(severity, word)}  ${docs.title[language]}${off}`;
  });
  const others = NOT_EVALUATED.map(({ id, reason }) => `${id.padEnd(idWidth)}  ${palette.faint(reason[language])}`);
  const lines = [palette.strong(messages.rulesEvaluated(String(RULES.length))), ...evaluated];
  if (others.length > 0) lines.push("", palette.strong(messages.rulesNotEvaluated(String(others.length))), ...others);
  return `${lines.join("\n")}\n`;
}
