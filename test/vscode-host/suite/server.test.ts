/** The server dies and comes back; only where it is a process. */

import { readdirSync, readFileSync } from "node:fs";
import { commands } from "vscode";
import { ok } from "./assert.ts";
import { closeAll, eventually, findingsBecome, openFile, replace } from "./editor.ts";

const MOTTO = "2 Warning text/hyphen-glyph: Độc lập – Tự do – Hạnh phúc";
const NUMBER = "4 Error number/leading-zero: 7";
const DATE = "4 Error date/not-a-date: ngày 31 tháng 6 năm 2026";

describe("the server", () => {
  after(closeAll);

  it("is started again when it is killed", async function () {
    if (process.platform !== "linux") this.skip();
    const editor = await openFile("quyet-dinh.vanban");
    await findingsBecome(editor, [MOTTO, NUMBER]);
    const [killed] = serverProcesses();
    ok(killed !== undefined, "The extension host has no child that is the server.");
    process.kill(killed, "SIGKILL");
    await eventually(() => ok(serverProcesses().some((pid) => pid !== killed)));
    await replace(editor, "ngày 09 tháng 3", "ngày 31 tháng 6");
    await findingsBecome(editor, [MOTTO, NUMBER, DATE]);
  });

  it("is restarted by command", async () => {
    const editor = await openFile("quyet-dinh.vanban");
    await commands.executeCommand("thethuc.restartServer");
    await replace(editor, "ngày 31 tháng 6", "ngày 09 tháng 3");
    await findingsBecome(editor, [MOTTO, NUMBER]);
  });
});

/** Children of the extension host that run the server. */
function serverProcesses(): readonly number[] {
  const read = (pid: string, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, "utf8");
    } catch {
      return ""; // gone in between
    }
  };
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => read(pid, "cmdline").includes("server.cjs"))
    .filter((pid) => read(pid, "stat").split(") ").at(-1)?.split(" ")[1] === String(process.pid))
    .map(Number);
}
