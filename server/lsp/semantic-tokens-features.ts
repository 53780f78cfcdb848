/** Colours by meaning, whole, for a range, and as the difference from what was sent before. */
import {
  type SemanticTokens,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import {
  SEMANTIC_TOKENS_LEGEND,
  semanticTokens,
  semanticTokensDelta,
  semanticTokensInRange,
} from "../service/semantic-tokens.ts";
import type { DocumentVersion } from "./document-store.ts";
import { documentFeature, type Feature } from "./feature.ts";
import type { Session } from "./session.ts";

const CAPABILITIES = {
  semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: { delta: true }, range: true },
};

export const SEMANTIC_TOKEN_FEATURES: readonly Feature[] = [
  documentFeature(SemanticTokensRequest.type, CAPABILITIES, (document, _, session) => sent(document, session)),
  documentFeature(SemanticTokensDeltaRequest.type, {}, (document, { previousResultId }, session) => {
    const before = session.tokens.get(document.snapshot.uri);
    const now = sent(document, session);
    if (before?.resultId !== previousResultId) return now;
    return { resultId: String(now.resultId), edits: semanticTokensDelta(before.data, now.data) };
  }),
  documentFeature(SemanticTokensRangeRequest.type, {}, ({ snapshot }, { range }) => ({
    data: semanticTokensInRange(snapshot, range),
  })),
];

/** The tokens of a version, kept until the next are asked for. */
function sent({ snapshot, revision }: DocumentVersion, session: Session): SemanticTokens {
  const tokens = { resultId: session.resultId(String(revision)), data: semanticTokens(snapshot) };
  session.tokens.set(snapshot.uri, tokens);
  return tokens;
}
