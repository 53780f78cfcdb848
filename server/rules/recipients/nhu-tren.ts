/** With `Kính gửi` the first recipient is `Như trên`; without it `Như trên` points to nothing. */
import { defineRule } from "../rule.ts";

/** Types that name nobody above their text. */
const NAMING_NOBODY: ReadonlySet<string> = new Set(["Quyết định", "Nghị quyết", "Chỉ thị", "Kế hoạch", "Thông báo"]);

const AS_ABOVE = /^[Nn]hư (?:trên|[Kk]ính [Gg]ửi)/;

export const recipientsNhuTren = defineRule({
  id: "recipients/nhu-tren",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm b; PL III, Mẫu 1.8",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: {
      nothing: (type) =>
        `${type} không có “Kính gửi” nên “Như trên” không chỉ nơi nào; ghi “Như Điều …” hoặc tên nơi nhận.`,
      notFirst: () => "Văn bản có “Kính gửi” thì “Như trên” ghi đầu tiên trong nơi nhận.",
      missing: () => "Văn bản có “Kính gửi” thì nơi nhận đầu tiên ghi “Như trên”.",
    },
    en: {
      nothing: (type) =>
        `A document of the type “${type}” has no “Kính gửi”, so “Như trên” points to nothing; name the recipients.`,
      notFirst: () => "With “Kính gửi” the recipients open with “Như trên”.",
      missing: () => "With “Kính gửi” the recipients open with “Như trên”, which is missing.",
    },
  },
  docs: {
    title: {
      vi: "Văn bản có “Kính gửi” thì nơi nhận đầu tiên là “Như trên”.",
      en: "With “Kính gửi” the first recipient is “Như trên”.",
    },
    why: {
      vi: "“Như trên” chỉ những nơi đã ghi sau “Kính gửi”.",
      en: "“Như trên” means those named behind “Kính gửi”.",
    },

    slot: "recipients",
    bad: "Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.",
    good: "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, VP.",
  },
  *check(analysis, report) {
    const { recipients, addresseeHeading, title, addressees } = analysis;
    const entries = recipients?.entries ?? [];
    const [first] = entries;
    if (first === undefined || title.type === null || first.mark === "") return;
    const at = entries.findIndex(({ text }) => AS_ABOVE.test(text));
    const found = entries[at];
    if (addresseeHeading === null) {
      if (found !== undefined && NAMING_NOBODY.has(title.type)) yield report.nothing(found.range, [title.type]);
    } else if (title.type !== "Công văn" && title.type !== "Tờ trình") return;
    else if (found === undefined) {
      // Naming those addressed once more does no harm.
      if (
        entries.length > 1 &&
        !addressees.some(({ text }) => entries.some((entry) => entry.text.startsWith(text.slice(0, 12))))
      ) {
        yield report.missing(first.range, [], { severity: "info" });
      }
    } else if (at > 0) yield report.notFirst(found.range, []);
  },
});
