import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BuildProofDocument } from "../../../core/vbh/log/index.ts";
import { temporaryFolder } from "../../git-fixture.ts";
import { type ProvenSite, provenSite } from "./proof-fixture.ts";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const absence = existsSync(executablePath) ? "" : `: skipped, there is no Chromium at ${executablePath}`;

/** What the page asked for and complained about. */
type Visit = { readonly page: Page; readonly requests: string[]; readonly trouble: string[] };

describe.skipIf(absence !== "")(`the page that checks proofs, in Chromium${absence}`, () => {
  const folder = temporaryFolder();
  let site: ProvenSite;
  let browser: Browser;
  let address = "";
  const closing: (() => unknown)[] = [];
  /** Other bytes for a path of the site, as somebody who serves it could send. */
  const instead = new Map<string, string>();

  beforeAll(async () => {
    site = await provenSite();
    for (const [name, content] of site.files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const server = createServer((request, response) => {
      const name = (request.url ?? "/").slice(1).split(/[?#]/)[0] || "index.html";
      const content = instead.get(name) ?? site.files.get(name);
      if (content === undefined) return void response.writeHead(404).end();
      const type = name.endsWith(".html") ? "text/html; charset=utf-8" : "application/octet-stream";
      response.writeHead(200, { "content-type": type }).end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    closing.push(
      () => browser.close(),
      () => server.close(),
    );
  });

  afterAll(async () => {
    for (const close of closing) await close();
  });

  /** Opens the page with every request that does not go to the site itself blocked. */
  async function visit(url: string, options: { colorScheme?: "dark"; width?: number } = {}): Promise<Visit> {
    const { colorScheme = "light", width = 1280 } = options;
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    page.setDefaultTimeout(10_000);
    const [requests, trouble]: [string[], string[]] = [[], []];
    page.on("console", (message) => trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(error.message));
    await page.route("**/*", (route) => {
      const asked = route.request().url();
      requests.push(asked);
      return asked.startsWith(address) || asked.startsWith("file:") ? route.continue() : route.abort();
    });
    await page.goto(url);
    return { page, requests, trouble };
  }

  const stateOf = (page: Page, step: string) => page.locator(`#step-${step}`).getAttribute("data-state");
  const waitFor = (page: Page, verdict: string) => page.locator(`#verdict.${verdict}`).waitFor();
  const pageOf = (at: number) => `${address}verify.html#${site.ids[at]}`;
  const documentOf = (at: number) => site.proofs.builds[at] as BuildProofDocument;

  it("is reached from a build's row, verifies its proof, and asks for nothing but its own files", async () => {
    const { page, requests, trouble } = await visit(address);
    const link = page.locator(`#build-${site.ids[0]} a`, { hasText: "proof" });
    await link.focus();
    await page.keyboard.press("Enter");
    await waitFor(page, "fits");
    expect(await page.locator("#verdict").textContent()).toBe(`${site.ids[0]} fits together.`);
    expect(await page.locator("#step-list li").count()).toBe(8);
    expect(await stateOf(page, "signatures")).toBe("ok");
    expect(await page.locator("#step-record").textContent()).toContain("have the digest that the leaf names");
    expect(requests.map((url) => url.slice(address.length))).toEqual([
      "",
      "verify.html",
      `proofs/${site.ids[0]}.json`,
      "proofs/log.json",
    ]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("holds the proof to what is pasted: the right pin, then another", async () => {
    const { page } = await visit(`${address}verify.html?build=${site.ids[1]}`);
    await waitFor(page, "fits");
    await page.getByLabel("Pin of the root of trust").fill(site.pin);
    await waitFor(page, "held");
    await page.getByLabel("Pin of the root of trust").fill(`sha256:${"0".repeat(64)}`);
    await waitFor(page, "failed");
    expect(await page.locator("#verdict").textContent()).toBe("Failed: E_ROOT_CHAIN");
    await page.close();
  });

  it("holds the log to a checkpoint that was kept, and fetches the hashes for that alone", async () => {
    const { page, requests } = await visit(pageOf(2));
    await waitFor(page, "fits");
    expect(requests).not.toContain(`${address}proofs/leaves`);
    await page.getByLabel("A checkpoint that you kept").fill(site.heads[0]);
    await waitFor(page, "held");
    expect(requests).toContain(`${address}proofs/leaves`);
    expect(await stateOf(page, "head")).toBe("ok");
    await page.close();
  });

  it.each([
    [
      "a byte of the record",
      "record",
      "E_INCLUSION",
      (text: string) => text.replace('\\"v\\": 1', '\\"v\\": 2'),
    ],
    ["the audit path", "inclusion", "E_INCLUSION", (text: string) => text.replace("index 0", "index 2")],
    ["the checkpoint", "checkpoint", "E_NOTE", (text: string) => text.replaceAll("\\n12\\n", "\\n11\\n")],
  ])("shows as failed, with its code, when the site changed %s", async (_, step, code, change) => {
    const name = `proofs/${site.ids[0]}.json`;
    instead.set(name, change(String(site.files.get(name))));
    const { page } = await visit(pageOf(0));
    await waitFor(page, "failed");
    instead.clear();
    expect(await stateOf(page, step)).toBe("failed");
    expect(await page.locator(`#step-${step} .state`).textContent()).toBe(`failed, ${code}`);
    expect(await page.locator("#verdict").textContent()).toBe(`Failed: ${code}`);
    await page.close();
  });

  it("takes proofs from disk, also when it is opened from there, and then asks for nothing at all", async () => {
    const { page, requests, trouble } = await visit(pathToFileURL(join(folder, "verify.html")).href);
    const files = [`${site.ids[1]}.json`, "log.json"].map((name) => join(folder, "proofs", name));
    await page.getByLabel("Files from disk").setInputFiles(files);
    await waitFor(page, "fits");
    await page.getByLabel("Keys of the log").fill(site.vkey);
    await waitFor(page, "held");
    const [verify, , proof] = ((await page.locator("#terminal").textContent()) ?? "").split("\n");
    expect(verify).toBe(`quantum-forge verify ${site.ids[1]}`);
    expect(proof).toBe(`quantum-forge log verify --proof build.tlog-proof --vkey ${site.vkey}`);
    await page.getByLabel("A checkpoint that you kept").fill(site.heads[0]);
    await page.locator("#step-head[data-state=not_run]").waitFor();
    await page.getByLabel("Files from disk").setInputFiles(join(folder, "proofs", "leaves"));
    await page.locator("#step-head[data-state=ok]").waitFor();
    const changed = join(temporaryFolder(), "changed.json");
    writeFileSync(changed, JSON.stringify({ ...documentOf(1), record: documentOf(0).record }));
    await page.getByLabel("Files from disk").setInputFiles([changed, files[1] ?? ""]);
    await waitFor(page, "failed");
    expect(await stateOf(page, "record")).toBe("failed");
    await page.getByLabel("Files from disk").setInputFiles(join(folder, "verify.html"));
    await page.locator("#fault:not(:empty)").waitFor();
    expect(await page.locator("#fault").textContent()).toContain("E_SCHEMA");
    expect([requests, trouble]).toEqual([[pathToFileURL(join(folder, "verify.html")).href], []]);
    await page.close();
  });

  it("saves a proof as one file that stands alone", async () => {
    const { page } = await visit(pageOf(0));
    await waitFor(page, "fits");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByText("Save this proof as one file").click(),
    ]);
    const saved = join(temporaryFolder(), download.suggestedFilename());
    await download.saveAs(saved);
    expect(JSON.parse(readFileSync(saved, "utf8"))).toMatchObject({ record: documentOf(0).record });
    const other = await visit(pathToFileURL(join(folder, "verify.html")).href);
    await other.page.getByLabel("Files from disk").setInputFiles(saved);
    await waitFor(other.page, "fits");
    expect(await stateOf(other.page, "anchor")).toBe("ok");
    await Promise.all([page.close(), other.page.close()]);
  });

  it("says so when there is no proof to read, and shows no older one", async () => {
    const { page } = await visit(pageOf(0));
    await waitFor(page, "fits");
    await page.goto(`${address}verify.html#qf-20200101-001`);
    await page.locator("#fault:not(:empty)").waitFor();
    await waitFor(page, "nothing");
    expect(await page.locator("#steps").isHidden()).toBe(true);
    await page.close();
  });

  it("shows names of the log as text, whatever they say", async () => {
    const name = `proofs/${site.ids[0]}.json`;
    const hostile = `<img src=x onerror="document.title='taken'">`;
    const document = {
      ...documentOf(0),
      proof: documentOf(0).proof.replaceAll(documentOf(0).origin, hostile),
    };
    instead.set(name, JSON.stringify(document));
    const { page } = await visit(pageOf(0));
    await waitFor(page, "failed");
    instead.clear();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).not.toBe("taken");
    await page.close();
  });

  it("runs one script alone, which the policy names by its digest and the page prints", async () => {
    const { page } = await visit(pageOf(0));
    expect(await page.locator("script").count()).toBe(1);
    const digest = (await page.locator("#script-digest").textContent()) ?? "";
    const { createHash } = await import("node:crypto");
    expect(createHash("sha256").update(site.proofs.script).digest("hex")).toBe(digest);
    const policy = await page.locator("meta[http-equiv]").getAttribute("content");
    expect(policy).toContain(`script-src 'sha256-${Buffer.from(digest, "hex").toString("base64")}';`);
    expect(policy).toContain("default-src 'none'");
    await page.close();
  });

  it.each([360, 720, 1280])("fits a window %i wide in both themes, with everything open", async (width) => {
    for (const colorScheme of [undefined, "dark"] as const) {
      const { page } = await visit(pageOf(0), {
        width,
        ...(colorScheme === undefined ? {} : { colorScheme }),
      });
      await waitFor(page, "fits");
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })");
      const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      expect(await page.evaluate(overflow)).toBe(0);
      const shots = process.env["QF_PICTURES"];
      if (shots !== undefined) {
        await page.screenshot({
          path: join(shots, `proof-${width}-${colorScheme ?? "light"}-open.png`),
          fullPage: true,
        });
        await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = false })");
        await page.screenshot({
          path: join(shots, `proof-${width}-${colorScheme ?? "light"}.png`),
          fullPage: true,
        });
      }
      await page.close();
    }
  });
});
