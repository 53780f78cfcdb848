/** Look-ups in the registry: by symbol however written, by what a citation says, by words; and the user's own entries. */
import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import type { DocumentRecord } from "../../server/registry/entry.ts";
import { type Pack, renderPack } from "../../server/registry/pack.ts";
import { createRegistry, EMPTY_REGISTRY } from "../../server/registry/registry.ts";
import { readRegistryFile } from "../../server/registry/registry-file.ts";
import { partyTermOn } from "../../server/registry/terms.ts";
import { checkFind, checkResolve, checkSearch } from "../support/check-registry.ts";
import { BUILT_IN, BUILT_IN_PACK } from "../support/registry.ts";

const RELIGION = "25-NQ/TW 2003-03-12";
const YOUTH = "25-NQ/TW 2008-07-25";
const MASSES = "25-NQ/TW 2013-06-03";
const THOUGHT = "25-NQ/TW 2026-08-22";

describe("registry", () => {
  describe("finds a symbol", () => {
    it("with all documents that bear it", () => checkFind("25-NQ/TW", [RELIGION, YOUTH, MASSES, THOUGHT]));
    it("without the leading zero", () =>
      checkFind(
        "1-CT/TW",
        BUILT_IN.find("01-CT/TW").map(({ symbol, date }) => `${symbol} ${date}`),
      ));
    it("in small letters, with blanks and dashes", () => checkFind("30 / 2020/nđ – cp", ["30/2020/NĐ-CP 2020-03-05"]));
    it("with the look-alike of Đ", () => checkFind("30/2020/N\u00d0-CP", ["30/2020/NĐ-CP 2020-03-05"]));
    it("in decomposed letters", () => checkFind("66-QĐ/TW".normalize("NFD"), ["66-QĐ/TW 2017-02-06"]));
    it("without its stroke", () => checkFind("30/2020/ND-CP", ["30/2020/NĐ-CP 2020-03-05"]));
    it("but not with a stroke too many", () => checkFind("36-HĐ/VPTW", []));
    it("and nothing that only begins alike", () => checkFind("30/2020/NĐ", []));
    it("and nothing where there is nothing", () => {
      for (const symbol of ["", "0", "\t", "~", "{", "9999/9999/ZZ-ZZ"]) checkFind(symbol, []);
      checkFind("25-NQ/TW", [], EMPTY_REGISTRY);
    });
  });

  describe("resolves a citation", () => {
    const symbol = "25-NQ/TW";
    it("by its date", () => checkResolve({ symbol, date: "2013-06-03" }, MASSES));
    it("by its term", () => checkResolve({ symbol, term: "IX" }, RELIGION));
    it("by its issuer", () => checkResolve({ symbol, issuer: "Bộ Chính trị" }, THOUGHT));
    it("by what is said behind it", () => checkResolve({ symbol, following: " về công tác tôn giáo" }, RELIGION));
    it("by the day of the citing document", () => checkResolve({ symbol, before: "2005-01-01" }, RELIGION));
    it("not at all where several remain", () => checkResolve({ symbol, before: "2010-01-01" }, null));
    it("not at all by a date that none has", () => {
      checkResolve({ symbol, date: "2013-06-04" }, null);
      equal(BUILT_IN.resolve({ symbol, date: "2013-06-04" }).candidates.length, 4);
    });
    it("not at all where the term is another's", () => checkResolve({ symbol, term: "VIII" }, null));
    it("by its symbol alone where only one has it", () =>
      checkResolve({ symbol: "30/2020/NĐ-CP" }, "30/2020/NĐ-CP 2020-03-05"));
  });

  describe("knows what came later", () => {
    const laterThan = (symbol: string): string | undefined => {
      const [known] = BUILT_IN.find(symbol);
      return known === undefined ? undefined : BUILT_IN.later(known)?.symbol;
    };
    it("where it is recorded", () => equal(laterThan("162/2017/NĐ-CP"), "95/2023/NĐ-CP"));
    it("and says nothing where it is not", () => equal(laterThan("95/2023/NĐ-CP"), undefined));
    it("and not where the successor is unknown", () => equal(laterThan("60/2022/NĐ-CP"), undefined));
  });

  describe("searches", () => {
    it("by type and number, the newest first", () =>
      checkSearch("Nghị quyết số 25", [THOUGHT, MASSES, YOUTH, RELIGION]));
    it("by symbol", () => checkSearch("25-nq/tw", [THOUGHT, MASSES, YOUTH, RELIGION]));
    it("by the beginning of a symbol", () => checkSearch("30/2020/NĐ", ["30/2020/NĐ-CP 2020-03-05"]));
    it("by words with diacritics", () => checkSearch("công tác tôn giáo", [RELIGION]));
    it("by words without diacritics", () => checkSearch("cong tac ton giao", [RELIGION]));
    it("by a word still being typed", () => checkSearch("nghị quyết công tác tôn gi", [RELIGION]));
    it("by number and words", () => checkSearch("25 dân vận", [MASSES]));
    it("by symbol and term", () => checkSearch("Nghị quyết 25-NQ/TW khóa XI", [MASSES]));
    for (const date of ["12/3/2003", "2003-03-12", "ngày 12 tháng 3 năm 2003"]) {
      it(`by date: ${date}`, () => checkSearch(`25-NQ/TW ${date}`, [RELIGION]));
    }
    it("by number and year", () => checkSearch("nghị định 162 2017", ["162/2017/NĐ-CP 2017-12-30"]));
    it("for nothing", () => {
      checkSearch("", []);
      checkSearch("  ,; ", []);
      checkSearch("zzzz", []);
    });
    it("up to a limit", () => {
      equal(BUILT_IN.search("thông tư", 7).length, 7);
      equal(BUILT_IN.search("thông tư", 0).length, 0);
    });
    it("whatever is typed", () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 40 }), (query) => {
          BUILT_IN.search(query, 3);
          BUILT_IN.find(query);
        }),
        { numRuns: 300 },
      );
    });
  });

  describe("takes the user's entries", () => {
    const csv = [
      "symbol,type,issuer,date,title",
      '15/QĐ-SNV,Quyết định,Sở Nội vụ,05/01/2026,"về việc phân công, công tác"',
      "25-NQ/TW,Nghị quyết,Ban Chấp hành Trung ương,2003-03-12,tên do người dùng đặt",
      "7-CT/TU,Chỉ thị,Ban Thường vụ Tỉnh ủy,2026-02-10,",
    ].join("\n");
    const both = createRegistry({ builtIn: BUILT_IN_PACK, own: readRegistryFile(csv, "csv").records });

    it("and finds them", () => {
      checkFind("15/qđ-snv", ["15/QĐ-SNV 2026-01-05"], both);
      checkFind("07-CT/TU", ["7-CT/TU 2026-02-10"], both);
      checkSearch("phan cong", ["15/QĐ-SNV 2026-01-05"], both);
    });
    it("before built-in ones of the same symbol and date", () => {
      checkFind("25-NQ/TW", [RELIGION, YOUTH, MASSES, THOUGHT], both);
      deepEqual(
        both.find("25-NQ/TW").map(({ origin, title }) => [origin, title?.slice(0, 15)]),
        [
          ["own", "tên do người dù"],
          ["builtIn", undefined],
          ["builtIn", "về tăng cường v"],
          ["builtIn", "về Chiến lược c"],
        ],
      );
      equal(both.search(RELIGION, 2).length, 1);
    });
    it("with the term that follows from the date", () => equal(both.find("7-CT/TU")[0]?.term, "XIV"));
  });

  it("tells the Party's terms by their first days", () => {
    deepEqual(["2026-01-23", "2026-01-22", "2011-01-19", "2001-04-21"].map(partyTermOn), ["XIV", "XIII", "XI", null]);
  });
});

