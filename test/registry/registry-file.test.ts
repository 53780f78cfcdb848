/** Registry files of users: JSON Lines and CSV, and what is said, by line, of those that are wrong. */
import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { readCsv } from "../../server/registry/csv.ts";
import { type RegistryFormat, readRegistryFile, registryFormat } from "../../server/registry/registry-file.ts";

/** Expects these documents, told as `symbol date`, and these problems, told as `line: message`. */
function check(
  format: RegistryFormat,
  text: string,
  documents: readonly string[],
  problems: readonly string[] = [],
): void {
  const file = readRegistryFile(text, format);
  deepEqual(
    file.records.map(({ symbol, date }) => `${symbol} ${date}`),
    documents,
  );
  deepEqual(
    file.problems.map(({ line, message }) => `${line}: ${message.vi}`),
    problems,
  );
}

const GOOD = '{"symbol":"15/QĐ-SNV","type":"Quyết định","date":"2026-01-05"}';
const MISSING = (name: string): string => `Thiếu trường “${name}”; mỗi văn bản phải có symbol, type và date.`;

describe("registry file", () => {
  describe("in JSON Lines", () => {
    it("gives one document a line", () =>
      check("jsonl", `\ufeff${GOOD}\r\n\r\n{"symbol":"7-CT/TU","type":"Chỉ thị","date":"10/2/2026","title":null}\n`, [
        "15/QĐ-SNV 2026-01-05",
        "7-CT/TU 2026-02-10",
      ]));
    it("keeps good lines beside bad ones", () =>
      check(
        "jsonl",
        `${GOOD}\n{"symbol":\n[1]\n{}`,
        ["15/QĐ-SNV 2026-01-05"],
        [
          "2: Dòng này không phải JSON hợp lệ; mỗi dòng là một đối tượng JSON trọn vẹn.",
          '3: Dòng này không phải đối tượng JSON; viết như {"symbol": "15/QĐ-SNV", "type": "Quyết định", "date": "2026-01-05"}.',
          `4: ${MISSING("symbol")}`,
          `4: ${MISSING("type")}`,
          `4: ${MISSING("date")}`,
        ],
      ));
    it("says which value is wrong", () =>
      check(
        "jsonl",
        '{"symbol":"QĐ-SNV","type":"Quyết định","date":"31/02/2026","term":"13","status":"superseded","regime":"x","titel":"","issuer":5}',
        [],
        [
          "1: Không có trường “titel”; các trường dùng được: symbol, type, issuer, term, date, title, regime, status, replaced_by, confidence, sources, title_basis, status_basis.",
          "1: “QĐ-SNV” không phải số, ký hiệu văn bản; viết như 30/2020/NĐ-CP hoặc 25-NQ/TW.",
          "1: “31/02/2026” không phải là ngày có thật; viết như 2020-03-05 hoặc 05/3/2020.",
          "1: Khóa “13” phải viết bằng chữ số La Mã, như XIII.",
          "1: Trường “regime” không nhận giá trị “x”; chọn một trong: party, state.",
          "1: Giá trị của trường “issuer” phải là chuỗi ký tự.",
          "1: Văn bản có status là superseded thì phải ghi văn bản thay thế ở replaced_by.",
        ],
      ));
    it("takes a document once", () =>
      check(
        "jsonl",
        `${GOOD}\n${GOOD.replace("QĐ", "qđ")}`,
        ["15/QĐ-SNV 2026-01-05"],
        ["2: Văn bản 15/qđ-SNV ngày 2026-01-05 đã có ở dòng 1; bỏ một trong hai."],
      ));
  });

  describe("in CSV", () => {
    it("takes commas, semicolons, quotes and line breaks inside quotes", () => {
      check(
        "csv",
        'Symbol,Type,Date,Title\n15/QĐ-SNV,Quyết định,2026-01-05,"a ""b"", c\nd"\n16/QĐ-SNV,Quyết định,2026-01-06,\n',
        ["15/QĐ-SNV 2026-01-05", "16/QĐ-SNV 2026-01-06"],
      );
      check("csv", "\ufeffsymbol;type;date\r\n15/QĐ-SNV;Quyết định;5/1/2026\r\n", ["15/QĐ-SNV 2026-01-05"]);
    });
    it("tells the line on which a row begins", () =>
      check(
        "csv",
        'symbol,type,date,title\n15/QĐ-SNV,Quyết định,2026-01-05,"a\nb"\n16/QĐ-SNV,,2026-01-06,x',
        ["15/QĐ-SNV 2026-01-05"],
        [`4: ${MISSING("type")}`],
      ));
    it("says what is wrong with a row", () =>
      check(
        "csv",
        'symbol,type,date\n15/QĐ-SNV,Quyết định\n16/QĐ-SNV,"Quyết" định,2026-01-06\n17/QĐ-SNV,"Quyết định,2026-01-06',
        [],
        [
          "2: Dòng có 2 ô, dòng tiêu đề có 3; ô có dấu phẩy phải đặt trong dấu nháy kép.",
          "3: Dấu nháy kép không khép lại đúng chỗ; dấu nháy ở trong ô phải viết đôi.",
          "4: Dấu nháy kép không khép lại đúng chỗ; dấu nháy ở trong ô phải viết đôi.",
        ],
      ));
    it("says what is wrong with the headings", () =>
      check(
        "csv",
        "so,type\n1,2",
        [],
        ["1: Dòng tiêu đề phải có symbol, type, date và chỉ gồm các trường đã biết; hãy xem lại: so, symbol, date."],
      ));
    it("may be empty", () => check("csv", "\n\n", []));
    it("reads back whatever was written by the rules", () => {
      const field = fc.string({ unit: fc.constantFrom(...'a,;"\n\r é'), maxLength: 6 });
      const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
      fc.assert(
        fc.property(rows, (given) => {
          const head = ["x", "y"];
          const quoted = (row: readonly string[]) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(",");
          const found = readCsv(`x,y\n${given.map(quoted).join("\r\n")}`);
          deepEqual(
            found.map(({ fields }) => fields),
            [head, ...given],
          );
          equal(
            found.every(({ wellFormed }) => wellFormed),
            true,
          );
        }),
      );
    });
  });

  it("is told by its name", () => {
    deepEqual(["file:///a/thethuc.registry.jsonl", "thethuc.registry.csv", "a/registry.csv", ""].map(registryFormat), [
      "jsonl",
      "csv",
      null,
      null,
    ]);
  });

  it("never throws, and names lines that exist", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]",;:\n\rsymboltypedate15/-ĐQ '), maxLength: 200 }),
        (text) => {
          const lines = text.split(/\r\n|\n|\r/).length;
          for (const format of ["jsonl", "csv"] as const) {
            for (const { line } of readRegistryFile(text, format).problems) equal(line >= 1 && line <= lines, true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
