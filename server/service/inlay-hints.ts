/**
 * What the reader of a short mention would have to look up, shown behind it: the heading of the article it names, the
 * date and issuer of the document it cites.
 *
 *     theo Điều 5⟨Giải thích từ ngữ⟩ và Nghị định số 30/2020/NĐ-CP⟨ngày 05 tháng 3 năm 2020 của Chính phủ⟩
 */
import type { InlayHint, Range as LspRange } from "vscode-languageserver-types";
import type { Citation, Range } from "../model/analysis.ts";
import { countUpTo } from "../model/ordered.ts";
import { mentionsOf } from "./mentions.ts";
import { outlineOf } from "./outline.ts";
import { type TargetedStep, targetedSteps } from "./reference-targets.ts";
import { shortened } from "./shortened.ts";
import { offsetAt, positionAt, type Snapshot } from "./snapshot.ts";

/** Which hints are shown, and what is known of cited documents from elsewhere. */
export interface HintOptions {
  /** Headings behind references to articles, chapters and annexes. */
  readonly targets: boolean;
  /** Date and issuer behind citations that have neither. */
  readonly citations: boolean;
  /** What a registry knows of a citation, in words; null where nothing. Asked where the document itself says nothing. */
  describe(citation: Citation): string | null;
}

/** Characters of a hint. */
const LONGEST_HINT = 60;

/** Hints that stand in `range`, in order. */
export function inlayHints(snapshot: Snapshot, range: LspRange, options: HintOptions): readonly InlayHint[] {
  const visible = { start: offsetAt(snapshot, range.start), end: offsetAt(snapshot, range.end) };
  const hints = [
    ...(options.targets ? targetHints(snapshot, visible) : []),
    ...(options.citations ? citationHints(snapshot, visible, options) : []),
  ];
  return hints
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, text }) => ({
      position: positionAt(snapshot, offset),
      label: shortened(text, LONGEST_HINT),
      ...(text.length > LONGEST_HINT ? { tooltip: text } : {}),
      paddingLeft: true,
    }));
}

interface Hint {
  readonly offset: number;
  readonly text: string;
}

function targetHints({ analysis }: Snapshot, visible: Range): readonly Hint[] {
  const { units, annexes } = outlineOf(analysis);
  const titleOf = ({ target, label }: TargetedStep): string => {
    if (label === "này") return "";
    if (target.kind === "annex") return annexes[target.index]?.title ?? "";
    const section = units[target.index]?.section;
    return section === undefined || section.kind === "clause" || section.kind === "point" ? "" : section.title;
  };
  return among(targetedSteps(analysis), visible).flatMap((step) => {
    const text = titleOf(step);
    return text === "" ? [] : [{ offset: step.range.end, text }];
  });
}

function citationHints({ analysis }: Snapshot, visible: Range, { describe }: HintOptions): readonly Hint[] {
  const { groupOf } = mentionsOf(analysis);
  return among(analysis.citations, visible).flatMap((citation) => {
    if (citation.date !== null || citation.issuer !== null || citation.inHeading) return [];
    const fullest = groupOf.get(citation)?.fullest;
    const text = (fullest === undefined ? "" : dateAndIssuer(fullest)) || describe(citation);
    return text === null || text === "" ? [] : [{ offset: citation.range.end, text }];
  });
}

function dateAndIssuer({ date, issuer }: Citation): string {
  return [date?.text ?? "", issuer === null ? "" : `của ${issuer.text}`].filter((text) => text !== "").join(" ");
}

/** Items that end inside `visible`, out of a list in order of place. */
function among<T extends { readonly range: Range }>(items: readonly T[], visible: Range): readonly T[] {
  const first = countUpTo(items, visible.start - 1, ({ range }) => range.end);
  const behind = countUpTo(items, visible.end, ({ range }) => range.end);
  return items.slice(first, behind);
}
