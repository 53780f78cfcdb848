/** What stands under the pointer: a cited document, a date, an abbreviation, a part referred to, a rule that speaks. */
import type { Hover, Position as LspPosition } from "vscode-languageserver-types";
import { abbreviationAt } from "./hover/abbreviation.ts";
import { citationAt } from "./hover/citation.ts";
import { dateAt } from "./hover/date.ts";
import { describeRule } from "./hover/rule.ts";
import type { HoverOptions, Told } from "./hover/told.ts";
import { escaped, markup } from "./markup.ts";
import { offsetAt, rangeAt, type Snapshot } from "./snapshot.ts";

/** What is known of the place; null where there is nothing to tell. */
export function hover(snapshot: Snapshot, position: LspPosition, options: HoverOptions): Hover | null {
  const offset = offsetAt(snapshot, position);
  const thing =
    abbreviationAt(snapshot.analysis, offset, options) ??
    partAt(offset, options) ??
    dateAt(snapshot.analysis, offset, options) ??
    citationAt(snapshot.analysis, offset, options);
  const findings = options.findings().filter(({ range }) => range.start <= offset && offset <= range.end);
  const rules = [...new Set(findings.map(({ rule }) => rule))].flatMap((id) => {
    const rule = options.rules.find((candidate) => candidate.id === id);
    return rule === undefined ? [] : describeRule(rule, options);
  });
  const range = thing?.range ?? findings[0]?.range;
  if (range === undefined) return null;
  const parts = [...(thing === null ? [] : [thing.paragraphs]), ...(rules.length === 0 ? [] : [rules])];
  if (parts.length === 0) return null;
  const ruled = parts.flatMap((paragraphs, index) => (index === 0 ? paragraphs : ["---", ...paragraphs]));
  return { contents: markup(options, ruled), range: rangeAt(snapshot, range) };
}

function partAt(offset: number, { partReferredTo }: HoverOptions): Told | null {
  const part = partReferredTo(offset);
  if (part === null) return null;
  const { range, label, title } = part;
  return { range, paragraphs: [title === "" ? `**${escaped(label)}**` : `**${escaped(label)}**: ${escaped(title)}`] };
}
