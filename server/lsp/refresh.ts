/** Has the client ask again for what may be different now: the settings or the registry changed. */
import type { Session } from "./session.ts";

export function refresh({ client, connection }: Session): void {
  const { diagnostics, inlayHint, codeLens } = client.workspace ?? {};
  const ask = (method: string, supported: boolean | undefined): void => {
    // A client that is leaving does not answer any more.
    if (supported === true) connection.sendRequest(method).catch(() => {});
  };
  ask("workspace/diagnostic/refresh", diagnostics?.refreshSupport);
  ask("workspace/inlayHint/refresh", inlayHint?.refreshSupport);
  ask("workspace/codeLens/refresh", codeLens?.refreshSupport);
}
