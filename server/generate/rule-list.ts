/** The page that lists every rule of the catalogue with its fate: what a clean report means, and what it does not. */
import type { NotEvaluated } from "../rules/not-evaluated.ts";
import type { Bilingual, Rule } from "../rules/rule.ts";
import { escapeMarkdown, table } from "./markdown.ts";
import { SEVERITIES } from "./rule-words.ts";

type Fate = "on" | "unverified" | "optional" | NotEvaluated["fate"];

interface Row {
  readonly id: string;
  readonly fate: Fate;
  readonly severity: Bilingual | null;
  /** What the rule asks, or why it is not evaluated. */
  readonly text: Bilingual;
}

const FATES: Readonly<Record<Fate, Bilingual>> = {
  on: { vi: "kiểm tra", en: "evaluated" },
  unverified: { vi: "tắt: chưa thấy nguyên văn căn cứ", en: "off: clause unverified" },
  optional: { vi: "tắt: đòi hỏi nhiều hơn pháp luật", en: "off: asks more than the law" },
  impossible: { vi: "văn bản thuần không đủ để kiểm tra", en: "plain text cannot decide" },
  later: { vi: "chưa làm", en: "not yet" },
};

export function ruleList(rules: readonly Rule[], others: readonly NotEvaluated[]): string {
  const rows: readonly Row[] = [...rules.map(evaluated), ...others.map(notEvaluated)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const components = [...new Set(rows.map(({ id }) => componentOf(id)))];
  return `${[
    "<!-- Written by `npm run generate` from server/rules. -->",
    "# Các quy tắc / Rules",
    totals(rows),
    ...components.flatMap((component) => [
      `## ${component}`,
      table(
        ["Quy tắc / Rule", "Tình trạng / Fate", "Mức độ / Severity", "Yêu cầu hoặc lý do", "What it asks, or why not"],
        rows.filter(({ id }) => componentOf(id) === component).map(cells),
      ),
    ]),
  ].join("\n\n")}\n`;
}

function evaluated({ id, severity, docs, unverified, optional }: Rule): Row {
  return {
    id,
    fate: unverified ? "unverified" : optional ? "optional" : "on",
    severity: SEVERITIES[severity],
    text: docs.title,
  };
}

function notEvaluated({ id, fate, reason }: NotEvaluated): Row {
  return { id, fate, severity: null, text: reason };
}

function componentOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

function totals(rows: readonly Row[]): string {
  const counted = (Object.keys(FATES) as Fate[])
    .map((fate) => ({ fate, count: rows.filter((row) => row.fate === fate).length }))
    .filter(({ count }) => count > 0);
  const lines = counted.map(({ fate, count }) => [both(FATES[fate]), String(count)]);
  return table(["Tình trạng / Fate", String(rows.length)], lines);
}

function cells({ id, fate, severity, text }: Row): readonly string[] {
  const isEvaluated = severity !== null;
  return [
    isEvaluated ? `[\`${id}\`](${id}.md)` : `\`${id}\``,
    both(FATES[fate]),
    severity === null ? "–" : both(severity),
    escapeMarkdown(text.vi),
    escapeMarkdown(text.en),
  ];
}

function both({ vi, en }: Bilingual): string {
  return `${vi} / ${en}`;
}
