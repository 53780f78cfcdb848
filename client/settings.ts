/** The settings the client itself reads. The server reads its own. */
import { workspace } from "vscode";

export const SECTION = "thethuc";

export type Regime = "auto" | "state" | "party" | "qppl";

interface Settings {
  readonly language: "vi" | "en";
  readonly regime: Regime;
  readonly includePlainText: boolean;
}

const DEFAULTS: Settings = { language: "vi", regime: "auto", includePlainText: false };

export function setting<Name extends keyof Settings>(name: Name): Settings[Name] {
  return workspace.getConfiguration(SECTION).get(name, DEFAULTS[name]);
}
