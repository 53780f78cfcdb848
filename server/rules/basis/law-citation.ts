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

/** What opens such a basis. Without a name a law is cited by number alone, as an amending one is. */
const OPENING = /^(?:[-–] ?)?Căn cứ (?:(?:Điều|điều|khoản|điểm) [^;]{1,60} )?(?=(?:Luật|Bộ luật|Pháp lệnh) (?!số ))/;

/** Where the name ends. */
const NAME_END = /,? (?:số ?\d|ngày \d|được |đã |năm \d|\()|[;.(\d]/;

const NUMBER = /^(?: \(sửa đổi\))?,? (số ?(\d{1,3}\/\d{4}\/[A-ZĐ]{2,8}\d{0,2}))(,? ngày \d)?/;
const DATE = /^(?: \(sửa đổi\))?,? ngày \d/;

export function lawBases(analysis: Analysis): readonly LawBasis[] {
  return basesAndProposals(analysis).flatMap((basis) => {
    const opening = basis.kind === "basis" ? OPENING.exec(basis.text)?.[0] : undefined;
    if (opening === undefined) return [];
    const named = basis.text.slice(opening.length);
    const end = named.search(NAME_END);
    const name = end === -1 ? named : named.slice(0, end);
    const behind = named.slice(name.length);
    const [, number = null, symbol = null, day] = NUMBER.exec(behind) ?? [];
    return [{ basis, name, number, symbol, dated: day !== undefined || DATE.test(behind) }];
  });
}
