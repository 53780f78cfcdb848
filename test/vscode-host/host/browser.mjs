/** Chromium without a screen, and a page, by default the size of a small laptop's. */
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

export async function openBrowser(viewport = { width: 1280, height: 800 }) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ARGS });
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(30_000);
  return { browser, page };
}
