/** Turns findings into diagnostics of the protocol. Each carries its fix, so that code actions need no second run. */
import type { Diagnostic, DiagnosticSeverity, DiagnosticTag, Range as LspRange } from "vscode-languageserver-types";
import type { Finding, FixSafety, Severity } from "../rules/rule.ts";
import { rangeAt, type Snapshot } from "./snapshot.ts";

/** What every diagnostic names as its source. */
export const SOURCE = "thethuc";

/** Where the pages of the rules are, unless the settings say otherwise; a page is `<component>/<name>.md` below it. */
export const RULE_PAGES = "https://github.com/thethuc/thethuc/blob/main/docs/rules/";

export interface DiagnosticOptions {
  /** Address below which the pages of the rules are; one that is empty leaves the links out. */
  readonly rulePages: string;
}

/** What a diagnostic carries for the code actions: the version it was made of, and how to mend it. */
export interface DiagnosticData {
  readonly version: number;
  /** The clause the rule stands on. */
  readonly clause: string;
  readonly fix: {
    readonly safety: FixSafety;
    readonly edits: readonly { readonly range: LspRange; readonly newText: string }[];
  } | null;
}

/** The diagnostics of `findings`, which were made of this snapshot, in their order. */
export function diagnosticsOf(
  snapshot: Snapshot,
  findings: readonly Finding[],
  options: DiagnosticOptions,
): readonly Diagnostic[] {
  return findings.map((finding) => diagnosticOf(snapshot, finding, options));
}

/** The diagnostic of one finding. */
export function diagnosticOf(snapshot: Snapshot, finding: Finding, { rulePages }: DiagnosticOptions): Diagnostic {
  const { rule, severity, message, range, related } = finding;
  const tags = tagsOf(finding);
  return {
    range: rangeAt(snapshot, range),
    severity: SEVERITIES[severity],
    code: rule,
    ...(rulePages === "" ? {} : { codeDescription: { href: `${rulePages}${rule}.md` } }),
    source: SOURCE,
    message,
    ...(tags.length === 0 ? {} : { tags }),
    ...(related === undefined
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri: snapshot.uri, range: rangeAt(snapshot, place.range) },
            message: place.message,
          })),
        }),
    data: dataOf(snapshot, finding),
  };
}

function dataOf(snapshot: Snapshot, { fix, source }: Finding): DiagnosticData {
  return {
    version: snapshot.version,
    clause: source,
    fix:
      fix === null
        ? null
        : {
            safety: fix.safety,
            edits: fix.edits.map(({ range, text }) => ({ range: rangeAt(snapshot, range), newText: text })),
          },
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 };

const UNNECESSARY: DiagnosticTag = 1;
const DEPRECATED: DiagnosticTag = 2;

/** Rules about documents that are out of force: editors strike their citations through. */
const OUT_OF_FORCE: ReadonlySet<string> = new Set(["citation/repealed"]);

/** Text that the fix takes away is shown faded. */
function tagsOf({ rule, range, fix }: Finding): DiagnosticTag[] {
  const [only, ...others] = fix?.edits ?? [];
  const removed =
    only !== undefined &&
    others.length === 0 &&
    only.text === "" &&
    only.range.start <= range.start &&
    only.range.end >= range.end &&
    range.end > range.start;
  return [...(removed ? [UNNECESSARY] : []), ...(OUT_OF_FORCE.has(rule) ? [DEPRECATED] : [])];
}
