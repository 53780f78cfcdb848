/**
 * The packed extension, installed as a user installs it and driven as a user would, with pictures kept in
 * `test-results/vsix`. The cases hang on class names of VS Code, so there are a few only: the suite has the rest.
 */
import { deepEqual, match, notEqual, ok } from "node:assert/strict";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { openBrowser } from "./host/browser.mjs";
import { runCases, test } from "./host/cases.mjs";
import { startCodeServer } from "./host/code-server.mjs";
import { results, workspace } from "./host/paths.mjs";
import { workbench } from "./host/workbench.mjs";
import { filesIn } from "./host/zip.mjs";
import { packageExtension } from "./package-extension.mjs";

/** One of each part that colours must show. */
const PARTS = [
  "CỘNG HÒA XÃ HỘI",
  "Độc lập",
  "07/QĐ-SNV",
  "ngày 09 tháng 3",
  "QUYẾT ĐỊNH",
  "Nghị định số 63",
  "63/2010/NĐ-CP",
  "ngày 08 tháng 6",
  "Điều 1.",
];

const pictures = path.join(results, "vsix");
mkdirSync(pictures, { recursive: true });

const vsix = packageExtension();
const server = await startCodeServer({ folder: workspace, vsix });
const { browser, page } = await openBrowser();
const { editor, problems, openFile, hoverOver, middleOf, putCursorAfter, colourOf } = workbench(page, server);
let taken = 0;
/** Menus fade in for a moment. */
const FADE = 300;

async function picture(name) {
  await page.waitForTimeout(FADE);
  await page.screenshot({ path: path.join(pictures, `${++taken}-${name}.png`) });
}

test("the package holds what runs, and is small", () => {
  ok(statSync(vsix).size < 1_000_000, `The package has ${statSync(vsix).size} bytes.`);
  const files = filesIn(vsix).filter((file) => file.startsWith("extension/") && !file.endsWith(".LEGAL.txt"));
  deepEqual(files.map((file) => file.replace("extension/", "")).sort(), [
    "LICENSE.txt",
    "README.vi.md",
    "changelog.md",
    "dist/browser-server.cjs",
    "dist/client.cjs",
    "dist/core.cjs",
    "dist/pack.cjs",
    "dist/reading.cjs",
    "dist/registry.index",
    "dist/registry.titles",
    "dist/rules.cjs",
    "dist/rules.json",
    "dist/server.cjs",
    "docs/images/icon.png",
    "docs/thethuc.config.schema.json",
    "docs/walkthrough/check.md",
    "docs/walkthrough/cite.md",
    "docs/walkthrough/folder.md",
    "docs/walkthrough/settings.md",
    "docs/walkthrough/write.md",
    "package.json",
    "package.nls.json",
    "package.nls.vi.json",
    "readme.md",
    "syntaxes/language-configuration.json",
    "syntaxes/vanban.tmLanguage.json",
  ]);
});

test("a document opened from the explorer has its squiggles", async () => {
  await openFile("quyet-dinh.vanban");
  await editor.locator(".squiggly-error").first().waitFor();
  match(await page.locator('.statusbar [id="status.editor.mode"]').textContent(), /Văn bản/);
  await picture("squiggles");
});

test("the status bar tells the regime and counts the findings", async () => {
  await page.locator(".statusbar-item", { hasText: /Hành chính\s*2/ }).waitFor();
});

test("the Problems panel lists the findings in Vietnamese", async () => {
  await page.keyboard.press("Control+Shift+M");
  await problems.filter({ hasText: "Số văn bản nhỏ hơn 10" }).first().waitFor();
  await picture("problems");
});

test("a hover tells what a citation is", async () => {
  await hoverOver("63/2010/NĐ-CP");
  await page.locator(".monaco-hover", { hasText: "63/2010/NĐ-CP" }).first().waitFor();
  await picture("hover");
  await page.keyboard.press("Escape");
});

test("completion offers known documents", async () => {
  await putCursorAfter("Theo đề nghị của Chánh Văn phòng Sở.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Thực hiện Nghị quyết số 25");
  await page.keyboard.press("Control+Space");
  const rows = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "25-NQ/TW" });
  await rows.first().waitFor();
  await picture("completion");
  await page.keyboard.press("Enter");
  await editor.locator(".view-line", { hasText: "25-NQ/TW" }).first().waitFor();
  await picture("completed");
});

test("a quick fix mends a finding", async () => {
  const { x, y } = await middleOf("7/QĐ-SNV");
  await page.mouse.click(x - 10, y);
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget .monaco-list-row", { hasText: "07" }).first().waitFor();
  await picture("quick-fix");
  await page.keyboard.press("Enter");
  await editor.locator(".view-line", { hasText: "07/QĐ-SNV" }).first().waitFor();
});

test("a click on the status bar offers what one can do", async () => {
  await page.locator(".statusbar-item", { hasText: "Hành chính" }).click();
  await page.locator(".quick-input-widget .monaco-list-row", { hasText: "Xem cấu trúc đọc được" }).waitFor();
  await picture("actions");
  await page.keyboard.press("Escape");
});

test("what was changed is saved", async () => {
  await putCursorAfter("UBND TỈNH AN HÒA");
  await page.keyboard.press("Control+s");
  await page.locator(".tab.dirty").waitFor({ state: "detached" });
  const file = path.join(server.workspace, "quyet-dinh.vanban");
  const saved = () => readFileSync(file, "utf8");
  for (let wait = 0; wait < 100 && !saved().includes("07/QĐ-SNV"); wait++) await page.waitForTimeout(100);
  match(saved(), /Số: 07\/QĐ-SNV[\s\S]*Nghị quyết số 25-NQ\/TW/);
});

for (const theme of ["Dark", "Light"]) {
  test(`the ${theme.toLowerCase()} theme colours the parts of a document`, async () => {
    await server.configure({ "workbench.colorTheme": `Default ${theme} Modern` });
    await page.reload();
    await page.locator(theme === "Dark" ? ".monaco-workbench.vs-dark" : ".monaco-workbench.vs").waitFor();
    await page.locator(".statusbar-item", { hasText: "Hành chính" }).waitFor();
    await putCursorAfter("UBND TỈNH AN HÒA");
    const colours = await Promise.all(PARTS.map(colourOf));
    const plain = await colourOf("kiểm soát");
    for (const [index, colour] of colours.entries()) notEqual(colour, plain, `“${PARTS[index]}” has no colour.`);
    await picture(theme.toLowerCase());
  });
}

await runCases((name) => picture(`failed ${name}`).catch(() => undefined));
await browser.close();
await server.stop();
