/** One request of every kind about a document, for tests that ask whether all are answered. */

const RANGE = { start: { line: 2, character: 0 }, end: { line: 12, character: 0 } };
const OPTIONS = { tabSize: 2, insertSpaces: true };

/** Parameters by method. `position` is where those that need a place ask. */
export function everyRequest(
  uri: string,
  position: { readonly line: number; readonly character: number },
): Readonly<Record<string, object>> {
  const textDocument = { uri };
  return {
    "textDocument/diagnostic": { textDocument },
    "textDocument/documentSymbol": { textDocument },
    "textDocument/foldingRange": { textDocument },
    "textDocument/selectionRange": { textDocument, positions: [position] },
    "textDocument/documentHighlight": { textDocument, position },
    "textDocument/hover": { textDocument, position },
    "textDocument/definition": { textDocument, position },
    "textDocument/references": { textDocument, position, context: { includeDeclaration: true } },
    "textDocument/documentLink": { textDocument },
    "textDocument/completion": { textDocument, position },
    "textDocument/codeAction": { textDocument, range: RANGE, context: { diagnostics: [] } },
    "textDocument/formatting": { textDocument, options: OPTIONS },
    "textDocument/rangeFormatting": { textDocument, range: RANGE, options: OPTIONS },
    "textDocument/onTypeFormatting": { textDocument, position, ch: "\n", options: OPTIONS },
    "textDocument/semanticTokens/full": { textDocument },
    "textDocument/semanticTokens/full/delta": { textDocument, previousResultId: "0" },
    "textDocument/semanticTokens/range": { textDocument, range: RANGE },
    "textDocument/codeLens": { textDocument },
    "textDocument/inlayHint": { textDocument, range: RANGE },
    "textDocument/prepareRename": { textDocument, position },
    "textDocument/rename": { textDocument, position, newName: "7" },
    "thethuc/regime": { textDocument },
    "thethuc/inspect": { textDocument },
  };
}
