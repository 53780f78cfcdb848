/**
 * Tells which references mean this document, and of it which text: the document itself or a regulation attached to it.
 *
 *     Điều 5 Quyết định này     Điều 5 Quy chế này     Điều 5 Luật Lưu trữ     “… Điều 5 …”
 *     (the document's)          (the annex's)          (another's)             (quoted)
 */
import { LETTER, UPPER } from "../../grammar/letters.ts";
import type { LineNode, TreeNode } from "../../grammar/tree.ts";
import { isLine } from "../../grammar/tree.ts";
import { DOCUMENT_TYPES, OTHER_CITED_TYPES } from "../../grammar/vocabulary.ts";
import type { Analysis, Citation, Range, StructuralReference } from "../model/analysis.ts";
import { countUpTo } from "../model/ordered.ts";
import { isOwnCitation } from "./mentions.ts";
import { type Outline, textAt, unitAt } from "./outline.ts";

/** A reference to this document, without the steps that belong to another. */
export interface ReferenceReading {
  readonly steps: StructuralReference["steps"];
  readonly offset: number;
  /** Text of the outline it means: 0 for the document, n for its nth annex. */
  readonly text: number;
}

/** References to this document, in order of place. */
export function readingOf(analysis: Analysis, outline: Outline): readonly ReferenceReading[] {
  const { references } = analysis;
  const reader = new Reader(analysis, outline);
  const readings: ReferenceReading[] = [];
  let following: Owner | null = null;
  let next: StructuralReference | null = null;
  // From the last to the first: the head of a list belongs where its end does (`Điều 5, các khoản 1, 2 Điều 6 Luật …`).
  for (let at = references.length - 1; at >= 0; at--) {
    const reference = references[at];
    if (reference === undefined) break;
    const linked = next !== null && reader.isLinked(reference.range.end, next.range.start) ? following : null;
    const owner = reader.ownerOf(reference, linked);
    [following, next] = [owner, reference];
    const steps = owner.kind === "other" ? ownSteps(reference.steps) : reference.steps;
    const text = owner.kind === "text" ? owner.text : textAt(outline, reference.range.start);
    if (owner.kind !== "quoted" && steps.length > 0) readings.push({ steps, offset: reference.range.start, text });
  }
  return readings.reverse();
}

/** Whose a reference is. `other` still has its own steps up to a `này`. */
type Owner =
  | { readonly kind: "text"; readonly text: number }
  | { readonly kind: "other" }
  | { readonly kind: "quoted" };

const OTHER: Owner = { kind: "other" };
const QUOTED: Owner = { kind: "quoted" };

class Reader {
  readonly #analysis: Analysis;
  readonly #outline: Outline;
  /** Citations by the place of the reference that leads them. */
  readonly #citing: ReadonlyMap<number, Citation>;
  readonly #quoted: readonly Range[];
  /** Places of opening quotation marks. */
  readonly #quoteMarks: readonly number[];
  readonly #start: number;
  readonly #amending: boolean;
  readonly #amendingUnits = new Map<number, boolean>();

