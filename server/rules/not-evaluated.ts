/** Rules of the catalogue that are not evaluated, each with the reason: said openly, never silently passed. */
import { LAYOUT_REASONS } from "./layout/reasons.ts";
import type { Bilingual } from "./rule.ts";

export interface NotEvaluated {
  readonly id: string;
  /** `impossible`: no plain text can decide it. `later`: it could, and is not done yet. */
  readonly fate: "impossible" | "later";
  readonly reason: Bilingual;
}

export const NOT_EVALUATED: readonly NotEvaluated[] = [
  {
    id: "annex/page-number",
    fate: "impossible",
    reason: {
      vi: "Số trang của từng phụ lục chỉ có khi dàn trang; tệp văn bản thuần không có trang.",
      en: "Pages of an annex are numbered when it is laid out; plain text has no pages.",
    },
  },
  {
    id: "basis/in-force",
    fate: "impossible",
    reason: {
      vi: "Không có dữ liệu nào bảo đảm một căn cứ còn hiệu lực; căn cứ đã biết là bị thay thế do citation/repealed báo, căn cứ ban hành sau văn bản do citation/date-after-document báo.",
      en: "No data proves that a basis is in force; one known to be superseded is reported by citation/repealed, one dated after the document by citation/date-after-document.",
    },
  },
  {
    id: "basis/italic",
    fate: "impossible",
    reason: {
      vi: "Chữ nghiêng hay đứng không thể hiện trong văn bản thuần.",
      en: "Plain text does not tell italics from upright letters.",
    },
  },
  {
    id: "body/qppl-end-mark",
    fate: "impossible",
    reason: {
      vi: "Quy tắc không đòi hỏi gì: văn bản quy phạm pháp luật năm 2026 kết thúc bằng “./.” hoặc “.” đều có.",
      en: "The rule gives leave and asks nothing: legal-normative texts of 2026 end either way.",
    },
  },
  {
    id: "copy/only-issuer-may-sao-y",
    fate: "impossible",
    reason: {
      vi: "Văn bản không cho biết bản được sao là bản gốc, bản chính hay bản sao y.",
      en: "The text does not tell whether the copied document was an original or itself a copy.",
    },
  },
  {
    id: "issuer/consultative-body",
    fate: "impossible",
    reason: {
      vi: "Hội đồng, ban, tổ có dùng con dấu của cơ quan và lấy số riêng hay không chỉ xác định được qua sổ đăng ký văn bản.",
      en: "Whether a council or team uses the agency's seal and has a series of its own shows only in the register.",
    },
  },
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
  {
    id: "operative/party-sentence",
    fate: "impossible",
    reason: {
      vi: "Hướng dẫn của Đảng không quy định hình thức câu lệnh; mục này chỉ nêu các cách ghi đều được chấp nhận, không yêu cầu gì.",
      en: "The Party's guidelines prescribe no form for the order; the entry gives leave and asks nothing.",
    },
  },
  {
    id: "place/armed-forces",
    fate: "impossible",
    reason: {
      vi: "Công an và quân đội ghi địa danh theo quy định riêng; mục này chỉ cho phép, không yêu cầu gì. Các quy tắc về địa danh bỏ qua văn bản của lực lượng vũ trang.",
      en: "Police and army have rules of their own for the place; the entry gives leave and asks nothing. The rules on places pass over their papers.",
    },
  },
  {
    id: "qppl/number-dotted",
    fate: "impossible",
    reason: {
      vi: "Quy tắc chỉ cho phép: số có dấu chấm như 66.22/2026/NQ-CP không phải lỗi; bộ kiểm thử bảo đảm không báo.",
      en: "The rule gives leave and asks nothing: a dotted number is no mistake, and a test sees to it that none is reported.",
    },
  },
  {
    id: "qppl/number-series-per-type",
    fate: "impossible",
    reason: {
      vi: "Số thứ tự riêng theo từng loại, từng năm chỉ xác định được qua sổ đăng ký văn bản của cơ quan.",
      en: "Whether each type has a series of its own shows only in the register of the issuer.",
    },
  },
  {
    id: "recipients/luu-copies-form",
    fate: "impossible",
    reason: {
      vi: "Mục này chỉ cho phép nhiều cách ghi số lượng bản lưu, không yêu cầu cách nào.",
      en: "It gives leave to write the number of filed copies in several ways and asks for none.",
    },
  },
  {
    id: "section/party-roman-dash",
    fate: "impossible",
    reason: {
      vi: "Quy tắc chỉ cho phép: văn bản Đảng được dùng nhiều cách đánh số; tính thống nhất do section/heading-style-consistent kiểm tra.",
      en: "The rule gives leave: Party papers may number in several ways. That one is kept to is for section/heading-style-consistent.",
    },
  },
  {
    id: "signature/consultative-body",
    fate: "impossible",
    reason: {
      vi: "Cách ghi tùy theo tổ chức tư vấn đóng dấu của cơ quan hay không; văn bản thuần chữ không cho biết con dấu.",
      en: "What is printed depends on whose seal is used, which plain text does not show.",
    },
  },
  {
    id: "signature/party-acting-deputy",
    fate: "impossible",
    reason: {
      vi: "Văn bản không cho biết cơ quan đã có cấp trưởng hay chưa.",
      en: "The text does not tell whether a head has been appointed.",
    },
  },
  {
    id: "signature/position",
    fate: "impossible",
    reason: {
      vi: "Văn bản thuần chữ không có vị trí trên trang, và thứ tự các cột phụ thuộc cách chuyển đổi.",
      en: "Plain text has no positions on a page, and the order of columns depends on the conversion.",
    },
  },
  ...Object.entries(LAYOUT_REASONS).map(([id, reason]) => ({ id, fate: "impossible" as const, reason })),
];
