/** The findings VS Code shows, as far as they are ours. */
import { type Diagnostic, languages, type Uri } from "vscode";
import { SECTION } from "./settings.ts";

export function findingsOf(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === SECTION);
}

/** The rule a finding comes from; `undefined` where the server names none. */
export function ruleOf({ code }: Diagnostic): string | undefined {
  const value = typeof code === "object" ? code.value : code;
  return value === undefined ? undefined : String(value);
}
