/** Presets that ship: what `"extends": ["draft"]` and its like stand for. */
import type { LayerSettings } from "./settings.ts";

export const PRESETS: Readonly<Record<string, LayerSettings>> = {
  /** Administrative papers of the State, whatever their headers say. */
  nd30: { regime: "state" },
  /** Papers of the Party. */
  party: { regime: "party" },
  /** Legal-normative documents. */
  qppl: { regime: "qppl" },
  /** Before a paper leaves the house: nothing is left open, and whoever silences a rule says why. */
  strict: {
    rules: {
      "citation/inconsistent": { severity: "error" },
      "citation/known-date": { severity: "error" },
      "citation/repealed": { severity: "warning" },
      "date/blank": { severity: "error" },
      "ignore/reason-missing": { severity: "warning" },
      "ignore/unknown-rule": { severity: "error" },
      "ignore/unused": { severity: "warning" },
      "mark/draft-state": { severity: "warning" },
      "number/blank": { severity: "error" },
    },
  },
  /** While a paper is written: what a draft leaves open is right, and what is put in its place is not. */
  draft: {
    rules: {
      "date/blank": { options: { allowOpen: true } },
      "number/blank": { options: { allowOpen: true } },
      "number/duplicate": { severity: "off" },
    },
  },
};

/** What each preset is for, for the schema and the documentation. */
export const PRESET_NOTES: Readonly<Record<string, Readonly<Record<"vi" | "en", string>>>> = {
  nd30: { vi: "văn bản hành chính theo Nghị định số 30/2020/NĐ-CP", en: "administrative papers of the State" },
  party: { vi: "văn bản của Đảng", en: "papers of the Party" },
  qppl: { vi: "văn bản quy phạm pháp luật", en: "legal-normative documents" },
  strict: {
    vi: "trước khi phát hành: không để trống số, ngày; bỏ qua lỗi phải ghi lý do",
    en: "before issuing: no number or date left open; whoever silences a rule says why",
  },
  draft: {
    vi: "bản thảo: số và ngày tháng được để trống",
    en: "drafts: number and date may be left open",
  },
};
