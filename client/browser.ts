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
  const folder = Uri.joinPath(context.extensionUri, "dist").toString(true);
  let worker: Worker | undefined;
  const end = (): void => worker?.terminate();
  // A worker of its own for each start. The transports are made here, because VS Code's workers are no `Worker` to the
  // client library.
  const start = async (): Promise<MessageTransports> => {
    end();
    worker = new Worker(`${folder}/browser-server.js`);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: end });
  connect(context, (options) => {
    const initializationOptions = { ...options.initializationOptions, assets: `${folder}/` };
    return new LanguageClient("thethuc", "Thể Thức", start, { ...options, initializationOptions });
  });
}
