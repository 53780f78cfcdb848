/** A small registry for tests, of well-known documents; its search is the plainest that does. */

import { fold } from "../../server/service/fold.ts";
import type { KnownDocument, KnownDocuments } from "../../server/service/known-documents.ts";

type Facts = readonly [
  symbol: string,
  type: string,
  issuer: string,
  term: string | null,
  date: string,
  title: string | null,
];

const FACTS: readonly Facts[] = [
  ["25-NQ/TW", "Nghị quyết", "Ban Chấp hành Trung ương Đảng", "IX", "2003-03-12", "về công tác tôn giáo"],
  ["25-NQ/TW", "Nghị quyết", "Ban Chấp hành Trung ương Đảng", "X", "2008-07-25", null],
  [
    "25-NQ/TW",
    "Nghị quyết",
    "Ban Chấp hành Trung ương Đảng",
    "XI",
    "2013-06-03",
    "về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới",
  ],
  ["25-NQ/TW", "Nghị quyết", "Bộ Chính trị", "XIV", "2026-08-22", "về Chiến lược công tác tư tưởng trong bối cảnh mới"],
  ["30/2020/NĐ-CP", "Nghị định", "Chính phủ", null, "2020-03-05", "Về công tác văn thư"],
  ["33/2024/QH15", "Luật", "Quốc hội", "XV", "2024-06-21", "Luật Lưu trữ"],
  ["72/2025/QH15", "Luật", "Quốc hội", "XV", "2025-06-16", "Luật Tổ chức chính quyền địa phương"],
  ["02/2026/TT-BNV", "Thông tư", "Bộ Nội vụ", null, "2026-02-10", "quy định chế độ báo cáo"],
];

const DOCUMENTS: readonly KnownDocument[] = FACTS.map(([symbol, type, issuer, term, date, title]) => ({
  symbol,
  type,
  issuer,
  term,
  date,
  title,
  status: date === "2020-03-05" ? "amended" : "unknown",
  inferred: false,
  replacedBy: null,
  confidence: date === "2008-07-25" ? "medium" : "high",
  sources: 2,
}));

export const KNOWN: KnownDocuments = {
  find: (symbol) => DOCUMENTS.filter((known) => fold(known.symbol) === fold(symbol)),
  resolve: ({ symbol, date, before }) => {
    const all = DOCUMENTS.filter((known) => known.symbol === symbol);
    const matching = all.filter((known) =>
      typeof date === "string" ? known.date === date : typeof before !== "string" || known.date <= before,
    );
    const candidates = matching.length === 0 ? all : matching;
    return { known: matching.length === 1 ? (matching[0] ?? null) : null, candidates };
  },
  search: (query, limit) => {
    const words = fold(query)
      .split(/\s+/)
      .filter((word) => word !== "" && word !== "so");
    return DOCUMENTS.filter((known) => {
      const text = fold(`${known.symbol} ${known.type} ${known.issuer} ${known.title ?? ""}`).split(" ");
      return words.every((word) => text.some((other) => other.startsWith(word)));
    })
      .sort((a, b) => (a.date < b.date ? 1 : -1))
      .slice(0, limit);
  },
};
