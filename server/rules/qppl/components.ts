/** The main components of a legal-normative text; a place, recipients and a seal may be missing. */
import type { Analysis } from "../../model/analysis.ts";
import { asArgument, isAttached, missingOpening, namesIn, openingRange, when } from "../header/missing-components.ts";
import { defineRule } from "../rule.ts";

export const qpplComponents = defineRule({
  id: "qppl/components",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 71, khoản 2, 3",
  inForce: { from: "2025-04-01" },
  fix: "none",
  messages: {
    vi: {
      missing: (components) => `Văn bản quy phạm pháp luật thiếu thành phần thể thức: ${namesIn("vi", components)}.`,
    },
    en: { missing: (components) => `Components of the layout are missing: ${namesIn("en", components)}.` },
  },
  docs: {
    title: {
      vi: "Văn bản quy phạm pháp luật có đủ các thành phần thể thức chính",
      en: "A legal-normative text has all main components of the layout",
    },
    why: {
      vi: "Thiếu một thành phần chính thì không xác định được văn bản của ai và ban hành khi nào.",
      en: "Without one of them it cannot be told whose it is and when it was issued.",
    },
    slot: "signature",
    bad: "",
    good: "BỘ TRƯỞNG\n\n\nNguyễn Văn A",
  },
  *check(analysis, report) {
    const { header } = analysis;
    if (isAttached(analysis) || (header.nationalTitle === null && header.motto === null)) return;
    const opening = missingOpening(analysis).filter(
      (component) => component !== "placeDate" || !isDatedAtEnd(analysis),
    );
    const missing = [...opening, ...when(lacksSignature(analysis), "signature")];
    // What was copied without its header lacks more than one, and often its number stands above the text.
    if (missing.length !== 1) return;
    const severity = missing[0] === "number" || missing[0] === "issuer" ? "info" : "warning";
    yield report.missing(openingRange(analysis), [asArgument(missing)], { severity });
  },
});

/** A text that ends with its recipients, or with its body, has not been cut off before the signature. */
function lacksSignature({ signatures, recipients, bodyEnd }: Analysis): boolean {
  return signatures.length === 0 && (recipients !== null || bodyEnd.endMark !== null);
}

/** Laws and resolutions of the National Assembly say at their end when they were passed, often nowhere else. */
function isDatedAtEnd({ header }: Analysis): boolean {
  return /\/QH\d{1,2}$/.test(header.number?.symbol.text ?? "");
}
