/** The mandatory components of a Party paper; all that are missing are reported at once. */
import { abbreviationsOf } from "../number/type-abbreviation.ts";
import { defineRule } from "../rule.ts";
import {
  asArgument,
  isAttached,
  missingClosing,
  missingOpening,
  namesIn,
  openingRange,
  when,
} from "./missing-components.ts";

export const headerPartyComponentsMissing = defineRule({
  id: "header/party-components-missing",
  severity: "error",
  regimes: ["party"],
  source: "QĐ 66-QĐ/TW, Điều 15; HD 36-HD/VPTW, Mục II, khoản 1; HD 05-HD/VPTW, Phần II, Mục I, khoản 1–9",
  inForce: { from: "2018-04-03" },
  fix: "none",
  messages: {
    vi: {
      missing: (components) => `Văn bản của Đảng thiếu thành phần thể thức bắt buộc: ${namesIn("vi", components)}.`,
      header: (components) => `Văn bản của Đảng không có phần đầu, thiếu: ${namesIn("vi", components)}.`,
      end: (components) => `Văn bản của Đảng chưa có phần kết thúc, thiếu: ${namesIn("vi", components)}.`,
    },
    en: {
      missing: (components) => `Mandatory components of a Party paper are missing: ${namesIn("en", components)}.`,
      header: (components) => `The Party paper has lost its header; missing: ${namesIn("en", components)}.`,
      end: (components) => `The Party paper has no end yet; missing: ${namesIn("en", components)}.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản của Đảng có đủ các thành phần thể thức bắt buộc.",
      en: "A Party paper has all mandatory components.",
    },
    why: {
      vi: "Thiếu một thành phần thì văn bản không đủ thể thức để phát hành.",
      en: "A paper that lacks one of them may not be sent out.",
    },
    slot: "recipients",
    bad: "",
    good: "Nơi nhận:\n- Như Điều 2;\n- Lưu Văn phòng Tỉnh ủy.",
  },
  *check(analysis, report) {
    const { header, title } = analysis;
    // Personal papers of Party members have forms of their own.
    const official =
      title.type === null || title.type === "Công văn" || abbreviationsOf("party", title.type).length > 0;
    if (!official || isAttached(analysis)) return;
    const opening = [...when(header.partyTitle === null, "partyTitle"), ...missingOpening(analysis)];
    const closing = missingClosing(analysis);
    const missing = [...opening, ...closing];
    if (missing.length === 0) return;
    const range = openingRange(analysis);
    const args: [string] = [asArgument(missing)];
    // What was copied from a web page or is still being written lacks a whole end, not one component.
    if (header.partyTitle === null && opening.length > 2) yield report.header(range, args, { severity: "warning" });
    else if (opening.length === 0 && closing.length === 2) yield report.end(range, args, { severity: "warning" });
    else yield report.missing(range, args);
  },
});
