import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bareRemote, clone, createRepository } from "../git-fixture.ts";
import { recordIds, registryHead } from "./registry-branch.ts";
import { CACHE_HOME, runBuild, runForge } from "./run-forge.ts";

describe("a shallow clone", () => {
  const source = createRepository({ files: { a: "1\n" } });
  for (const text of ["2\n", "3\n", "4\n"]) source.commit({ a: text });

  it("fetches the base it lacks and says that its root is not known", async () => {
    const made = clone(source, "--depth=1");
    const { build } = await runBuild(["--no-push"], { cwd: made.dir });
    expect(build).toMatchObject({
      base: source.git("rev-parse", "HEAD~1"),
      repository: { id: null },
      metrics: { mdl_delta: { status: "measured" } },
    });
    expect(made.git("rev-parse", "--is-shallow-repository")).toBe("true");
  });

  it("is refused with E_SHALLOW when the remote is gone, and nothing is recorded", async () => {
    const remote = clone(source, "--bare");
    const made = clone(remote, "--depth=1");
    rmSync(remote.dir, { recursive: true });
    const { status, stderr } = await runForge(["--no-push"], { cwd: made.dir });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^error: E_SHALLOW: .*git fetch --unshallow.*\n$/);
    expect(registryHead(made)).toBe("");
  });
});

describe("pushing", () => {
  const twoClones = () => {
    const first = createRepository({ files: { a: "1\n" } });
    const remote = bareRemote(first);
    return { first, remote, second: clone(remote) };
  };

  it("happens when asked for, then of itself once the remote has the branch, and not with --no-push", async () => {
    const { first, remote, second } = twoClones();
    expect((await runBuild([], { cwd: first.dir })).registry?.pushed_to).toBeNull();
    expect(registryHead(remote)).toBe("");
    const asked = await runBuild(["--push", "--cache=c=1/2"], { cwd: first.dir });
    expect(asked.registry?.pushed_to).toBe("origin");
    expect((await runBuild(["--cache=c=2/2"], { cwd: second.dir })).registry?.pushed_to).toBe("origin");
    expect(recordIds(remote)).toHaveLength(3);
    const alone = await runBuild(["--no-push", "--cache=c=0/2"], { cwd: second.dir });
    expect(alone.registry?.pushed_to).toBeNull();
    expect(recordIds(remote)).toHaveLength(3);
  });

  it("pushes nothing when the remote refuses it, and stops at two histories", async () => {
    const { first, remote, second } = twoClones();
    const hook = join(remote.dir, "hooks/pre-receive");
    mkdirSync(join(remote.dir, "hooks"), { recursive: true });
    writeFileSync(hook, "#!/bin/sh\nexit 1\n");
    chmodSync(hook, 0o755);
    const refused = await runForge(["--push"], { cwd: first.dir });
    expect(refused).toMatchObject({ status: 3, stderr: expect.stringMatching(/^error: E_PUSH_REJECTED: /) });
    expect([registryHead(first), registryHead(remote)]).toEqual(["", ""]);
    rmSync(hook);
    await runBuild(["--push"], { cwd: first.dir });
    await runBuild(["--no-push"], { cwd: second.dir });
    const head = registryHead(second);
    const split = await runForge(["--cache=c=1/2"], { cwd: second.dir });
    expect(split).toMatchObject({ status: 2, stderr: expect.stringMatching(/^error: E_SPLIT_VIEW: /) });
    expect(registryHead(second)).toBe(head);
  });

  it("needs a remote that answers when asked for, and goes on alone with a note when not", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    made.git("remote", "add", "origin", "http://me:secret@127.0.0.1:9/none");
    const [asked, alone] = await Promise.all([
      runForge(["--push"], { cwd: made.dir }),
      runForge(["status"], { cwd: made.dir }),
    ]);
    expect(asked.status).toBe(3);
    expect(asked.stderr).toMatch(/^error: E_REMOTE_UNREACHABLE: [^\n]*\n$/);
    expect(alone.status).toBe(0);
    expect(alone.stderr).toMatch(/^note: git fetch origin failed: .*working from this clone alone\n$/);
    expect(asked.stderr + alone.stderr).not.toContain("secret");
  });
});

describe("a clone address", () => {
  /** Serves repositories below `root` by git http-backend (CGI, RFC 3875). */
  function serve(root: string) {
    return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
      const backend = spawn("git", ["http-backend"], {
        env: {
          ...process.env,
          GIT_PROJECT_ROOT: root,
          GIT_HTTP_EXPORT_ALL: "1",
          PATH_INFO: pathname,
          QUERY_STRING: search.slice(1),
          REQUEST_METHOD: request.method ?? "GET",
          CONTENT_TYPE: request.headers["content-type"] ?? "",
          HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
          GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
        },
        stdio: ["pipe", "pipe", "ignore"],
      });
      request.pipe(backend.stdin);
      const chunks: Buffer[] = [];
      for await (const chunk of backend.stdout) chunks.push(chunk);
      const answer = Buffer.concat(chunks);
      const end = answer.indexOf("\r\n\r\n");
      const headers = answer
        .toString("latin1", 0, end)
        .split("\r\n")
        .map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]);
      const status = headers.find(([name]) => name === "Status")?.[1] ?? "200";
      response
        .writeHead(Number.parseInt(status, 10), Object.fromEntries(headers))
        .end(answer.subarray(end + 4));
    };
  }

  it("over http is cloned below the cache, measured, recorded there and brought up to date", async () => {
    const source = createRepository({ files: { a: "1\n" } });
    const remote = bareRemote(source);
    const server = createServer(serve(join(remote.dir, ".."))).listen(0, "127.0.0.1");
    await once(server, "listening");
    try {
      const { port } = server.address() as AddressInfo;
      const name = remote.dir.slice(remote.dir.lastIndexOf("/") + 1);
      const words = ["--repo", `http://127.0.0.1:${port}/${name}`];
      const first = await runBuild(words, { cwd: "/" });
      expect(first.build.commit).toBe(source.git("rev-parse", "HEAD"));
      expect(first.registry?.pushed_to).toBeNull();
      expect(first.dashboard?.startsWith(join(CACHE_HOME, "quantum-forge/repositories"))).toBe(true);
      const next = source.commit({ a: "2\n" });
      source.git("push", "--quiet", "origin", "main");
      const second = await runBuild(words, { cwd: "/" });
      expect(second.build.commit).toBe(next);
      expect(second.build.id).toMatch(/-002$/);
      expect(registryHead(remote)).toBe("");
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it("of a file is never pushed to, even when it has a registry", async () => {
    const source = createRepository({ files: { a: "1\n" } });
    await runBuild([], { cwd: source.dir });
    const head = registryHead(source);
    const words = ["--repo", `file://${source.dir}`];
    const report = await runBuild([...words, "--cache=c=1/2"], { cwd: "/" });
    expect(report.build.id).toMatch(/-002$/);
    expect(report.registry?.pushed_to).toBeNull();
    expect(registryHead(source)).toBe(head);
  });
});
