/** Our SHA-256 is that of everybody. */
import { equal } from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, it } from "mocha";
import { sha256 } from "../../server/project/sha-256.ts";

const ofNode = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("sha256", () => {
  it("is that of Node for every text, half a pair of units among them", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => equal(sha256(text), ofNode(text))));
    for (const text of ["", "Số: 15/QĐ-SNV", "\ud83d", "\udc00a", "🇻🇳"]) equal(sha256(text), ofNode(text));
  });

  it("is right at every length around a block", () => {
    for (let length = 50; length < 140; length++) equal(sha256("đ".repeat(length)), ofNode("đ".repeat(length)));
  });
});
