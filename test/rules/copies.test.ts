/** What a copy of a web page has lost is pointed out mildly: the paper itself may have it. */
import { deepEqual } from "node:assert/strict";
import { analyze } from "../../server/model/analyze.ts";
import { RULES } from "../../server/rules/index.ts";
import { lint } from "../../server/rules/lint.ts";
import { TODAY } from "../support/check-rule.ts";

const ROWS =
  "Ủy ban nhân dân | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 12/UBND-VP | Phú Thọ, ngày 09 tháng 10 năm 2026 |\n";

describe("copies of web pages", () => {
  it("headers whose table came with bars between its cells", () => {
    const text = `${ROWS.replace("Ủy ban nhân dân", "ỦY BAN NHÂN DÂN")}Kính gửi: Sở Y tế\n\nĐề nghị Sở báo cáo./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Nam\n`;
    deepEqual(severitiesOf(text), {
      "abstract/required": "info",
      "header/title-and-motto-required": "info",
      "issuer/required": "info",
    });
  });

  it("headers whose cells came with bars above and below them", () => {
    const bars = `|\nỦY BAN NHÂN DÂN\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\n|\nSố: 12/SYT-VP |\nPhú Thọ, ngày 09 tháng 10 năm 2026 |\n`;
    const text = `${bars}Kính gửi: Sở Y tế\n\nĐề nghị Sở báo cáo./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Nam\n`;
    deepEqual(severitiesOf(text), {
      "abstract/required": "info",
      "header/title-and-motto-required": "info",
      "issuer/required": "info",
    });
  });

  it("offices as the national database prints them", () => {
    const text =
      "ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/TB-UBND\nPhú Thọ, ngày 09 tháng 10 năm 2026\n\nTHÔNG BÁO\nVề việc nghỉ lễ\n\nNghỉ một ngày./.\n\nNơi nhận:\n- Các sở;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\n\nPhó Chủ tịch\n\n(Đã ký)\n\nTrần Văn Nam\n";
    deepEqual(severitiesOf(text), { "signature/uppercase": "info" });
  });
});

function severitiesOf(text: string): Record<string, string> {
  return Object.fromEntries(lint(analyze(text), RULES, TODAY).map(({ rule, severity }) => [rule, severity]));
}
