/**
 * Issuers that number and abbreviate by rules of their own, so that the State's form of a symbol does not bind them:
 * the Fatherland Front, mass organisations, associations, companies, courts and procuracies.
 */
import type { Analysis } from "../../model/analysis.ts";

const OWN_NUMBERING =
  /(?:^|\s)(?:MẶT TRẬN|MTTQ|ĐOÀN TNCS|ĐOÀN THANH NIÊN|THÀNH ĐOÀN|TỈNH ĐOÀN|TRUNG ƯƠNG ĐOÀN|LIÊN ĐOÀN|CÔNG ĐOÀN|HỘI(?! ĐỒNG)|HIỆP HỘI|LIÊN HIỆP|LIÊN MINH|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|DOANH NGHIỆP|HỢP TÁC XÃ|NGÂN HÀNG TMCP|T[ÒO][ÀA] ÁN|VIỆN KIỂM SÁT)(?=[\s,.]|$)/;

const MASS_ORGANISATION =
  /(?:^|\s)(?:MẶT TRẬN|MTTQ|ĐOÀN TNCS|ĐOÀN THANH NIÊN|THÀNH ĐOÀN|TỈNH ĐOÀN|TRUNG ƯƠNG ĐOÀN|LIÊN ĐOÀN LAO ĐỘNG|LĐLĐ|CÔNG ĐOÀN|HỘI(?! ĐỒNG)|LIÊN HIỆP)(?=[\s,.]|$)/;

/**
 * True for a paper of the Fatherland Front, a mass organisation or an association. These apply the State's rules and the
 * Party's as fits them (NĐ 30/2020, Điều 2, khoản 2), so that they may sign `T/M` and mark their bases.
 */
export function isMassOrganisation({ header }: Analysis): boolean {
  return MASS_ORGANISATION.test(header.issuerLines.map((line) => line.text.toUpperCase()).join(" "));
}

/** True when the header names such an issuer, or the symbol carries the abbreviation of one. */
export function hasOwnNumbering(analysis: Analysis): boolean {
  return analysis.derive(namesOwnNumbering);
}

function namesOwnNumbering({ header }: Analysis): boolean {
  const bodies = header.issuerLines.map((line) => line.text).join(" ");
  const symbol = header.number?.symbol.text ?? "";
  return (
    OWN_NUMBERING.test(bodies.toUpperCase()) || /[/-](?:MTTQ|MTTW|TLĐ|LĐLĐ|TWĐTN|ĐTN|HĐQT|HĐTV)(?=-|\/|$)/.test(symbol)
  );
}
