/** The item in the status bar: regime and number of findings, or, in plain text, the offer to read it as a document. */
import {
  type Disposable,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { findingsOf } from "./findings.ts";
import { say } from "./messages.ts";
import { REGIME } from "./protocol.ts";
import { isPlain, isRead } from "./selection.ts";
import type { Server } from "./server.ts";
import { SECTION } from "./settings.ts";

/** Milliseconds without a change after which the item is drawn again. */
const PAUSE = 150;

export function registerStatusBar(server: Server): readonly Disposable[] {
  const item = window.createStatusBarItem(`${SECTION}.status`, StatusBarAlignment.Right, 100);
  item.name = "Thể Thức";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void draw(item, server), PAUSE);
  };
  update();
  return [
    item,
    { dispose: () => clearTimeout(timer) },
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidChangeConfiguration(update),
    server.onDidStart(update),
  ];
}

async function draw(item: StatusBarItem, server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined && isRead(document)) await drawDocument(item, document, server);
  else if (document !== undefined && isPlain(document)) drawOffer(item);
  else item.hide();
}

async function drawDocument(item: StatusBarItem, document: TextDocument, server: Server): Promise<void> {
  const count = findingsOf(document.uri).length;
  const regime = await regimeOf(document, server);
  if (window.activeTextEditor?.document !== document) return;
  const { findings, regimeShort, regimeName, statusTip } = say();
  item.text = `$(law) ${regime === null ? "Thể Thức" : regimeShort(regime)}${count === 0 ? "" : ` $(warning) ${count}`}`;
  item.tooltip = statusTip(regime === null ? "…" : regimeName(regime), findings(String(count)));
  item.command = `${SECTION}.showActions`;
  item.show();
}

function drawOffer(item: StatusBarItem): void {
  item.text = `$(law) ${say().readThis()}`;
  item.tooltip = say().readThisTip();
  item.command = `${SECTION}.readAsDocument`;
  item.show();
}

/** The regime by which the document was read; `null` while the server cannot say. */
async function regimeOf(document: TextDocument, server: Server): Promise<string | null> {
  if (!server.running) return null;
  try {
    const client = await server.client();
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return await client.sendRequest(REGIME, { textDocument });
  } catch {
    // The server is on its way down; it draws again when it is back.
    return null;
  }
}
