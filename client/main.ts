/**
 * The extension. One bundle serves the desktop and the browser, since most of it is the same: it is loaded as a whole, and
 * runs the part that fits the host.
 */
import type { ExtensionContext } from "vscode";

export async function activate(context: ExtensionContext): Promise<void> {
  // In a browser the extension is in a worker, which can do this and Node cannot.
  const host = "importScripts" in globalThis ? await import("./browser.ts") : await import("./extension.ts");
  host.activate(context);
}
