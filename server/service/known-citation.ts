/** What the registry knows of a citation that says neither day nor issuer, in the words of official documents. */
import type { Analysis, Citation } from "../model/analysis.ts";
import type { Registry } from "../registry/registry.ts";
import { resolveCitation } from "../rules/cited-documents.ts";
import { dateInWords } from "./date-forms.ts";

/** `ngày 05 tháng 3 năm 2020 của Chính phủ`; null where the document is unknown, or may be one of several. */
export function knownDateAndIssuer(citation: Citation, analysis: Analysis, registry: Registry): string | null {
  const { known } = resolveCitation(citation, analysis, registry);
  if (known === null) return null;
  return [dateInWords(known.date), known.issuer === null ? "" : `của ${known.issuer}`].filter(Boolean).join(" ");
}
