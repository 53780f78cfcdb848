/** Which documents are the server's. */
import { type TextDocument, workspace } from "vscode";
import type { DocumentSelector } from "vscode-languageclient";
import { setting } from "./settings.ts";

export const LANGUAGE = "vanban";

/** Languages whose documents are read only where the user asked for it. */
const PLAIN = ["plaintext", "markdown"];

export function isPlain(document: TextDocument): boolean {
  return PLAIN.includes(document.languageId) && schemes().includes(document.uri.scheme);
}

export function isRead(document: TextDocument): boolean {
  return languages().includes(document.languageId) && schemes().includes(document.uri.scheme);
}

export function selector(): DocumentSelector {
  return schemes().flatMap((scheme) => languages().map((language) => ({ scheme, language })));
}

function languages(): readonly string[] {
  return setting("includePlainText") ? [LANGUAGE, ...PLAIN] : [LANGUAGE];
}

/** Files, new documents and what virtual workspaces are made of; not the old side of a comparison, nor our own views. */
function schemes(): readonly string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(["file", "untitled", ...folders.map((folder) => folder.uri.scheme)])];
}
