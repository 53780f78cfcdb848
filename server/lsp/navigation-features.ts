/** Features that lead through a document and from one to another. */
import {
  CodeLensRequest,
  CodeLensResolveRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  ReferencesRequest,
  SelectionRangeRequest,
} from "vscode-languageserver";
import type { Citation } from "../model/analysis.ts";
import { RULES } from "../rules/index.ts";
import { codeLenses, resolveCodeLens } from "../service/code-lens.ts";
import { definition } from "../service/definition.ts";
import { documentHighlights } from "../service/document-highlights.ts";
import { documentLinks } from "../service/document-links.ts";
import { documentSymbols } from "../service/document-symbols.ts";
import { foldingRanges } from "../service/folding-ranges.ts";
import { hover } from "../service/hover.ts";
import { inlayHints } from "../service/inlay-hints.ts";
import { knownDateAndIssuer } from "../service/known-citation.ts";
import { partReferredTo } from "../service/part-referred-to.ts";
import { references } from "../service/references.ts";
import { selectionRanges } from "../service/selection-ranges.ts";
import { uriIn } from "./answered-data.ts";
import { documentFeature, type Feature, feature, workspaceFeature } from "./feature.ts";
import { flatSymbols, plainLocations, withoutCommand } from "./older-clients.ts";

export const NAVIGATION_FEATURES: readonly Feature[] = [
  documentFeature(DocumentSymbolRequest.type, { documentSymbolProvider: true }, ({ snapshot }, _, session) => {
    const symbols = documentSymbols(snapshot, session.settings.language);
    const nested = session.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
    return nested ? symbols : flatSymbols(snapshot.uri, symbols);
  }),
  documentFeature(FoldingRangeRequest.type, { foldingRangeProvider: true }, ({ snapshot }) => foldingRanges(snapshot)),
  documentFeature(SelectionRangeRequest.type, { selectionRangeProvider: true }, ({ snapshot }, { positions }) =>
    selectionRanges(snapshot, positions),
  ),
  documentFeature(DocumentHighlightRequest.type, { documentHighlightProvider: true }, ({ snapshot }, { position }) =>
    documentHighlights(snapshot, position),
  ),
  documentFeature(HoverRequest.type, { hoverProvider: true }, (document, { position }, session) =>
    hover(document.snapshot, position, {
      ...session.diagnosticOptions,
      language: session.settings.language,
      markdown: session.client.textDocument?.hover?.contentFormat?.includes("markdown") === true,
      known: session.registryFor(document.snapshot.uri),
      knownAsOf: null,
      own: session.configs.of(document.snapshot.uri).settings.own,
      rules: RULES,
      findings: () => session.findings(document),
      partReferredTo: (offset) => partReferredTo(document.snapshot, offset),
    }),
  ),
  workspaceFeature(
    DefinitionRequest.type,
    { definitionProvider: true },
    (snapshot, { position }, documents, session) => {
      const links = definition(snapshot, position, documents);
      return session.client.textDocument?.definition?.linkSupport === true ? links : plainLocations(links);
    },
  ),
  workspaceFeature(ReferencesRequest.type, { referencesProvider: true }, (snapshot, { position, context }, documents) =>
    references(snapshot, position, context, documents),
  ),
  workspaceFeature(DocumentLinkRequest.type, { documentLinkProvider: {} }, (snapshot, _, documents) =>
    documentLinks(snapshot, documents),
  ),
  documentFeature(CodeLensRequest.type, { codeLensProvider: { resolveProvider: true } }, ({ snapshot }, _, session) => {
    const shown = session.settings.codeLens;
    return codeLenses(snapshot, { units: shown, citations: shown });
  }),
  feature(CodeLensResolveRequest.type, {}, async (lens, session) => {
    const documents = await session.workspace.documents();
    const document = session.documents.get(uriIn(lens.data));
    if (document === undefined) return lens;
    const resolved = resolveCodeLens(document.snapshot, lens, documents, session.settings.language);
    return session.carriesOut(resolved.command?.command ?? "") ? resolved : withoutCommand(resolved);
  }),
  documentFeature(InlayHintRequest.type, { inlayHintProvider: true }, ({ snapshot }, { range }, session) => {
    const shown = session.settings.inlayHints;
    const describe = (citation: Citation) =>
      knownDateAndIssuer(citation, snapshot.analysis, session.registryFor(snapshot.uri));
    return inlayHints(snapshot, range, { targets: shown, citations: shown, describe });
  }),
];
