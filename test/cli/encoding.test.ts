/** Text that is not UTF-8: told apart, and converted without loss. */
import { equal, match } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { decodeAs, detectEncoding, type Encoding } from "../../server/cli/encoding/detect.ts";
import { CLEAN, inFolder } from "./support.ts";

/** Every letter of the alphabet with every tone, as words a document might hold. */
const TEXT = `Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Xét đề nghị của Chánh Văn phòng, khoản 2 Điều 5: “Nghỉ lễ, tết” – ngã ba, mỗi xã được cấp một tủ sách.
Người dân ở đây thường gọi là kỳ nghỉ; giấy tờ, chữ viết, kẻ vẽ, cửa sổ, ngưỡng cửa, ủy thác, mỹ thuật, tỵ nạn.
Hãy giữ gìn những khoảng lặng, bằng phẳng, dẫn dắt, mẫu mực, lẽ phải, để ý, dễ dàng, lẻ tẻ, nghĩ ngợi, hỏi han, võ thuật.`;

/** The bytes that decode to each letter, found by decoding them all. */
function encode(text: string, encoding: Encoding): Buffer {
  const units = new Map<string, number[]>();
  for (let first = 0x20; first < 0x100; first++) {
    const single = decodeAs(Buffer.from([first]), encoding);
    if (!units.has(single)) units.set(single, [first]);
  }
  if (encoding !== "tcvn3") {
    for (let first = 0x41; first < 0x100; first++) {
      for (let second = 0xc0; second < 0x100; second++) {
        const pair = decodeAs(Buffer.from([first, second]), encoding);
        if (pair.length === 1 && !units.has(pair)) units.set(pair, [first, second]);
      }
    }
  }
  return Buffer.from(
    Array.from(text, (letter) => (letter === "\n" ? [10] : (units.get(letter) ?? missing(letter)))).flat(),
  );
}

function missing(letter: string): never {
  throw new Error(`no bytes for ${letter}`);
}

describe("encodings", () => {
  for (const encoding of ["tcvn3", "vni", "windows-1258"] as const) {
    it(`${encoding} is recognised and converted without loss`, () => {
      const bytes = encode(TEXT, encoding);
      equal(detectEncoding(bytes), encoding);
      equal(decodeAs(bytes, encoding), TEXT);
    });
  }

  it("reads TCVN3 as it stands in files, capitals set in small letters included", () => {
    const bytes = Buffer.from(
      "CéNG HßA X\xb7 HéI CHñ NGHÜA VIÖT NAM\nSè: 15/Q§-UBND\nQUYÕT §ÞNH\nVÒ viÖc thµnh lËp Tæ c«ng t¸c",
      "latin1",
    );
    equal(detectEncoding(bytes), "tcvn3");
    equal(
      decodeAs(bytes, "tcvn3"),
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc thành lập Tổ công tác",
    );
  });

  it("reads VNI as it stands in files", () => {
    const bytes = Buffer.from(
      "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM\nÑoäc laäp - Töï do - Haïnh phuùc\nSoá: 15/QÑ-UBND",
      "latin1",
    );
    equal(detectEncoding(bytes), "vni");
    equal(decodeAs(bytes, "vni"), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 15/QĐ-UBND");
  });

  it("names no encoding for another language", () => {
    equal(detectEncoding(Buffer.from("La société générale a été créée à l'été 1864 près du château.", "latin1")), null);
    equal(detectEncoding(Buffer.from("Größe, Übung, schön, für, müssen, Straße", "latin1")), null);
  });

  it("convert prints the text as UTF-8 and leaves the file alone", () =>
    inFolder({ "old.txt": encode(TEXT, "tcvn3") }, async (folder) => {
      const lint = await folder.run(["lint", "old.txt"]);
      match(lint.stderr, /bảng mã TCVN3 \(ABC\), không phải UTF-8; chạy `thethuc convert old\.txt`/);
      const { status, stdout, stderr } = await folder.run(["convert", "old.txt"]);
      equal(stdout, TEXT);
      match(stderr, /đã chuyển từ TCVN3 \(ABC\) sang UTF-8/);
      equal(status, 0);
      equal(detectEncoding(readFileSync(folder.at("old.txt"))), "tcvn3");
    }));

  it("convert --write puts it in the file, once", () =>
    inFolder(
      { "old.txt": encode(TEXT, "vni"), "wide.txt": Buffer.from(`\ufeff${CLEAN}`, "utf16le") },
      async (folder) => {
        equal((await folder.run(["convert", "--write", "old.txt", "wide.txt"])).status, 0);
        equal(readFileSync(folder.at("old.txt"), "utf8"), TEXT);
        equal(readFileSync(folder.at("wide.txt"), "utf8"), CLEAN);
        const again = await folder.run(["convert", "--write", "old.txt", "--language", "en"]);
        equal(again.stderr, "thethuc: old.txt: is UTF-8 already.\n");
        equal(readFileSync(folder.at("old.txt"), "utf8"), TEXT);
      },
    ));

  it("convert believes the user about the encoding", () =>
    inFolder({ "short.txt": Buffer.from("\xaei", "latin1") }, async (folder) => {
      equal((await folder.run(["convert", "short.txt"])).stdout, "đi");
      equal((await folder.run(["convert", "--from", "windows-1258", "short.txt"])).stdout, "®i");
    }));
});
