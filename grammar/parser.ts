/**
 * The one parser of a process, for documents and citations both: building a parser costs more than parsing most
 * documents with it.
 */
import type { InlineResult } from "./citation-parser.ts";
import { DocumentGrammar } from "./document.ts";
import { INLINE_TOKENS, type InlineToken } from "./inline-tokens.ts";
import { BLOCK_TOKENS, type LineToken } from "./tokens.ts";
import type { DocumentNode } from "./tree.ts";
import type { Zones } from "./zones.ts";

/** Builds the tree of `lines`, whose zones begin where `zones` says. `end` is the length of the source. */
export function parseDocument(lines: readonly LineToken[], zones: Zones, end: number): DocumentNode {
  parser ??= new Parser();
  return parser.parseDocument(lines, zones, end);
}

/** Adds the citations, dates and references of the next tokens to `result`. */
export function parseInlines(tokens: InlineToken[], result: InlineResult): void {
  parser ??= new Parser();
  parser.parseInlines(tokens, result);
}

let parser: Parser | undefined;

/** Exported for the test that validates the grammar, which `skipValidations` leaves out of every start. */
export class Parser extends DocumentGrammar {
  constructor(skipValidations = true) {
    const options = { recoveryEnabled: true, skipValidations, maxLookahead: 1, nodeLocationTracking: "none" } as const;
    super([...BLOCK_TOKENS, ...INLINE_TOKENS], options);
    this.performSelfAnalysis();
  }
}
