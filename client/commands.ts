/** The commands of the palette, but for checking the workspace. */
import {
  ConfigurationTarget,
  commands,
  type Disposable,
  languages,
  SnippetString,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import type { Location, Position } from "vscode-languageclient";
import { showRule, showStructure } from "./document-views.ts";
import { findingsOf, ruleOf } from "./findings.ts";
import { say } from "./messages.ts";
import { DOCUMENT_TYPES, type DocumentType, NEW_DOCUMENT } from "./protocol.ts";
import { isRead, LANGUAGE } from "./selection.ts";
import type { Server } from "./server.ts";
import { type Regime, SECTION, setting } from "./settings.ts";

const REGIMES: readonly Regime[] = ["auto", "state", "party", "qppl"];

export function registerCommands(server: Server): readonly Disposable[] {
  const register = <A extends unknown[]>(name: string, run: (...args: A) => Promise<void>): Disposable =>
    commands.registerCommand(`${SECTION}.${name}`, run);
  return [
    register("newDocument", (type?: DocumentType) => newDocument(server, type)),
    register("showStructure", () => withDocument(({ uri }) => showStructure(uri))),
    register("explainRule", (rule?: string) => explainRule(rule)),
    register("restartServer", () => restartServer(server)),
    register("switchRegime", (regime?: Regime) => switchRegime(regime)),
    register("readAsDocument", readAsDocument),
    register("showReferences", (uri: string, position: Position, places: Location[]) =>
      showReferences(server, uri, position, places),
    ),
    register("showActions", showActions),
  ];
}

/** A new document from the skeleton of its type; without `type` the user is asked. */
async function newDocument(server: Server, type?: DocumentType): Promise<void> {
  const client = await server.client();
  const chosen = type ?? (await chooseType(await client.sendRequest(DOCUMENT_TYPES, {})));
  if (chosen === undefined) return;
  const skeleton = await client.sendRequest(NEW_DOCUMENT, chosen);
  if (skeleton === null) {
    void window.showWarningMessage(say().unknownType(chosen.name));
    return;
  }
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE }));
  await editor.insertSnippet(new SnippetString(skeleton));
}

async function chooseType(types: readonly DocumentType[]): Promise<DocumentType | undefined> {
  const items = types.map((type) => ({ label: type.name, description: say().regimeShort(type.regime), type }));
  const options = { placeHolder: say().chooseType(), matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.type;
}

/** Explains `rule`, or one of those that have found something in the document shown. */
async function explainRule(rule?: string): Promise<void> {
  if (rule !== undefined) {
    await showRule(rule);
    return;
  }
  await withDocument(async ({ uri }) => {
    const rules = [...new Set(findingsOf(uri).flatMap((finding) => ruleOf(finding) ?? []))].sort();
    if (rules.length === 0) {
      void window.showInformationMessage(say().noFindings());
      return;
    }
    const chosen = await window.showQuickPick(rules, { placeHolder: say().chooseRule() });
    if (chosen !== undefined) await showRule(chosen);
  });
}

async function restartServer(server: Server): Promise<void> {
  await server.restart();
  window.setStatusBarMessage(say().restarted(), 5_000);
}

async function switchRegime(regime?: Regime): Promise<void> {
  const chosen = regime ?? (await chooseRegime());
  if (chosen === undefined) return;
  const target = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await workspace.getConfiguration(SECTION).update("regime", chosen, target);
}

async function chooseRegime(): Promise<Regime | undefined> {
  const current = setting("regime");
  const items = REGIMES.map((regime) => ({
    label: `${regime === current ? "$(check) " : ""}${say().regimeName(regime)}`,
    regime,
  }));
  return (await window.showQuickPick(items, { placeHolder: say().chooseRegime() }))?.regime;
}

/** From now on, until it is closed, the plain text shown is one of ours. */
async function readAsDocument(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await languages.setTextDocumentLanguage(document, LANGUAGE);
}

/** Shows places the server found beside one of them: VS Code's own command takes no values of the protocol. */
async function showReferences(server: Server, uri: string, position: Position, places: Location[]): Promise<void> {
  const { protocol2CodeConverter: convert } = await server.client();
  const locations = await convert.asReferences(places);
  const at = convert.asPosition(position);
  await commands.executeCommand("editor.action.showReferences", convert.asUri(uri), at, locations);
}

/** What a click on the status bar offers. */
async function showActions(): Promise<void> {
  const { problems, structure, regime, workspace: folder, restart } = say().actions();
  const items = [
    { label: `$(warning) ${problems}`, command: "workbench.actions.view.problems" },
    { label: `$(list-tree) ${structure}`, command: `${SECTION}.showStructure` },
    { label: `$(law) ${regime}`, command: `${SECTION}.switchRegime` },
    { label: `$(checklist) ${folder}`, command: `${SECTION}.lintWorkspace` },
    { label: `$(refresh) ${restart}`, command: `${SECTION}.restartServer` },
  ];
  const chosen = await window.showQuickPick(items);
  if (chosen !== undefined) await commands.executeCommand(chosen.command);
}

async function withDocument(run: (document: TextDocument) => Promise<void>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined && isRead(document)) await run(document);
  else void window.showInformationMessage(say().noDocument());
}
