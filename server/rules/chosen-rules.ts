/** Which rules of a list run on papers of a regime: worked out once, since the same list comes with every document. */
import type { Regime } from "../model/analysis.ts";
import { inForceFor, type RuleInForce } from "./in-force.ts";
import type { Rule, Severity } from "./rule.ts";

/** What turns rules on and off. */
export interface RuleSwitches {
  /** Ids of rules to run although they are off by default: their clause is unverified, or asks for more than the law. */
  readonly asked?: ReadonlySet<string>;
  /** Severities by rule where they are not those of the rules themselves. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
}

interface Choice {
  readonly switches: RuleSwitches;
  readonly byRegime: Map<Regime, readonly RuleInForce[]>;
}

const choices = new WeakMap<readonly Rule[], Choice>();

/** The rules that are on for a regime, each with its days, in the order in which they run. */
export function chosenRules(rules: readonly Rule[], regime: Regime, switches: RuleSwitches): readonly RuleInForce[] {
  const { byRegime } = choiceOf(rules, switches);
  const known = byRegime.get(regime);
  if (known !== undefined) return known;
  const on = rules.filter((rule) => rule.regimes.includes(regime) && isOn(rule, switches));
  // Some look at what the others have found.
  const ordered = [...on.filter(({ last }) => !last), ...on.filter(({ last }) => last)];
  const chosen = ordered.map((rule) => inForceFor(rule, regime));
  byRegime.set(regime, chosen);
  return chosen;
}

/** Whether a rule is to run at all: unless it is off by default and nobody asked, or somebody turned it off. */
export function isOn({ id, unverified, optional }: Rule, { asked, severities }: RuleSwitches): boolean {
  if (severities?.get(id) === "off") return false;
  return (!unverified && !optional) || asked?.has(id) === true;
}

/** What is kept for a list of rules, as long as the switches are the same. */
function choiceOf(rules: readonly Rule[], switches: RuleSwitches): Choice {
  const known = choices.get(rules);
  const { asked, severities } = switches;
  if (known !== undefined && known.switches.asked === asked && known.switches.severities === severities) return known;
  const choice: Choice = { switches, byRegime: new Map() };
  choices.set(rules, choice);
  return choice;
}
