/** The extension on a desktop and in a remote: the server is a Node process, spoken to over IPC. */
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { connect } from "./connect.ts";

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
  const server = { module, transport: TransportKind.ipc };
  connect(context, (options) => {
    return new LanguageClient("thethuc", "Thể Thức", { run: server, debug: server }, options);
  });
}
