/** The extension in a browser: the server is a worker beside it. */
import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { connect } from "./connect.ts";
import { workerScript } from "./worker-script.ts";

const SERVER = "./browser-server.cjs";

export function activate(context: ExtensionContext): void {
  const folder = Uri.joinPath(context.extensionUri, "dist");
  let script: Promise<string> | undefined;
  let worker: Worker | undefined;
  const end = (): void => worker?.terminate();
  // A worker of its own for each start. The transports are made here, because VS Code's workers are no `Worker` to the
  // client library.
  const start = async (): Promise<MessageTransports> => {
    script ??= addressOfScript(folder);
    const address = await script;
    end();
    worker = new Worker(address);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: end });
  connect(context, (options) => {
    const initializationOptions = { ...options.initializationOptions, assets: `${folder.toString(true)}/` };
    return new LanguageClient("thethuc", "Thể Thức", start, { ...options, initializationOptions });
  });
}

/** The address is good as long as the extension: VS Code has a worker of its own read it, at some later time. */
async function addressOfScript(folder: Uri): Promise<string> {
  const read = async (bundle: string): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, bundle)));
  return URL.createObjectURL(new Blob([await workerScript(SERVER, read)], { type: "text/javascript" }));
}
