/** What the client sends back with an answer it wants completed. */

/** The document the answer was about; empty where the data is not ours. */
export function uriIn(data: unknown): string {
  const uri = typeof data === "object" && data !== null && "uri" in data ? data.uri : undefined;
  return typeof uri === "string" ? uri : "";
}
