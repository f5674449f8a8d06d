import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cachePath, cloneForReading, openSourceRepository } from "../../../adapters/git/index.ts";
import { bareRemote, createRepository, temporaryFolder } from "../../git-fixture.ts";

function trackedHead(dir: string): string {
  const args = ["-C", dir, "rev-parse", "refs/remotes/origin/quantum-forge"];
  return execFileSync("git", args, { encoding: "utf8" }).trim();
}

describe("clone for reading", () => {
  it("clones once, then follows the remote's head, even to another branch or a rewritten history", async () => {
    const source = createRepository({ files: { a: "1" } });
    const cache = temporaryFolder();
    const url = `file://${source.dir}`;
    const dir = await cloneForReading(url, cache);
    const repository = await openSourceRepository(dir);
    expect(await repository.resolve("HEAD")).toBe(source.git("rev-parse", "HEAD"));
    expect(readdirSync(dir)).toEqual([".git"]);
    source.commit({ a: "2" });
    expect(await cloneForReading(url, cache)).toBe(dir);
    expect(await repository.resolve("HEAD")).toBe(source.git("rev-parse", "HEAD"));
    source.git("commit", "--quiet", "--amend", "-m", "rewritten");
    source.git("switch", "--quiet", "-c", "trunk");
    source.commit({ a: "3" });
    await cloneForReading(url, cache);
    expect(await repository.resolve("HEAD")).toBe(source.git("rev-parse", "HEAD"));
    expect(await repository.policyCommit()).toBe(source.git("rev-parse", "HEAD"));
    expect(await repository.identity()).toMatchObject({ ref: "refs/heads/trunk" });
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it("follows a registry that grows, keeps it when the remote drops it, and refuses one that was rewritten", async () => {
    const source = createRepository({ files: { a: "1" } });
    const cache = temporaryFolder();
    const url = `file://${source.dir}`;
    source.git("branch", "quantum-forge");
    const dir = await cloneForReading(url, cache);
    const tracked = (): string => trackedHead(dir);
    const first = source.commit({ a: "2" });
    source.git("update-ref", "refs/heads/quantum-forge", first);
    await cloneForReading(url, cache);
    expect(tracked()).toBe(first);
    source.git("branch", "-D", "quantum-forge");
    await cloneForReading(url, cache);
    expect(tracked()).toBe(first);
    source.git("branch", "quantum-forge", `${first}~1`);
    await expect(cloneForReading(url, cache)).rejects.toMatchObject({ code: "E_SPLIT_VIEW" });
    expect(tracked()).toBe(first);
  });

  it("lets two processes clone the same address at once", async () => {
    const source = createRepository({ files: { a: "1" } });
    const cache = temporaryFolder();
    const dirs = await Promise.all([1, 2, 3].map(() => cloneForReading(`file://${source.dir}`, cache)));
    expect(new Set(dirs).size).toBe(1);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  it("refuses what is no clone address, and leaves nothing of a clone that failed", async () => {
    const cache = temporaryFolder();
    for (const url of ["--upload-pack=touch x", "ext::sh -c id", "/srv/x", "", "fd::17"]) {
      await expect(cloneForReading(url, cache)).rejects.toMatchObject({ code: "E_CLONE" });
    }
    const failure = await cloneForReading("https://me:secret@127.0.0.1:9/none", cache).catch(
      (error) => error,
    );
    expect(failure).toMatchObject({ code: "E_CLONE" });
    expect(String(failure.stack) + JSON.stringify(failure)).not.toContain("secret");
    expect(readdirSync(cache)).toEqual([]);
  });

  it("uses a password in the address and stores it nowhere", async () => {
    const source = createRepository({ files: { a: "1" } });
    const remote = bareRemote(source);
    remote.git("update-server-info");
    const server = createServer((request, response) => {
      const expected = `Basic ${Buffer.from("me:s3cr3t").toString("base64")}`;
      if (request.headers.authorization !== expected) {
        response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
        return;
      }
      const path = new URL(request.url ?? "", "http://x").pathname.replace("/r.git/", "/");
      createReadStream(join(remote.dir, path))
        .on("error", () => response.writeHead(404).end())
        .pipe(response);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    try {
      const { port } = server.address() as AddressInfo;
      const cache = temporaryFolder();
      const url = `http://me:s3cr3t@127.0.0.1:${port}/r.git`;
      const dir = await cloneForReading(url, cache);
      await cloneForReading(url, cache);
      const stored = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes("s3cr3t"));
      expect(stored).toEqual([]);
      await expect((await openSourceRepository(dir)).identity()).resolves.toMatchObject({
        remote: `127.0.0.1:${port}/r`,
      });
      const wrong = `http://me:wr0ng@127.0.0.1:${port}/r.git`;
      const failure = await cloneForReading(wrong, cache).catch((error) => error);
      expect(failure).toMatchObject({ code: "E_CLONE", message: expect.not.stringContaining("wr0ng") });
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});

describe("cache path", () => {
  it("lies in the Git directory that all work trees share", async () => {
    const made = createRepository({ files: { a: "1" } });
    const linked = join(temporaryFolder(), "linked");
    made.git("worktree", "add", "--quiet", linked);
    const { location } = await openSourceRepository(linked);
    expect(location.git_dir).not.toBe(join(made.dir, ".git"));
    expect(cachePath(location)).toBe(join(made.dir, ".git/quantum-forge"));
    expect(cachePath((await openSourceRepository(made.dir)).location)).toBe(cachePath(location));
  });
});
