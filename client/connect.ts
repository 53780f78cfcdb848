/** Puts the parts together. What runs the server is given; the rest is the same on a desktop and in a browser. */
import { type ExtensionContext, workspace } from "vscode";
import { registerCommands } from "./commands.ts";
import { registerDocumentViews } from "./document-views.ts";
import { registerLintWorkspace } from "./lint-workspace.ts";
import { Server, type StartClient } from "./server.ts";
import { registerStatusBar } from "./status-bar.ts";

export function connect(context: ExtensionContext, startClient: StartClient): void {
  const server = new Server(startClient);
  context.subscriptions.push(
    server,
    ...registerDocumentViews(server),
    ...registerCommands(server),
    ...registerLintWorkspace(server),
    ...registerStatusBar(server),
    workspace.onDidOpenTextDocument((document) => server.startFor(document)),
    workspace.onDidChangeConfiguration((change) => server.settingsChanged(change)),
    workspace.onDidChangeWorkspaceFolders(() => server.selectionChanged()),
  );
  for (const document of workspace.textDocuments) server.startFor(document);
}
