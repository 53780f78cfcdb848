/** The page of one rule, in Vietnamese and English: what findings and `thethuc explain` lead to. */
import type { Language, Rule } from "../rules/rule.ts";
import { escapeMarkdown, fenced, table } from "./markdown.ts";
import { FIXES, LABELS, REGIMES, SEVERITIES, spansOf } from "./rule-words.ts";

export function rulePage(rule: Rule): string {
  return `${[
    `<!-- Written by \`npm run generate\` from server/rules/${rule.id}.ts. -->`,
    `# \`${rule.id}\``,
    "[Tiếng Việt](#tiếng-việt) · [English](#english) · [Mọi quy tắc / All rules](../README.md)",
    ...inLanguage(rule, "vi"),
    ...inLanguage(rule, "en"),
  ].join("\n\n")}\n`;
}

function inLanguage(rule: Rule, language: Language): readonly string[] {
  const { docs, fix, id, regimes, severity, source } = rule;
  return [
    `## ${LABELS.language[language]}`,
    `**${escapeMarkdown(docs.title[language])}**`,
    escapeMarkdown(docs.why[language]),
    table(
      [LABELS.source[language], escapeMarkdown(source)],
      [
        [LABELS.severity[language], `${SEVERITIES[severity][language]} (\`${severity}\`)`],
        [LABELS.regimes[language], regimes.map((regime) => REGIMES[regime][language]).join(", ")],
        [LABELS.inForce[language], spansOf(rule, language)],
        [LABELS.fix[language], FIXES[fix][language]],
      ],
    ),
    ...(rule.unverified ? [LABELS.unverified[language]] : []),
    ...(rule.optional ? [LABELS.optional[language]] : []),
    ...(rule.workspace ? [LABELS.workspace[language]] : []),
    ...options(rule, language),
    `${LABELS.bad[language]}:`,
    fenced(docs.bad),
    `${LABELS.good[language]}:`,
    fenced(docs.good),
    `${LABELS.silence[language]}: \`<!-- thethuc-disable-next-line ${id} -- ${LABELS.reason[language]} -->\``,
    `${LABELS.configure[language]} ([thethuc.config.json](../../configuration.md)): \`"rules": { "${id}": "off" }\``,
  ];
}

/** A table of what a configuration may set; nothing for a rule without options. */
function options({ options }: Rule, language: Language): readonly string[] {
  const rows = Object.entries(options).map(([name, option]) => {
    const values = option.kind === "flag" ? [true, false] : option.values;
    const presetFirst = [option.preset, ...values.filter((value) => value !== option.preset)];
    return [
      `\`${name}\``,
      presetFirst.map((value) => `\`${value}\``).join(", "),
      escapeMarkdown(option.about[language]),
    ];
  });
  if (rows.length === 0) return [];
  const headings = [LABELS.option, LABELS.values, LABELS.about].map((label) => label[language]);
  return [`${LABELS.options[language]}:`, table(headings, rows)];
}