  constructor(analysis: Analysis, outline: Outline) {
    this.#analysis = analysis;
    this.#outline = outline;
    this.#citing = new Map(
      analysis.citations.flatMap((citation) => {
        const locator = citation.locator;
        return locator === null ? [] : [[locator.range.start, citation] as const];
      }),
    );
    this.#quoted = quotedLines(analysis.tree);
    this.#quoteMarks = placesOf(analysis.source, "“");
    this.#start = analysis.tree.children.find(({ kind }) => TEXT_ZONES.has(kind))?.start ?? Infinity;
    this.#amending = /(?:sửa đổi|bổ sung|bãi bỏ|thay thế)/i.test(analysis.title.abstract?.text ?? "");
  }

  /** `linked` is the owner of the reference that goes on with this one, null where none does. */
  ownerOf({ range, steps }: StructuralReference, linked: Owner | null): Owner {
    if (range.start < this.#start || this.#isQuoted(range.start)) return QUOTED;
    const citation = this.#citing.get(range.start);
    if (citation !== undefined) return isOwnCitation(this.#analysis, citation) ? { kind: "text", text: 0 } : OTHER;
    const behind = readable(this.#analysis.source.slice(range.end, range.end + LONGEST_NAME));
    const named = THIS_DOCUMENT.exec(behind)?.[1];
    const around = textAt(this.#outline, range.start);
    if (named !== undefined) return this.#textNamed(named, around);
    if (steps.at(-1)?.label === "này") return { kind: "text", text: around };
    if (OTHER_DOCUMENT.test(behind)) return OTHER;
    if (linked !== null) return linked;
    if (this.#amends(unitAt(this.#outline, range.start)) || this.#followsCitation(range.start)) return OTHER;
    return { kind: "text", text: around };
  }

  /** Nothing but what joins the items of a list stands between two references. */
  isLinked(from: number, to: number): boolean {
    return to - from <= LONGEST_LINK && LINK.test(readable(this.#analysis.source.slice(from, to)));
  }

  /** The text that calls itself `name`. */
  #textNamed(name: string, around: number): Owner {
    const type = name.toLowerCase();
    const { title } = this.#analysis;
    if (around > 0 && this.#outline.annexes[around - 1]?.label.toLowerCase() === type)
      return { kind: "text", text: around };
    if (title.type === null || title.type.toLowerCase() === type) return { kind: "text", text: 0 };
    const annex = this.#outline.annexes.findIndex(({ label }) => label.toLowerCase() === type);
    if (annex !== -1) return { kind: "text", text: annex + 1 };
    return type === "văn bản" ? { kind: "text", text: around } : OTHER;
  }

  #isQuoted(offset: number): boolean {
    const quotation = this.#quoted[countUpTo(this.#quoted, offset, ({ start }) => start) - 1];
    if (quotation !== undefined && offset < quotation.end) return true;
    const opened = this.#quoteMarks[countUpTo(this.#quoteMarks, offset, (mark) => mark) - 1];
    if (opened === undefined || offset - opened > LONGEST_SENTENCE) return false;
    return !/[”\n]/.test(this.#analysis.source.slice(opened, offset));
  }

  /** The unit changes another document, or stands in one that does: what it names is there. */
  #amends(unit: number): boolean {
    const found = this.#outline.units[unit];
    if (found === undefined) return false;
    const known = this.#amendingUnits.get(unit);
    if (known !== undefined) return known;
    const { title } = found.section;
    const own = (AMENDS.test(title) || AMENDED.test(title.slice(-120))) && (this.#amending || NAMED_TYPE.test(title));
    const amends = own || this.#amends(found.parent);
    this.#amendingUnits.set(unit, amends);
    return amends;
  }

  /** Another document is cited earlier in the sentence. */
  #followsCitation(offset: number): boolean {
    const { citations, source } = this.#analysis;
    const before = citations[countUpTo(citations, offset, ({ range }) => range.start) - 1];
    if (before === undefined || offset - before.range.end > LONGEST_SENTENCE) return false;
    return !isOwnCitation(this.#analysis, before) && !SENTENCE_END.test(source.slice(before.range.end, offset));
  }
}

const TEXT_ZONES: ReadonlySet<string> = new Set(["body", "closing", "annex"]);

/** How far a sentence is followed back, in characters. */
const LONGEST_SENTENCE = 600;

/** Longest name behind a reference that is looked at. */
const LONGEST_NAME = 80;

const LONGEST_LINK = 24;

const LINK = /^ ?(?:,|;|và|hoặc|đến)? ?(?:tại|theo|các|những|cả)? ?$/;

const SENTENCE_END = /[.;:?!]\s|\n\s*\n|\n\s*(?:[-–+]|\d+[.)]|[a-zđ]\)|Điều |ĐIỀU )/;

const AMENDS = /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Thay cụm từ|Thay từ|Bỏ cụm từ|Bỏ từ|Bỏ |Đính chính|Hủy bỏ)/i;

const AMENDED = /(?:sửa đổi|bổ sung|thay thế)[^.;]{0,60}(?:như sau)? ?:?$/;

/** Words that always name a document, even written small. */
const NAMES_ANYWHERE = "[Ll]uật|[Bb]ộ luật|[Nn]ghị định|[Tt]hông tư|[Pp]háp lệnh|[Hh]iến pháp|[Cc]ông ước|[Hh]iệp định";

const TYPE_NAMES = [...DOCUMENT_TYPES.map(({ name }) => name), ...OTHER_CITED_TYPES].join("|");

const NAMED_TYPE = new RegExp(`(?<![${LETTER}])(?:${NAMES_ANYWHERE}|${TYPE_NAMES})(?![${LETTER}])`);

/** `của Luật này`, `Quy chế này`: the words before `này`. */
const THIS_DOCUMENT = new RegExp(
  `^ ?(?:của )?(?:bản |Bản )?([${UPPER}][${LETTER}]{1,7}(?: [${LETTER}]{1,7}){0,3}?) này(?![${LETTER}])`,
);

const OTHER_DOCUMENT = new RegExp(
  `^ ?,? ?(?:của )?(?:bản |Bản )?(?:${NAMES_ANYWHERE}|${TYPE_NAMES})(?![${LETTER}])(?!(?: [${LETTER}]{1,7}){0,2} này(?![${LETTER}]))`,
);

/** Steps up to the last that says `này`: `khoản 1 Điều này và Điều 6 Nghị định số …`. */
function ownSteps(steps: StructuralReference["steps"]): StructuralReference["steps"] {
  return steps.slice(0, steps.findLastIndex(({ label }) => label === "này") + 1);
}

/** A stretch of the source as a reader sees it. */
function readable(source: string): string {
  if (!UNLIKE_READ.test(source)) return source;
  return source
    .normalize("NFC")
    .replace(/[*_]{1,3}|<[^<>\n]{0,80}>/g, "")
    .replace(/\s+/g, " ");
}

/** What makes a stretch differ from what is read: markup, marks of composed letters, blanks but one plain one. */
const UNLIKE_READ = /[*_<\u0300-\u036f]|[^\S ]| {2}/;

function placesOf(text: string, character: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) places.push(at);
  return places;
}

/** Lines inside quotations that stand in lines of their own, in order. */
function quotedLines(tree: TreeNode): readonly Range[] {
  const lines: LineNode[] = [];
  const visit = (node: TreeNode): void => {
    if (!isLine(node)) for (const child of node.children) visit(child);
    else if (node.quoted) lines.push(node);
  };
  visit(tree);
  return lines;
}
