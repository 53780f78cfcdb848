/** What is told of the thing under the cursor, as text; and that no place in any text makes it fail. */
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { RULES } from "../../server/rules/index.ts";
import type { HoverOptions } from "../../server/service/hover/told.ts";
import { hover } from "../../server/service/hover.ts";
import { offsetAt, positionAt } from "../../server/service/snapshot.ts";
import { anyText } from "../properties/documents.ts";
import { frame } from "../support/frames.ts";
import { KNOWN } from "../support/known-documents.ts";
import { findingsOf, readCursor, snapshotOf } from "../support/service-editing.ts";

const OPTIONS: HoverOptions = {
  language: "vi",
  markdown: false,
  known: KNOWN,
  knownAsOf: "2026-11-22",
  rules: RULES,
  rulePages: "",
  findings: () => [],
  partReferredTo: () => null,
};

/** What is told at the cursor, with the text it is told of in front. */
function told(marked: string, options: Partial<HoverOptions> = {}): string | null {
  const { snapshot, text, position } = readCursor(marked);
  const answer = hover(snapshot, position, { ...OPTIONS, findings: () => findingsOf(snapshot), ...options });
  if (answer === null) return null;
  const { contents, range } = answer;
  ok(typeof contents === "object" && "value" in contents && range !== undefined);
  return `[${text.slice(offsetAt(snapshot, range.start), offsetAt(snapshot, range.end))}]\n${contents.value}`;
}

const article = (text: string): string =>
  frame("state", "body", `Điều 1. ${text}\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.`);

