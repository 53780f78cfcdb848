/** What the rules on minutes share: which minutes follow the form of NĐ 30/2020, PL III, Mẫu 1.9, and who signs them. */
import type { Analysis } from "../../model/analysis.ts";

const MEETING = /(?:^|[\s(])(?:họp|cuộc họp|hội nghị|giao ban|hội thảo|tọa đàm)(?=[\s,.)]|$)/i;

const SECRETARY = /(?:^| )(?:THƯ KÝ|NGƯỜI GHI(?: BIÊN BẢN)?)(?= |$)/;
const CHAIR = /(?:^| )(?:CHỦ TỌA|CHỦ TOẠ|CHỦ TRÌ)(?= |$)/;

/** True for minutes of a meeting: records of other acts have forms of other laws. */
export function isMeetingMinutes({ title }: Analysis): boolean {
  return title.type === "Biên bản" && MEETING.test(`${title.typeLine?.text ?? ""} ${title.abstract?.text ?? ""}`);
}

/** Which of the two signers of minutes the closing names. */
export function signersOfMinutes({ signatures }: Analysis): { readonly secretary: boolean; readonly chair: boolean } {
  const lines = signatures.flatMap((signature) => signature.lines.map(({ text }) => text.toUpperCase()));
  return { secretary: lines.some((line) => SECRETARY.test(line)), chair: lines.some((line) => CHAIR.test(line)) };
}
