/** Counts above headings and citations: how often an article, an annex or a cited document is referred to. */
import type { CodeLens } from "vscode-languageserver-types";
import type { Range } from "../model/analysis.ts";
import type { Language } from "../rules/rule.ts";
import { mentionsOf, shortRange } from "./mentions.ts";
import { headingOf, type NamedThing, stepsTo } from "./navigation-symbol.ts";
import { outlineOf } from "./outline.ts";
import type { Target } from "./reference-targets.ts";
import { locationsOf } from "./references.ts";
import { rangeAt, type Snapshot } from "./snapshot.ts";

/** Which lenses are shown. */
export interface LensSettings {
  /** Above articles and annexes. */
  readonly units: boolean;
  /** Above the first mention of each document that is cited more than once. */
  readonly citations: boolean;
}

/** The client's command that shows places beside a position: uri, position, locations. */
const SHOW_REFERENCES = "thethuc.showReferences";

/** Places of lenses, whose counts `resolveCodeLens` fills in; what is never referred to has none. */
export function codeLenses(snapshot: Snapshot, { units, citations }: LensSettings): readonly CodeLens[] {
  const lenses = [...(units ? targetLenses(snapshot) : []), ...(citations ? citationLenses(snapshot) : [])];
  return lenses
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, data }) => ({ range: rangeAt(snapshot, range), data }));
}

/** The lens with its command; unchanged where it belongs to another version of the document. */
export function resolveCodeLens(
  snapshot: Snapshot,
  lens: CodeLens,
  documents: readonly Snapshot[],
  language: Language,
): CodeLens {
  const data: unknown = lens.data;
  const thing = isLensData(data) && data.version === snapshot.version ? thingOf(snapshot, data) : null;
  if (thing === null) return lens;
  const locations = locationsOf(snapshot, thing, false, documents);
  const title = TITLES[thing.kind === "target" ? "references" : "citations"][language](locations.length);
  const command = { title, command: SHOW_REFERENCES, arguments: [snapshot.uri, lens.range.start, locations] };
  return { range: lens.range, command };
}

const TITLES: Readonly<Record<"references" | "citations", Readonly<Record<Language, (count: number) => string>>>> = {
  references: {
    vi: (count) => `${count} chỗ dẫn chiếu`,
    en: (count) => (count === 1 ? "1 reference" : `${count} references`),
  },
  citations: {
    vi: (count) => `${count} lần viện dẫn`,
    en: (count) => (count === 1 ? "cited once" : `cited ${count} times`),
  },
};

/** What a lens carries to its resolution. */
interface LensData {
  readonly uri: string;
  readonly version: number;
  readonly kind: "unit" | "annex" | "mentions";
  /** Index in the outline, among the annexes or among the groups of mentions. */
  readonly index: number;
}

interface Lens {
  readonly range: Range;
  readonly data: LensData;
}

function targetLenses(snapshot: Snapshot): readonly Lens[] {
  const { units, annexes } = outlineOf(snapshot.analysis);
  const targets: Target[] = [];
  for (const [index, { section }] of units.entries())
    if (section.kind === "article") targets.push({ kind: "unit", index });
  for (const index of annexes.keys()) targets.push({ kind: "annex", index });
  return targets.flatMap((target) => {
    const heading = stepsTo(snapshot.analysis, target).length === 0 ? null : headingOf(snapshot, target);
    return heading === null ? [] : [lens(snapshot, heading.name, target.kind, target.index)];
  });
}

function citationLenses(snapshot: Snapshot): readonly Lens[] {
  return mentionsOf(snapshot.analysis).groups.flatMap(({ citations }, index) => {
    const [first, second] = citations;
    return first === undefined || second === undefined ? [] : [lens(snapshot, shortRange(first), "mentions", index)];
  });
}

function lens({ uri, version }: Snapshot, range: Range, kind: LensData["kind"], index: number): Lens {
  return { range, data: { uri, version, kind, index } };
}

function thingOf(snapshot: Snapshot, { kind, index }: LensData): NamedThing | null {
  if (kind !== "mentions") return { kind: "target", target: { kind, index } };
  const mentions = mentionsOf(snapshot.analysis).groups[index];
  return mentions === undefined ? null : { kind: "mentions", mentions };
}

function isLensData(data: unknown): data is LensData {
  if (typeof data !== "object" || data === null) return false;
  const { kind, index, version } = data as Partial<Record<keyof LensData, unknown>>;
  const known = kind === "unit" || kind === "annex" || kind === "mentions";
  return known && typeof index === "number" && typeof version === "number";
}
