/** What the cases do in the editor: open a text, wait for what is to come, and read findings as text. */

import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  languages,
  type Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from "vscode";
import { deepEqual } from "./assert.ts";

/** Milliseconds for a slow machine. */
const LIMIT = 20_000;
const STEP = 50;

/** Repeats `attempt` until it does not throw. */
export async function eventually<T>(attempt: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + LIMIT;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
  }
}

/** Opens a file of the test's folder. */
export async function openFile(name: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error("The tests need a folder.");
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder.uri, name)));
}

/** Opens `text` as a new document, with the cursor where `$0` stands in it. */
export async function openText(text: string, language = "vanban"): Promise<TextEditor> {
  const content = text.replace("$0", "");
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language, content }));
  const offset = text.indexOf("$0");
  const cursor = editor.document.positionAt(Math.max(offset, 0));
  editor.selection = new Selection(cursor, cursor);
  return editor;
}

/** Replaces the first `found` by `text`, as if typed. */
export async function replace(editor: TextEditor, found: string, text: string): Promise<void> {
  const range = rangeOf(editor.document, found);
  await editor.edit((edit) => edit.replace(range, text));
}

export function rangeOf(document: TextDocument, found: string): Range {
  const at = document.getText().indexOf(found);
  if (at < 0) throw new Error(`The document lacks “${found}”:\n${document.getText()}`);
  return new Range(document.positionAt(at), document.positionAt(at + found.length));
}

export function positionOf(document: TextDocument, found: string): Position {
  return rangeOf(document, found).start;
}

/** Waits until the findings are those of `expected`, each as `line severity rule: marked text`. */
export async function findingsBecome({ document }: TextEditor, expected: readonly string[]): Promise<void> {
  await eventually(() => deepEqual(findings(document), expected));
}

export function diagnosticsOf(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri);
}

function findings(document: TextDocument): readonly string[] {
  return diagnosticsOf(document.uri).map(({ range, severity, code }) => {
    const rule = typeof code === "object" ? code.value : code;
    return `${range.start.line + 1} ${DiagnosticSeverity[severity]} ${rule}: ${document.getText(range)}`;
  });
}

/** Runs a command of VS Code that asks the providers, until it answers with something. */
export function ask<T extends { readonly length: number }>(command: string, ...args: unknown[]): Promise<T> {
  return eventually(async () => {
    const answer = await commands.executeCommand<T | undefined>(command, ...args);
    if (answer === undefined || answer === null || answer.length === 0) throw new Error(`${command} gave nothing.`);
    return answer;
  });
}

/** Closes every editor and drops what was not saved, so that the next case finds the files as they were. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await commands.executeCommand("workbench.action.closeAllEditors");
}
