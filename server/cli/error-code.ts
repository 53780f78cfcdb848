/** What the system says went wrong with a file. */

/** `ENOENT`, `EACCES` …; the error itself where it has no code. */
export function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
