/** Text in, tree out. Parsing never fails and never loses a character. */
import { pageBreaks } from "./page-breaks.ts";
import { parseDocument } from "./parser.ts";
import { readLines } from "./reader.ts";
import { readSource, type SourceText } from "./source.ts";
import { type StructureError, structureErrors } from "./structure.ts";
import type { DocumentNode } from "./tree.ts";
import { findZones } from "./zones.ts";

/** A parsed text: its reading view and its tree, whose leaves joined are the source. */
export interface ParsedDocument {
  readonly source: SourceText;
  readonly tree: DocumentNode;
  /** Structural mistakes of the body, in order; looked for when they are asked for. */
  readonly errors: readonly StructureError[];
}

/** Reads `text` as an official document. Any text gives a tree; prose is a document with a body only. */
export function parse(text: string): ParsedDocument {
  let source = readSource(text);
  let tokens = readLines(source);
  // Only with its lines read is it known where a sentence goes on behind a page break.
  const breaks = pageBreaks(source, tokens);
  if (breaks.length > 0) {
    source = readSource(text, breaks);
    tokens = readLines(source);
  }
  return new Parsed(source, parseDocument(tokens, findZones(source.text, tokens), text.length));
}

class Parsed implements ParsedDocument {
  readonly source: SourceText;
  readonly tree: DocumentNode;

  constructor(source: SourceText, tree: DocumentNode) {
    this.source = source;
    this.tree = tree;
  }

  get errors(): readonly StructureError[] {
    const body = this.tree.children.find(({ kind }) => kind === "body");
    return body === undefined ? [] : structureErrors(body);
  }
}
