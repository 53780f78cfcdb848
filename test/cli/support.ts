/** Runs the command line in memory, over files in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Host } from "../../server/cli/host.ts";
import { run } from "../../server/cli/run.ts";
import { BUILT_IN_PACK } from "../support/registry.ts";

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly stdin?: Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
}

/** A folder that is gone after the test. */
export class Folder {
  readonly path: string;

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    this.path = mkdtempSync(path.join(tmpdir(), "thethuc-"));
    for (const [file, content] of Object.entries(files)) this.write(file, content);
  }

  write(file: string, content: string | Buffer): void {
    mkdirSync(path.dirname(this.at(file)), { recursive: true });
    writeFileSync(this.at(file), content);
  }

  at(file: string): string {
    return path.join(this.path, file);
  }

  /** Runs a command in this folder. */
  async run(argv: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
    const written = { stdout: "", stderr: "" };
    const host: Host = {
      cwd: this.path,
      env: circumstances.env ?? {},
      version: "1.2.3",
      today: "2026-03-01",
      registry: BUILT_IN_PACK,
      isTerminal: circumstances.isTerminal ?? false,
      stdout: (text) => {
        written.stdout += text;
      },
      stderr: (text) => {
        written.stderr += text;
      },
      stdin: () => Promise.resolve(circumstances.stdin ?? Buffer.alloc(0)),
    };
    const status = await run(argv, host);
    return { status, ...written };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs `test` in a folder with these files. */
export async function inFolder(
  files: Readonly<Record<string, string | Buffer>>,
  test: (folder: Folder) => Promise<void>,
): Promise<void> {
  const folder = new Folder(files);
  try {
    await test(folder);
  } finally {
    folder.remove();
  }
}

/** A report with a date that does not exist, a blank in a cited symbol, and no section 2. */
export const FLAWED = `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ HÒA BÌNH\tĐộc lập - Tự do - Hạnh phúc
-------\t---------------
Số: 15/BC-UBND\tHòa Bình, ngày 31 tháng 02 năm 2024

BÁO CÁO
Sơ kết công tác văn thư 6 tháng đầu năm 2024

Thực hiện Nghị định số 30/2020/NĐ- CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Ủy ban nhân dân xã Hòa Bình báo cáo như sau:

1. Kết quả
Công tác văn thư được thực hiện đầy đủ, đúng quy định.

3. Phương hướng
Tiếp tục thực hiện tốt công tác văn thư./.

Nơi nhận:
- Ủy ban nhân dân huyện;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
`;

/** The same report without a flaw. */
export const CLEAN = FLAWED.replace("31 tháng 02", "28 tháng 02")
  .replace("NĐ- CP", "NĐ-CP")
  .replace("3. Phương", "2. Phương");

/** The clean report with another number. */
export function numbered(number: string): string {
  return CLEAN.replace("15/BC-UBND", `${number}/BC-UBND`);
}
