/** Answers for clients that do not know the richer form of them. */
import type { CodeLens, DocumentSymbol, Location, LocationLink, SymbolInformation } from "vscode-languageserver";

/** Symbols without their nesting: each names what it stands in. */
export function flatSymbols(uri: string, symbols: readonly DocumentSymbol[], container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
    ...flatSymbols(uri, children, name),
  ]);
}

/** Where links lead, without where they come from. */
export function plainLocations(links: readonly LocationLink[]): Location[] {
  return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}

/** A lens that only tells: the command behind it is one the client does not have. */
export function withoutCommand({ range, command }: CodeLens): CodeLens {
  return command === undefined ? { range } : { range, command: { title: command.title, command: "" } };
}
