/** Where findings lead: the address that they carry is that of this repository, and a page stands there for every rule. */
import { deepEqual, equal } from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { RULES } from "../../server/rules/index.ts";
import { NOT_EVALUATED } from "../../server/rules/not-evaluated.ts";
import { RULE_PAGES } from "../../server/service/diagnostics.ts";

describe("pages of the rules", () => {
  it("stand where findings say", () => {
    const { repository } = JSON.parse(readFileSync("package.json", "utf8")) as { repository: { url: string } };
    const home = repository.url.replace(/^git\+|\.git$/g, "");
    equal(RULE_PAGES, `${home}/blob/main/docs/rules/`);
    deepEqual(
      RULES.filter(({ id }) => !existsSync(`docs/rules/${id}.md`)).map(({ id }) => id),
      [],
    );
  });

  it("are listed with the rules that are not evaluated, each rule once", () => {
    const list = readFileSync("docs/rules/README.md", "utf8");
    const listed = Array.from(list.matchAll(/^\| \[?`([a-z/\d-]+)`/gm), ([, id = ""]) => id);
    deepEqual(listed, [...RULES, ...NOT_EVALUATED].map(({ id }) => id).sort());
  });
});
