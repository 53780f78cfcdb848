/** Has the client tell when files of the workspace change: documents, the files around them, and the user's own registry. */
import { DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { registryFormat } from "../registry/registry-file.ts";
import { surviving } from "./answer.ts";
import type { OwnRegistry } from "./own-registry.ts";
import { CONFIG_GLOB } from "./project-configs.ts";
import { IGNORE_GLOB } from "./project-ignores.ts";
import type { Session } from "./session.ts";

const WATCHED = ["**/*.{vanban,vbhc}", "**/*.{jsonl,csv}", CONFIG_GLOB, IGNORE_GLOB];

/** Listens from now on. */
export function keepFiles(session: Session, registry: OwnRegistry, changed: () => void): void {
  session.connection.onDidChangeWatchedFiles(
    surviving("workspace/didChangeWatchedFiles", session, async ({ changes }) => {
      session.files.forget();
      const uris = changes.map(({ uri }) => uri);
      await session.disk.readAnew(uris);
      if (session.filesAroundChanged(uris)) changed();
      session.numbers.filesChanged();
      if (changes.some(({ uri }) => registryFormat(uri) !== null)) await registry.read();
    }),
  );
}

/** Asks the client to tell, where it lets itself be asked. */
export async function watchFiles({ client, connection, files }: Session): Promise<void> {
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  const watchers = WATCHED.map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  files.watched = true;
}
