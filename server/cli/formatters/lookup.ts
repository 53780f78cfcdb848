/** A known document as `lookup` prints it, for people and as JSON. */
import type { KnownDocument } from "../../registry/entry.ts";
import type { Messages } from "../messages.ts";
import type { Palette } from "./colour.ts";
import { printable } from "./printable.ts";

/** The object of the public contract; unknown is null. */
export function lookupRecord(known: KnownDocument) {
  const { symbol, type, issuer, term, date, title, regime, status, replacedBy, confidence, sources, origin } = known;
  return { symbol, type, issuer, term, date, title, regime, status, replacedBy, confidence, sources, origin };
}

/** Two or three lines: what it is, its title, and what is known of its force. */
export function lookupPretty(known: KnownDocument, messages: Messages, palette: Palette): string {
  const { symbol, date, type, issuer, term, title, status, replacedBy, confidence, sources } = known;
  const what = [type, issuer, term === null ? null : messages.term(term)].filter((part) => part !== null).join(", ");
  const facts = [messages.knownStatus(status, replacedBy ?? ""), messages.confidence(confidence, String(sources))];
  return [
    `${palette.strong(printable(symbol))}  ${date}  ${printable(what)}`,
    ...(title === null ? [] : [`    ${printable(title)}`]),
    `    ${palette.faint(printable(facts.filter((fact) => fact !== "").join("; ")))}`,
    "",
  ].join("\n");
}
