/**
 * Links printed in a text: web addresses, paths of files beside it, and citations of documents the editor knows.
 *
 *     xem tại https://congbao.chinhphu.vn và ./phu-luc/bieu-01.xlsx
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^
 */
import type { DocumentLink } from "vscode-languageserver-types";
import { LETTER } from "../../grammar/letters.ts";
import type { Range } from "../model/analysis.ts";
import { citedAmong } from "./cited-document.ts";
import { isSame, mentionsOf, ownIdentity, shortRange } from "./mentions.ts";
import { rangeAt, type Snapshot } from "./snapshot.ts";

/** Links in order of place. `documents` are those the editor knows, this one among them or not. */
export function documentLinks(snapshot: Snapshot, documents: readonly Snapshot[]): readonly DocumentLink[] {
  const { source } = snapshot.analysis;
  const links = [...webLinks(source), ...pathLinks(source, snapshot.uri), ...citationLinks(snapshot, documents)];
  return links
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, target }) => ({ range: rangeAt(snapshot, range), target }));
}

interface Link {
  readonly range: Range;
  readonly target: string;
}

const WEB_ADDRESS = /(?<![\w@/])(?:https?:\/\/|www\.)[^\s<>"“”‘’|\\^`{}]{2,2000}/gi;

/** How the path of a file ends. */
const EXTENSION = /\.(?:vanban|vbhc|txt|md|pdf|docx?|xlsx?|odt|ods|rtf|csv|html?|png|jpe?g)(?![A-Za-zÀ-ỹ\d_/-])/g;

/** What stands before the extension: a folder or `./` at least, and nothing before it that makes it an address. */
const PATH_BEFORE = new RegExp(
  `(?<![${LETTER}\\w./:@%~-])(?:\\.{1,2}/)*(?:[${LETTER}\\w~-][${LETTER}\\w.~-]{0,80}/){0,12}[${LETTER}\\w~-][${LETTER}\\w.~-]{0,80}$`,
);

const LONGEST_PATH = 240;

function webLinks(source: string): readonly Link[] {
  return [...source.matchAll(WEB_ADDRESS)].map(({ 0: printed, index }) => {
    const address = withoutTail(printed);
    const target = /^www\./i.test(address) ? `https://${address}` : address;
    return { range: { start: index, end: index + address.length }, target };
  });
}

/** Punctuation at the end belongs to the sentence, and a bracket to the one that was opened before the address. */
function withoutTail(printed: string): string {
  let end = printed.length;
  let unopened = count(printed, ")") - count(printed, "(");
  for (; end > 0; end--) {
    const last = printed.charAt(end - 1);
    if (last === ")" && unopened > 0) unopened--;
    else if (!".,;:!?*_'…".includes(last) && !printed.startsWith("./.", end - 2)) break;
  }
  return printed.slice(0, end);
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++;
  return found;
}

/** A document that was never saved has no folder to count from. */
function pathLinks(source: string, uri: string): readonly Link[] {
  const folder = /^[a-z][a-z\d+.-]*:\/\/.*\//i.exec(uri)?.[0];
  if (folder === undefined) return [];
  return [...source.matchAll(EXTENSION)].flatMap(({ 0: extension, index }) => {
    const before = PATH_BEFORE.exec(source.slice(Math.max(0, index - LONGEST_PATH), index))?.[0];
    if (before === undefined || !before.includes("/")) return [];
    const range = { start: index - before.length, end: index + extension.length };
    const target = resolved(folder, before + extension);
    return target === null ? [] : [{ range, target }];
  });
}

/** `path` counted from `folder`, a URI that ends in a slash; null where it leads out of the file system. */
function resolved(folder: string, path: string): string | null {
  const root = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i.exec(folder)?.[0] ?? "";
  const segments = folder
    .slice(root.length + 1, -1)
    .split("/")
    .filter((segment) => segment !== "");
  for (const segment of path.split("/")) {
    if (segment === "..") {
      if (segments.pop() === undefined) return null;
    } else if (segment !== ".") segments.push(encodeURIComponent(segment.normalize("NFC")));
  }
  return `${root}/${segments.join("/")}`;
}

/** Citations of documents that are open or in the workspace. */
function citationLinks(snapshot: Snapshot, documents: readonly Snapshot[]): readonly Link[] {
  if (documents.length === 0) return [];
  const own = ownIdentity(snapshot.analysis);
  const documentOf = citedAmong(documents);
  return mentionsOf(snapshot.analysis).groups.flatMap(({ identity, citations }) => {
    if (own !== null && isSame(own, identity)) return [];
    const document = documentOf(identity);
    if (document === null || document.uri === snapshot.uri) return [];
    return citations.map((citation) => ({ range: shortRange(citation), target: document.uri }));
  });
}
