/** Features that change a document. The edits come from here whole, so that they work in every editor. */
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  ErrorCodes,
  ExecuteCommandRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
} from "vscode-languageserver";
import { RULES } from "../rules/index.ts";
import {
  CODE_ACTION_KINDS,
  type CodeActionOptions,
  codeActions,
  EXPLAIN_COMMAND,
  resolveCodeAction,
} from "../service/code-actions.ts";
import { COMPLETION_TRIGGERS, completion, resolveCompletion } from "../service/completion.ts";
import { formatDocument, formatRange } from "../service/formatting/format-document.ts";
import { formatOnType, ON_TYPE_TRIGGERS } from "../service/formatting/format-on-type.ts";
import { explanationOf } from "../service/hover/rule.ts";
import type { Voice } from "../service/markup.ts";
import { prepareRename, type Refused, rename } from "../service/rename.ts";
import { documentSkeleton, skeletonTypes } from "../service/templates/document-skeleton.ts";
import { uriIn } from "./answered-data.ts";
import type { DocumentVersion } from "./document-store.ts";
import { documentFeature, type Feature, feature } from "./feature.ts";
import type { Session } from "./session.ts";

/** The command by which the server itself explains a rule, in a message, where the client has no better way. */
const EXPLAIN_HERE = "thethuc.server.explainRule";

const [FIRST_TRIGGER, ...MORE_TRIGGERS] = ON_TYPE_TRIGGERS;

export const EDITING_FEATURES: readonly Feature[] = [
  documentFeature(
    CodeActionRequest.type,
    { codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true } },
    (document, { range, context }, session) =>
      codeActions(document.snapshot, { range, ...context }, codeActionOptions(document, session)).map((action) =>
        session.carriesOut(EXPLAIN_COMMAND) ? action : withServersCommand(action),
      ),
  ),
  feature(ExecuteCommandRequest.type, { executeCommandProvider: { commands: [EXPLAIN_HERE] } }, (params, session) => {
    if (params.command !== EXPLAIN_HERE) throw new ResponseError(ErrorCodes.InvalidParams, params.command);
    const rule: unknown = params.arguments?.[0];
    const told = explanationOf(String(rule), { ...session.diagnosticOptions, ...voiceOf(session) });
    if (told !== null) session.tell(told);
    return null;
  }),
  feature(CodeActionResolveRequest.type, {}, (action, session) => {
    const document = session.documents.get(uriIn(action.data));
    if (document === undefined) return action;
    return resolveCodeAction(document.snapshot, action, codeActionOptions(document, session));
  }),
  documentFeature(
    CompletionRequest.type,
    { completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS], resolveProvider: true } },
    (document, { position, context }, session) =>
      withAddress(
        document.snapshot.uri,
        completion(document.snapshot, position, {
          ...completionVoice(document.snapshot.uri, session),
          own: session.configs.of(document.snapshot.uri).settings.own,
          templates: { skeletonTypes, documentSkeleton },
          today: session.host.today(),
          snippets: session.client.textDocument?.completion?.completionItem?.snippetSupport === true,
          trigger: context?.triggerCharacter ?? null,
        }),
      ),
  ),
  feature(CompletionResolveRequest.type, {}, (item, session) =>
    resolveCompletion(item, completionVoice(uriIn(item.data), session)),
  ),
  documentFeature(DocumentFormattingRequest.type, { documentFormattingProvider: true }, ({ snapshot }, { options }) =>
    formatDocument(snapshot, options),
  ),
  documentFeature(
    DocumentRangeFormattingRequest.type,
    { documentRangeFormattingProvider: true },
    ({ snapshot }, { range, options }) => formatRange(snapshot, range, options),
  ),
  documentFeature(
    DocumentOnTypeFormattingRequest.type,
    {
      documentOnTypeFormattingProvider: {
        firstTriggerCharacter: FIRST_TRIGGER,
        moreTriggerCharacter: MORE_TRIGGERS,
      },
    },
    ({ snapshot }, { position, ch, options }) => formatOnType(snapshot, position, ch, options),
  ),
  documentFeature(PrepareRenameRequest.type, {}, ({ snapshot }, { position }, session) =>
    unlessRefused(prepareRename(snapshot, position, session.settings.language)),
  ),
  documentFeature(
    RenameRequest.type,
    { renameProvider: { prepareProvider: true } },
    ({ snapshot }, { position, newName }, session) =>
      unlessRefused(rename(snapshot, position, newName, session.settings.language)).edit,
  ),
];

function completionVoice(uri: string, session: Session) {
  const { client, settings } = session;
  const formats = client.textDocument?.completion?.completionItem?.documentationFormat;
  const markdown = formats?.includes("markdown") === true;
  return { language: settings.language, markdown, known: session.registryFor(uri), knownAsOf: null };
}

/** Items that say which document they are of, so that they can be completed by what is known there. */
function withAddress(uri: string, { isIncomplete, items }: CompletionList): CompletionList {
  const addressed = items.map((item) => (item.data === undefined ? item : { ...item, data: { ...item.data, uri } }));
  return { isIncomplete, items: addressed };
}

function withServersCommand(action: CodeAction): CodeAction {
  const { command } = action;
  if (command?.command !== EXPLAIN_COMMAND) return action;
  return { ...action, command: { ...command, command: EXPLAIN_HERE } };
}

/** Messages are shown as they are, without markup. */
function voiceOf({ settings }: Session): Voice {
  return { language: settings.language, markdown: false };
}

function codeActionOptions(document: DocumentVersion, session: Session): CodeActionOptions {
  const isLeftOut = session.ignores.always(document.snapshot.uri);
  return {
    ...session.diagnosticOptions,
    // What nothing is said about is not mended either.
    rules: isLeftOut ? [] : RULES,
    lint: session.lintOptionsFor(document.snapshot.uri),
    regime: session.regimeOf(document.snapshot.uri),
    resolvesEdits:
      session.client.textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true &&
      session.client.textDocument.codeAction.dataSupport === true,
    explains: true,
    findings: () => session.findings(document),
  };
}

/** A refusal is an error answer: the editor shows its words. */
function unlessRefused<T extends object>(result: T | Refused): T {
  if ("refusal" in result) throw new ResponseError(LSPErrorCodes.RequestFailed, result.refusal);
  return result;
}
