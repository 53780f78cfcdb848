/** Party papers add the word of the level to names of one syllable and to communes that bear the province's name. */
import { headerBodies, localityOf, placeKey } from "../issuer/bodies.ts";
import { plainSource } from "../number/printed-source.ts";
import { choiceFix, defineRule } from "../rule.ts";
import { bareKey, isProvince, printedPlace } from "./place-names.ts";

export const placePartyLevelWord = defineRule({
  id: "place/party-level-word",
  severity: "hint",
  regimes: ["party"],
  source: "HD 36-HD/VPTW, Mục II, điểm 1.4.1.a, 1.4.2; HD 05-HD/VPTW, Phần II, Mục I, điểm 4.1.1.c, 4.2.3",
  inForce: { from: "2018-04-03" },
  fix: "choice",
  messages: {
    vi: {
      syllable: (expected) => `Địa danh chỉ có một âm tiết ghi thêm cấp hành chính: “${expected}”.`,
      same: (expected) =>
        `Tên xã, phường, đặc khu trùng tên tỉnh, thành phố thì ghi thêm cấp hành chính: “${expected}”.`,
    },
    en: {
      syllable: (expected) => `A place of one syllable takes the word of its level: “${expected}”.`,
      same: (expected) => `A commune or ward named like a province takes the word of its level: “${expected}”.`,
    },
  },
  docs: {
    title: {
      vi: "Văn bản của Đảng ghi thêm cấp hành chính khi địa danh có một âm tiết hoặc trùng tên tỉnh.",
      en: "Party papers add the level to names of one syllable or like a province.",
    },
    why: {
      vi: "Ghi rõ cấp hành chính để không nhầm địa danh.",
      en: "The level keeps such names apart.",
    },
    slot: "placeDate",
    bad: "Huế, ngày 15 tháng 6 năm 2026",
    good: "TP Huế, ngày 15 tháng 6 năm 2026",
  },
  *check(analysis, report, { own }) {
    const place = printedPlace(analysis);
    if (place === null || own.places.has(place.text)) return;
    const fixTo = (name: string) => (plainSource(analysis, place) === null ? null : choiceFix(place.range, name));
    if (place.text === "Huế") {
      yield report.syllable(place.range, ["TP Huế"], { fix: fixTo("TP Huế") });
      return;
    }
    const key = placeKey(place.text);
    const unit = localityOf(headerBodies(analysis));
    if (unit === null || placeKey(unit.name) !== key || bareKey(place.text) !== key || !isProvince(key)) return;
    if (!/^(?:XÃ|PHƯỜNG|ĐẶC KHU)$/.test(unit.level)) return;
    const expected = `${unit.level.charAt(0)}${unit.level.slice(1).toLowerCase()} ${place.text}`;
    yield report.same(place.range, [expected], { fix: fixTo(expected) });
  },
});
