/** Takes the pictures of the README from the packed extension: `node test/vscode-host/readme-pictures.mjs`. */
import path from "node:path";
import { openBrowser } from "./host/browser.mjs";
import { startCodeServer } from "./host/code-server.mjs";
import { root, workspace } from "./host/paths.mjs";
import { workbench } from "./host/workbench.mjs";
import { install } from "./install.mjs";
import { packageExtension } from "./package-extension.mjs";

/** Only the editor: everything else in the window says nothing about us. */
const BARE = {
  "workbench.colorTheme": "Default Light Modern",
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
  "window.menuBarVisibility": "hidden",
  "breadcrumbs.enabled": false,
  "editor.minimap.enabled": false,
  "editor.scrollbar.vertical": "hidden",
  "editor.overviewRulerBorder": false,
};
const SIZE = { width: 960, height: 440 };
/** Milliseconds until a menu has faded in. */
const FADE = 500;

install();
const server = await startCodeServer({ folder: workspace, vsix: packageExtension() });
await server.configure(BARE);
const { browser, page } = await openBrowser(SIZE);
const { editor, openFile, hoverOver, putCursorAfter } = workbench(page, server);

try {
  await takePictures();
} finally {
  await browser.close();
  await server.stop();
}

async function takePictures() {
  await openFile("quyet-dinh.vanban");
  await editor.locator(".squiggly-error").first().waitFor();
  await page.keyboard.press("Control+b");
  await page.locator(".statusbar-item", { hasText: /Hành chính/ }).waitFor();
  await putCursorAfter("Số:");
  await hoverOver("Độc lập");
  await page.locator(".monaco-hover", { hasText: "Quick Fix" }).first().waitFor();
  await picture("diagnostics");

  await hoverOver("63/2010/NĐ-CP");
  await page.locator(".monaco-hover", { hasText: "kiểm soát thủ tục" }).first().waitFor();
  await picture("hover");

  await putCursorAfter("Theo đề nghị của Chánh Văn phòng Sở.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Thực hiện Nghị quyết số 25");
  await page.keyboard.press("Control+Space");
  await page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "25-NQ/TW" }).first().waitFor();
  await picture("completion");
}

async function picture(name) {
  await page.waitForTimeout(FADE);
  await page.screenshot({ path: path.join(root, "docs/images", `${name}.png`) });
}
