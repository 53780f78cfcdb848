/** What client and server say to each other beyond the protocol of language servers. */
import { type Diagnostic, RequestType } from "vscode-languageclient";

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** The regime by which a document was read; `null` for a document that is not open. */
export const REGIME = new RequestType<DocumentParams, string | null, void>("thethuc/regime");

/** How a document was read, as `thethuc inspect --format json` prints it; `null` for one that is not open. */
export const INSPECT = new RequestType<DocumentParams, Readonly<Record<string, unknown>> | null, void>(
  "thethuc/inspect",
);

/** The explanation of a rule in Markdown; `null` for an unknown one. */
export const EXPLAIN = new RequestType<{ readonly rule: string }, string | null, void>("thethuc/explain");

export interface DocumentType {
  readonly regime: string;
  /** In sentence case: “Quyết định”. */
  readonly name: string;
}

/** The types of document a skeleton exists for. */
export const DOCUMENT_TYPES = new RequestType<Record<string, never>, readonly DocumentType[], void>(
  "thethuc/documentTypes",
);

/** The skeleton of a new document of a type, as a snippet; `null` where there is none. */
export const NEW_DOCUMENT = new RequestType<DocumentType, string | null, void>("thethuc/newDocument");

interface LintParams {
  readonly uri: string;
  readonly text: string;
}

/** The diagnostics of a text that is neither open nor on a disk the server reads. */
export const LINT = new RequestType<LintParams, Diagnostic[], void>("thethuc/lint");

/**
 * What the server asks: the text of a file it cannot read itself, such as the configuration of a virtual workspace; `null`
 * where there is none, or none in UTF-8.
 */
export const READ_FILE = new RequestType<{ readonly uri: string }, string | null, void>("thethuc/readFile");

/** Commands of ours the server may put into actions and lenses, because this client carries them out. */
export const COMMANDS_FOR_SERVER = ["thethuc.explainRule", "thethuc.showReferences"];
