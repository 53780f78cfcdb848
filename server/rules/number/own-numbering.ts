/**
 * Issuers that number and abbreviate by rules of their own, so that the State's form of a symbol does not bind them:
 * the Fatherland Front, mass organisations, associations, companies, courts and procuracies.
 */
import type { Analysis } from "../../model/analysis.ts";

const OWN_NUMBERING =
  /(?:^|\s)(?:MẶT TRẬN|MTTQ|ĐOÀN TNCS|ĐOÀN THANH NIÊN|THÀNH ĐOÀN|TỈNH ĐOÀN|TRUNG ƯƠNG ĐOÀN|LIÊN ĐOÀN|CÔNG ĐOÀN|HỘI(?! ĐỒNG)|HIỆP HỘI|LIÊN HIỆP|LIÊN MINH|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|DOANH NGHIỆP|HỢP TÁC XÃ|NGÂN HÀNG TMCP|T[ÒO][ÀA] ÁN|VIỆN KIỂM SÁT)(?=[\s,.]|$)/;

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
