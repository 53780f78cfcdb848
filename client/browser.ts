/** The extension in a browser: the server is a worker beside it. */
import { type ExtensionContext, Uri } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { connect } from "./connect.ts";

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, "dist", "browser-server.js").toString(true);
  let worker: Worker | undefined;
  const end = (): void => worker?.terminate();
  // A worker of its own for each start. The transports are made here, because VS Code's workers are no `Worker` to the
  // client library.
  const start = async (): Promise<MessageTransports> => {
    end();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: end });
  connect(context, (options) => new LanguageClient("thethuc", "Thể Thức", start, options));
}
