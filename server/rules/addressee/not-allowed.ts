/** Decisions, resolutions, directives, plans, notices and invitations have no `Kính gửi`. */
import { defineRule } from "../rule.ts";

const WITHOUT: ReadonlySet<string> = new Set([
  "Quyết định",
  "Nghị quyết",
  "Chỉ thị",
  "Kế hoạch",
  "Thông báo",
  "Giấy mời",
]);

export const addresseeNotAllowed = defineRule({
  id: "addressee/not-allowed",
  severity: "warning",
  regimes: ["state"],
  source: "NĐ 30/2020, PL I, Phần I, Mục II, khoản 9, điểm b và c",
  inForce: { from: "2020-03-05" },
  fix: "none",

  messages: {
    vi: { type: (type) => `${type} không có phần “Kính gửi”; nơi nhận ghi ở cuối văn bản.` },
    en: { type: (type) => `A document of the type “${type}” has no “Kính gửi”; the recipients stand at its end.` },
  },
  docs: {
    title: {
      vi: "Quyết định, nghị quyết, chỉ thị, kế hoạch, thông báo, giấy mời không có “Kính gửi”.",
      en: "Decisions, resolutions, directives, plans, notices and invitations have no “Kính gửi”.",
    },
    why: {
      vi: "Nghị định chỉ quy định “Kính gửi” cho công văn, tờ trình và báo cáo gửi cấp trên.",
      en: "The regulation has it for letters, proposals and reports to superiors only.",
    },

    slot: "operative",
    bad: "Kính gửi: Ủy ban nhân dân xã Hiệp Thạnh\n\nQUYẾT ĐỊNH:",
    good: "QUYẾT ĐỊNH:",
  },
  *check(analysis, report) {
    const { addresseeHeading, title } = analysis;
    if (addresseeHeading === null || title.type === null || !WITHOUT.has(title.type)) return;
    // Other laws have forms of notices with it, and invitations are written like letters.
    const usual = title.type === "Thông báo" || title.type === "Giấy mời";
    yield report.type(addresseeHeading.range, [title.type], usual ? { severity: "info" } : {});
  },
});
