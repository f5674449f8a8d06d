/**
 * Makes the README's pictures from real runs on a repository: `node script/pictures.ts [--repo PATH]`. Needs Chromium
 * (CHROMIUM_PATH, else /usr/bin/chromium).
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type BrowserContext, chromium } from "playwright-core";
import { ansiToHtml } from "./ansi-to-html.ts";

const IMAGES = join(import.meta.dirname, "..", "docs", "images");
const TERMINAL_STYLE = `
  body { margin: 0; background: #11161c; color: #d7dde4; width: max-content; }
  pre { margin: 0; padding: 20px 28px; font: 14px/1.45 "DejaVu Sans Mono", monospace; }
  .sgr-1 { font-weight: bold; color: #ffffff; } .sgr-2 { color: #8b97a5; }
  .sgr-31 { color: #ff8d7e; } .sgr-32 { color: #7fd88f; } .sgr-33 { color: #e8c268; }`;

const { values } = parseArgs({ options: { repo: { type: "string", default: "." } } });
const site = mkdtempSync(join(tmpdir(), "quantum-forge-pictures-"));
const forge = (...words: readonly string[]): string =>
  execFileSync(process.execPath, [join("cli", "main.ts"), ...words, "--repo", values.repo, "--out", site], {
    encoding: "utf8",
  });

const screen = forge("build", "--color", "always", "--no-push");
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  await terminalPicture(await browser.newContext({ deviceScaleFactor: 2 }));
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1200, height: 1060 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(site, "index.html")).href);
    await page.screenshot({ path: join(IMAGES, `dashboard-${colorScheme}.png`) });
  }
} finally {
  await browser.close();
  rmSync(site, { recursive: true });
}

async function terminalPicture(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const shown = screen.replaceAll(site, "forge-out").trimEnd();
  await page.setContent(`<style>${TERMINAL_STYLE}</style><body><pre>${ansiToHtml(shown)}</pre></body>`);
  await page.locator("body").screenshot({ path: join(IMAGES, "terminal.png") });
}