describe("pack", () => {
  it("gives back every record it was made of", () => {
    const text = fc
      .string({ unit: fc.constantFrom(..."aĐđệ 25-/\\Ư,“"), minLength: 1, maxLength: 12 })
      .map((value) => value.trim());
    const record = fc.record<DocumentRecord>({
      symbol: fc
        .tuple(fc.nat(3000), fc.constantFrom("-NQ/TW", "/2020/NĐ-CP", "/QĐ-TTg", "-QĐi/TW", "/TT-BCA(C13"))
        .map(([number, rest]) => `${number}${rest}`),
      type: fc.constantFrom("Nghị quyết", "Quyết định"),
      issuer: fc.option(text.filter((value) => value !== "")),
      term: fc.option(fc.constantFrom("IX", "XIII")),
      date: fc.constantFrom("2020-03-05", "2003-03-12", "2026-12-31"),
      title: fc.option(text.filter((value) => value !== "")),
      regime: fc.constantFrom("party", "state"),
      status: fc.constantFrom("unknown", "in_force", "amended", "superseded"),
      inferred: fc.boolean(),
      replacedBy: fc.option(fc.constantFrom("95/2023/NĐ-CP", "7-QĐ/TW")),
      confidence: fc.constantFrom("high", "medium"),
      sources: fc.integer({ min: 1, max: 12 }),
    });
    const records = fc.uniqueArray(record, {
      selector: ({ symbol, date }) => `${Number.parseInt(symbol, 10)} ${symbol} ${date}`,
    });
    fc.assert(
      fc.property(records, (given) => {
        const registry = createRegistry({ builtIn: renderPack(given) });
        for (const one of given) {
          const found = registry.find(one.symbol).filter(({ date }) => date === one.date);
          deepEqual(
            found.map(({ origin: _, ...rest }) => ({ ...rest })),
            [{ ...one, ...spaced(one) }],
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is read only as far as it is needed", () => {
    const read: string[] = [];
    const watched: Pack = {
      get index() {
        read.push("index");
        return BUILT_IN_PACK.index;
      },
      get titles() {
        read.push("titles");
        return BUILT_IN_PACK.titles;
      },
    };
    const registry = createRegistry({ builtIn: watched });
    deepEqual(read, []);
    const [known] = registry.find("30/2020/NĐ-CP");
    registry.find("25-NQ/TW");
    deepEqual(read, ["index"]);
    equal(known?.title, "Về công tác văn thư");
    registry.search("văn thư", 3);
    deepEqual(read, ["index", "titles"]);
  });
});

/** Names and titles keep one blank between words. */
function spaced({ issuer, title }: DocumentRecord): Pick<DocumentRecord, "issuer" | "title"> {
  const one = (text: string | null): string | null => text?.replace(/\s+/g, " ") ?? null;
  return { issuer, title: one(title) };
}
