/** Every skeleton is a document of its own type and regime, in which only what is still open is reported. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { analyze } from "../../../server/model/analyze.ts";
import { TYPE_ABBREVIATIONS } from "../../../server/registry/abbreviations.ts";
import { RULES } from "../../../server/rules/index.ts";
import { lint } from "../../../server/rules/lint.ts";
import {
  type DocumentRegime,
  documentSkeleton,
  type SkeletonOptions,
  skeletonTypes,
} from "../../../server/service/templates/document-skeleton.ts";
import { findType } from "../../../server/service/templates/find-type.ts";
import { checkFormatting } from "../../support/check-formatting.ts";

/** What a draft may lack, and nothing else: its number and its date, which are given on signing. */
const OPEN: ReadonlySet<string> = new Set(["number/blank", "date/blank"]);

/** The last day of HD 36-HD/VPTW and the first of HD 05-HD/VPTW, and a day of either version of no other rule. */
const DAYS = ["2026-05-26", "2026-05-27"];

const BODIES: Readonly<Record<DocumentRegime, Partial<SkeletonOptions>>> = {
  state: { issuer: "Sở Nội vụ", superior: "UBND tỉnh Sơn Hà", place: "Sơn Hà" },
  party: { issuer: "Tỉnh ủy Sơn Hà", place: "Sơn Hà" },
  qppl: { issuer: "Ủy ban nhân dân tỉnh Sơn Hà", place: "Sơn Hà" },
};

/** Papers that several parties sign, whose signatures have no form: their end is not read as one. */
const SIGNED_BY_PARTIES: ReadonlySet<string> = new Set(["Hợp đồng", "Bản ghi nhớ", "Bản thỏa thuận"]);

function skeleton(type: string, regime: DocumentRegime, options: Partial<SkeletonOptions> = {}): string {
  const text = documentSkeleton(type, regime, { today: "2026-11-24", snippet: false, ...options });
  ok(text !== null, `${type} has no skeleton`);
  return text;
}

describe("skeletons of documents", () => {
  for (const regime of ["state", "party", "qppl"] as const) {
    for (const type of skeletonTypes(regime)) {
      it(`${regime}: ${type}`, () => {
        for (const today of DAYS) {
          for (const options of [{}, BODIES[regime]]) checkSkeleton(type, regime, { ...options, today });
        }
      });
    }
  }

  it("are there for all types of the State, and for those of the Party that a committee issues", () => {
    const names = (regime: "state" | "party"): string[] => [
      ...new Set(TYPE_ABBREVIATIONS[regime].map(({ name }) => name)),
    ];
    const missing = (regime: "state" | "party"): string[] =>
      names(regime).filter((name) => !skeletonTypes(regime).includes(name));
    deepEqual(missing("state"), []);
    // Adopted by a congress; a Quy hoạch is a table of people and has no text of its own.
    deepEqual(missing("party"), ["Cương lĩnh chính trị", "Điều lệ Đảng", "Quy hoạch"]);
    equal(documentSkeleton("Kết luận", "state", { today: "2026-11-24", snippet: false }), null);
  });

  it("follow the version of the Party's rules that is in force on the day", () => {
    const before = { today: "2026-05-26" };
    match(skeleton("Tờ trình", "party", before), /\nKính gửi: [\s\S]*\n- Như trên,\n/);
    match(skeleton("Tờ trình", "party"), /\nKính trình: [\s\S]*\n- Như trên;\n/);
    match(skeleton("Quyết định", "party", before), /- Theo đề nghị của [^\n]*,\n/);
    match(skeleton("Quyết định", "party"), /- Theo đề nghị của [^\n]*\.\n/);
    match(skeleton("Quy định", "party", { today: "2018-06-01" }), /-QĐi\//);
    match(skeleton("Quy định", "party"), /-QĐ\//);
  });

  it("have numbered tab stops as snippets, and nothing else that a snippet would read as one", () => {
    for (const regime of ["state", "party", "qppl"] as const) {
      for (const type of skeletonTypes(regime)) {
        const text = skeleton(type, regime, { snippet: true, issuer: "Sở $1 {a}" });
        const stops = Array.from(text.matchAll(/(?<!\\)\$\{(\d+):[^${}]+\}/g), ([, number]) => Number(number));
        deepEqual(
          stops,
          stops.map((_, index) => index + 1),
        );
        ok(text.endsWith("$0"));
        ok(!/\[[^\]]*\]/.test(text), `${type} has a place that is no tab stop`);
      }
    }
  });
});

describe("finding a type", () => {
  const check = (query: string, type: string, regime: DocumentRegime, given?: DocumentRegime): void =>
    deepEqual(findType(query, given), { type, regime });

  it("reads names and abbreviations, with or without diacritics", () => {
    check("quyet-dinh", "Quyết định", "state");
    check("Quyết định".normalize("NFD"), "Quyết định", "state");
    check("giay_moi", "Giấy mời", "state");
    check("QyĐ", "Quy định", "state");
    check("HĐ", "Hợp đồng", "state");
    check("HD", "Hướng dẫn", "state");
    check("ctr", "Chương trình", "state");
    check("CV", "Công văn", "state");
    equal(findType("hoa-don"), null);
  });

  it("looks in the regime given, or in the first that has the type", () => {
    check("TT", "Thông tư", "qppl");
    check("TT", "Thông tri", "party", "party");
    check("ket-luan", "Kết luận", "party");
    check("QĐ", "Quyết định", "qppl", "qppl");
    equal(findType("ket-luan", "state"), null);
  });
});

function checkSkeleton(type: string, regime: DocumentRegime, options: Partial<SkeletonOptions>): void {
  const text = skeleton(type, regime, options);
  const analysis = analyze(text);
  equal(analysis.title.type, type);
  equal(analysis.regime, regime);
  ok(analysis.header.issuer !== null && analysis.title.abstract !== null && analysis.recipients !== null);
  const today = options.today ?? "";
  deepEqual(
    lint(analysis, RULES, { language: "vi", today })
      .filter(({ rule }) => !OPEN.has(rule))
      .map(({ rule, message }) => `${rule}: ${message}`),
    [],
  );
  if (SIGNED_BY_PARTIES.has(type)) return;
  ok(analysis.signatures[0]?.name !== null && analysis.signatures[0] !== undefined, "nobody signs");
  equal(checkFormatting(text), text);
}
