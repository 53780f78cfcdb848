/** `number/duplicate` in the editor: what the command line says of a folder, again at every change of either document. */
import { deepEqual, equal, match } from "node:assert/strict";
import { describe, it } from "mocha";
import type { DocumentDiagnosticReport } from "vscode-languageserver/node";
import { CLEAN, type Folder, inFolder, numbered } from "../cli/support.ts";
import { type Client, WAITS } from "../support/memory-connection.ts";
import { askWorkspace, change, startIn, uriOf, workspaceFindings } from "./workspace.ts";

const OTHER = CLEAN.replace("Sơ kết công tác văn thư", "Sơ kết công tác lưu trữ");
const DUPLICATE = "number/duplicate";

const FILES = { "a.vanban": CLEAN, "b.vanban": OTHER, "c/d.vbhc": numbered("16") };

/** What is said of the number of an open document: the files that have it, too. */
async function holders(client: Client, uri: string): Promise<readonly string[]> {
  const found = (await client.pull(uri)).filter(({ code }) => code === DUPLICATE);
  return found.map(({ message }) => /trong tệp (.*)\.$/.exec(String(message))?.[1] ?? "");
}

async function reported(client: Client, folder: Folder): Promise<readonly string[]> {
  const { items } = await askWorkspace(client);
  return items.flatMap((item) => {
    const codes = item.kind === "full" ? item.items.map(({ code }) => code) : [];
    return codes.includes(DUPLICATE) && item.uri.startsWith("file:")
      ? [item.uri.slice(uriOf(folder, "").length + 1)]
      : [];
  });
}

describe("lsp: number/duplicate", () => {
  it("is what the command line says of the folder, with baselines, ignore files and configurations", () => {
    const texts = {
      ...FILES,
      "a/e.vanban": OTHER,
      "a.b/f.vanban": CLEAN,
      "bo/g.vanban": CLEAN,
      "tat/h.vanban": CLEAN,
      "im/i.vanban": `<!-- thethuc-disable-file ${DUPLICATE} -- đang hỏi -->\n${CLEAN}`,
      "quen/k.vanban": CLEAN,
      "quen/l.vanban": CLEAN.replace("NĐ-CP", "NĐ- CP"),
    };
    const around = {
      ".thethucignore": "bo\n",
      "thethuc.config.json": JSON.stringify({ overrides: [{ files: "tat/**", rules: { [DUPLICATE]: "off" } }] }),
    };
    return inFolder({ ...texts, ...around }, async (folder) => {
      await folder.run(["lint", "--update-baseline", "a/e.vanban", "quen"]);
      const { stdout } = await folder.run(["lint", "--format", "json"]);
      equal(stdout.split(`"${DUPLICATE}"`).length - 1, 2);
      equal(await workspaceFindings(await startIn(folder), folder, texts), JSON.stringify(JSON.parse(stdout)));
    });
  });

  it("is said of an open document once the others have been read", () =>
    inFolder(FILES, async (folder) => {
      const client = await startIn(folder);
      const b = uriOf(folder, "b.vanban");
      client.open(b, OTHER);
      const first = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", {
        textDocument: { uri: b },
      });
      await client.until(() => client.asked.includes("workspace/diagnostic/refresh"));
      const second = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", {
        textDocument: { uri: b },
        previousResultId: first.resultId,
      });
      equal(second.kind, "full");
      deepEqual(await holders(client, b), ["a.vanban"]);
    }));

  it("follows the other document as one types in it", () =>
    inFolder(FILES, async (folder) => {
      const client = await startIn(folder);
      equal(
        (client.initialized.capabilities.diagnosticProvider as { interFileDependencies: boolean })
          .interFileDependencies,
        true,
      );
      const [a, b] = [uriOf(folder, "a.vanban"), uriOf(folder, "b.vanban")];
      client.open(a, CLEAN);
      client.open(b, OTHER);
      const ask = (previousResultId?: string) =>
        client.request<DocumentDiagnosticReport>("textDocument/diagnostic", {
          textDocument: { uri: b },
          ...(previousResultId === undefined ? {} : { previousResultId }),
        });
      const first = await ask();
      deepEqual(await holders(client, b), ["a.vanban"]);
      deepEqual(await holders(client, a), []);
      client.change(a, 2, { text: numbered("17") });
      const second = await ask(first.resultId);
      deepEqual(second.kind === "full" && second.items, []);
      equal((await ask(second.resultId)).kind, "unchanged");
      client.change(a, 3, { text: CLEAN });
      equal((await ask(second.resultId)).kind, "full");
      deepEqual(await holders(client, b), ["a.vanban"]);
    }));

  it("follows files on disk, and what a document was before it closed without being saved", () =>
    inFolder(FILES, async (folder) => {
      const client = await startIn(folder);
      deepEqual(await reported(client, folder), ["b.vanban"]);
      const { items } = await askWorkspace(client);
      const known = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? "" }));
      change(client, folder, "a.vanban", numbered("17"));
      const kinds = (await askWorkspace(client, known)).items.map(({ kind }) => kind);
      deepEqual(kinds, ["full", "full", "unchanged"]);
      deepEqual(await reported(client, folder), []);
      const d = uriOf(folder, "c/d.vbhc");
      client.open(d, numbered("17"));
      deepEqual(await holders(client, d), []);
      client.change(d, 2, { text: OTHER.replace("15/BC", "17/BC") });
      deepEqual(await holders(client, d), ["a.vanban"]);
      client.close(d);
      deepEqual(await reported(client, folder), []);
      change(client, folder, "a.vanban", null);
      change(client, folder, "c/a.vanban", CLEAN);
      deepEqual(await reported(client, folder), ["c/a.vanban"]);
    }));

  it("is said of a new document, and of no file because of it", () =>
    inFolder(FILES, async (folder) => {
      const client = await startIn(folder);
      deepEqual(await reported(client, folder), ["b.vanban"]);
      client.open("untitled:Untitled-1", OTHER.replace("15/BC", "16/BC"));
      deepEqual(await holders(client, "untitled:Untitled-1"), ["c/d.vbhc"]);
      deepEqual(await reported(client, folder), ["b.vanban"]);
    }));

  it("is sent where the client waits", () =>
    inFolder(FILES, async (folder) => {
      const client = await startIn(folder, WAITS);
      const [a, b] = [uriOf(folder, "a.vanban"), uriOf(folder, "b.vanban")];
      const said = (): string => {
        const last = client.published.findLast(({ uri }) => uri === b);
        return String(last?.diagnostics.map(({ message }) => message));
      };
      client.open(b, OTHER);
      await client.until(() => said().includes("a.vanban"));
      match(said(), /Số, ký hiệu “15\/BC-UBND” năm 2024 trùng với văn bản trong tệp a\.vanban\./);
      client.open(a, numbered("17"));
      await client.until(() => said() === "");
      client.change(a, 2, { text: CLEAN });
      await client.until(() => said().includes("a.vanban"));
    }));
});
