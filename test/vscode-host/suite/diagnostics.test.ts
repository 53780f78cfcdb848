/** Findings come and go as one types, and fixes mend what they say. */

import { type CodeAction, CodeActionKind, ConfigurationTarget, commands, workspace } from "vscode";
import { deepEqual, equal, match, ok } from "./assert.ts";
import { ask, closeAll, diagnosticsOf, eventually, findingsBecome, openFile, rangeOf, replace } from "./editor.ts";

const MOTTO = "2 Warning text/hyphen-glyph: Độc lập – Tự do – Hạnh phúc";
const NUMBER = "4 Error number/leading-zero: 7";

describe("diagnostics", () => {
  after(closeAll);

  it("appear and go as one types", async () => {
    const editor = await openFile("quyet-dinh.vanban");
    await findingsBecome(editor, [MOTTO, NUMBER]);
    await replace(editor, "Độc lập – Tự do – Hạnh phúc", "Độc lập - Tự do - Hạnh phúc");
    await findingsBecome(editor, [NUMBER]);
    await replace(editor, "ngày 09 tháng 3", "ngày 31 tháng 6");
    await findingsBecome(editor, [NUMBER, "4 Error date/not-a-date: ngày 31 tháng 6 năm 2026"]);
    await replace(editor, "ngày 31 tháng 6", "ngày 09 tháng 3");
    await findingsBecome(editor, [NUMBER]);
  });

  it("say what is wrong in Vietnamese, with the rule and where it is explained", async () => {
    const { document } = await openFile("quyet-dinh.vanban");
    const [finding] = diagnosticsOf(document.uri);
    equal(finding?.source, "thethuc");
    match(finding?.message ?? "", /Số văn bản nhỏ hơn 10/);
    ok(typeof finding?.code === "object" && /number\/leading-zero/.test(String(finding.code.target)));
  });

  it("are mended by a quick fix", async () => {
    const editor = await openFile("quyet-dinh.vanban");
    const { document } = editor;
    const range = rangeOf(document, "7/QĐ-SNV");
    const kind = CodeActionKind.QuickFix.value;
    const actions = await ask<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, kind, 10);
    const fix = actions.find((action) => action.isPreferred);
    ok(fix?.edit !== undefined, `No preferred fix among: ${actions.map(({ title }) => title).join("; ")}`);
    await workspace.applyEdit(fix.edit);
    ok(document.getText().includes("Số: 07/QĐ-SNV"));
    await findingsBecome(editor, []);
  });

  it("are all mended on save, where the user wants it", async () => {
    const settings = workspace.getConfiguration("editor", { languageId: "vanban" });
    const onSave = { "source.fixAll.thethuc": "explicit" };
    await settings.update("codeActionsOnSave", onSave, ConfigurationTarget.Workspace, true);
    const editor = await openFile("luu-lai.vanban");
    await findingsBecome(editor, [MOTTO, NUMBER]);
    await replace(editor, "Tổ phó.", "Tổ phó. ");
    await editor.document.save();
    await eventually(() => ok(editor.document.getText().includes("Số: 07/QĐ-SNV")));
    await findingsBecome(editor, []);
    await settings.update("codeActionsOnSave", undefined, ConfigurationTarget.Workspace, true);
  });

  it("of the whole folder are there without opening its files", async () => {
    await commands.executeCommand("thethuc.lintWorkspace");
    const [uri] = await workspace.findFiles("khac/bao-cao.vbhc");
    ok(uri !== undefined);
    await eventually(() => {
      const rules = diagnosticsOf(uri).map(({ code }) => (typeof code === "object" ? code.value : code));
      deepEqual(rules, ["date/not-a-date"]);
    });
  });
});
