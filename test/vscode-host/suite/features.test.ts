/** What the editor offers while one writes and reads: completion, hover, definition, rename, formatting. */

import {
  type CompletionItem,
  type CompletionList,
  commands,
  type Hover,
  type Location,
  type LocationLink,
  MarkdownString,
  type TextDocument,
  type TextEdit,
  type WorkspaceEdit,
  workspace,
} from "vscode";
import { deepEqual, equal, match, ok } from "./assert.ts";
import { ask, closeAll, eventually, openFile, openText, positionOf } from "./editor.ts";

describe("features", () => {
  afterEach(closeAll);

  it("complete Nghị quyết số 25 with all four known 25-NQ/TW, told apart by term and date", async () => {
    const { document, selection } = await openText("Thực hiện Nghị quyết số 25$0");
    const items = await eventually(async () => {
      const list = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        selection.active,
      );
      const found = list.items.filter((item) => labelOf(item).startsWith("25-NQ/TW"));
      equal(found.length, 4, `Offered: ${list.items.map(describeItem).join(" | ")}`);
      return found;
    });
    const told = items.map(describeItem);
    for (const [term, date] of [
      ["XIV", "22/8/2026"],
      ["XI", "03/6/2013"],
      ["X", "25/7/2008"],
      ["IX", "12/3/2003"],
    ] as const) {
      const shown = new RegExp(`khóa ${term}(?![IVX]).*${date}|${date}.*khóa ${term}(?![IVX])`);
      ok(
        told.some((each) => shown.test(each)),
        `No item says khóa ${term} and ${date}: ${told.join(" | ")}`,
      );
    }
  });

  it("say on hover what a citation is", async () => {
    const { document } = await openText("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.");
    const position = positionOf(document, "30/2020");
    const hovers = await ask<Hover[]>("vscode.executeHoverProvider", document.uri, position);
    const text = hovers.flatMap(({ contents }) => contents.map(markdownOf)).join("\n");
    match(text, /công tác văn thư/i);
    match(text, /Chính phủ/);
  });

  it("go from a mention of an article to the article", async () => {
    const { document } = await openFile("quyet-dinh.vanban");
    const position = positionOf(document, "Điều 1 chịu trách nhiệm");
    const [found] = await ask<(Location | LocationLink)[]>("vscode.executeDefinitionProvider", document.uri, position);
    ok(found !== undefined);
    const line = "targetRange" in found ? found.targetRange.start.line : found.range.start.line;
    equal(line, positionOf(document, "Điều 1. Thành lập").line);
  });

  it("rename the number of an article, and every reference to it", async () => {
    const { document } = await openFile("quyet-dinh.vanban");
    const position = positionOf(document, "Điều 1. Thành lập").translate(0, 5);
    const edit = await eventually(async () => {
      const rename = "vscode.executeDocumentRenameProvider";
      const answer = await commands.executeCommand<WorkspaceEdit>(rename, document.uri, position, "2");
      ok(answer.size > 0);
      return answer;
    });
    equal(applied(document, edit.get(document.uri)).includes("có tên tại Điều 2 chịu trách nhiệm"), true);
    match(
      applied(document, edit.get(document.uri)),
      /Điều 2\. Thành lập[\s\S]*Điều 3\. Tổ rà soát[\s\S]*Điều 4\. Chánh/,
    );
  });

  it("format a document without changing a word", async () => {
    const { document } = await openText(
      (await openFile("quyet-dinh.vanban")).document.getText().replace("\n\nĐiều 2.", "\n\n\n\n   Điều 2."),
    );
    const options = { tabSize: 4, insertSpaces: true };
    const edits = await ask<TextEdit[]>("vscode.executeFormatDocumentProvider", document.uri, options);
    const text = applied(document, edits);
    ok(/\n\nĐiều 2\./.test(text) && !text.includes("\n\n\nĐiều 2."));
    deepEqual(words(text), words(document.getText()));
  });

  it("start the line behind a centred one at the margin", async () => {
    const { document } = await openText("                    QUYẾT ĐỊNH$0\n\nCăn cứ Luật Lưu trữ;");
    await commands.executeCommand("type", { text: "\n" });
    await commands.executeCommand("type", { text: "Về" });
    equal(document.lineAt(1).text, "Về");
  });

  it("go on with a list as it is typed", async () => {
    const { document } = await openText(
      "Điều 2. Tổ rà soát có nhiệm vụ:\n1. Lập danh mục, gồm:\na) Thủ tục cấp tỉnh;$0\n\nĐiều 3. Thi hành.",
    );
    await commands.executeCommand("type", { text: "\n" });
    await eventually(() => equal(document.lineAt(3).text, "b) "));
  });

  it("show the structure that was read", async () => {
    await openFile("quyet-dinh.vanban");
    await commands.executeCommand("thethuc.showStructure");
    await eventually(() => {
      const shown = workspace.textDocuments.find(({ uri }) => uri.scheme === "thethuc-structure");
      const record = JSON.parse(shown?.getText() ?? "") as Record<string, unknown>;
      equal(record["regime"], "state");
      equal(record["type"], "Quyết định");
    });
  });

  it("write a new document of a type", async () => {
    await openFile("quyet-dinh.vanban");
    await commands.executeCommand("thethuc.newDocument", { regime: "state", name: "Báo cáo" });
    await eventually(() => {
      const written = workspace.textDocuments.find(({ uri }) => uri.scheme === "untitled" && uri.path !== "");
      match(written?.getText() ?? "", /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM[\s\S]*BÁO CÁO[\s\S]*Nơi nhận:/);
    });
  });

  it("explain a rule", async () => {
    await openFile("quyet-dinh.vanban");
    await commands.executeCommand("thethuc.explainRule", "date/not-a-date");
    await eventually(() => {
      const shown = workspace.textDocuments.find(({ uri }) => uri.scheme === "thethuc-rule");
      match(shown?.getText() ?? "", /date\/not-a-date/);
    });
  });
});

function labelOf({ label }: CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}

/** All a user sees of an item in the list. */
function describeItem(item: CompletionItem): string {
  const { label, detail = "" } = item;
  if (typeof label === "string") return `${label} ${detail}`;
  return [label.label, label.detail, label.description, detail].filter(Boolean).join(" ");
}

function markdownOf(content: Hover["contents"][number]): string {
  if (content instanceof MarkdownString) return content.value;
  return typeof content === "string" ? content : content.value;
}

/** The text after `edits`, which do not overlap. */
function applied(document: TextDocument, edits: readonly TextEdit[]): string {
  const last = [...edits].sort((a, b) => b.range.start.compareTo(a.range.start));
  let text = document.getText();
  for (const { range, newText } of last) {
    text = text.slice(0, document.offsetAt(range.start)) + newText + text.slice(document.offsetAt(range.end));
  }
  return text;
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
