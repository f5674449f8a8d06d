import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHealthProbe } from "../../../adapters/health/index.ts";
import type { HealthCheck } from "../../../core/policy/channel-policy.ts";

type HttpCheck = Extract<HealthCheck, { readonly kind: "http" }>;

const MIB = 1024 * 1024;
const requests: IncomingMessage[] = [];

/** What the server does, by path. */
const PAGES: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  "/ok": (response) => response.end("all is ok here"),
  "/teapot": (response) => response.writeHead(418).end("ok"),
  "/silent": () => undefined,
  "/stuck": (response) => response.write("begun, "),
  "/drip": (response) => {
    const timer = setInterval(() => response.write("."), 20);
    response.on("close", () => clearInterval(timer));
  },
  "/endless": (response) => {
    const more = (): void => {
      while (!response.destroyed && response.write("x".repeat(MIB)));
    };
    response.on("drain", more);
    more();
  },
  "/late-word": (response) => response.end(`${"x".repeat(MIB)}ok`),
  "/split-word": (response) => {
    response.write("all is o");
    setTimeout(() => response.end("k here"), 20);
  },
  "/reset": (response) => response.destroy(),
  "/cut": (response) => {
    response.writeHead(200, { "content-length": "100" }).write("half");
    setTimeout(() => response.destroy(), 20);
  },
  "/moved": (response) => response.writeHead(302, { location: "/ok" }).end(),
  "/circle": (response) => response.writeHead(302, { location: "/circle" }).end(),
  "/away": (response) => response.writeHead(302, { location: "http://elsewhere.invalid/" }).end(),
};

let server: Server;
let port: number;
const probe = openHealthProbe({ allowPrivate: true });

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    PAGES[request.url ?? ""]?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "::", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function ask(path: string, expected: Partial<HttpCheck> = {}, using = probe) {
  const url = path.startsWith("/") ? `http://127.0.0.1:${port}${path}` : path;
  const check: HttpCheck = {
    name: "api",
    kind: "http",
    url,
    status: 200,
    body: null,
    timeout_ms: 2_000,
    ...expected,
  };
  return using.check(check, { cwd: "." });
}

describe("an HTTP check", () => {
  it("passes on the expected status", async () => {
    expect(await ask("/ok")).toMatchObject({ name: "api", passed: true, detail: "status 200" });
    expect(await ask("/teapot", { status: 418 })).toMatchObject({ passed: true });
  });

  it("passes when the body holds the expected text, also across two packets", async () => {
    expect(await ask("/ok", { body: "is ok" })).toMatchObject({ passed: true });
    expect(await ask("/split-word", { body: "is ok here" })).toMatchObject({ passed: true });
  });

  it("fails on another status and says both", async () => {
    expect(await ask("/teapot", { body: "ok" })).toMatchObject({
      passed: false,
      detail: "status 418, expected 200",
    });
  });

  it("fails when the body does not hold the text", async () => {
    expect(await ask("/ok", { body: "green" })).toMatchObject({
      passed: false,
      detail: `status 200, but the body's first 64 KiB do not hold "green"`,
    });
  });

  it("looks at the first 64 KiB of a body alone", async () => {
    expect(await ask("/late-word", { body: "ok" })).toMatchObject({ passed: false });
    expect(await ask("/endless", { body: "ok" })).toMatchObject({
      passed: false,
      detail: expect.stringContaining("64 KiB"),
    });
  });

  it.each(["/silent", "/stuck", "/drip"])("fails in time when the server hangs (%s)", async (path) => {
    const found = await ask(path, { body: "ok", timeout_ms: 150 });
    expect(found).toMatchObject({ passed: false, detail: "no answer within 150 ms" });
  });

  it.each(["/reset", "/cut"])("fails when the connection breaks (%s)", async (path) => {
    expect(await ask(path, { body: "ok" })).toMatchObject({
      passed: false,
      detail: expect.stringMatching(/hang up|aborted|ECONNRESET/),
    });
  });

  it("fails when nobody listens, and when the name does not exist", async () => {
    expect(await ask("http://127.0.0.1:1/")).toMatchObject({
      passed: false,
      detail: expect.stringContaining("ECONNREFUSED"),
    });
    expect(await ask("http://nowhere.invalid/")).toMatchObject({
      passed: false,
      detail: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
    });
  });

  it("reaches an IPv6 loopback", async () => {
    expect(await ask(`http://[::1]:${port}/ok`)).toMatchObject({ passed: true });
  });

  it("follows a redirect on the same host, and takes one for the answer when it is the expected one", async () => {
    expect(await ask("/moved", { body: "is ok" })).toMatchObject({ passed: true });
    expect(await ask("/moved", { status: 302 })).toMatchObject({ passed: true, detail: "status 302" });
  });

  it("follows no redirect to another host and none in a circle", async () => {
    expect(await ask("/away")).toMatchObject({
      passed: false,
      detail: "status 302 leads to another host, elsewhere.invalid",
    });
    expect(await ask("/circle")).toMatchObject({ passed: false, detail: "more than 5 redirects" });
  });

  it("sends nothing of this machine but its own name", async () => {
    await ask("/ok");
    expect(Object.keys(requests.at(-1)?.headers ?? {}).toSorted()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });
});

describe("an HTTP check on a shared server", () => {
  const shared = openHealthProbe({ allowPrivate: false });

  it.each(["127.0.0.1", "[::1]", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"])(
    "does not ask this machine as %s",
    async (host) => {
      const before = requests.length;
      const found = await ask(`http://${host}:${port}/ok`, {}, shared);
      expect(found).toMatchObject({
        passed: false,
        detail: expect.stringContaining("not an address of the public internet"),
      });
      expect(requests).toHaveLength(before);
    },
  );

  it("does not ask a cloud's metadata service", async () => {
    expect(await ask("http://169.254.169.254/latest/meta-data/", {}, shared)).toMatchObject({
      passed: false,
      detail: expect.stringContaining("not an address of the public internet"),
    });
  });
});
