/** What a rule may read beside the analysis: the registry, the settings, and what is worked out once for all rules of a run. */
import type { Analysis } from "../model/analysis.ts";
import { EMPTY_REGISTRY, type Registry } from "../registry/registry.ts";
import { type CitedDocument, citedDocuments } from "./cited-documents.ts";
import { type Ignores, readIgnores } from "./ignores.ts";
import type { GivenOptions } from "./options.ts";
import { NO_NAMES, type OwnNames } from "./own-names.ts";

export interface RuleContext {
  /** Known documents; an empty one where none was given. */
  readonly registry: Registry;
  /** The day as of which the document is judged, ISO: the one asked for, its own, or today where it has none. */
  readonly asOf: string;
  /** The same, but null for an undated draft, which may still follow the older of two versions. */
  readonly dated: string | null;
  /** Abbreviations and places of the user's own. */
  readonly own: OwnNames;
  /** Documents the text cites, grouped by symbol on first use. */
  readonly citedDocuments: readonly CitedDocument[];
  /** Comments that silence rules, and what they have hidden so far. */
  readonly ignores: Ignores;
  /** Ids of all rules of this run. */
  readonly ruleIds: ReadonlySet<string>;
  /** Ids of the rules that have told all they found; noted only where a comment silences rules. */
  readonly ran: ReadonlySet<string>;
  /** What a configuration set for a rule. */
  optionsOf(rule: string): GivenOptions;
}

export interface ContextOptions {
  /** The day by which undated documents are judged, ISO. */
  readonly today: string;
  /** The day by which every document is judged, whatever date it bears, ISO. */
  readonly asOf?: string;
  readonly registry?: Registry;
  readonly own?: OwnNames;
  /** Options of rules by id. */
  readonly options?: ReadonlyMap<string, GivenOptions>;
}

/** A context whose runner notes the rules that ran. */
export interface RunContext extends RuleContext {
  /** Where front matter ends: what a page says about the document is no part of it. */
  readonly preface: number;
  readonly ran: Set<string>;
}

/** The context of all rules for one document. */
export function ruleContext(
  analysis: Analysis,
  options: ContextOptions,
  ruleIds: () => Iterable<string> = () => [],
): RunContext {
  return new LazyContext(analysis, options, ruleIds);
}

class LazyContext implements RunContext {
  readonly registry: Registry;
  readonly asOf: string;
  readonly dated: string | null;
  readonly own: OwnNames;
  readonly ignores: Ignores;
  readonly ran = new Set<string>();
  readonly preface: number;
  readonly #analysis: Analysis;
  readonly #options: ReadonlyMap<string, GivenOptions> | undefined;
  readonly #listRules: () => Iterable<string>;
  #cited: readonly CitedDocument[] | undefined;
  #ruleIds: ReadonlySet<string> | undefined;

  constructor(analysis: Analysis, options: ContextOptions, ruleIds: () => Iterable<string>) {
    const { today, asOf, registry = EMPTY_REGISTRY, own = NO_NAMES } = options;
    this.registry = registry;
    this.dated = asOf ?? analysis.issued;
    this.asOf = this.dated ?? yearEndOf(analysis, today) ?? today;
    this.own = own;
    this.preface = analysis.tree.children.find(({ kind }) => kind === "frontMatter")?.end ?? 0;
    this.ignores = readIgnores(analysis.source);
    this.#analysis = analysis;
    this.#options = options.options;
    this.#listRules = ruleIds;
  }

  get citedDocuments(): readonly CitedDocument[] {
    this.#cited ??= citedDocuments(this.#analysis, this.registry);
    return this.#cited;
  }

  get ruleIds(): ReadonlySet<string> {
    this.#ruleIds ??= new Set(this.#listRules());
    return this.#ruleIds;
  }

  optionsOf(rule: string): GivenOptions {
    return this.#options?.get(rule) ?? NO_OPTIONS;
  }
}

/**
 * The last day of the year that an undated document bears in number or title, or, where its header was cut off, of the
 * newest date in it; null without one, or from this year on.
 */
function yearEndOf(analysis: Analysis, today: string): string | null {
  const { header, title } = analysis;
  const year =
    header.number?.symbol.year ??
    yearInTitle(title.abstract?.text ?? "") ??
    (header.range === null && title.type !== null ? newestYear(analysis, title.type) : null);
  return year === null || year >= today.slice(0, 4) ? null : `${year}-12-31`;
}

/** Laws are copied without their headers: one that names no date at all may be as old as the State. */
function newestYear({ dates }: Analysis, type: string): string | null {
  let newest = "";
  for (const { iso } of dates) if (iso !== null && iso > newest) newest = iso;
  if (newest !== "") return newest.slice(0, 4);
  return /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/.test(type) ? "1945" : null;
}

/** Older papers print number and date there: `CỦA BỘ TÀI CHÍNH SỐ 12-TC/TCT NGÀY 5 THÁNG 6 NĂM 1995`. */
function yearInTitle(abstract: string): string | null {
  const day = /^(?:CỦA|SỐ)\s/i.test(abstract) ? abstract.slice(0, 200).search(/ NGÀY \d/i) : -1;
  if (day === -1 || !/SỐ \d/i.test(abstract.slice(0, day))) return null;
  return /\d{4}/.exec(abstract.slice(day, day + 32))?.[0] ?? null;
}

const NO_OPTIONS: GivenOptions = {};
