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
import { Turns } from "./turns.ts";
import { sameAddress, type WorkspaceFile } from "./workspace-files.ts";

/** Of the documents read to know their numbers, so many UTF-16 units are not read a second time. */
const MOST_KEPT = 4_000_000;

const CAPABILITIES: ServerCapabilities = {
  diagnosticProvider: { identifier: "thethuc", interFileDependencies: true, workspaceDiagnostics: true },
};

/** The report on a document that is gone. */
const NOTHING: FullDocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

export const DIAGNOSTIC_FEATURES: readonly Feature[] = [
  feature(DocumentDiagnosticRequest.type, CAPABILITIES, async ({ textDocument, previousResultId }, session) => {
    await session.ready(textDocument.uri);
    const document = session.documents.get(textDocument.uri);
    if (document === undefined) return NOTHING;
    const id = session.diagnosticsId(textDocument.uri, String(document.revision));
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
  // Which of two documents has the number of the other is known only once both have been read.
  const read = await readChanged(session, token);
  const items = session.documents.uris.flatMap((uri) => openReport(uri, previous.get(sameAddress(uri)), session));
  const told = new Set(items.map(({ uri }) => sameAddress(uri)));
  const turns = new Turns();
  for (const file of await session.files.list(session.folders)) {
    if (token.isCancellationRequested) break;
    if (told.has(sameAddress(file.uri)) || session.ignores.fromWalks(file.uri)) continue;
    told.add(sameAddress(file.uri));
    items.push(await fileReport(file, previous.get(sameAddress(file.uri)), read.get(file), session));
    await turns.pause();
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
  const id = session.diagnosticsId(uri, String(document.revision));
  return [{ ...report(id, previous, () => document, session), uri, version: document.snapshot.version }];
}

/** Takes in the numbers of the files that have changed, and gives the first of them as they were read. */
async function readChanged(
  session: Session,
  token: CancellationToken,
): Promise<ReadonlyMap<WorkspaceFile, DocumentVersion>> {
  const read = new Map<WorkspaceFile, DocumentVersion>();
  let room = MOST_KEPT;
  const keep = (file: WorkspaceFile, document: DocumentVersion): void => {
    room -= document.snapshot.analysis.source.length;
    if (room >= 0) read.set(file, document);
  };
  await session.numbers.scan(keep, () => token.isCancellationRequested);
  return read;
}

async function fileReport(
  { uri, stamp }: WorkspaceFile,
  previous: string | undefined,
  read: DocumentVersion | undefined,
  session: Session,
): Promise<WorkspaceDocumentDiagnosticReport> {
  await session.ready(uri);
  const id = session.diagnosticsId(uri, stamp);
  if (id === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id, uri, version: null };
  const text = read === undefined ? await session.files.read(uri) : null;
  const document = read ?? (text === null ? null : session.documents.read(uri, text));
  if (document === null) return { ...NOTHING, uri, version: null };
  return { ...report(id, previous, () => document, session), uri, version: null };
}
