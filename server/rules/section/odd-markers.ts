/** Markers that are no unit's, found at the beginnings of the lines of the body: `(1)`, `(a)`, `A)`, `•`. */
import type { LineNode, TreeNode } from "../../../grammar/tree.ts";
import { isLine } from "../../../grammar/tree.ts";
import type { Analysis, Range } from "../../model/analysis.ts";

export interface OddMarker {
  readonly kind: "bracketedNumber" | "bracketedLetter" | "capitalLetter" | "bullet";
  /** The marker as printed; its range. */
  readonly text: string;
  readonly range: Range;
}

/** Odd markers of the document's own text, in order; worked out once. */
export function oddMarkersOf(analysis: Analysis): readonly OddMarker[] {
  return analysis.derive(readOddMarkers);
}

const BULLETS = "•●◦○▪■□➢➤►▶✓✔❖◆\uf0b7\uf0a7\uf0d8";

const BRACKETED = /^\((?:(\d{1,2})|([a-zđ]))\)(?=\s)/;

const CAPITAL = /^[A-EĐGHIKL]\)(?=\s)/;

function readOddMarkers({ source, tree }: Analysis): readonly OddMarker[] {
  const markers: OddMarker[] = [];
  const visit = (node: TreeNode): void => {
    if (isLine(node)) {
      const marker = node.quoted || node.kind === "blank" ? null : markerOf(source, node);
      if (marker !== null) markers.push(marker);
    } else for (const child of node.children) visit(child);
  };
  for (const zone of tree.children) if (zone.kind === "body") visit(zone);
  return markers;
}

function markerOf(source: string, { start, end }: LineNode): OddMarker | null {
  let at = start;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  const code = source.charCodeAt(at);
  if (code === OPENING_BRACKET) {
    const found = BRACKETED.exec(source.slice(at, at + 6));
    return found === null ? null : marker(found[1] === undefined ? "bracketedLetter" : "bracketedNumber", at, found[0]);
  }
  if (source.charCodeAt(at + 1) === CLOSING_BRACKET) {
    const found = CAPITAL.exec(source.slice(at, at + 3));
    return found === null ? null : marker("capitalLetter", at, found[0]);
  }
  return code > LAST_LETTER && BULLETS.includes(source.charAt(at)) ? marker("bullet", at, source.charAt(at)) : null;
}

function marker(kind: OddMarker["kind"], start: number, text: string): OddMarker {
  return { kind, text, range: { start, end: start + text.length } };
}

const OPENING_BRACKET = 0x28;
const CLOSING_BRACKET = 0x29;

/** Bullets stand behind the Vietnamese letters. */
const LAST_LETTER = 0x1eff;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}
