/** Text for people, in their language, as Markdown where the client shows it and plain where it does not. */
import type { MarkupContent } from "vscode-languageserver-types";
import type { Language } from "../rules/rule.ts";

/** How a feature speaks. */
export interface Voice {
  readonly language: Language;
  /** The client renders Markdown. */
  readonly markdown: boolean;
}

/** Paragraphs written in Markdown: `**strong**`, `` `code` ``, `- item`, and nothing else. */
export function markup({ markdown }: Voice, paragraphs: readonly string[]): MarkupContent {
  const value = paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
  return markdown ? { kind: "markdown", value } : { kind: "plaintext", value: plain(value) };
}

/** Text of a document or the registry, safe inside Markdown. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}

/** Markdown without its marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[((?:[^[\]\\]|\\.)*)\]\(([^()\s]*)\)/g, "$1: $2")
    .replace(/(?<!\\)(?:\*\*|`)/g, "")
    .replace(/\\([\\`*_[\]<>#|~])/g, "$1");
}
