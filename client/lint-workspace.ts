/** Checks every document of the workspace, also where its files are on no disk the server could read. */
import {
  commands,
  type Diagnostic,
  type DiagnosticCollection,
  type Disposable,
  languages,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from "vscode";
import {
  type BaseLanguageClient,
  DocumentDiagnosticReportKind,
  WorkspaceDiagnosticRequest,
} from "vscode-languageclient";
import { findingsOf } from "./findings.ts";
import { say } from "./messages.ts";
import { LINT } from "./protocol.ts";
import type { Server } from "./server.ts";
import { SECTION } from "./settings.ts";

const DOCUMENTS = "**/*.{vanban,vbhc}";
const SKIPPED = "**/{node_modules,.git}/**";

interface Counts {
  readonly documents: number;
  readonly findings: number;
}

export function registerLintWorkspace(server: Server): readonly Disposable[] {
  const virtual = languages.createDiagnosticCollection(`${SECTION}-workspace`);
  // An open document has the server's own, always fresh findings.
  return [
    virtual,
    workspace.onDidOpenTextDocument(({ uri }) => virtual.delete(uri)),
    commands.registerCommand(`${SECTION}.lintWorkspace`, () => lintWorkspace(server, virtual)),
  ];
}

async function lintWorkspace(server: Server, virtual: DiagnosticCollection): Promise<void> {
  if (workspace.workspaceFolders === undefined) {
    void window.showInformationMessage(say().noFolder());
    return;
  }
  const progress = { location: ProgressLocation.Notification, title: say().linting() };
  const { documents, findings } = await window.withProgress(progress, async () => {
    const client = await server.client();
    return add(await lintDisk(client), await lintVirtual(client, virtual));
  });
  await commands.executeCommand("workbench.actions.view.problems");
  const { linted, lintedClean } = say();
  const count = String(documents);
  void window.showInformationMessage(findings === 0 ? lintedClean(count) : linted(count, String(findings)));
}

/** The server reads what is on disk, and the client library asks it again and again: here it is only counted. */
async function lintDisk(client: BaseLanguageClient): Promise<Counts> {
  const { items } = await client.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const onDisk = items.filter(({ uri }) => uri.startsWith("file:"));
  const findings = onDisk.map((report) =>
    report.kind === DocumentDiagnosticReportKind.Full ? report.items.length : 0,
  );
  return { documents: onDisk.length, findings: findings.reduce((sum, count) => sum + count, 0) };
}

/** Of files the server cannot read it is sent the text; of those that are open it has it already. */
async function lintVirtual(client: BaseLanguageClient, virtual: DiagnosticCollection): Promise<Counts> {
  virtual.clear();
  let counts: Counts = { documents: 0, findings: 0 };
  for (const uri of await workspace.findFiles(DOCUMENTS, SKIPPED)) {
    if (uri.scheme === "file") continue;
    const open = isOpen(uri);
    const found = open ? findingsOf(uri) : await lintFile(client, uri);
    if (!open) virtual.set(uri, found);
    counts = add(counts, { documents: 1, findings: found.length });
  }
  return counts;
}

async function lintFile(client: BaseLanguageClient, uri: Uri): Promise<readonly Diagnostic[]> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const found = await client.sendRequest(LINT, { uri: client.code2ProtocolConverter.asUri(uri), text });
  return client.protocol2CodeConverter.asDiagnostics(found);
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

function add(a: Counts, b: Counts): Counts {
  return { documents: a.documents + b.documents, findings: a.findings + b.findings };
}
