/** `thethuc rules`: the rules that are checked, and those that text alone cannot decide. */
import { RULES } from "../../rules/index.ts";
import { NOT_EVALUATED } from "../../rules/not-evaluated.ts";
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
    regimes: rule.regimes,
    title: rule.docs.title[language],
    source: rule.source,
    inForce: { from: rule.inForce.from ?? null, to: rule.inForce.to ?? null },
    fix: rule.fix === "none" ? null : rule.fix,
    unverified: rule.unverified,
  }));
  const others = NOT_EVALUATED.map(({ id, fate, reason }) => ({
    rule: id,
    evaluated: false,
    fate,
    reason: reason[language],
  }));
  return `${JSON.stringify([...evaluated, ...others], null, 2)}\n`;
}

function rulesPretty(session: Session): string {
  const { language, messages } = session;
  const palette = paletteFor(session.host);
  const idWidth = Math.max(...[...RULES, ...NOT_EVALUATED].map(({ id }) => id.length));
  const severityWidth = Math.max(...RULES.map(({ severity }) => severityWord(severity, language).length));
  const evaluated = RULES.map(({ id, severity, docs }) => {
    const word = severityWord(severity, language).padEnd(severityWidth);
    return `${id.padEnd(idWidth)}  ${palette.severity(severity, word)}  ${docs.title[language]}`;
  });
  const others = NOT_EVALUATED.map(({ id, reason }) => `${id.padEnd(idWidth)}  ${palette.faint(reason[language])}`);
  const lines = [palette.strong(messages.rulesEvaluated(String(RULES.length))), ...evaluated];
  if (others.length > 0) lines.push("", palette.strong(messages.rulesNotEvaluated(String(others.length))), ...others);
  return `${lines.join("\n")}\n`;
}
