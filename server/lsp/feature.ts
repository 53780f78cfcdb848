/** The shape of a feature of the protocol: what the server says it can do, and one handler. */
import type {
  CancellationToken,
  ClientCapabilities,
  ProtocolRequestType,
  ServerCapabilities,
} from "vscode-languageserver";
import type { Snapshot } from "../service/snapshot.ts";
import { answering } from "./answer.ts";
import type { DocumentVersion } from "./document-store.ts";
import type { Session } from "./session.ts";

export interface Feature {
  capabilities(client: ClientCapabilities): ServerCapabilities;
  listen(session: Session): void;
}

/** What an answer may be: lists are not changed any more. */
type Answer<R> = R extends (infer Element)[] ? readonly Element[] : R;

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** A request about one open document. About another one the answer is `null`: nothing is known of it. */
export function documentFeature<P extends AboutDocument, R, PR, E, O>(
  type: ProtocolRequestType<P, R, PR, E, O>,
  capabilities: ServerCapabilities,
  handle: (document: DocumentVersion, params: P, session: Session) => Answer<R> | null,
): Feature {
  return feature(type, capabilities, (params, session) => {
    const document = session.documents.get(params.textDocument.uri);
    return document === undefined ? null : handle(document, params, session);
  });
}

/** A request about one open document whose answer may lie in the others the workspace has. */
export function workspaceFeature<P extends AboutDocument, R, PR, E, O>(
  type: ProtocolRequestType<P, R, PR, E, O>,
  capabilities: ServerCapabilities,
  handle: (snapshot: Snapshot, params: P, documents: readonly Snapshot[], session: Session) => Answer<R> | null,
): Feature {
  return feature(type, capabilities, async (params, session) => {
    const documents = await session.workspace.documents();
    const document = session.documents.get(params.textDocument.uri);
    return document === undefined ? null : handle(document.snapshot, params, documents, session);
  });
}

/** Any other request: one about the workspace, or one that completes an answer given before. */
export function feature<P, R, PR, E, O>(
  type: ProtocolRequestType<P, R, PR, E, O>,
  capabilities: ServerCapabilities,
  handle: (params: P, session: Session, token: CancellationToken) => Answer<R> | null | Promise<Answer<R> | null>,
): Feature {
  return {
    capabilities: () => capabilities,
    listen(session) {
      const answer = answering(type.method, session, (params: P, token) => handle(params, session, token));
      session.connection.onRequest<unknown, unknown>(type.method, answer);
    },
  };
}
