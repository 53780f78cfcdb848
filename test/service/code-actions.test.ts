/** Quick fixes, comments that silence a rule, explanations, and all safe fixes at once. */
import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { RULES } from "../../server/rules/index.ts";
import { codeActions, FIX_ALL_KIND, fixAllEdits, resolveCodeAction } from "../../server/service/code-actions.ts";
import { diagnosticsOf, RULE_PAGES } from "../../server/service/diagnostics.ts";
import { positionAt } from "../../server/service/snapshot.ts";
import { anyText } from "../properties/documents.ts";
import { TODAY } from "../support/check-rule.ts";
import { frame } from "../support/frames.ts";
import {
  actionOptions,
  applyTextEdits,
  findingsOf,
  quickFixesAt,
  readCursor,
  snapshotOf,
} from "../support/service-editing.ts";

describe("code actions", () => {
  it("mend a finding, silence it or explain its rule", () => {
    const text = frame("state", "number", "Số: 5/QĐ-SNV");
    const actions = quickFixesAt(text.replace("Số: 5", "Số: $05"));
    deepEqual(
      [...actions.keys()],
      ["Thay “5” bằng “05”", "Bỏ qua number/leading-zero ở dòng này", "Giải thích quy tắc number/leading-zero"],
    );
    equal(actions.get("Thay “5” bằng “05”"), text.replace("Số: 5", "Số: 05"));
    equal(
      actions.get("Bỏ qua number/leading-zero ở dòng này"),
      text.replace("Số: 5", "<!-- thethuc-disable-next-line number/leading-zero -- lý do -->\nSố: 5"),
    );
  });

  it("silence a rule by a comment that the linter honours", () => {
    const gap = "Điều 1. Thành lập Tổ rà soát.\nĐiều $03. Quyết định này có hiệu lực kể từ ngày ký./.";
    const silenced = quickFixesAt(frame("state", "body", gap)).get("Bỏ qua section/sequence ở dòng này");
    const rules = findingsOf(snapshotOf(silenced ?? "")).map(({ rule }) => rule);
    deepEqual(rules, []);
  });

  it("look a diagnostic up again when it is of an older version", () => {
    const { snapshot, position } = readCursor(frame("state", "number", "Số: 5$0/QĐ-SNV"));
    const options = actionOptions(snapshot);
    const old = diagnosticsOf({ ...snapshot, version: 0 }, findingsOf(snapshot), options);
    const request = { range: { start: position, end: position }, diagnostics: old, only: ["quickfix"] };
    const titles = codeActions(snapshot, request, options).map(({ title }) => title);
    equal(titles[0], "Thay “5” bằng “05”");
    deepEqual(codeActions(snapshot, request, { ...options, findings: () => [] }), []);
  });

  it("apply all safe fixes by the smallest edits, at once or when resolved", () => {
    const text = frame("state", "recipients", "\nNơi gửi:\n- Như Điều 2,\n- Lưu: VT, VP").replace("Số: 15", "Số: 5");
    const snapshot = snapshotOf(text);
    const options = { rules: RULES, lint: TODAY, regime: null };
    const fixed = applyTextEdits(snapshot, fixAllEdits(snapshot, options));
    deepEqual(
      findingsOf(snapshotOf(fixed)).filter(({ fix }) => fix?.safety === "safe"),
      [],
    );
    const place = { line: 0, character: 0 };
    const request = { range: { start: place, end: place }, diagnostics: [], only: ["source.fixAll"] };
    const [atOnce] = codeActions(snapshot, request, actionOptions(snapshot));
    const [later] = codeActions(snapshot, request, { ...actionOptions(snapshot), resolvesEdits: true });
    equal(later?.edit, undefined);
    equal(atOnce?.kind, FIX_ALL_KIND);
    deepEqual(later && resolveCodeAction(snapshot, later, options).edit, atOnce?.edit);
    equal(applyTextEdits(snapshot, atOnce?.edit?.changes?.[snapshot.uri] ?? []), fixed);
  });

  it("apply, whatever the text", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(anyText, (text) => {
        const snapshot = snapshotOf(text);
        const options = actionOptions(snapshot);
        const diagnostics = diagnosticsOf(snapshot, findingsOf(snapshot), options);
        const range = { start: { line: 0, character: 0 }, end: positionAt(snapshot, text.length) };
        for (const { title, edit } of codeActions(snapshot, { range, diagnostics }, options)) {
          ok(title.length > 0);
          applyTextEdits(snapshot, edit?.changes?.[snapshot.uri] ?? []);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("leave diagnostics of others alone", () => {
    const { snapshot, position } = readCursor("Sở Nội$0 vụ");
    const range = { start: position, end: position };
    const diagnostics = [{ range, message: "?", source: "spelling", code: "x" }];
    deepEqual(codeActions(snapshot, { range, diagnostics }, actionOptions(snapshot)), []);
  });
});

describe("diagnostics", () => {
  it("say where the rule is explained, what else matters and how to mend it", () => {
    const body = "Điều 1. Thành lập Tổ rà soát.\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký./.";
    const snapshot = snapshotOf(frame("state", "body", body));
    const [diagnostic] = diagnosticsOf(snapshot, findingsOf(snapshot), { rulePages: RULE_PAGES });
    const line = frame("state", "body", body)
      .split("\n")
      .indexOf("Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.");
    const range = { start: { line, character: 0 }, end: { line, character: 7 } };
    deepEqual(diagnostic, {
      range,
      severity: 1,
      code: "section/sequence",
      codeDescription: { href: `${RULE_PAGES}section/sequence.md` },
      source: "thethuc",
      message: "Sau “Điều 1” là “Điều 3”: thiếu “Điều 2”.",
      relatedInformation: [
        {
          location: {
            uri: snapshot.uri,
            range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 7 } },
          },
          message: "Đơn vị đứng trước: “Điều 1”.",
        },
      ],
      data: {
        version: 1,
        clause: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 6, điểm đ; NĐ 78/2025, Điều 63",
        fix: {
          safety: "choice",
          edits: [{ range: { start: { line, character: 5 }, end: { line, character: 6 } }, newText: "2" }],
        },
      },
    });
  });

  it("show what is to go as unnecessary", () => {
    const snapshot = snapshotOf(frame("state", "placeDate", "Lâm Đồng, ngày 15 tháng 6 năm 2026."));
    const [diagnostic] = diagnosticsOf(snapshot, findingsOf(snapshot), { rulePages: "" });
    deepEqual([diagnostic?.code, diagnostic?.tags, diagnostic?.codeDescription], ["date/format", [1], undefined]);
  });
});
