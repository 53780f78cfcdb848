/** The shape of a rule, and what it reports. One rule a file; a rule reads an analysis and its context, nothing else. */
import type { Analysis, Range, Regime } from "../model/analysis.ts";
import type { RuleContext } from "./context.ts";
import { type GivenOptions, type OptionSpecs, type OptionValues, optionValues } from "./options.ts";

export type Severity = "error" | "warning" | "info" | "hint";

/** `safe`: mechanical, cannot change the meaning, applied by `--fix`. `choice`: offered, a person decides. */
export type FixSafety = "safe" | "choice";

export type Language = "vi" | "en";

/** Replaces the source text of `range` by `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

export interface Fix {
  readonly edits: readonly Edit[];
  readonly safety: FixSafety;
}

/** One thing found, in the language asked for. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** The clause the rule stands on. */
  readonly source: string;
  readonly fix: Fix | null;
  /** Other places that matter, such as the unit with which the numbering was still right; absent without any. */
  readonly related?: readonly RelatedPlace<string>[];
}

/** A text of the documentation in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A place elsewhere in the document, and what it has to do with the finding. */
export interface RelatedPlace<Text> {
  readonly range: Range;
  readonly message: Text;
}

/** Message templates by name. Every template takes strings only. */
export type Messages = Readonly<Record<string, (...args: string[]) => string>>;

/** What a rule yields: which message, where, with what, and how to mend it. */
export interface Report {
  readonly message: string;
  readonly args: readonly string[];
  readonly range: Range;
  readonly fix: Fix | null;
  /** Where the case at hand is less (or more) certain than the rule as a whole. */
  readonly severity: Severity | null;
  readonly related?: readonly RelatedPlace<Bilingual>[];
}

export interface ReportOptions {
  readonly fix?: Fix | null;
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace<Bilingual>[];
}

/** One typed reporter per message: `report.impossible(range, [text], { fix })`. */
export type Reporter<M extends Messages> = {
  readonly [Name in keyof M]: (range: Range, args: Parameters<M[Name]>, options?: ReportOptions) => Report;
};

/**
 * Where an example stands: a complete, faultless document of the regime is taken and this part of it replaced by the
 * example. `document` replaces it all.
 */
export type ExampleSlot =
  | "document"
  | "nationalTitle"
  | "motto"
  | "partyTitle"
  | "issuer"
  | "issuerRule"
  | "number"
  | "placeDate"
  | "type"
  | "abstract"
  | "bases"
  | "operative"
  | "body"
  | "recipients"
  | "signature";

/** Documentation of a rule; its examples are linted by the test-suite with all rules on. */
export interface RuleDocs {
  /** What the rule asks, one sentence. */
  readonly title: Bilingual;
  /** Why, one or two sentences. */
  readonly why: Bilingual;
  /** Regime of the document around the examples; the rule's first one where absent. */
  readonly regime?: Regime;
  readonly slot: ExampleSlot;
  /** In its document, this rule and no other reports. */
  readonly bad: string;
  /** In its document, no rule reports. */
  readonly good: string;
}

/** A day (ISO): one for every regime, or the one of each, since each has regulations of its own. */
export type Day = string | Readonly<Partial<Record<Regime, string>>>;

/** A span of days, inclusive; an absent end is open. */
export interface Span {
  readonly from?: Day;
  readonly to?: Day;
}

export interface RuleDefinition<M extends Messages, O extends OptionSpecs> {
  /** kebab-case `component/name`, as in the catalogue; also the file's path below `rules/`. */
  readonly id: string;
  readonly severity: Severity;
  readonly regimes: readonly Regime[];
  /** The clause, from large to small. */
  readonly source: string;
  /** Only documents issued in this span are judged; undated ones as of today. */
  readonly inForce?: Span;
  readonly fix: FixSafety | "none";
  /** True where nobody has seen the text of the clause: the rule is off unless it is asked for by name. */
  readonly unverified?: true;
  /** True for a rule that asks for more than the law does: it is off unless it is asked for by name. */
  readonly optional?: true;
  /** What a configuration may set. */
  readonly options?: O;
  readonly messages: {
    readonly vi: M;
    readonly en: { readonly [Name in keyof M]: (...args: Parameters<M[Name]>) => string };
  };
  readonly docs: RuleDocs;
  /** True for a rule that compares documents with each other; it finds nothing in one alone. */
  readonly workspace?: boolean;
  /** True for a rule that looks at what the other rules found: it runs after them. */
  readonly last?: true;
  /** True for a rule on how the text is written: it reads the source, where the others read its normalized form. */
  readonly readsSource?: true;
  check(analysis: Analysis, report: Reporter<M>, context: RuleContext, options: OptionValues<O>): Iterable<Report>;
}

/** A rule as the runner sees it. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly regimes: readonly Regime[];
  readonly source: string;
  readonly inForce: Span;
  readonly fix: FixSafety | "none";
  readonly unverified: boolean;
  readonly optional: boolean;
  readonly options: OptionSpecs;
  readonly docs: RuleDocs;
  readonly messages: Readonly<Record<Language, Messages>>;
  readonly workspace: boolean;
  readonly last: boolean;
  readonly readsSource: boolean;
  run(analysis: Analysis, context: RuleContext): Iterable<Report>;
}

/** Turns a definition into a rule. A message the definition lacks, or an argument too few, does not compile. */
export function defineRule<const M extends Messages, const O extends OptionSpecs = Readonly<Record<never, never>>>(
  definition: RuleDefinition<M, O>,
): Rule {
  const reporter = Object.fromEntries(
    Object.keys(definition.messages.vi).map((message) => [
      message,
      (range: Range, args: readonly string[], options: ReportOptions = {}): Report => ({
        message,
        args,
        range,
        fix: options.fix ?? null,
        severity: options.severity ?? null,
        ...(options.related === undefined ? {} : { related: options.related }),
      }),
    ]),
  ) as unknown as Reporter<M>;
  return {
    id: definition.id,
    severity: definition.severity,
    regimes: definition.regimes,
    source: definition.source,
    inForce: definition.inForce ?? {},
    fix: definition.fix,
    unverified: definition.unverified ?? false,
    optional: definition.optional ?? false,
    options: definition.options ?? {},
    // Read when it is asked for: the bundles leave documentation in a file of its own.
    get docs() {
      return definition.docs;
    },
    messages: definition.messages as unknown as Readonly<Record<Language, Messages>>,
    workspace: definition.workspace ?? false,
    last: definition.last ?? false,
    readsSource: definition.readsSource ?? false,
    run: (analysis, context) => {
      const given = definition.options === undefined ? NOTHING_GIVEN : context.optionsOf(definition.id);
      return definition.check(analysis, reporter, context, optionValues(definition.options, given));
    },
  };
}

const NOTHING_GIVEN: GivenOptions = {};

/** A safe fix of one edit. */
export function safeFix(range: Range, text: string): Fix {
  return { edits: [{ range, text }], safety: "safe" };
}

/** A fix of one edit that a person decides on. */
export function choiceFix(range: Range, text: string): Fix {
  return { edits: [{ range, text }], safety: "choice" };
}
