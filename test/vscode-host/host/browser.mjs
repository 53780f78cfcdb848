/** Chromium without a screen, and a page the size of a small laptop's. */
import { chromium } from "playwright-core";
import { chromiumPath } from "./paths.mjs";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function openBrowser({ scale = 1 } = {}) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ARGS });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: scale });
  page.setDefaultTimeout(30_000);
  return { browser, page };
}
