/** Text in TCVN3 or VNI that was read as Windows-1252 is turned back into what was meant, whatever it says. */
import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { fromTcvn3 } from "../../grammar/legacy/tcvn3.ts";
import { fromVni } from "../../grammar/legacy/vni.ts";
import { analyze } from "../../server/model/analyze.ts";
import { applyEdits } from "../../server/rules/edits.ts";
import { lint } from "../../server/rules/lint.ts";
import { textLegacyEncoding } from "../../server/rules/text/legacy-encoding.ts";
import { TODAY } from "../support/check-rule.ts";
import { tcvn3Mojibake, vniMojibake } from "../support/legacy-mojibake.ts";

const SMALL =
  "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ0123456789.,;:/-–“”…()%";
const CAPITALS = "ABCDEGHIKLMNOPQRSTUVXYĂÂÊÔƠƯĐ";

const letters = (from: string) => fc.constantFrom(...from);
const tail = fc.array(letters(SMALL), { minLength: 1, maxLength: 7 }).map((word) => word.join(""));
// A small ASCII letter in every word: TCVN3 does not say what a word of capitals and marked letters alone is.
const word = fc
  .tuple(letters(`${CAPITALS}bcdghklmnpqrstvx`), letters("bcdghklmnpqrstvx"), tail)
  .map((all) => all.join(""));
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

const SENTENCES = [
  "Cộng hòa xã hội chủ nghĩa Việt Nam",
  "Độc lập - Tự do - Hạnh phúc",
  "Căn cứ Nghị quyết của Hội đồng nhân dân về nhiệm vụ phát triển kinh tế, xã hội;",
  "Theo đề nghị của Chánh Văn phòng, các đơn vị phải thực hiện đúng thời hạn.",
  "Về việc thành lập Tổ công tác rà soát văn bản đã hết hiệu lực",
  "Các phòng, ban, đơn vị trực thuộc chịu trách nhiệm thi hành",
];

describe("properties of legacy encodings", () => {
  for (const [name, encode, decode] of [
    ["TCVN3", tcvn3Mojibake, fromTcvn3],
    ["VNI", vniMojibake, fromVni],
  ] as const) {
    it(`${name} is converted without loss`, () => {
      fc.assert(
        fc.property(line, (text) => equal(decode(encode(text)), text)),
        { numRuns: 2000 },
      );
    });

    it(`a passage of sentences in ${name} is found and mended wherever it stands`, () => {
      const passage = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 });
      fc.assert(
        fc.property(passage, passage, passage, (before, old, behind) => {
          const text = [...before, ...old.map(encode), ...behind].join("\r\n");
          const findings = lint(analyze(text), [textLegacyEncoding], TODAY);
          deepEqual(
            findings.map(({ range }) => text.slice(range.start, range.end)),
            [old.map(encode).join("\r\n")],
          );
          const mended = applyEdits(text, findings[0]?.fix?.edits ?? []);
          equal(mended, [...before, ...old, ...behind].join("\r\n"));
        }),
        { numRuns: 300 },
      );
    });
  }
});
