/** Diagnostics for clients that ask for them: of one document, and of the whole workspace. */
import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
  type ServerCapabilities,
  type UnchangedDocumentDiagnosticReport,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { diagnosticsOf } from "../service/diagnostics.ts";
import type { DocumentVersion } from "./document-store.ts";
import { type Feature, feature } from "./feature.ts";
import type { Session } from "./session.ts";
import { sameAddress, type WorkspaceFile } from "./workspace-files.ts";

/** For so long (ms) the workspace may be read before waiting requests have their turn. */
const TURN = 20;

const CAPABILITIES: ServerCapabilities = {
  diagnosticProvider: { identifier: "thethuc", interFileDependencies: false, workspaceDiagnostics: true },
};

/** The report on a document that is gone. */
const NOTHING: FullDocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

export const DIAGNOSTIC_FEATURES: readonly Feature[] = [
  feature(DocumentDiagnosticRequest.type, CAPABILITIES, ({ textDocument, previousResultId }, session) => {
    const document = session.documents.get(textDocument.uri);
    if (document === undefined) return NOTHING;
    const id = session.resultId(String(document.revision));
    return report(id, previousResultId, () => document, session);
  }),
  feature(WorkspaceDiagnosticRequest.type, {}, workspaceReport),
];

/** What an editor shows of a version of a document. */
export function diagnosticsFor(document: DocumentVersion, session: Session): Diagnostic[] {
  return [...diagnosticsOf(document.snapshot, session.findings(document), session.diagnosticOptions)];
}

function report(id: string, previous: string | undefined, read: () => DocumentVersion, session: Session): Report {
  if (id === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: diagnosticsFor(read(), session) };
}

/** The open documents and, where there is a disk, every other document of the workspace's folders. */
async function workspaceReport(
  { previousResultIds }: WorkspaceDiagnosticParams,
  session: Session,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(previousResultIds.map(({ uri, value }) => [sameAddress(uri), value]));
  const items = session.documents.uris.flatMap((uri) => openReport(uri, previous.get(sameAddress(uri)), session));
  const told = new Set(items.map(({ uri }) => sameAddress(uri)));
  let turn = performance.now();
  for (const file of await session.files.list(session.folders)) {
    if (token.isCancellationRequested) break;
    if (told.has(sameAddress(file.uri))) continue;
    told.add(sameAddress(file.uri));
    items.push(await fileReport(file, previous.get(sameAddress(file.uri)), session));
    if (performance.now() - turn < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    turn = performance.now();
  }
  const gone = previousResultIds.filter(({ uri }) => !told.has(sameAddress(uri)));
  return { items: [...items, ...gone.map(({ uri }) => ({ ...NOTHING, uri, version: null }))] };
}

function openReport(
  uri: string,
  previous: string | undefined,
  session: Session,
): readonly WorkspaceDocumentDiagnosticReport[] {
  const document = session.documents.get(uri);
  if (document === undefined) return [];
  const id = session.resultId(String(document.revision));
  return [{ ...report(id, previous, () => document, session), uri, version: document.snapshot.version }];
}

async function fileReport(
  { uri, stamp }: WorkspaceFile,
  previous: string | undefined,
  session: Session,
): Promise<WorkspaceDocumentDiagnosticReport> {
  const id = session.resultId(stamp);
  if (id === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id, uri, version: null };
  const text = await session.files.read(uri);
  if (text === null) return { ...NOTHING, uri, version: null };
  return { ...report(id, previous, () => session.documents.read(uri, text), session), uri, version: null };
}
