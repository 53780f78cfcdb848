/** number/duplicate compares documents with each other, which no single fixture can show. */
import assert from "node:assert/strict";
import { analyze } from "../../server/model/analyze.ts";
import { lint } from "../../server/rules/lint.ts";
import { findDuplicateNumbers, numberDuplicate, numberedDocument } from "../../server/rules/number/duplicate.ts";
import { TODAY } from "../support/check-rule.ts";
import { frame } from "../support/frames.ts";

describe("number/duplicate", () => {
  const first = frame("state");
  const other = frame("state", "abstract", "Về việc khen thưởng đột xuất");

  const report = (...texts: string[]): readonly string[] => {
    const records = texts.flatMap((text, index) => numberedDocument(`${index + 1}.vanban`, analyze(text)) ?? []);
    return findDuplicateNumbers(records).map(
      ({ file, report: { message, args } }) => `${file}: ${numberDuplicate.messages.vi[message]?.(...args)}`,
    );
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
});
