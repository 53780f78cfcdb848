/** Settings take effect at once. */

import { ConfigurationTarget, workspace } from "vscode";
import { match } from "./assert.ts";
import { closeAll, diagnosticsOf, eventually, findingsBecome, openFile, openText } from "./editor.ts";

describe("settings", () => {
  afterEach(async () => {
    for (const name of ["language", "regime", "includePlainText"]) await set(name, undefined);
    await closeAll();
  });

  it("turn the messages to English and back", async () => {
    const { document } = await openFile("quyet-dinh.vanban");
    const message = () => diagnosticsOf(document.uri)[0]?.message ?? "";
    await eventually(() => match(message(), /Tiêu ngữ/));
    await set("language", "en");
    await eventually(() => match(message(), /motto/));
    await set("language", undefined);
    await eventually(() => match(message(), /Tiêu ngữ/));
  });

  it("have plain text read", async () => {
    const editor = await openText("Thực hiện Nghị quyết số 18-NQ/TW ngày 31 tháng 02 năm 2018.", "plaintext");
    await set("includePlainText", true);
    await findingsBecome(editor, ["1 Error date/not-a-date: ngày 31 tháng 02 năm 2018"]);
    await set("includePlainText", undefined);
    await findingsBecome(editor, []);
  });
});

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration("thethuc").update(name, value, ConfigurationTarget.Workspace);
}
