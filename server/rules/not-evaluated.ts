/** Rules of the catalogue that are not evaluated, each with the reason: said openly, never silently passed. */
import type { Bilingual } from "./rule.ts";

export interface NotEvaluated {
  readonly id: string;
  /** `impossible`: no plain text can decide it. `later`: it could, and is not done yet. */
  readonly fate: "impossible" | "later";
  readonly reason: Bilingual;
}

export const NOT_EVALUATED: readonly NotEvaluated[] = [
  {
    id: "number/party-term-series",
    fate: "impossible",
    reason: {
      vi: "Số của văn bản Đảng lấy liên tục theo nhiệm kỳ; phải có sổ đăng ký văn bản và thời điểm bắt đầu nhiệm kỳ mới xác định được.",
      en: "Party papers are numbered through a term of office; this takes the register and the first day of the term.",
    },
  },
  {
    id: "number/secret-series",
    fate: "impossible",
    reason: {
      vi: "Văn bản mật có được lấy số riêng hay không chỉ xác định được qua sổ đăng ký của cơ quan ban hành.",
      en: "Whether secret papers have a series of their own shows only in the register of the issuer.",
    },
  },
];
