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
    const own = references.filter((reference) => isOwn(reference, analysis));
    if (own.length === 0) return;
    const units = new Units(sections);
    if (units.articles.length === 0) return;
    for (const reference of own) {
      if (units.at(reference.range.start)?.quoted === true) continue;
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
  readonly articles: readonly Section[];
  readonly #children = new Map<string, Section[]>();
  readonly #sections: readonly Section[];
  readonly #indexes: ReadonlyMap<Section, number>;
  /** Where each unit begins: asked for once, as a range is worked out every time. */
  readonly #starts: readonly number[];

  constructor(sections: readonly Section[]) {
    this.#sections = sections;
    this.#indexes = new Map(sections.map((section, index) => [section, index]));
    this.#starts = sections.map(({ marker }) => marker.range.start);
    this.articles = sections.filter(({ kind, quoted }) => kind === "article" && !quoted);
    for (const section of sections) {
      if (section.quoted || section.depth > 0) continue;
      const key = `${section.parent} ${section.kind}`;
      const row = this.#children.get(key);
      if (row === undefined) this.#children.set(key, [section]);
      else row.push(section);
    }
  }

  /** Units of a kind directly in `parent`. */
  inside(parent: Section, kind: "clause" | "point"): readonly Section[] {
    return this.#children.get(`${this.#indexes.get(parent)} ${kind}`) ?? [];
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

/** Steps that lead nowhere, from the largest to the smallest; below one of them nothing is looked for. */
function* missing({ steps, range }: StructuralReference, units: Units): Iterable<Missing> {
  let article: Section | undefined;
  let clause: Section | undefined;
  for (const step of [...steps].reverse()) {
    if (step.unit === "article") {
      clause = undefined;
      article = step.label === "này" ? units.around(range.start) : named(units.articles, step.label);
      if (step.label !== "này" && isBeyond(units.articles, step.label)) {
        yield { step, around: "", last: plainLabel(units.articles.at(-1)) };
      }
    } else if (step.unit === "clause" && article !== undefined) {
      const row = units.inside(article, "clause");
      clause = named(row, step.label);
      if (isBeyond(row, step.label)) yield { step, around: article.label, last: plainLabel(row.at(-1)) };
    } else if (step.unit === "point" && clause !== undefined) {
      const row = units.inside(clause, "point");
      if (isBeyond(row, step.label)) yield { step, around: clause.label, last: plainLabel(row.at(-1)) };
    }
  }
}

/** `Điều 5`, `5` → `5`. */
function plainLabel(section: Section | undefined): string {
  const label = section?.label ?? "";
  return label.slice(label.lastIndexOf(" ") + 1);
}

function named(row: readonly Section[], label: string): Section | undefined {
  return row.find((section) => plainLabel(section) === label);
}

/** The label comes behind the last of a row that is complete, two units at least. */
function isBeyond(row: readonly Section[], label: string): boolean {
  if (row.length < 2 || row.some(({ ordinal }, index) => ordinal !== index + 1)) return false;
  const value = /^\d+$/.test(label) ? Number(label) : POINT_LETTERS.indexOf(label) + 1;
  return value > row.length && !/\d[a-zđ]$/.test(label);
}

/** Says itself that it means this document: `Điều 5 Quyết định này`, `khoản 2 Điều này`. */
function isOwn({ range, steps }: StructuralReference, analysis: Analysis): boolean {
  const { source, title } = analysis;
  const last = steps.at(-1);
  if (last?.unit !== "article" || last.label !== "này") {
    const behind = source.slice(range.end, range.end + LONGEST_NAME).replace(/\s+/g, " ");
    if (title.type === null || !behind.replace(/^ của(?= )/, "").startsWith(` ${title.type} này`)) return false;
  }
  const body = bodyRange(analysis);
  return range.start >= body.start && range.start < body.end && !isQuoted(source, range.start);
}
