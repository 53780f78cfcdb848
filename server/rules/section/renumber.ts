/** Writes new labels into the markers of sections, for the fixes of the rules of numbering. */
import type { Section } from "../../model/analysis.ts";
import type { Bilingual, Edit, RelatedPlace } from "../rule.ts";

/** A section and the label it should have. */
export interface Relabelled {
  readonly section: Section;
  readonly label: string;
}

/** One edit for each label that changes; null where markup hides a label. */
export function markerEdits(source: string, pairs: readonly Relabelled[]): Edit[] | null {
  const edits: Edit[] = [];
  for (const { section, label } of pairs) {
    if (label === section.label) continue;
    const { start, end } = section.marker.range;
    const [printed, wanted] = [lastWord(section.label), lastWord(label)];
    const at = source.slice(start, end).lastIndexOf(printed);
    if (at === -1) return null;
    edits.push({ range: { start: start + at, end: start + at + printed.length }, text: wanted });
  }
  return edits;
}

/** The unit after which the numbering goes wrong, to be shown beside the finding. */
export function unitAbove({ label, marker }: Section): RelatedPlace<Bilingual> {
  return {
    range: marker.range,
    message: { vi: `Đơn vị đứng trước: “${label}”.`, en: `The unit before: “${label}”.` },
  };
}

/** `Điều 3` → `3`. */
function lastWord(label: string): string {
  return label.slice(label.lastIndexOf(" ") + 1);
}
