/** A reference to a unit of this document leads to one that is there. */
import type { Analysis, Section, StructuralReference } from "../../model/analysis.ts";
import { countUpTo } from "../../model/ordered.ts";
import { POINT_LETTERS } from "../../registry/abbreviations.ts";
import { bodyRange, isQuoted } from "../body/body-text.ts";
import { defineRule } from "../rule.ts";
import { breaksOff } from "../unfinished.ts";

type Step = StructuralReference["steps"][number];

/** Documents whose references mostly lead into others. */
const AMENDING = /sửa đổi|bổ sung|thay thế|bãi bỏ|hợp nhất|đính chính/i;

const LONGEST_NAME = 40;

export const citationStructureExists = defineRule({
  id: "citation/structure-exists",
  severity: "error",
  regimes: ["state", "party", "qppl"],
  source: "NĐ 30/2020/NĐ-CP, PL II, Mục V, khoản 7; NĐ 78/2025/NĐ-CP, Điều 68, khoản 2 (viện dẫn phải xác định được)",
  fix: "none",
  messages: {
    vi: {
      article: (label, last) => `Văn bản không có Điều ${label}: điều cuối là Điều ${last}.`,
      clause: (label, article, last) => `${article} không có khoản ${label}: khoản cuối là khoản ${last}.`,
      point: (label, clause, last) => `Khoản ${clause} không có điểm ${label}: điểm cuối là điểm ${last}.`,
    },
    en: {
      article: (label, last) => `The document has no article ${label}; the last one is ${last}.`,
      clause: (label, article, last) => `${article} has no clause ${label}; the last one is ${last}.`,
      point: (label, clause, last) => `Clause ${clause} has no point ${label}; the last one is ${last}.`,
    },
  },
  docs: {
    title: {
      vi: "Điều, khoản, điểm của chính văn bản được viện dẫn phải có thật",
      en: "Units of the document that it refers to exist",
    },
    why: {
      vi: "Viện dẫn còn sót sau khi bỏ hoặc dồn điều khiến người đọc không tìm được quy định.",
      en: "References left over after articles were removed lead nowhere.",
    },
    slot: "body",
    bad: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở và các phòng nêu tại Điều 3 Quyết định này chịu trách nhiệm thi hành Quyết định này./.",
    good: "Điều 1. Giao Văn phòng Sở rà soát danh mục hồ sơ.\n\nĐiều 2. Chánh Văn phòng Sở và các phòng nêu tại Điều 1 Quyết định này chịu trách nhiệm thi hành Quyết định này./.",
  },
  *check(analysis, report) {
    const { references, title, sections } = analysis;
    if (references.length === 0 || sections.length === 0 || AMENDING.test(title.abstract?.text ?? "")) return;
    // The unit may stand in what is missing.
    if (breaksOff(analysis)) return;
    let units: Units | undefined;
    for (const reference of references) {
      if (!namesItself(reference, analysis)) continue;
      units ??= new Units(sections);
      if (units.articles.length === 0) return;
      if (!isOwnWord(reference, analysis, units)) continue;
      for (const { step, around, last } of missing(reference, units)) {
        if (step.unit === "article") yield report.article(step.range, [step.label, last]);
        else if (step.unit === "clause") yield report.clause(step.range, [step.label, around, last]);
        else yield report.point(step.range, [step.label, around, last]);
      }
    }
  },
});

interface Missing {
  readonly step: Step;
  /** Label of the unit in which it is looked for. */
  readonly around: string;
  /** Label of the last unit there. */
  readonly last: string;
}

/**
 * The document's own units. Of a long text few are ever referred to, so that what an article encloses is gone through
 * when somebody asks for it. Only complete rows are relied on: 1, 2, 3 … without a gap.
 */
class Units {
  readonly articles = new Row();
  readonly #sections: readonly Section[];
  readonly #rows = { clause: new Map<number, Row>(), point: new Map<number, Row>() };

  constructor(sections: readonly Section[]) {
    this.#sections = sections;
    for (const [index, section] of sections.entries()) {
      if (section.kind === "article" && !section.quoted) this.articles.add(section, index);
    }
  }

  /** Units of a kind directly in the unit at `parent`. */
  inside(parent: number, kind: "clause" | "point"): Row {
    const rows = this.#rows[kind];
    const known = rows.get(parent);
    if (known !== undefined) return known;
    const row = new Row();
    const level = this.#sections[parent]?.level ?? Infinity;
    for (let at = parent + 1; at < this.#sections.length; at++) {
      const section = this.#sections[at];
      if (section === undefined || section.level <= level) break;
      const isDirect = section.parent === parent && section.kind === kind;
      if (isDirect && !section.quoted && section.depth === 0) row.add(section, at);
    }
    rows.set(parent, row);
    return row;
  }

