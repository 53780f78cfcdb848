/** Bases that name a law: how it is called and whether number and date stand with it. */
import type { Analysis } from "../../model/analysis.ts";
import { basesAndProposals, type PreambleParagraph } from "./preamble-paragraphs.ts";

/**
 *     Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024;
 *            ^^^^^^^^^^^^ name
 *                         ^^^^^^^^^^^^^^^ number
 */
export interface LawBasis {
  readonly basis: PreambleParagraph;
  readonly name: string;
  /** `số 33/2024/QH15` as printed, the word included; null where none stands behind the name. */
  readonly number: string | null;
  readonly symbol: string | null;
  /** True where `ngày …` stands behind name or number. */
  readonly dated: boolean;
}

/** Names begin with a capital behind `Luật`; without a name the law is cited by number, as an amending one is. */
const LAW =
  /^(?:[-–]\s*)?Căn cứ (?:(?:Điều|điều|khoản|điểm) [^;]{1,60} )?((?:Luật|Bộ luật|Pháp lệnh) (?!số\b)[^;\d()]{2,160}?),?(?: \(sửa đổi\),?)?(?: (số ?(\d{1,3}\/\d{4}\/[A-ZĐ]+\d*)),?( ngày \d)?|( ngày \d)|(?=\s?[;.(]| được | đã | năm \d|$))/;

export function lawBases(analysis: Analysis): readonly LawBasis[] {
  return basesAndProposals(analysis).flatMap((basis) => {
    if (basis.kind !== "basis" || !/ (?:[Ll]uật|Pháp lệnh) /.test(basis.text.slice(0, 80))) return [];
    const found = LAW.exec(basis.text);
    if (found === null) return [];
    const [, name = "", number = null, symbol = null, numbered, alone] = found;
    return [{ basis, name: name.trim(), number, symbol, dated: numbered !== undefined || alone !== undefined }];
  });
}
