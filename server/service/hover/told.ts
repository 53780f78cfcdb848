/** What the parts of hovering share: what they are given, and what they tell. */
import type { Range } from "../../model/analysis.ts";
import type { OwnNames } from "../../rules/own-names.ts";
import type { Finding, Rule } from "../../rules/rule.ts";
import type { KnownDocuments } from "../known-documents.ts";
import type { Voice } from "../markup.ts";

export interface HoverOptions extends Voice {
  readonly known: KnownDocuments;
  /** Day to which the registry's statements on force hold, ISO; null where that is not recorded. */
  readonly knownAsOf: string | null;
  /** Abbreviations of the user's own. */
  readonly own?: OwnNames;
  readonly rules: readonly Rule[];
  /** Address below which the pages of the rules are; empty for none. */
  readonly rulePages: string;
  /** Findings of this snapshot. */
  findings(): readonly Finding[];
  /** The part of this document that a reference at an offset means; null where it means another's, or none. */
  partReferredTo(offset: number): PartReferredTo | null;
}

/** A part of the document that a reference leads to. */
export interface PartReferredTo {
  /** The reference, or the step of it that was asked about. */
  readonly range: Range;
  /** `Điều 5`, `Phụ lục I`. */
  readonly label: string;
  /** Heading, or the beginning of the text. */
  readonly title: string;
}

/** What is told of one thing: its place, and paragraphs in Markdown. */
export interface Told {
  readonly range: Range;
  readonly paragraphs: readonly string[];
}
