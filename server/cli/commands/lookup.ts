/** `thethuc lookup QUERY`: searches the registry of known documents. */
import { paletteFor } from "../formatters/colour.ts";
import { type JsonFormat, JsonRows } from "../formatters/json.ts";
import { lookupPretty, lookupRecord } from "../formatters/lookup.ts";
import { EXIT } from "../host.ts";
import { registryOf } from "../known-documents.ts";
import type { Session } from "../session.ts";

export interface LookupCommand {
  readonly format: "pretty" | JsonFormat;
  /** At most this many documents. */
  readonly limit: number;
}

export function lookupCommand(query: readonly string[], { format, limit }: LookupCommand, session: Session): number {
  const registry = registryOf(session);
  const found = registry.search(query.join(" "), limit);
  if (format === "pretty") {
    const palette = paletteFor(session.host);
    for (const known of found) session.print(lookupPretty(known, session.messages, palette));
    if (found.length === 0) session.note(session.messages.notKnown());
  } else {
    const rows = new JsonRows(format);
    for (const known of found) session.print(rows.row(lookupRecord(known)));
    session.print(rows.end());
  }
  session.flush();
  return session.failed ? EXIT.failure : EXIT.clean;
}
