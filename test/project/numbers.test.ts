/** number/duplicate compares documents with each other, which no single fixture can show. */
import assert from "node:assert/strict";
import { analyze } from "../../server/model/analyze.ts";
import { duplicateFinding, Numbers } from "../../server/project/numbers.ts";
import { lint } from "../../server/rules/lint.ts";
import { numberDuplicate } from "../../server/rules/number/duplicate.ts";
import { TODAY } from "../support/check-rule.ts";
import { frame } from "../support/frames.ts";

describe("number/duplicate", () => {
  const first = frame("state");
  const other = frame("state", "abstract", "Về việc khen thưởng đột xuất");

  const report = (...texts: string[]): readonly string[] => {
    const numbers = new Numbers();
    const documents = texts.map((text, index) => ({ file: `${index + 1}.vanban`, analysis: analyze(text) }));
    for (const { file, analysis } of documents) numbers.take(file, file, analysis, TODAY);
    return documents.flatMap(({ file, analysis }) => {
      const holder = numbers.holderOf(file);
      const finding = holder === null ? null : duplicateFinding(analysis, holder, TODAY);
      return finding === null ? [] : [`${file}: ${finding.message}`];
    });
  };

  it("reports the second of two documents under one number", () => {
    const found = report(first, other);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? "", /^2\.vanban: .*1\.vanban/);
  });

  it("is silent on the same document stored twice", () => {
    assert.deepEqual(report(first, first), []);
  });

  it("is silent in another year", () => {
    assert.deepEqual(report(first, frame("state", "placeDate", "Lâm Đồng, ngày 15 tháng 6 năm 2025\n")), []);
  });

  it("finds nothing in one document alone", () => {
    assert.deepEqual(lint(analyze(first), [numberDuplicate], TODAY), []);
  });

  it("goes by the places of the documents, whatever order they come in, and follows their changes", () => {
    const numbers = new Numbers();
    const take = (file: string, text: string): void => numbers.take(file, file, analyze(text), TODAY);
    take("b", other);
    take("c", first);
    assert.deepEqual([numbers.holderOf("b"), numbers.holderOf("c")], [null, "b"]);
    take("a", first);
    assert.deepEqual([numbers.holderOf("b"), numbers.holderOf("c")], ["a", null]);
    take("a", "Công văn");
    assert.deepEqual([numbers.has("a"), numbers.holderOf("b"), numbers.holderOf("c")], [false, null, "b"]);
    numbers.drop("b");
    assert.equal(numbers.holderOf("c"), null);
  });
});
