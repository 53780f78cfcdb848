/** What a configuration means, without any disk: a browser worker can read one. */
import { deepEqual, equal } from "node:assert/strict";
import { type Config, readConfig } from "../../server/config/config.ts";
import { PRESET_NOTES, PRESETS } from "../../server/config/presets.ts";
import { lintOptions, NO_SETTINGS } from "../../server/config/settings.ts";
import { RULES } from "../../server/rules/index.ts";
import { NOT_EVALUATED } from "../../server/rules/not-evaluated.ts";

const CATALOGUE = { rules: RULES, notEvaluated: NOT_EVALUATED.map(({ id }) => id) };
const PATH = "/cq/thethuc.config.json";

function read(text: string, files: Readonly<Record<string, string>> = {}): Config {
  return readConfig({ path: PATH, text, key: null }, { read: (path) => files[path] ?? null }, CATALOGUE);
}

/** `line:column message`, in Vietnamese. */
function problems(text: string): readonly string[] {
  return read(text).problems.map(({ line, column, message }) => `${line}:${column} ${message.vi}`);
}

/** The severity of a rule for a file below the configuration. */
function severity({ settingsFor }: Config, file: string, rule = "date/blank"): string | undefined {
  return settingsFor(`/cq/${file}`).severities.get(rule);
}

describe("a configuration", () => {
  it("may be empty, and then says nothing", () => {
    const { settingsFor, problems: none } = read("{}");
    deepEqual(none, []);
    deepEqual(settingsFor("/cq/a.vanban"), NO_SETTINGS);
  });

  it("tells what is of the wrong kind", () => {
    deepEqual(problems("[\n]"), ["1:1 Chỗ này phải là một đối tượng {…}."]);
    deepEqual(problems('{ "rules": [], "extends": 3 }'), [
      "1:12 Chỗ này phải là một đối tượng {…}.",
      "1:27 Chỗ này phải là chuỗi ký tự trong dấu nháy kép, không để trống.",
    ]);
    deepEqual(problems('{ "overrides": {}, "language": "vn" }'), [
      "1:16 Chỗ này phải là một danh sách […].",
      '1:32 Không nhận giá trị "vn"; bạn có muốn viết “vi”?',
    ]);
    deepEqual(problems('{ "regime": "auto", "regime": "party" }'), ["1:21 Mục “regime” ghi hai lần; giữ lại một."]);
    deepEqual(problems('{ "abbreviations": { "types": { "Báo cáo": "B C" }, "place": [] } }'), [
      "1:44 “B C” không phải là chữ viết tắt: chỉ gồm chữ và số, viết liền.",
      "1:53 Không có mục “place” ở đây; bạn có muốn viết “places”?",
    ]);
    deepEqual(problems('{ "rules": { "number/secret-series": "error" } }'), [
      "1:14 Quy tắc “number/secret-series” chưa được kiểm tra, nên không đặt được; xem `thethuc rules`.",
    ]);
    deepEqual(problems('{ "rules": { "text/tone-placement-consistency": { "placement": "third" } } }'), [
      '1:64 Không nhận giá trị "third"; chọn một trong: usual, first, second.',
    ]);
    deepEqual(problems('{ "overrides": [{ "files": "!a/**" }] }'), [
      "1:28 Mẫu không bắt đầu bằng “!”; tệp cần loại ra thì ghi ở “excludeFiles”.",
    ]);
  });

  it("matches names in every folder, and paths from its own", () => {
    const config = read(`{ "overrides": [
      { "files": "*.vbhc", "rules": { "date/blank": "hint" } },
      { "files": ["./du-thao/**", "{a,b}/[0-9]?.vanban"], "excludeFiles": "du-thao/.an/**", "rules": { "date/blank": "error" } }
    ] }`);
    deepEqual(config.problems, []);
    equal(severity(config, "x/y/z.vbhc"), "hint");
    equal(severity(config, "du-thao/x/z.vanban"), "error");
    equal(severity(config, "du-thao/.an/z.vanban"), undefined);
    equal(severity(config, "b/12.vanban"), "error");
    equal(severity(config, "c/12.vanban"), undefined);
    equal(severity(config, "x/du-thao/z.vanban"), undefined);
    equal(config.settingsFor(null).severities.size, 0);
    equal(config.settingsFor("/cq/du-thao/1.vanban"), config.settingsFor("/cq/du-thao/2.vanban"));
  });

  it("has patterns of what it extends seen from its own folder, and files from where they are named", () => {
    const config = read('{ "extends": "../chung/a.json", "rules": { "number/blank": "off" } }', {
      "/chung/a.json": '{ "extends": "./b.jsonc", "overrides": [{ "files": "du-thao/**", "extends": "./c.json" }] }',
      "/chung/b.jsonc": '{ "rules": { "number/blank": "error", "date/format": "hint" } /* chung */ }',
      "/chung/c.json":
        '{ "rules": { "date/blank": "off" }, "overrides": [{ "files": "*.vbhc", "rules": { "date/blank": "error" } }] }',
    });
    deepEqual(config.problems, []);
    equal(severity(config, "du-thao/a.vanban"), "off");
    equal(severity(config, "du-thao/a.vbhc"), "error");
    equal(severity(config, "a.vbhc"), undefined);
    equal(severity(config, "a.vbhc", "number/blank"), "off");
    equal(severity(config, "a.vbhc", "date/format"), "hint");
    deepEqual(config.sources, [PATH, "/chung/a.json", "/chung/b.jsonc", "/chung/c.json"]);
  });

  it("keeps the options of a rule whose severity alone is set later", () => {
    const config = read(`{
      "rules": { "date/blank": { "severity": "error", "allowOpen": true }, "ignore/reason-missing": "info" },
      "overrides": [{ "files": "*", "rules": { "date/blank": "hint", "ignore/reason-missing": "off" } }]
    }`);
    const settings = config.settingsFor("/cq/a.vanban");
    deepEqual([severity(config, "a.vanban"), settings.options.get("date/blank")], ["hint", { allowOpen: true }]);
    deepEqual([...config.settingsFor(null).asked].sort(), ["date/blank", "ignore/reason-missing"]);
    deepEqual([...settings.asked], ["date/blank"]);
  });

  it("gives way to a day named on the command line, and to nothing else", () => {
    const settings = read('{ "asOf": "2025-01-01", "language": "en" }').settingsFor(null);
    const base = { language: "vi", today: "2026-01-01" } as const;
    deepEqual([lintOptions(settings, base).asOf, lintOptions(settings, base).language], ["2025-01-01", "en"]);
    equal(lintOptions(settings, { ...base, asOf: "2020-01-01" }).asOf, "2020-01-01");
    equal(lintOptions(NO_SETTINGS, base), base);
  });
});

describe("presets", () => {
  it("name rules and options there are", () => {
    for (const [name, { rules = {} }] of Object.entries(PRESETS)) {
      const problemsOfPreset = read(
        JSON.stringify({
          rules: Object.fromEntries(
            Object.entries(rules).map(([rule, { severity: level, options }]) => [
              rule,
              { ...(level === undefined ? {} : { severity: level }), ...options },
            ]),
          ),
        }),
      ).problems;
      deepEqual(problemsOfPreset, [], name);
    }
  });

  it("are all described", () => deepEqual(Object.keys(PRESET_NOTES), Object.keys(PRESETS)));
});
