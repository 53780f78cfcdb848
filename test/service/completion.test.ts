/** What may stand at the cursor, as the text that each thing offered leaves. */
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { completion, resolveCompletion } from "../../server/service/completion.ts";
import { fold } from "../../server/service/fold.ts";
import { offsetAt, positionAt } from "../../server/service/snapshot.ts";
import { anyText } from "../properties/documents.ts";
import { frame, STATE_LETTER } from "../support/frames.ts";
import {
  applyTextEdits,
  COMPLETION,
  checkCompletion,
  completionsAt,
  readCursor,
  snapshotOf,
} from "../support/service-editing.ts";

/** Labels at the cursor. */
const labels = (marked: string, options = {}): readonly string[] =>
  completionsAt(marked, options).map(({ label }) => label);

/** The cursor's line after the first thing offered is taken. */
function firstLine(marked: string, options = {}): string | undefined {
  const line = marked.slice(0, marked.indexOf("$0")).split("\n").length - 1;
  return completionsAt(marked, options)[0]?.after.split("\n")[line];
}

const state = (text: string): string =>
  frame("state", "body", `Điều 1. ${text}\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký./.`);
const party = (text: string): string =>
  frame("party", "body", `Điều 1. ${text}\n\nĐiều 2. Văn phòng Tỉnh ủy chịu trách nhiệm thi hành Quyết định này.`);

