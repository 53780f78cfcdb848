/** Renders docs/images/icon.svg as icon.png, which the Marketplace asks for. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { openBrowser } from "./host/browser.mjs";
import { root } from "./host/paths.mjs";
import { install } from "./install.mjs";

const icon = path.join(root, "docs/images/icon");
const size = 256;

install();
const { browser, page } = await openBrowser({ width: size, height: size });
await page.setContent(`<body style="margin: 0">${readFileSync(`${icon}.svg`, "utf8")}</body>`);
await page.screenshot({ path: `${icon}.png`, omitBackground: true });
await browser.close();
