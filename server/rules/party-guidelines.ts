/** Which guidelines of the Party judge a paper: HD 05-HD/VPTW replaced HD 36-HD/VPTW on 27/5/2026. */
import type { RuleContext } from "./context.ts";

/** First day of HD 05-HD/VPTW. */
const FROM = "2026-05-27";

/** `either` for an undated draft, which may follow the older ones until it is issued. */
export function partyGuidelines({ dated }: Pick<RuleContext, "dated">): "HD 36" | "HD 05" | "either" {
  if (dated === null) return "either";
  return dated < FROM ? "HD 36" : "HD 05";
}
