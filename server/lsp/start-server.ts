/** Registers everything the server does on a connection. The connection may lead anywhere: a pipe, a worker, a test. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { CONFIG_NAMES } from "../config/find.ts";
import { BASELINE_NAME } from "../project/baseline-file.ts";
import { IGNORE_FILES } from "../project/ignore-files.ts";
import { surviving } from "./answer.ts";
import type { Feature } from "./feature.ts";
import { capabilitiesOf, FEATURES } from "./features.ts";
import { OwnRegistry } from "./own-registry.ts";
import { PushDiagnostics } from "./push-diagnostics.ts";
import { refresh } from "./refresh.ts";
import { type Host, Session } from "./session.ts";
import { readSettings, SECTION } from "./settings.ts";
import { keepFiles, watchFiles } from "./watch-files.ts";

/** A document of so many UTF-16 units is large. */
const LARGE = 500_000;

/** Starts answering on `connection`. Tests may add features of their own. */
export function startServer(connection: Connection, host: Host, features: readonly Feature[] = FEATURES): Session {
  const session = new Session(connection, host);
  const push = new PushDiagnostics(session);
  connection.onInitialize((params) => initialize(params, session, features));
  connection.onShutdown(() => {
    session.phase = "shutDown";
  });
  const changed = (): void => {
    push.allChanged();
    refresh(session);
  };
  const registry = new OwnRegistry(session, changed);
  connection.onInitialized(
    surviving("initialized", session, async () => {
      const files = registry.start().then(() => watchFiles(session));
      await Promise.all([files, listenToSettings(session, changed)]);
    }),
  );
  session.listen(changed);
  keepDocuments(session, push, changed);
  keepFolders(session, registry);
  keepFiles(session, registry, changed);
  for (const feature of features) feature.listen(session);
  connection.listen();
  return session;
}

function initialize(params: InitializeParams, session: Session, features: readonly Feature[]): InitializeResult {
  session.start(params);
  takeSettings(params.initializationOptions, session);
  return {
    serverInfo: { name: "Thể Thức", version: session.host.version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...capabilitiesOf(features, params.capabilities),
    },
  };
}

function keepDocuments(session: Session, push: PushDiagnostics, changed: () => void): void {
  const { connection, documents, numbers } = session;
  connection.onDidOpenTextDocument(
    surviving("textDocument/didOpen", session, ({ textDocument }) => {
      // Without a client that tells, this is the time to look.
      if (!session.files.watched && lookAround(textDocument.uri, session)) changed();
      documents.open(textDocument);
      numbers.documentChanged(textDocument.uri);
      if (textDocument.text.length > LARGE) session.host.spareMemory?.();
      push.changed(textDocument.uri);
    }),
  );
  connection.onDidChangeTextDocument(
    surviving("textDocument/didChange", session, (params) => {
      if (!documents.change(params)) return;
      numbers.documentChanged(params.textDocument.uri);
      push.changed(params.textDocument.uri);
    }),
  );
  connection.onDidCloseTextDocument(
    surviving("textDocument/didClose", session, ({ textDocument }) => {
      documents.close(textDocument.uri);
      numbers.documentClosed(textDocument.uri);
      session.tokens.delete(textDocument.uri);
      push.closed(textDocument.uri);
    }),
  );
}

/** Looks anew at the files that matter to a document. True when something else holds now. */
function lookAround(uri: string, session: Session): boolean {
  const names = [...CONFIG_NAMES, BASELINE_NAME, ...IGNORE_FILES];
  session.numbers.filesChanged();
  return session.filesAroundChanged(names.map((name) => uri.replace(/[^/]*$/, name)));
}

function keepFolders(session: Session, registry: OwnRegistry): void {
  session.connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    surviving("workspace/didChangeWorkspaceFolders", session, ({ event }) => {
      const gone = new Set(event.removed.map(({ uri }) => uri));
      const left = session.folders.filter((uri) => !gone.has(uri));
      session.changeFolders([...new Set([...left, ...event.added.map(({ uri }) => uri)])]);
      return registry.read();
    }),
  );
}

/** Asks for the settings where the client lets itself be asked, and takes what it sends where it does not. */
async function listenToSettings(session: Session, changed: () => void): Promise<void> {
  const { connection, client } = session;
  const asks = client.workspace?.configuration === true;
  const take = (sent: unknown): void => {
    if (takeSettings(sent, session)) changed();
  };
  const ask = async (): Promise<void> => take(await connection.workspace.getConfiguration(SECTION));
  connection.onDidChangeConfiguration(
    surviving("workspace/didChangeConfiguration", session, ({ settings }: { settings: unknown }) =>
      asks ? ask() : take(sectionOf(settings)),
    ),
  );
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }
  if (asks) await ask();
}

/** True when the settings in force are others now. What cannot be used is said to the user. */
function takeSettings(sent: unknown, session: Session): boolean {
  const { settings, problems } = readSettings(sent);
  const changed = session.change(settings);
  for (const problem of problems) session.warn(problem);
  return changed;
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>)[SECTION] : undefined;
}
