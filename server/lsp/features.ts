/** All features. A new one is one entry: its request, what the server says of it, and a call of one pure function. */
import type { ClientCapabilities, ServerCapabilities } from "vscode-languageserver";
import { CLIENT_REQUESTS } from "./client-requests.ts";
import { EDITING_FEATURES } from "./editing-features.ts";
import type { Feature } from "./feature.ts";
import { NAVIGATION_FEATURES } from "./navigation-features.ts";
import { DIAGNOSTIC_FEATURES } from "./pull-diagnostics.ts";
import { SEMANTIC_TOKEN_FEATURES } from "./semantic-tokens-features.ts";

export const FEATURES: readonly Feature[] = [
  ...DIAGNOSTIC_FEATURES,
  ...NAVIGATION_FEATURES,
  ...EDITING_FEATURES,
  ...SEMANTIC_TOKEN_FEATURES,
  ...CLIENT_REQUESTS,
];

/** What the server says it can do, all features taken together. */
export function capabilitiesOf(features: readonly Feature[], client: ClientCapabilities): ServerCapabilities {
  return Object.assign({}, ...features.map((feature) => feature.capabilities(client)));
}
