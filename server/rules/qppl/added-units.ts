/** Units that an amendment adds take the number before them and a letter: `Điều 5a`, `khoản 2a`. */
import { isBlank, isDigit } from "../../../grammar/blanks.ts";
import { bodyRange, placesOf } from "../body/body-text.ts";
import { defineRule } from "../rule.ts";

const BEFORE_BIS = /(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm)\s+(?:\d{1,3}|[a-zđ])$/;

/** `Điều 5.1`, not `Điều 5.1.2` of another kind of text nor a sum. */
const DECIMAL = /^\s+(\d{1,3}\.\d{1,2})(?![\d.,]\d)(?=[\s.:,;”])/;

export const qpplAddedUnits = defineRule({
  id: "qppl/added-units",
  severity: "warning",
  regimes: ["qppl"],
  source: "NĐ 78/2025/NĐ-CP, Điều 69",
  inForce: { from: "2025-04-01" },
  fix: "none",
  messages: {
    vi: {
      form: (printed) =>
        `Đơn vị bổ sung “${printed}” phải lấy số của đơn vị đứng trước kèm chữ cái, như “Điều 5a”, “khoản 2a”.`,
    },
    en: {
      form: (printed) =>
        `The added unit “${printed}” takes the number before it and a letter, as “Điều 5a”, “khoản 2a”.`,
    },
  },
  docs: {
    title: {
      vi: "Điều, khoản, điểm bổ sung đánh số của đơn vị trước kèm chữ cái",
      en: "Added units take the number before them and a letter",
    },
    why: {
      vi: "Cách đánh số này không làm thay đổi thứ tự các đơn vị đang có.",
      en: "So the numbers of what is there do not change.",
    },
    slot: "body",
    bad: "Điều 1. Phạm vi điều chỉnh\nBổ sung Điều 5.1 vào sau Điều 5 Thông tư số 12/2024/TT-BNV.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
    good: "Điều 1. Phạm vi điều chỉnh\nBổ sung Điều 5a vào sau Điều 5 Thông tư số 12/2024/TT-BNV.\nĐiều 2. Hiệu lực thi hành\nThông tư này có hiệu lực thi hành kể từ ngày 01 tháng 8 năm 2026.",
  },
  *check(analysis, report) {
    const { source } = analysis;
    const body = bodyRange(analysis);
    for (const at of placesOf(source, " bis", body)) {
      const end = at + " bis".length;
      const unit = /[\s.,;:”]/.test(source.charAt(end) || " ")
        ? BEFORE_BIS.exec(source.slice(Math.max(0, at - 12), at))?.[0]
        : undefined;
      if (unit !== undefined) yield report.form({ start: at - unit.length, end }, [`${unit.replace(/\s+/g, " ")} bis`]);
    }
    for (const at of placesOf(source, "Điều", body)) {
      const number = isDecimal(source, at + 5) ? DECIMAL.exec(source.slice(at + 4, at + 16)) : null;
      if (number === null) continue;
      yield report.form({ start: at, end: at + 4 + number[0].length }, [`Điều ${number[1]}`]);
    }
  },
});

/** At `at`, or behind more blanks, stand digits, a point and a digit. Nearly no number of an article has one. */
function isDecimal(source: string, at: number): boolean {
  let place = at;
  while (isBlank(source.charCodeAt(place))) place++;
  while (isDigit(source.charCodeAt(place))) place++;
  return source.charAt(place) === "." && isDigit(source.charCodeAt(place + 1));
}
