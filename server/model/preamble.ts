/** Reads addressees, legal bases and the order: NĐ 30/2020, PL I, Phần I, Mục II, khoản 6 điểm a and khoản 9. */
import { isUpper } from "../../grammar/letters.ts";
import type { SourceText } from "../../grammar/source.ts";
import type { LineNode } from "../../grammar/tree.ts";
import type { LegalBasis, Line, TextPart } from "./analysis.ts";
import { groupLines, lineOf, partOfSpan, rangeOf, textOf } from "./parts.ts";

/** Paragraphs that begin `Căn cứ`, each with the lines that go on with it. */
export function readLegalBases(source: SourceText, lines: readonly LineNode[]): LegalBasis[] {
  const bases: LegalBasis[] = [];
  for (const group of groupLines(lines)) {
    const first = group[0];
    if (first?.kind !== "legalBasis" || first.quoted) continue;
    const text = textOf(source, group);
    // `Căn cứ pháp lý:` heads the list of bases.
    if (/^(?:Căn cứ|CĂN CỨ) \S+ \S+:$/.test(text)) continue;
    const last = group[group.length - 1] ?? first;
    const opening = /^([-–]\s*)?(C[ăĂ][nN][cC][ứỨ]|\S+\s+\S+?)(?=[\s:]|$)/.exec(source.text.slice(first.from, last.to));
    const lead = opening?.[1]?.length ?? 0;
    const words = opening?.[2]?.length ?? 0;
    bases.push({
      range: rangeOf(source, group),
      text,
      opening: partOfSpan(source, { start: first.from + lead, end: first.from + lead + words }),
      terminator: /[;,.:]$/.exec(text)?.[0] ?? "",
      dash: lead > 0,
    });
  }
  return bases;
}

/** The order itself, `QUYẾT ĐỊNH:`; null without one. */
export function readOperative(source: SourceText, lines: readonly LineNode[]): Line | null {
  const line = lines.find(({ kind }) => kind === "operative");
  return line === undefined ? null : lineOf(source, [line]);
}

/** `Kính gửi` as printed, and the bodies addressed: on its line, or in the list below. */
export function readAddressees(
  source: SourceText,
  lines: readonly LineNode[],
): { heading: TextPart | null; addressees: readonly TextPart[] } {
  const groups = groupLines(lines.filter(({ kind }) => kind !== "blank" && kind !== "separator"));
  const at = groups.findIndex((group) => group[0]?.kind === "addressee");
  const group = groups[at];
  const first = group?.[0];
  const last = group?.[group.length - 1];
  if (group === undefined || first === undefined || last === undefined) return { heading: null, addressees: [] };
  const printed =
    /^K(?:ính(?=[gt])|ÍNH(?=[GT])|\S+\s+)\S+?(?=[\s:]|$)\s*:?/.exec(source.text.slice(first.from, last.to))?.[0] ?? "";
  const addressees: TextPart[] = [];
  const add = (part: TextPart): void => {
    const text = part.text.replace(/^[-–+•]\s*/, "").replace(/[;,.]$/, "");
    if (text !== "") addressees.push({ range: part.range, text });
  };
  add(partOfSpan(source, { start: first.from + printed.length, end: last.to }));
  for (const [index, entry] of groups.slice(at + 1).entries()) {
    // A body alone on the line below the heading.
    const alone = index === 0 && addressees.length === 0 && isAddressee(entry, source);
    if (entry[0]?.kind !== "dash" && !alone) break;
    add({ range: rangeOf(source, entry), text: textOf(source, entry) });
  }
  return { heading: partOfSpan(source, { start: first.from, end: first.from + printed.trimEnd().length }), addressees };
}

/** A line that names a body: short, with a capital, and no sentence. */
function isAddressee(group: readonly LineNode[], source: SourceText): boolean {
  const text = textOf(source, group);
  return group[0]?.kind === "paragraph" && text.length < 120 && isUpper(text.charCodeAt(0)) && !/[.:]$/.test(text);
}
