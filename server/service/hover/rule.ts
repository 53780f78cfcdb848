/** Tells what a rule asks, by which clause, and whether it mends. */
import { RULES } from "../../rules/index.ts";
import type { Bilingual, FixSafety, Rule } from "../../rules/rule.ts";
import { escaped, markup, type Voice } from "../markup.ts";

/** Paragraphs on `rule`, in Markdown. */
export function describeRule(
  rule: Rule,
  { language, rulePages }: Voice & { readonly rulePages: string },
): readonly string[] {
  const { id, docs, source, fix } = rule;
  const name = rulePages === "" ? `**${id}**` : `[${id}](${rulePages}${id}.md)`;
  return [
    `${name}: ${escaped(docs.title[language])}`,
    escaped(docs.why[language]),
    `${CLAUSE[language]}: ${escaped(source)}. ${FIX[fix][language]}`,
  ];
}

/** The same about the rule of this id as one text; null for a rule there is not. */
export function explanationOf(id: string, voice: Voice & { readonly rulePages: string }): string | null {
  const rule = RULES.find((candidate) => candidate.id === id);
  return rule === undefined ? null : markup(voice, describeRule(rule, voice)).value;
}

const CLAUSE: Bilingual = { vi: "Căn cứ", en: "Source" };

const FIX: Readonly<Record<FixSafety | "none", Bilingual>> = {
  safe: { vi: "Sửa tự động được.", en: "Can be fixed automatically." },
  choice: { vi: "Có gợi ý sửa để người soạn quyết định.", en: "Offers a change for you to decide on." },
  none: { vi: "Không có cách sửa tự động.", en: "Has no automatic fix." },
};
