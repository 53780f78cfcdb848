/** A reference to a unit of this document leads to one that is there. */
import type { Analysis, Section, StructuralReference } from "../../model/analysis.ts";
import { POINT_LETTERS } from "../../registry/abbreviations.ts";
import { bodyRange, isQuoted } from "../body/body-text.ts";
import { defineRule } from "../rule.ts";

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

/** The document's own units by what encloses them. Only complete rows are relied on: 1, 2, 3 … without a gap. */
class Units {
  readonly articles = new Row();
  readonly #children = new Map<number, Row>();
  readonly #sections: readonly Section[];
  readonly #indexes: ReadonlyMap<Section, number>;
  /** Where each unit begins: asked for once, as a range is worked out every time. */
  readonly #starts: readonly number[];

  constructor(sections: readonly Section[]) {
    this.#sections = sections;
    this.#indexes = new Map(sections.map((section, index) => [section, index]));
    this.#starts = sections.map(({ marker }) => marker.range.start);
    for (const section of sections) {
      if (section.kind === "article" && !section.quoted) this.articles.add(section);
      if ((section.kind !== "clause" && section.kind !== "point") || section.quoted || section.depth > 0) continue;
      const key = rowKey(section.parent, section.kind);
      const row = this.#children.get(key) ?? new Row();
      this.#children.set(key, row);
      row.add(section);
    }
  }

  /** Units of a kind directly in `parent`. */
  inside(parent: Section, kind: "clause" | "point"): Row | undefined {
    return this.#children.get(rowKey(this.#indexes.get(parent) ?? -1, kind));
  }

  /** The innermost unit that begins at or before a place. */
  at(offset: number): Section | undefined {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#sections[low - 1];
  }

  /** The article around a place. */
  around(offset: number): Section | undefined {
    let unit = this.at(offset);
    while (unit !== undefined && unit.kind !== "article") unit = this.#sections[unit.parent];
    return unit;
  }
}

function rowKey(parent: number, kind: "clause" | "point"): number {
  return parent * 2 + (kind === "clause" ? 0 : 1);
}

/** Units of one kind in one place, in order. A long row is referred to often, so that it is gone through once. */
class Row {
  readonly #units: Section[] = [];
  #byLabel: Map<string, Section> | undefined;
  #complete = true;

  add(section: Section): void {
    this.#units.push(section);
    if (section.ordinal !== this.#units.length) this.#complete = false;
  }

  get length(): number {
    return this.#units.length;
  }

  get lastLabel(): string {
    return plainLabel(this.#units[this.#units.length - 1]);
  }

  /** The first unit of that label. */
  named(label: string): Section | undefined {
    this.#byLabel ??= new Map(this.#units.map((unit) => [plainLabel(unit), unit] as const).reverse());
    return this.#byLabel.get(label);
  }

  /** The label comes behind the last of a row that is complete, two units at least. */
  endsBefore(label: string): boolean {
    if (this.length < 2 || !this.#complete) return false;
    const value = /^\d+$/.test(label) ? Number(label) : POINT_LETTERS.indexOf(label) + 1;
    return value > this.length && !/\d[a-zđ]$/.test(label);
  }
}

/** Steps that lead nowhere, from the largest to the smallest; below one of them nothing is looked for. */
function* missing({ steps, range }: StructuralReference, units: Units): Iterable<Missing> {
  let article: Section | undefined;
  let clause: Section | undefined;
  for (const step of [...steps].reverse()) {
    if (step.unit === "article") {
      clause = undefined;
      article = step.label === "này" ? units.around(range.start) : units.articles.named(step.label);
      if (step.label !== "này" && units.articles.endsBefore(step.label)) {
        yield { step, around: "", last: units.articles.lastLabel };
      }
    } else if (step.unit === "clause" && article !== undefined) {
      const row = units.inside(article, "clause");
      clause = row?.named(step.label);
      if (row?.endsBefore(step.label)) yield { step, around: article.label, last: row.lastLabel };
    } else if (step.unit === "point" && clause !== undefined) {
      const row = units.inside(clause, "point");
      if (row?.endsBefore(step.label)) yield { step, around: clause.label, last: row.lastLabel };
    }
  }
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
  const behind = source.slice(range.end, range.end + LONGEST_NAME).replace(/\s+/g, " ");
  return title.type !== null && behind.replace(/^ của(?= )/, "").startsWith(` ${title.type} này`);
}

/** Stands in the document's own text, and in no words of another. */
function isOwnWord({ range }: StructuralReference, analysis: Analysis, units: Units): boolean {
  const body = bodyRange(analysis);
  const isInside = range.start >= body.start && range.start < body.end;
  return isInside && units.at(range.start)?.quoted !== true && !isQuoted(analysis.source, range.start);
}
