/** What a rule may read beside the analysis: the registry, and what is worked out once for all rules of one run. */
import type { Analysis } from "../model/analysis.ts";
import { EMPTY_REGISTRY, type Registry } from "../registry/registry.ts";
import { type CitedDocument, citedDocuments } from "./cited-documents.ts";

export interface RuleContext {
  /** Known documents; an empty one where none was given. */
  readonly registry: Registry;
  /** The day as of which the document is judged, ISO: its own, or today where it has none. */
  readonly asOf: string;
  /** Documents the text cites, grouped by symbol on first use. */
  readonly citedDocuments: readonly CitedDocument[];
}

export interface ContextOptions {
  /** The day by which undated documents are judged, ISO. */
  readonly today: string;
  readonly registry?: Registry;
}

/** The context of all rules for one document. */
export function ruleContext(analysis: Analysis, { today, registry = EMPTY_REGISTRY }: ContextOptions): RuleContext {
  return new LazyContext(analysis, registry, analysis.issued ?? today);
}

class LazyContext implements RuleContext {
  readonly registry: Registry;
  readonly asOf: string;
  readonly #analysis: Analysis;
  #cited: readonly CitedDocument[] | undefined;

  constructor(analysis: Analysis, registry: Registry, asOf: string) {
    this.#analysis = analysis;
    this.registry = registry;
    this.asOf = asOf;
  }

  get citedDocuments(): readonly CitedDocument[] {
    this.#cited ??= citedDocuments(this.#analysis, this.registry);
    return this.#cited;
  }
}
