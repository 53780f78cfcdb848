/** Every pair of text/frequent-confusion: its wrong form is found once and mended in each case, its right form is left alone. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { analyze } from "../../server/model/analyze.ts";
import { lint } from "../../server/rules/lint.ts";
import { CONFUSIONS } from "../../server/rules/text/confusions.ts";
import { textFrequentConfusion } from "../../server/rules/text/frequent-confusion.ts";
import { TODAY } from "../support/check-rule.ts";
import { frame } from "../support/frames.ts";

const RULES = [textFrequentConfusion];

/** What is found in a body, each with the text its fix puts in place. */
function mended(body: string): readonly string[] {
  const text = frame("state", "body", body);
  return lint(analyze(text), RULES, TODAY).map(({ range, fix, severity }) => {
    equal(fix?.safety, "choice");
    const printed = text.slice(range.start, range.end);
    return `${severity}: ${printed} → ${fix?.edits.map((edit) => edit.text).join("")}`;
  });
}

describe("text/frequent-confusion: the list", () => {
  it("has each wrong form once, none of which is a right one", () => {
    const wrong = CONFUSIONS.map((pair) => pair.wrong);
    deepEqual(wrong.length, new Set(wrong).size);
    ok(wrong.length >= 150);
    deepEqual(
      CONFUSIONS.filter(({ right }) => wrong.includes(right)),
      [],
    );
  });

  it("holds pairs of two composed syllables in small letters", () => {
    for (const { wrong, right } of CONFUSIONS) {
      for (const form of [wrong, right]) {
        equal(form, form.normalize("NFC").toLowerCase());
        ok(/[^\0-\x7f]/.test(form), `Words without marks may look like it: ${form}`);
        ok(/^\p{L}{2,} \p{L}{2,}$/u.test(form), form);
      }
    }
  });

  for (const { wrong, right, old, unless } of CONFUSIONS) {
    const severity = old ? "info" : "warning";
    it(`${wrong} → ${right}`, () => {
      deepEqual(mended(`Việc ${wrong} được nêu rõ.`), [`${severity}: ${wrong} → ${right}`]);
      const first = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
      deepEqual(mended(`${first(wrong)} nêu rõ.`), [`${severity}: ${first(wrong)} → ${first(right)}`]);
      const shouted = `${severity}: ${wrong.toUpperCase()} → ${right.toUpperCase()}`;
      deepEqual(mended(`VIỆC ${wrong.toUpperCase()}`), [shouted]);
      deepEqual(mended(`Việc ${right} được nêu rõ; ${first(right)}, ${right.toUpperCase()}.`), []);
      for (const word of unless) {
        const [before, behind] = [mended(`Nêu ${word} ${wrong}.`), mended(`Nêu ${wrong} ${word}.`)];
        deepEqual([...before, ...behind], []);
      }
    });
  }
});

describe("text/frequent-confusion: the text around", () => {
  it("may be decomposed", () => {
    const body = "Các phòng cần bổ xung và xử dụng hồ sơ.".normalize("NFD");
    deepEqual(mended(body), [
      `warning: ${"bổ xung".normalize("NFD")} → bổ sung`,
      `warning: ${"xử dụng".normalize("NFD")} → sử dụng`,
    ]);
  });

  it("may break the line between the syllables, or have other blanks there", () => {
    deepEqual(mended("Các phòng cần bổ\nxung hồ sơ."), ["warning: bổ\nxung → bổ\nsung"]);
    deepEqual(mended("Các phòng cần bổ  xung hồ sơ."), ["warning: bổ  xung → bổ  sung"]);
    deepEqual(mended("Các phòng cần bổ\u00a0xung hồ sơ."), ["warning: bổ\u00a0xung → bổ\u00a0sung"]);
  });

  it("keeps its quotations, names, addresses and what is not one word", () => {
    for (const body of [
      "Tác phẩm “Bàn về qui định cũ” được trao giải.",
      'Tác phẩm "Bàn về qui định cũ" được trao giải.',
      "Bà Nguyễn Thị Qui Mô được khen.",
      "Xã Yên Trương trình Hội đồng nhân dân huyện.",
      "Xem tại https://vidu.vn/bổ xung nhé.",
      "Các phòng bổ\n\nxung quanh trụ sở.",
      "Đại hội bổ, xung quanh vấn đề này.",
      "Nghiên cứu lịch sử lý luận; tiếp xúc tích cực; bổ sung đột xuất.",
    ])
      deepEqual(mended(body), [], body);
  });

  it("may end there", () => {
    equal(lint(analyze("Đề nghị bổ xung"), RULES, TODAY).length, 1);
  });

  it("is still read behind a quotation", () => {
    deepEqual(mended("Tác phẩm “Quê nhà” và việc bổ xung giải."), ["warning: bổ xung → bổ sung"]);
  });
});
