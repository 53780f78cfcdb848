/** What the server may know of the documents of a workspace that are not open. A browser worker knows of none. */

/** A document on disk. */
export interface WorkspaceFile {
  readonly uri: string;
  /** Changes whenever the content does. */
  readonly stamp: string;
}

export interface WorkspaceFiles {
  /** The documents below the folders, in an order that never changes. */
  list(folders: readonly string[]): Promise<readonly WorkspaceFile[]>;
  /** The text of a file; null where it is gone, cannot be read or is not UTF-8. */
  read(uri: string): Promise<string | null>;
}

export const NO_FILES: WorkspaceFiles = {
  list: () => Promise.resolve([]),
  read: () => Promise.resolve(null),
};

/** One address for a file, however an editor escapes it: `file:///a%3A%20b` and `file:///a: b` are the same. */
export function sameAddress(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}
