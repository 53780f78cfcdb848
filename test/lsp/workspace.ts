/** A client on a folder of the disk, as an editor that tells when files change. */
import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { ClientCapabilities, WorkspaceDiagnosticReport } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { NODE_DISK } from "../../server/lsp/node-disk.ts";
import { NODE_FILES } from "../../server/lsp/node-files.ts";
import type { Folder } from "../cli/support.ts";
import { findingRecord } from "../support/finding-record.ts";
import { Client, PULLS } from "../support/memory-connection.ts";
import { BUILT_IN_PACK } from "../support/registry.ts";

/** It asks for diagnostics, and tells when files change. */
export const WATCHES: ClientCapabilities = {
  ...PULLS,
  workspace: { ...PULLS.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

export function uriOf(folder: Folder, file: string): string {
  return pathToFileURL(folder.at(file)).href;
}

/** A client whose workspace is the folder. */
export async function startIn(folder: Folder, capabilities: ClientCapabilities = WATCHES): Promise<Client> {
  const host = { files: NODE_FILES, disk: NODE_DISK, pack: BUILT_IN_PACK, today: () => "2026-03-01" };
  const client = await Client.start({ host, capabilities, folders: [pathToFileURL(folder.path).href] });
  if (capabilities === WATCHES) await client.until(() => client.asked.includes("client/registerCapability"));
  return client;
}

/** Writes a file as another program would, null takes it away, and has the client tell. */
export function change(client: Client, folder: Folder, file: string, text: string | null): void {
  if (text === null) rmSync(folder.at(file));
  else folder.write(file, text);
  client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uriOf(folder, file), type: 2 }] });
}

/** `rule severity` of what is said of an open document. */
export async function rules(client: Client, uri: string): Promise<readonly string[]> {
  return (await client.pull(uri)).map(({ code, severity }) => `${code} ${severity}`);
}

export function askWorkspace(
  client: Client,
  previousResultIds: readonly { uri: string; value: string }[] = [],
): Promise<WorkspaceDiagnosticReport> {
  return client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds });
}

/** What `thethuc lint --format json` prints, made of what the server says of the workspace. `texts`: by file. */
export async function workspaceFindings(
  client: Client,
  folder: Folder,
  texts: Readonly<Record<string, string>>,
): Promise<string> {
  const { items } = await askWorkspace(client);
  const files = items.flatMap((item) => {
    const file = decodeURIComponent(item.uri.slice(uriOf(folder, "").length + 1));
    const document = TextDocument.create(item.uri, "vanban", 1, texts[file] ?? "");
    const findings = item.kind === "full" ? item.items.map((each) => findingRecord(each, document)) : [];
    return [{ file, findings }];
  });
  return JSON.stringify(files);
}
