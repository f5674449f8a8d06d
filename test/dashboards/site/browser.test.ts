import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderSite, type SiteData } from "../../../dashboards/site/index.ts";
import { HOSTILE_PATH } from "../../core/report/sample-report.ts";
import { sampleSite } from "./sample-site.ts";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const absence = existsSync(executablePath) ? "" : `: skipped, there is no Chromium at ${executablePath}`;

const HOSTILE = `${HOSTILE_PATH}\u05e9\u05dc\u05d5\u05dd${"x".repeat(10_000)}`;
const PAGES: readonly (readonly [string, SiteData])[] = [
  ["no build", sampleSite(0)],
  ["one build", sampleSite(1)],
  ["30 builds", sampleSite(30)],
  ["hostile names", sampleSite(30, { repository: HOSTILE, branch: HOSTILE })],
];

/** What a page did besides showing itself. */
type Visit = { readonly trouble: readonly string[]; readonly overflow: readonly number[] };

const WIDTHS = [360, 720, 1280, 2560];
const QUIET: Visit = { trouble: [], overflow: WIDTHS.map(() => 0) };

describe.skipIf(absence !== "")(`the page in Chromium${absence}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "quantum-forge-site-"));
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function visit(address: string, colorScheme: "light" | "dark"): Promise<Visit> {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on("console", (message) => trouble.push(`console ${message.text()}`));
    page.on("pageerror", (error) => trouble.push(`error ${error.message}`));
    page.on("request", (request) => {
      if (request.url() !== address) trouble.push(`request ${request.url()}`);
    });
    await page.goto(address, { waitUntil: "load" });
    const overflow: number[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      overflow.push(
        await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
      );
    }
    await context.close();
    return { trouble, overflow };
  }

  function written(name: string, data: SiteData): string {
    const html = htmlOf(data);
    const path = join(folder, `${name.replaceAll(" ", "-")}.html`);
    writeFileSync(path, html);
    return pathToFileURL(path).href;
  }

  it.each(PAGES)(
    "opens from a file in both themes at every width without a request or an error: %s",
    async (name, data) => {
      const address = written(name, data);
      for (const scheme of ["light", "dark"] as const)
        expect(await visit(address, scheme), scheme).toEqual(QUIET);
    },
  );

  it("opens from a web server just so", async () => {
    const server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8").end(htmlOf(sampleSite(30)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    expect(await visit(`http://127.0.0.1:${port}/`, "light")).toEqual(QUIET);
    await new Promise((resolve) => server.close(resolve));
  });

  it("applies its style sheet and follows the theme", async () => {
    const address = written("themed", sampleSite(2));
    const grounds: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ colorScheme });
      await page.goto(address);
      grounds.push(await page.evaluate("getComputedStyle(document.body).backgroundColor"));
      await page.close();
    }
    expect(grounds).toEqual(["rgb(255, 255, 255)", "rgb(17, 23, 29)"]);
  });

  it("leads from a point of the chart to the row of its build", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(written("linked", sampleSite(30)));
    await page.locator(".marks a").nth(12).click();
    expect(page.url()).toMatch(/#build-qf-20260807-001$/);
    expect(await page.locator("tr:target th").textContent()).toBe("qf-20260807-001");
    await page.close();
  });
});

function htmlOf(data: SiteData): string {
  const sha256Base64 = (text: string) => createHash("sha256").update(text).digest("base64");
  const files = renderSite(data, { exported: {}, sha256Base64, proofs: null });
  return String(files.get("index.html"));
}
