/** Whether to colour, and how. */
import { styleText } from "node:util";
import type { Severity } from "../../rules/rule.ts";
import type { Host } from "../host.ts";

export interface Palette {
  severity(severity: Severity, text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

/** FORCE_COLOR decides, then NO_COLOR, then whether a terminal is looking. */
export function paletteFor(host: Host): Palette {
  const forced = host.env["FORCE_COLOR"];
  if (forced !== undefined) return forced === "0" || forced === "false" ? PLAIN : COLOURED;
  if (host.env["NO_COLOR"]) return PLAIN;
  return host.isTerminal && host.env["TERM"] !== "dumb" ? COLOURED : PLAIN;
}

/** For files, which no terminal shows. */
export const PLAIN: Palette = { severity: (_, text) => text, strong: (text) => text, faint: (text) => text };

const SEVERITY_STYLES = { error: "red", warning: "yellow", info: "blue", hint: "cyan" } as const;

/** The stream is not asked again: what it can show was decided above. */
const AS_DECIDED = { validateStream: false };

const COLOURED: Palette = {
  severity: (severity, text) => styleText(SEVERITY_STYLES[severity], text, AS_DECIDED),
  strong: (text) => styleText("bold", text, AS_DECIDED),
  faint: (text) => styleText("dim", text, AS_DECIDED),
};
