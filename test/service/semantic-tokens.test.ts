/** Tokens of header, citations, headings and closing: each printed as `type: text`, and held to the protocol's order. */
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  SEMANTIC_TOKENS_LEGEND,
  semanticTokens,
  semanticTokensDelta,
  semanticTokensInRange,
} from "../../server/service/semantic-tokens.ts";
import type { Snapshot } from "../../server/service/snapshot.ts";
import { anyText } from "../properties/documents.ts";
import { snapshotOf } from "../support/service-editing.ts";

/** Tokens in plain words, read back as a client does; fails on one that overlaps, is empty or leaves its line. */
function readTokens({ analysis }: Snapshot, data: readonly number[]): readonly string[] {
  const lines = analysis.source.split(/\r\n|\r|\n/);
  const found: string[] = [];
  let [line, character, end] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    if (down > 0) end = 0;
    line += down;
    character = down > 0 ? right : character + right;
    ok(character >= end && length > 0, "Tokens overlap or are empty.");
    end = character + length;
    ok(end <= (lines[line] ?? "").length, "A token leaves its line.");
    const own = modifiers === 1 ? " (own)" : "";
    found.push(`${SEMANTIC_TOKENS_LEGEND.tokenTypes[type]}${own}: ${lines[line]?.slice(character, end)}`);
  }
  return found;
}

const DOCUMENT = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ
_______
Số: 15/QĐ-SNV
Lâm Đồng, ngày 15 tháng 6 năm 2026

QUYẾT ĐỊNH
Về việc thực hiện Nghị định số 30/2020/NĐ-CP
ngày 05 tháng 3 năm 2020
_______

GIÁM ĐỐC SỞ NỘI VỤ

Căn cứ Nghị quyết số 25-NQ/TW ngày 03 tháng 6 năm 2013 của Bộ Chính trị;

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ rà soát theo khoản 2 Điều 5.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT, VP.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC


Nguyễn Văn A
`;

describe("semantic tokens", () => {
  it("tell what each part is", () => {
    const snapshot = snapshotOf(DOCUMENT);
    deepEqual(readTokens(snapshot, semanticTokens(snapshot)), [
      "keyword: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "keyword: Độc lập - Tự do - Hạnh phúc",
      "namespace: UBND TỈNH LÂM ĐỒNG",
      "namespace: SỞ NỘI VỤ",
      "enumMember (own): 15/QĐ-SNV",
      "number (own): ngày 15 tháng 6 năm 2026",
      "type (own): QUYẾT ĐỊNH",
      "function: Về việc thực hiện",
      "type: Nghị định",
      "function: số",
      "enumMember: 30/2020/NĐ-CP",
      "number: ngày 05 tháng 3 năm 2020",
      "keyword: Căn cứ",
      "type: Nghị quyết",
      "enumMember: 25-NQ/TW",
      "number: ngày 03 tháng 6 năm 2013",
      "namespace: Bộ Chính trị",
      "keyword: QUYẾT ĐỊNH:",
      "keyword: Điều 1.",
      "property: khoản 2 Điều 5",
      "keyword: Điều 2.",
      "keyword: Nơi nhận:",
      "string: - Như",
      "property: Điều 2",
      "string: ;",
      "string: - Lưu: VT, VP.",
      "modifier: KT.",
      "class: GIÁM ĐỐC",
      "class: PHÓ GIÁM ĐỐC",
      "variable: Nguyễn Văn A",
    ]);
  });

  it("are given for a part of the document", () => {
    const snapshot = snapshotOf(DOCUMENT);
    const range = { start: { line: 17, character: 10 }, end: { line: 18, character: 0 } };
    deepEqual(readTokens(snapshot, semanticTokensInRange(snapshot, range)), [
      "type: Nghị quyết",
      "enumMember: 25-NQ/TW",
      "number: ngày 03 tháng 6 năm 2013",
      "namespace: Bộ Chính trị",
    ]);
  });

  it("change by one edit", () => {
    const before = semanticTokens(snapshotOf(DOCUMENT));
    const now = semanticTokens(snapshotOf(DOCUMENT.replace("15/QĐ-SNV", "150/QĐ-SNV")));
    const edits = semanticTokensDelta(before, now);
    deepEqual(edits, [{ start: 22, deleteCount: 1, data: [10] }]);
    deepEqual(semanticTokensDelta(before, before), []);
  });

  it("neither overlap nor leave their lines in any text, and their edits apply", function () {
    this.timeout(60_000);
    let before: number[] = [];
    fc.assert(
      fc.property(anyText, (text) => {
        const snapshot = snapshotOf(text);
        const now = semanticTokens(snapshot);
        readTokens(snapshot, now);
        const edited = [...before];
        for (const { start, deleteCount, data } of semanticTokensDelta(before, now))
          edited.splice(start, deleteCount, ...(data ?? []));
        deepEqual(edited, now);
        before = now;
      }),
      { numRuns: 1000 },
    );
    equal(before.length % 5, 0);
  });
});
