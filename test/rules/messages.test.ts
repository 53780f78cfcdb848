/** What the rules say: in both languages, with every argument in its place, in composed letters. */
import assert from "node:assert/strict";
import { RULES } from "../../server/rules/index.ts";
import { NOT_EVALUATED } from "../../server/rules/not-evaluated.ts";

describe("messages", () => {
  for (const rule of RULES) {
    it(rule.id, () => {
      assert.deepEqual(Object.keys(rule.messages.en).sort(), Object.keys(rule.messages.vi).sort());
      for (const [name, vietnamese] of Object.entries(rule.messages.vi)) {
        const english = rule.messages.en[name];
        assert.ok(english, `${name} lacks an English text.`);
        const args = Array.from({ length: Math.max(vietnamese.length, english.length) }, (_, index) => `arg${index}`);
        const texts = { vi: vietnamese(...args), en: english(...args) };
        checkTexts(`message ${name}`, texts);
        for (const text of Object.values(texts)) assert.match(text, /[.?!]$/, `${name} does not end in a full stop.`);
      }
    });
    it(`${rule.id}: documentation`, () => {
      checkTexts("title", rule.docs.title);
      checkTexts("why", rule.docs.why);
      assert.equal(rule.source, rule.source.normalize("NFC"));
      assert.notEqual(rule.source.trim(), "");
      assert.notEqual(rule.docs.bad, rule.docs.good);
    });
  }
  for (const { id, reason } of NOT_EVALUATED) it(`${id}: why it is not evaluated`, () => checkTexts("reason", reason));
});

function checkTexts(name: string, texts: { readonly vi: string; readonly en: string }): void {
  assert.notEqual(texts.vi, texts.en, `${name} says the same in both languages.`);
  for (const text of Object.values(texts)) {
    assert.equal(text, text.normalize("NFC"), `${name} is not NFC.`);
    assert.doesNotMatch(text, /undefined|null|NaN|\[object|\$\{|\{\d+\}/, `${name} has an unfilled place.`);
    assert.doesNotMatch(text, /[⟦⟧⟨⟩]/, `${name} has a bracket of the fixtures' marks.`);
    assert.notEqual(text.trim(), "", `${name} is empty.`);
  }
}