describe("completion of citations", () => {
  it("tells the four 25-NQ/TW apart by term and date", () => {
    checkCompletion("Thực hiện Nghị quyết số 25$0", [
      "Thực hiện Nghị quyết số 25-NQ/TW ngày 22 tháng 8 năm 2026 của Bộ Chính trị",
      "Thực hiện Nghị quyết số 25-NQ/TW ngày 03 tháng 6 năm 2013 của Ban Chấp hành Trung ương Đảng khóa XI",
      "Thực hiện Nghị quyết số 25-NQ/TW ngày 25 tháng 7 năm 2008 của Ban Chấp hành Trung ương Đảng khóa X",
      "Thực hiện Nghị quyết số 25-NQ/TW ngày 12 tháng 3 năm 2003 của Ban Chấp hành Trung ương Đảng khóa IX",
    ]);
    deepEqual(labels("Thực hiện Nghị quyết số 25$0"), [
      "25-NQ/TW (khóa XIV, 22/8/2026)",
      "25-NQ/TW (khóa XI, 03/6/2013)",
      "25-NQ/TW (khóa X, 25/7/2008)",
      "25-NQ/TW (khóa IX, 12/3/2003)",
    ]);
  });

  it("writes in the style of the regime", () => {
    equal(
      firstLine(party("Thực hiện Nghị quyết số 25$0")),
      "Điều 1. Thực hiện Nghị quyết số 25-NQ/TW, ngày 22/8/2026 của Bộ Chính trị",
    );
    equal(
      firstLine(state("Thực hiện Nghị quyết số 25$0.")),
      "Điều 1. Thực hiện Nghị quyết số 25-NQ/TW ngày 22 tháng 8 năm 2026 của Bộ Chính trị.",
    );
    const qppl = frame("qppl", "body", "Điều 1. Thực hiện Nghị định số 30/$0\n\nĐiều 2. Hiệu lực thi hành");
    equal(firstLine(qppl), "Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ");
  });

  for (const typed of ["nghị định số 30", "Nghị định 30/2020", "nghi dinh so 30/2020/N", "số 30/2020", "30/2020/NĐ"]) {
    it(`goes on from “${typed}”`, () => {
      const expected = "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ";
      equal(firstLine(`Theo ${typed}$0`), `Theo ${expected}`);
    });
  }

  it("finds by words of the title, with diacritics or without, also half a word", () => {
    equal(firstLine("Theo Luật tổ chức$0"), "Theo Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
    equal(firstLine("theo luat luu tr$0"), "theo Luật Lưu trữ ngày 21 tháng 6 năm 2024");
    deepEqual(labels("Nghị quyết về công tác dân vậ$0"), ["25-NQ/TW (khóa XI, 03/6/2013)"]);
    deepEqual(labels("Quyết định này có hiệu$0"), []);
  });

  it("names the abstract in a legal basis and ends it", () => {
    const bases = frame("state", "bases", "Căn cứ Nghị định số 30$0\nTheo đề nghị của Chánh Văn phòng Sở.");
    equal(
      firstLine(bases),
      "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
    );
    equal(
      firstLine(frame("state", "bases", "Căn cứ Luật tổ chức$0\nTheo đề nghị của Chánh Văn phòng Sở.")),
      "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    );
    equal(
      firstLine(frame("qppl", "bases", "Căn cứ Luật lưu$0\nTheo đề nghị của Cục trưởng;")),
      "Căn cứ Luật Lưu trữ số 33/2024/QH15;",
    );
  });

  it("does not write a second time what stands behind the cursor", () => {
    equal(
      firstLine("Nghị quyết số 25$0-NQ/TW ngày 03 tháng 6 năm 2013 của Bộ Chính trị"),
      "Nghị quyết số 25-NQ/TW ngày 03 tháng 6 năm 2013 của Bộ Chính trị",
    );
    equal(
      firstLine("Nghị định số 30$0 của Chính phủ"),
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
    );
  });

  it("puts documents in use first, and offers to name them briefly", () => {
    const before = "Thực hiện Nghị quyết số 25-NQ/TW ngày 12 tháng 3 năm 2003 của Bộ Chính trị.";
    deepEqual(labels(`${before}\nTheo Nghị quyết số 25$0`).slice(0, 3), [
      "25-NQ/TW (khóa IX, 12/3/2003) – nhắc lại",
      "25-NQ/TW (khóa IX, 12/3/2003)",
      "25-NQ/TW (khóa XIV, 22/8/2026)",
    ]);
    equal(firstLine(`${before}\nTheo Nghị quyết số 25$0`), "Theo Nghị quyết số 25-NQ/TW");
    equal(
      labels(`Theo Nghị quyết số 25$0-NQ/TW ngày 12/3/2003.\n${before}`)[0],
      "25-NQ/TW (khóa IX, 12/3/2003) – nhắc lại",
    );
    equal(labels("Theo Nghị quyết số 25$0-NQ/TW ngày 12/3/2003.")[0], "25-NQ/TW (khóa XIV, 22/8/2026)");
  });

  it("leaves the document's own number, dates and other figures alone", () => {
    deepEqual(labels(frame("state", "number", "Số: 25$0")), []);
    for (const text of ["ngày 03/6$0", "đạt 25$0", "tỷ lệ 25/30$0", "giai đoạn 2020-2025$0"])
      deepEqual(labels(text), []);
  });

  it("is kept by the client's filter, and documented when asked", () => {
    const { snapshot, position } = readCursor("nghi quyet so 25$0");
    const { items, isIncomplete } = completion(snapshot, position, COMPLETION);
    equal(isIncomplete, false);
    for (const { filterText = "" } of items) ok(filterText.startsWith("nghi quyet so 25"));
    const [, second] = items;
    equal(second?.documentation, undefined);
    const resolved = second && resolveCompletion(second, COMPLETION).documentation;
    ok(typeof resolved === "object" && resolved.value.includes("về tăng cường và đổi mới sự lãnh đạo của Đảng"));
  });
});

describe("completion of sections", () => {
  const body = (text: string): string => frame("state", "body", text);

  it("goes on with the level above, opens one inside and closes it", () => {
    const text = "Điều 1. Hồ sơ gồm:\n1. Giấy tờ:\na) Đơn;\nb) Ảnh;\nc) Phiếu;\nd) Bản sao.\n$0";
    deepEqual(labels(body(text)), ["đ)", "2.", "Điều 2."]);
    deepEqual(labels(body("Điều 1. Hồ sơ gồm:\n$0")), ["Điều 2.", "1."]);
    deepEqual(labels(body("Điều 1. Hồ sơ gồm:\n1. Đơn;\n$0")), ["2.", "a)", "Điều 2."]);
    equal(firstLine(body("Điều 1. Thành lập Tổ.\nĐiề$0")), "Điều 2. ");
  });

  it("skips the letters that Vietnamese lacks", () => {
    equal(firstLine(body("Điều 1. Gồm:\na) A;\nb) B;\nc) C;\nd) D;\nđ) Đ;\ne) E;\n$0")), "g) ");
  });

  it("keeps the printed form", () => {
    deepEqual(labels("I- ĐÁNH GIÁ CHUNG\n\n1- Kết quả\n\n$0"), ["2-", "a)", "II-"]);
    deepEqual(
      labels("Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nĐiều 2. Đối tượng\nChương II\nTỔ CHỨC\n$0").slice(0, 2),
      ["Điều 3.", "Chương III"],
    );
  });

  it("does not come by itself on an empty line", () => {
    deepEqual(labels(body("Điều 1. Hồ sơ gồm:\n $0"), { trigger: " " }), []);
  });
});

describe("completion of the other parts", () => {
  it("offers legal bases of the regime", () => {
    const lines = labels(frame("state", "bases", "Căn$0\nTheo đề nghị của Chánh Văn phòng Sở."));
    equal(lines[0], "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;");
    ok(lines.includes("Căn cứ Luật tên luật ngày … tháng … năm …;"));
    equal(firstLine(frame("party", "bases", "can c$0\n- Theo đề nghị của Văn phòng.")), "- Căn cứ Điều lệ Đảng;");
  });

  it("uses snippets where the client has them", () => {
    const { snapshot, position } = readCursor("Theo đề$0");
    const { items } = completion(snapshot, position, { ...COMPLETION, snippets: true });
    equal(items[0]?.insertTextFormat, 2);
    equal(items[0]?.textEdit?.newText, ["Theo đề nghị của $", "{1:người đứng đầu đơn vị}."].join(""));
  });

  it("offers types in a sentence and on the line of the type", () => {
    equal(firstLine("Thực hiện Nghị qu$0"), "Thực hiện Nghị quyết số ");
    equal(firstLine("Theo Bộ lu$0"), "Theo Bộ luật ");
    deepEqual(labels("thực hiện nghị qu$0"), []);
    equal(firstLine(frame("state", "type", "QUYẾT Đ$0")), "QUYẾT ĐỊNH");
    equal(firstLine(frame("party", "type", "THÔNG TR$0")), "THÔNG TRI");
  });

  it("offers the body that the symbol names first", () => {
    equal(
      firstLine("Nghị định số 1/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của $0"),
      "Nghị định số 1/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
    );
    equal(firstLine("Quyết định số 1/QĐ-BNV của bo n$0"), "Quyết định số 1/QĐ-BNV của Bộ Nội vụ");
    deepEqual(labels("Nghị quyết số 25-NQ/TW ngày 22 tháng 8 năm 2026 của B$0").slice(0, 2), [
      "Bộ Chính trị",
      "Ban Chấp hành Trung ương Đảng",
    ]);
    ok(labels("Kính gửi: Bộ $0").includes("Bộ Tư pháp"));
    ok(labels("SỞ N$0").includes("SỞ NỘI VỤ"));
    deepEqual(labels("ý kiến của $0"), []);
  });

  it("offers types, bodies and places of the user's own beside the others", () => {
    const own = {
      types: new Map([["Quy trình", "QTr"]]),
      issuers: new Map([["Sở Nông sản", "SNS"]]),
      places: new Set(["Hòa Khoang", "Hòa Mới"]),
    };
    ok(labels(frame("state", "type", "QUY$0"), { own }).includes("QUY TRÌNH"));
    ok(labels(frame("state", "type", "QUY$0"), { own }).includes("QUY CHẾ"));
    equal(firstLine("Thực hiện Quy tr$0", { own }), "Thực hiện Quy trình số ");
    equal(labels("Kính gửi: Sở N$0", { own })[0], "Sở Nông sản");
    ok(labels("Kính gửi: Sở N$0", { own }).includes("Sở Nội vụ"));
    ok(labels("SỞ N$0", { own }).includes("SỞ NÔNG SẢN"));
    equal(firstLine("Quyết định số 1/QĐ-SNS của So$0", { own }), "Quyết định số 1/QĐ-SNS của Sở Nông sản");
    deepEqual(labels(frame("state", "placeDate", "Hòa$0, ngày 05 tháng 3 năm 2026"), { own }), [
      "Hòa Khoang",
      "Hòa Mới",
    ]);
    equal(firstLine("SỞ NỘI VỤ\nSố: 15/QĐ-SNV\tHòa M$0", { own }), "Số: 15/QĐ-SNV\tHòa Mới");
    for (const elsewhere of ["Hòa$0", "HÒA$0", "Số: 15/QĐ-SNV\nTại hòa$0", "Họp ở  Hòa$0", state("Hòa$0")]) {
      deepEqual(labels(elsewhere, { own }), [], elsewhere);
    }
  });

  it("offers recipients as the document needs them", () => {
    const decision = frame("state", "recipients", "\nNơi nhận:\n- $0");
    equal(firstLine(decision), "- Như Điều 2;");
    deepEqual(labels(decision).at(-1), "Lưu: VT, đơn vị soạn thảo.");
    equal(firstLine(frame("party", "recipients", "\nNơi nhận:\n- Như Điều 2;\n- lưu$0")), "- Lưu Văn phòng Tỉnh ủy.");
    const letter = STATE_LETTER.replace("- Như trên;", "$0");
    equal(firstLine(letter), "- Như trên;");
  });

  it("offers signing prefixes of the regime", () => {
    deepEqual(labels(frame("state", "signature", "\nT$0")), ["TM.", "TL.", "TUQ."]);
    deepEqual(labels(frame("party", "signature", "\nT$0")), ["T/M BAN THƯỜNG VỤ", "T/M", "T/L"]);
    equal(firstLine(frame("state", "signature", "\nKT$0")), "KT. ");
    deepEqual(labels("T$0"), []);
  });

  it("offers today in the form of the place", () => {
    equal(firstLine(frame("state", "placeDate", "Lâm Đồng, ngày$0")), "Lâm Đồng, ngày 24 tháng 11 năm 2026");
    equal(firstLine(party("Báo cáo trước ngày$0"), { today: "2026-03-05" }), "Điều 1. Báo cáo trước ngày 05/3/2026");
    equal(firstLine("ngày$0", { today: "2026-02-05" }), "ngày 05 tháng 02 năm 2026");
    deepEqual(labels("ngày 3$0"), []);
  });

  it("offers the date of the document in front", () => {
    deepEqual(labels("Nghị quyết số 25-NQ/TW ngày 2$0"), ["ngày 22 tháng 8 năm 2026", "ngày 25 tháng 7 năm 2008"]);
    equal(
      firstLine(party("Thực hiện nghi quyet so 25-nq/tw, ngay 03$0").replace("25-nq/tw", "25-NQ/TW")),
      "Điều 1. Thực hiện nghi quyet so 25-NQ/TW, ngày 03/6/2013",
    );
  });

  it("offers whole documents in an empty text only", () => {
    const templates = {
      skeletonTypes: () => ["Quyết định", "Quy chế", "Báo cáo"],
      documentSkeleton: (type: string, regime: string) => (type === "Quy chế" ? null : `${regime}: ${type}`),
    };
    deepEqual(labels("qu$0", { templates }), [
      "Quyết định (văn bản hành chính)",
      "Quyết định (văn bản của Đảng)",
      "Quyết định (văn bản quy phạm pháp luật)",
    ]);
    equal(labels("$0", { templates }).length, 6);
    equal(firstLine("\n quyết$0\n", { templates }), " state: Quyết định");
    ok(!labels("Sở Nội vụ\n\nQuyết$0", { templates }).some((label) => label.includes("(văn bản")));
  });
});

describe("completion anywhere", () => {
  it("never fails, and its edits apply", function () {
    this.timeout(60_000);
    const pieces = ["", "Nghị quyết số 2", "Căn cứ Luật ", "ngày ", " của ", "\n- ", "\nT", "\nĐiều ", "\n", "25-N"];
    fc.assert(
      fc.property(anyText, fc.nat(), fc.constantFrom(...pieces), fc.boolean(), (text, place, piece, snippets) => {
        const at = place % (text.length + 1);
        const snapshot = snapshotOf(text.slice(0, at) + piece + text.slice(at));
        const position = positionAt(snapshot, at + piece.length);
        const { items } = completion(snapshot, position, { ...COMPLETION, snippets });
        for (const { textEdit, filterText = "" } of items) {
          ok(textEdit !== undefined && "range" in textEdit);
          const { start, end } = textEdit.range;
          equal(start.line, end.line);
          const [from, to, cursor] = [start, end, position].map((some) => offsetAt(snapshot, some)) as [
            number,
            number,
            number,
          ];
          ok(from <= cursor && cursor <= to, "The edit does not hold the cursor.");
          ok(fold(filterText).includes(fold(snapshot.analysis.source.slice(from, cursor)).slice(0, 40)));
          applyTextEdits(snapshot, [textEdit]);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
