/** Roman numerals in capitals: `IV`, `XII`. */

/** Value of a Roman numeral, 0 when it is none. */
export function romanValue(numeral: string): number {
  let value = 0;
  let previous = 0;
  for (const digit of [...numeral].reverse()) {
    const worth = { I: 1, V: 5, X: 10, L: 50, C: 100 }[digit] ?? 0;
    value += worth < previous ? -worth : worth;
    previous = Math.max(previous, worth);
  }
  return romanNumeral(value) === numeral ? value : 0;
}

/** The numeral of a whole number from 1 on. */
export function romanNumeral(value: number): string {
  let left = value;
  let numeral = "";
  for (const [worth, letters] of [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const) {
    for (; left >= worth; left -= worth) numeral += letters;
  }
  return numeral;
}