  /** The innermost unit that begins at or before a place. */
  at(offset: number): Section | undefined {
    return this.#sections[this.#indexAt(offset)];
  }

  /** Index of the article around a place, -1 where there is none. */
  around(offset: number): number {
    let index = this.#indexAt(offset);
    while (index >= 0 && this.#sections[index]?.kind !== "article") index = this.#sections[index]?.parent ?? -1;
    return index;
  }

  label(index: number): string {
    return this.#sections[index]?.label ?? "";
  }

  #indexAt(offset: number): number {
    return countUpTo(this.#sections, offset, ({ start }) => start) - 1;
  }
}

/** Units of one kind in one place, in order. A long row is referred to often, so that it is gone through once. */
class Row {
  readonly #units: Section[] = [];
  readonly #indexes: number[] = [];
  #byLabel: Map<string, number> | undefined;
  #complete = true;

  add(section: Section, index: number): void {
    this.#units.push(section);
    this.#indexes.push(index);
    if (section.ordinal !== this.#units.length) this.#complete = false;
  }

  get length(): number {
    return this.#units.length;
  }

  get lastLabel(): string {
    return plainLabel(this.#units[this.#units.length - 1]);
  }

  /** Index of the first unit of that label, -1 where there is none. Mostly it stands where its number says. */
  named(label: string): number {
    const place = placeOf(label) - 1;
    if (this.#complete && plainLabel(this.#units[place]) === label) return this.#indexes[place] ?? -1;
    this.#byLabel ??= new Map(
      this.#units.map((unit, at) => [plainLabel(unit), this.#indexes[at] ?? -1] as const).reverse(),
    );
    return this.#byLabel.get(label) ?? -1;
  }

  /** The label comes behind the last of a row that is complete, two units at least. */
  endsBefore(label: string): boolean {
    if (this.length < 2 || !this.#complete) return false;
    return placeOf(label) > this.length && !/\d[a-zđ]$/.test(label);
  }
}

/** Steps that lead nowhere, from the largest to the smallest; below one of them nothing is looked for. */
function* missing({ steps, range }: StructuralReference, units: Units): Iterable<Missing> {
  let article = -1;
  let clause = -1;
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at] as Step;
    if (step.unit === "article") {
      clause = -1;
      article = step.label === "này" ? units.around(range.start) : units.articles.named(step.label);
      if (step.label !== "này" && units.articles.endsBefore(step.label)) {
        yield { step, around: "", last: units.articles.lastLabel };
      }
    } else if (step.unit === "clause" && article !== -1) {
      const row = units.inside(article, "clause");
      clause = row.named(step.label);
      if (row.endsBefore(step.label)) yield { step, around: units.label(article), last: row.lastLabel };
    } else if (step.unit === "point" && clause !== -1) {
      const row = units.inside(clause, "point");
      if (row.endsBefore(step.label)) yield { step, around: units.label(clause), last: row.lastLabel };
    }
  }
}

/** Place of a label in a complete row, from 1 on: `5` → 5, `đ` → 5; 0 where it has none. */
function placeOf(label: string): number {
  return /^\d+$/.test(label) ? Number(label) : POINT_LETTERS.indexOf(label) + 1;
}

/** `Điều 5`, `5` → `5`. */
function plainLabel(section: Section | undefined): string {
  const label = section?.label ?? "";
  return label.slice(label.lastIndexOf(" ") + 1);
}

/** Says itself that it means this document: `Điều 5 Quyết định này`, `khoản 2 Điều này`. */
function namesItself({ range, steps }: StructuralReference, { source, title }: Analysis): boolean {
  const last = steps.at(-1);
  if (last?.unit === "article" && last.label === "này") return steps.length > 1;
  if (title.type === null || !mayBeNamed(source, range.end, title.type)) return false;
  const behind = source.slice(range.end, range.end + LONGEST_NAME).replace(/\s+/g, " ");
  return behind.replace(/^ của(?= )/, "").startsWith(` ${title.type} này`);
}

/** A blank, and behind it the first letter of the type or of `của`: most references end otherwise, which costs no string. */
function mayBeNamed(source: string, end: number, type: string): boolean {
  const blank = source.charCodeAt(end);
  const next = source.charCodeAt(end + 1);
  return blank <= 0xa0 && (next <= 0xa0 || next === SMALL_C || next === type.charCodeAt(0));
}

const SMALL_C = 0x63;

/** Stands in the document's own text, and in no words of another. */
function isOwnWord({ range }: StructuralReference, analysis: Analysis, units: Units): boolean {
  const body = bodyRange(analysis);
  const isInside = range.start >= body.start && range.start < body.end;
  return isInside && units.at(range.start)?.quoted !== true && !isQuoted(analysis, range.start);
}
