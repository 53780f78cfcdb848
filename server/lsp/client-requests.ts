/** What our own client asks beyond the protocol, for its status bar and commands. Any editor may ask the same. */
import { type Diagnostic, ProtocolRequestType } from "vscode-languageserver";
import { RULES } from "../rules/index.ts";
import { diagnosticsOf } from "../service/diagnostics.ts";
import { describeRule } from "../service/hover/rule.ts";
import { inspectRecord } from "../service/inspect-record.ts";
import { type DocumentRegime, documentSkeleton, skeletonTypes } from "../service/templates/document-skeleton.ts";
import { documentFeature, type Feature, feature } from "./feature.ts";

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** The regime by which a document is read. */
const REGIME = new ProtocolRequestType<DocumentParams, string | null, never, void, void>("thethuc/regime");

/** A document as `thethuc inspect --format json` prints it. */
const INSPECT = new ProtocolRequestType<DocumentParams, object | null, never, void, void>("thethuc/inspect");

/** The explanation of a rule in Markdown. */
const EXPLAIN = new ProtocolRequestType<{ readonly rule: string }, string | null, never, void, void>("thethuc/explain");

interface DocumentType {
  readonly regime: DocumentRegime;
  readonly name: string;
}

/** The types of document a skeleton exists for. */
const DOCUMENT_TYPES = new ProtocolRequestType<object, readonly DocumentType[], never, void, void>(
  "thethuc/documentTypes",
);

/** The skeleton of a new document of a type, as a snippet. */
const NEW_DOCUMENT = new ProtocolRequestType<DocumentType, string | null, never, void, void>("thethuc/newDocument");

interface LintParams {
  readonly uri: string;
  readonly text: string;
}

/** The diagnostics of a text that is neither open nor on a disk the server reads, as in a virtual workspace. */
const LINT = new ProtocolRequestType<LintParams, readonly Diagnostic[], never, void, void>("thethuc/lint");

const REGIMES: readonly DocumentRegime[] = ["state", "party", "qppl"];

export const CLIENT_REQUESTS: readonly Feature[] = [
  documentFeature(REGIME, {}, ({ snapshot }) => snapshot.analysis.regime),
  documentFeature(INSPECT, {}, ({ snapshot }, _, session) =>
    inspectRecord(snapshot.uri, snapshot.analysis, session.registryFor(snapshot.uri)),
  ),
  feature(EXPLAIN, {}, ({ rule: id }, session) => {
    const rule = RULES.find((candidate) => candidate.id === id);
    const voice = { ...session.diagnosticOptions, language: session.settings.language, markdown: true };
    return rule === undefined ? null : describeRule(rule, voice).join("\n\n");
  }),
  feature(DOCUMENT_TYPES, {}, () =>
    REGIMES.flatMap((regime) => skeletonTypes(regime).map((name) => ({ regime, name }))),
  ),
  feature(NEW_DOCUMENT, {}, ({ regime, name }, session) =>
    documentSkeleton(name, regime, { today: session.host.today(), snippet: true }),
  ),
  feature(LINT, {}, async ({ uri, text }, session) => {
    await session.ready(uri);
    const document = session.documents.read(uri, text);
    return diagnosticsOf(document.snapshot, session.findings(document), session.diagnosticOptions);
  }),
];
