/**
 * Reads running text and compares every node that is found with the golden beside the text, so that a node too many
 * fails as loudly as one too few. After a wanted change run with `UPDATE_GOLDENS=1` and read the difference.
 */
import { equal, ok } from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { InlineNode } from "../../grammar/inline.ts";
import { scanInline } from "../../grammar/inline-scan.ts";
import { Parser } from "../../grammar/parser.ts";
import type { Span } from "../../grammar/source.ts";
import { parseSymbol } from "../../grammar/symbol.ts";

const FOLDER = join(process.cwd(), "test/fixtures/grammar/inline");

describe("inline grammar", () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".txt"))) {
    it(`reads ${file}`, () => {
      const text = readFileSync(join(FOLDER, file), "utf8");
      const golden = join(FOLDER, file.replace(/\.txt$/, ".golden"));
      const found = scanInline(text).map((node) => `${describeNode(text, node)}\n`);
      if (process.env["UPDATE_GOLDENS"] !== undefined) writeFileSync(golden, found.join(""));
      equal(found.join(""), readFileSync(golden, "utf8"));
    });
  }

  it("passes the validations that are skipped at every start", () => {
    new Parser(false);
  });

  it("reads any text, and its nodes stand in order and inside the text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 }))), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const node of scanInline(text)) {
          ok(node.start >= last && node.start < node.end && node.end <= text.length);
          for (const part of partsOf(node))
            ok(part.start >= node.start && part.start < part.end && part.end <= node.end);
          last = node.start;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("symbols", () => {
  for (const [printed, expected] of [
    ["15/QĐ-SNV", "state 15 - QĐ SNV"],
    ["21- QC/HU", "party 21 - QC HU"],
    ["17 –CT/TU", "party 17 - CT TU"],
    ["39/2018/TT- BTC", "qppl 39 2018 TT BTC"],
    ["64/2025/QH15", "qppl 64 2025 - QH15"],
    ["66.22/2026/NQ-CP", "qppl 66.22 2026 NQ CP"],
    ["15a/QĐ-SNV", "state 15a - QĐ SNV"],
    ["505/UBND-NV", "state 505 - - UBND-NV"],
    ["14-KH/BDVHU-UBND", "party 14 - KH BDVHU-UBND"],
    ["/BC-UBND", "state - - BC UBND"],
    ["…/2026/QĐ-UBND", "qppl - 2026 QĐ UBND"],
    ["53-KH-HU", "unknown 53 - KH HU"],
    ["2609QĐ/UBND", "unknown 2609 - QĐ UBND"],
    ["130-CP", "unknown 130 - - CP"],
    ["24/7", "none"],
    ["2020", "none"],
    ["", "none"],
  ] as const) {
    it(`takes “${printed}” apart`, () => {
      const symbol = parseSymbol(printed);
      const parts = symbol && [
        symbol.style,
        symbol.number,
        symbol.year,
        symbol.typeAbbreviation,
        symbol.issuerAbbreviation,
      ];
      equal(parts?.map((part) => part ?? "-").join(" ") ?? "none", expected);
    });
  }
});

/** What citations are made of, for texts in which anything follows anything. */
const PIECES = [
  ...[
    "Nghị quyết ",
    "Luật ",
    "các Nghị định của Chính phủ: ",
    "số ",
    "Số: ",
    "25-NQ/TW",
    "13/2008/QH12",
    "/QĐ-UBND",
    "21- QC/",
  ],
  ...[
    "ngày ",
    "tháng ",
    "năm ",
    "03/6/2013",
    "05",
    "2024",
    " … ",
    "của ",
    "Bộ trưởng",
    ", ",
    "và ",
    "; ",
    ". ",
    "\n",
    "\n\n",
    "|",
  ],
  ...["điểm a ", "khoản 2 ", "Điều 5", " này", "Phụ lục II", "Chính phủ ", "khóa XI", "TP.", "(", "Quốc hội "],
];

function describeNode(text: string, node: InlineNode): string {
  const show = (span: Span | null): string =>
    span === null ? "-" : text.slice(span.start, span.end).replace(/\s*\n\s*/g, "⏎");
  switch (node.kind) {
    case "date":
      return `  date       ${show(node)} · ${node.form} · ${[node.day, node.month, node.year].map(show).join(" ")}`;
    case "reference":
      return `  reference  ${show(node)} · ${node.steps.map(({ unit, label }) => `${unit} ${label}`).join(", ")}${node.self ? " · self" : ""}`;
    case "citation":
      return [
        `citation     ${show(node)}`,
        ` · ${node.typeName ?? "-"}${node.type === null && node.typeName !== null ? " (supplied)" : ""}`,
        ` · ${show(node.name)} · ${show(node.numberWord)} · ${show(node.symbol)} · ${show(node.date)} · ${show(node.issuer)}`,
      ].join("");
  }
}

/** The parts that lie inside their node; a list's issuer stands before its items. */
function partsOf(node: InlineNode): readonly Span[] {
  switch (node.kind) {
    case "date":
      return [node.keyword, node.day, node.month, node.year].filter((part) => part !== null);
    case "reference":
      return node.steps;
    case "citation":
      return [node.reference, node.type, node.name, node.numberWord, node.symbol, node.date].filter(
        (part) => part !== null,
      );
  }
}
