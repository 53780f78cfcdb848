/** The files around documents: configurations, baselines and ignore files. */
import type { ConfigFiles } from "../config/find.ts";

/** The disk the documents are on. What is asked of it is small, and asked at every turn, so it answers at once. */
export interface ProjectDisk extends ConfigFiles {
  exists(path: string): boolean;
  /** The path behind an address, with `/` on every system; null for what is not on this disk. */
  pathOf(uri: string): string | null;
  uriOf(path: string): string;
  /** What seems not to be there may still come. */
  readonly isWaiting: boolean;
}

/** The last part of an address or a path. */
export function nameOf(location: string): string {
  return location.slice(location.lastIndexOf("/") + 1);
}
