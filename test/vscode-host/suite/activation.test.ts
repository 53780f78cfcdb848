/** The extension wakes up with the documents that need it. */

import { commands, extensions, languages, window } from "vscode";
import { equal, ok } from "./assert.ts";
import { closeAll, eventually, findingsBecome, openFile } from "./editor.ts";

describe("activation", () => {
  after(closeAll);

  it("starts with the first document", async () => {
    await openFile("quyet-dinh.vanban");
    await eventually(() => ok(extensions.getExtension("thethuc.thethuc")?.isActive));
    await eventually(async () => ok((await commands.getCommands(true)).includes("thethuc.lintWorkspace")));
  });

  it("knows a document by its first line", async () => {
    const { document } = await openFile("khong-phan-mo-rong");
    await eventually(() => equal(document.languageId, "vanban"));
  });

  it("reads plain text only when told to", async () => {
    const editor = await openFile("ghi-chep.txt");
    equal(editor.document.languageId, "plaintext");
    await eventually(async () => ok((await commands.getCommands(true)).includes("thethuc.readAsDocument")));
    await commands.executeCommand("thethuc.readAsDocument");
    await eventually(() => equal(window.activeTextEditor?.document.languageId, "vanban"));
    await findingsBecome(editor, ["1 Error date/not-a-date: ngày 31 tháng 02 năm 2018"]);
    await languages.setTextDocumentLanguage(editor.document, "plaintext");
    await findingsBecome(editor, []);
  });
});