describe("hover", () => {
  it("tells what a cited document is", () => {
    equal(
      told(article("Thực hiện Nghị quyết số 25-NQ/T$0W ngày 03 tháng 6 năm 2013 của Ban Chấp hành Trung ương Đảng.")),
      `[Nghị quyết số 25-NQ/TW ngày 03 tháng 6 năm 2013 của Ban Chấp hành Trung ương Đảng]
Nghị quyết số 25-NQ/TW về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới

Ngày 03/6/2013 · Ban Chấp hành Trung ương Đảng · khóa XI

Hiệu lực chưa kiểm tra (đến 22/11/2026).

Độ tin cậy cao; 2 nguồn.`,
    );
  });

  it("tells what abbreviations of one's own stand for", () => {
    const own = {
      types: new Map([["Quyết định cá biệt", "QĐ"]]),
      issuers: new Map([["Sở Nghiên cứu Vũ trụ", "SNV"]]),
      places: new Set<string>(),
    };
    const text = told(frame("state").replace("/QĐ-SNV", "/QĐ-S$0NV"), { own }) ?? "";
    ok(
      text.includes("QĐ: Quyết định cá biệt; Quyết định") && text.includes("SNV: Sở Nghiên cứu Vũ trụ; Sở Nội vụ"),
      text,
    );
  });

  it("lists those that may be meant, and not those of a later day", () => {
    equal(
      told(article("Thực hiện Nghị quyết số 25-NQ/T$0W.")),
      `[Nghị quyết số 25-NQ/TW]
Nghị quyết 25-NQ/TW

Ký hiệu này có ở nhiều văn bản; ghi thêm ngày, tháng, năm để phân biệt:

- Nghị quyết 12/3/2003 · khóa IX · Ban Chấp hành Trung ương Đảng · về công tác tôn giáo
- Nghị quyết 25/7/2008 · khóa X · Ban Chấp hành Trung ương Đảng
- Nghị quyết 03/6/2013 · khóa XI · Ban Chấp hành Trung ương Đảng · về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới

---

citation/party-term: Văn bản của Đảng có ký hiệu lặp lại qua các khóa được viện dẫn kèm ngày hoặc khóa

Số văn bản của Đảng bắt đầu lại mỗi nhiệm kỳ, nên riêng số và ký hiệu chưa chỉ rõ một văn bản.

Căn cứ: HD 05-HD/VPTW, Phần II, Mục I, điểm 3.1.1 và 6.1.4 (số văn bản lấy theo nhiệm kỳ; lần đầu viện dẫn phải ghi thời gian ban hành). Không có cách sửa tự động.`,
    );
  });

  it("knows a law by its name and date", () => {
    equal(
      told(frame("state", "bases", "Căn cứ Luật Lưu$0 trữ ngày 21 tháng 6 năm 2024.")),
      `[Luật Lưu trữ ngày 21 tháng 6 năm 2024]
Luật Lưu trữ (số 33/2024/QH15)

Ngày 21/6/2024 · Quốc hội · khóa XV

Hiệu lực chưa kiểm tra (đến 22/11/2026).

Độ tin cậy cao; 2 nguồn.`,
    );
    equal(
      told(frame("state", "bases", "Căn cứ Luật Lưu$0 trữ ngày 22 tháng 6 năm 2024."))?.split("\n\n")[1],
      "Danh mục không có văn bản này ngày 22/6/2024; có:",
    );
  });

  it("says what it does not know, and what the letters stand for", () => {
    equal(
      told(article("Thực hiện Thông tư số 99/2025/TT-B$0NV.")),
      `[Thông tư số 99/2025/TT-BNV]
Thông tư 99/2025/TT-BNV

Không có trong danh mục văn bản đã biết; điều đó không có nghĩa là văn bản không tồn tại.

- TT: Thông tri; Thông tư
- BNV: Bộ Nội vụ`,
    );
  });

  it("tells the weekday of a date, or that there is none", () => {
    equal(told(article("Báo cáo trước ngày 30 tháng$0 6 năm 2026.")), "[ngày 30 tháng 6 năm 2026]\nThứ Ba, 30/6/2026");
    equal(
      told(article("Báo cáo trước ngày 31/0$02/2027."), { findings: () => [] }),
      "[ngày 31/02/2027]\nKhông có ngày này: tháng 2 năm 2027 có 28 ngày.",
    );
  });

  it("explains abbreviations of the number, the signature and the recipients", () => {
    equal(told(frame("state", "number", "Số: 15/QĐ-S$0NV")), "[15/QĐ-SNV]\n- QĐ: Quyết định\n- SNV: Sở Nội vụ");
    equal(
      told(frame("state", "signature", "\nK$0T. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A")),
      "[KT.]\nKT. (ký thay): đứng trước chức vụ của người đứng đầu; dòng dưới là chức vụ cấp phó của người ký.",
    );
    equal(
      told(frame("state", "recipients", "\nNơi nhận:\n- Như Điều 2;\n- Lưu: V$0T, VP.")),
      "[VT]\nVT: văn thư cơ quan, nơi lưu bản gốc",
    );
  });

  it("names the part a reference leads to", () => {
    const range = { start: 0, end: 5 };
    equal(
      told("Điều$0 5", { partReferredTo: () => ({ range, label: "Điều 5", title: "Hiệu lực" }) }),
      "[Điều ]\nĐiều 5: Hiệu lực",
    );
  });

  it("tells what a rule asks where it reports, in Markdown and in English as well", () => {
    equal(
      told(frame("state", "number", "Số: $05/QĐ-SNV"), { markdown: true, language: "en", rulePages: "https://x/" }),
      `[5/QĐ-SNV]
- **QĐ**: Quyết định
- **SNV**: Sở Nội vụ

---

[number/leading-zero](https://x/number/leading-zero.md): ${
        RULES.find(({ id }) => id === "number/leading-zero")?.docs.title.en
      }

${RULES.find(({ id }) => id === "number/leading-zero")?.docs.why.en}

Source: ${RULES.find(({ id }) => id === "number/leading-zero")?.source}. Can be fixed automatically.`,
    );
  });

  it("never fails, and tells of what is there", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(anyText, fc.nat(), (text, place) => {
        const snapshot = snapshotOf(text);
        const position = positionAt(snapshot, place % (text.length + 1));
        const findings = findingsOf(snapshot);
        const answer = hover(snapshot, position, { ...OPTIONS, findings: () => findings });
        if (answer?.range === undefined) return;
        const offset = offsetAt(snapshot, position);
        ok(offsetAt(snapshot, answer.range.start) <= offset && offset <= offsetAt(snapshot, answer.range.end));
      }),
      { numRuns: 1000 },
    );
    deepEqual(hover(snapshotOf(""), { line: 9, character: 9 }, OPTIONS), null);
  });
});
