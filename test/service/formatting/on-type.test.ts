/** Formatting while one types: `$0` is the cursor behind the line break just typed, before and after. */
import { equal } from "node:assert/strict";
import { analyze } from "../../../server/model/analyze.ts";
import { applyEdits } from "../../../server/service/formatting/edits.ts";
import { formatOnType } from "../../../server/service/formatting/format-on-type.ts";
import { offsetAt, positionAt, type Snapshot } from "../../../server/service/snapshot.ts";

/** What stands around the cursor after a line break was typed at `$0`; the text around it is a document of its own. */
function check(before: string, after: string, character = "\n"): void {
  const cursor = before.indexOf("$0");
  const text = before.replace("$0", "");
  const snapshot: Snapshot = { uri: "file:///a.vanban", version: 1, analysis: analyze(text) };
  const edits = formatOnType(snapshot, positionAt(snapshot, cursor), character, { tabSize: 4 });
  const offsets = edits.map(({ range, newText }) => ({
    range: { start: offsetAt(snapshot, range.start), end: offsetAt(snapshot, range.end) },
    text: newText,
  }));
  equal(applyEdits(text, offsets), after);
}

const unchanged = (text: string, character?: string): void => check(text, text.replace("$0", ""), character);

describe("formatting on type", () => {
  it("goes on with clauses", () => {
    check("Điều 1. Nhiệm vụ\n1. Lập danh mục;\n$0", "Điều 1. Nhiệm vụ\n1. Lập danh mục;\n2. ");
    check("Điều 1. Nhiệm vụ\n9. Lập danh mục.\r\n$0\r\n", "Điều 1. Nhiệm vụ\n9. Lập danh mục.\r\n10. \r\n");
    check("1. Chung\n1.1. Lập danh mục.\n$0", "1. Chung\n1.1. Lập danh mục.\n1.2. ");
  });

  it("goes on with points, by the Vietnamese row of letters", () => {
    check("Điều 1. Nhiệm vụ\n  d) Lập danh mục;\n  $0", "Điều 1. Nhiệm vụ\n  d) Lập danh mục;\n  đ) ");
    check("Điều 1. Nhiệm vụ\ne) Lập danh mục;\n$0", "Điều 1. Nhiệm vụ\ne) Lập danh mục;\ng) ");
  });

  it("goes on with dashes", () => {
    check("Nơi nhận:\n- Như trên;\n$0", "Nơi nhận:\n- Như trên;\n- ");
    check("  + Lập danh mục;\n$0", "  + Lập danh mục;\n  + ");
  });

  it("ends the list at an empty entry", () => {
    check("Điều 1. Nhiệm vụ\n1. Lập danh mục;\n2. \n$0", "Điều 1. Nhiệm vụ\n1. Lập danh mục;\n");
    check("- Như trên;\n- \n$0\nCHỦ TỊCH", "- Như trên;\n\nCHỦ TỊCH");
  });

  it("leaves the last entry, headings, prose and what is no list alone", () => {
    unchanged("Nơi nhận:\n- Lưu: VT.\n$0");
    unchanged("Điều 1. Nhiệm vụ\nb) Lập danh mục.\n$0");
    unchanged("I. CHUNG\n1. Công tác chỉ đạo\n$0");
    unchanged("Điều 1. Nhiệm vụ\n2. Thi hành Quyết định này./.\n$0");
    unchanged("Điều 1. Nhiệm vụ\n1. Gồm các việc sau:\n$0");
    unchanged("Điều 1. Nhiệm vụ.\n$0");
    unchanged("Theo số liệu năm\n2024. Đây là câu tiếp theo;\n$0");
    unchanged("$0");
  });

  it("leaves a line alone that was split in two, and other characters", () => {
    unchanged("Điều 1. Nhiệm vụ\n1. Lập danh mục;\n$0gửi văn thư.");
    unchanged("Điều 1. Nhiệm vụ\n1. Lập danh mục;\n$0", ";");
  });
});
