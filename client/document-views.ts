/** Read-only documents the server writes: the explanation of a rule, and how a document was read. */
import { commands, type Disposable, EventEmitter, languages, Uri, ViewColumn, window, workspace } from "vscode";
import { say } from "./messages.ts";
import { EXPLAIN, INSPECT } from "./protocol.ts";
import type { Server } from "./server.ts";

const RULE = "thethuc-rule";
const STRUCTURE = "thethuc-structure";

export function registerDocumentViews(server: Server): readonly Disposable[] {
  const changed = new EventEmitter<Uri>();
  const refresh = (): void => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === STRUCTURE) changed.fire(uri);
  };
  return [
    changed,
    // New findings mean that the document was read anew.
    languages.onDidChangeDiagnostics(refresh),
    workspace.registerTextDocumentContentProvider(RULE, {
      provideTextDocumentContent: async ({ query }) => {
        const explanation = await (await server.client()).sendRequest(EXPLAIN, { rule: query });
        return explanation ?? say().unknownRule(query);
      },
    }),
    workspace.registerTextDocumentContentProvider(STRUCTURE, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) => {
        const record = await (await server.client()).sendRequest(INSPECT, { textDocument: { uri: query } });
        return JSON.stringify(record, null, 2);
      },
    }),
  ];
}

/** Opens the explanation of a rule, such as `date/not-a-date`, beside the document. */
export async function showRule(rule: string): Promise<void> {
  const uri = Uri.from({ scheme: RULE, path: `/${rule.replaceAll("/", "-")}.md`, query: rule });
  const preview = "markdown.showPreviewToSide";
  if ((await commands.getCommands(true)).includes(preview)) await commands.executeCommand(preview, uri);
  else await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preserveFocus: true });
}

/** Opens what was read from a document beside it; the view follows the document as it changes. */
export async function showStructure(document: Uri): Promise<void> {
  const name = document.path.split("/").at(-1) ?? "";
  const path = `/${say().structureOf(name)}.json`;
  const uri = Uri.from({ scheme: STRUCTURE, path, query: document.toString() });
  await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preserveFocus: true });
}
