import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { openSourceRepository } from "../../adapters/git/index.ts";
import { type EventChange, resolveEventRange } from "../../forge/resolve-event-range.ts";
import { bareRemote, clone, createRepository } from "../git-fixture.ts";
import { serveOverHttp } from "./serve-over-http.ts";

/** main: 0 - 1 - 2; side branches off 1 with two commits of its own. */
const made = createRepository({ files: { a: "0\n" } });
const root = made.git("rev-parse", "HEAD");
const fork = made.commit({ a: "1\n" });
made.git("switch", "--quiet", "-c", "side");
const first = made.commit({ b: "1\n" });
const second = made.commit({ b: "2\n" });
made.git("switch", "--quiet", "main");
const tip = made.commit({ a: "2\n" });
const remote = bareRemote(made);
const source = await openSourceRepository(clone(remote).dir);

const NOT_ASKED: { readonly base: string | null; readonly head: string | null } = { base: null, head: null };
const range = async (change: EventChange, asked = NOT_ASKED) =>
  (await resolveEventRange(source, change, asked)).range;
const push = (before: string | null, after: string): EventChange => {
  return { kind: "push", before, after, default_branch: "main" };
};

describe("what an event compares", () => {
  it("is a pull request's merge base with its head, not the moved base branch", async () => {
    const change: EventChange = {
      kind: "pull_request",
      base_sha: tip,
      head_sha: second,
      base_ref: "main",
      default_branch: "main",
    };
    expect(await range(change)).toEqual({ base: fork, head: second });
  });

  it("is a push's commit before with the one after", async () => {
    expect(await range(push(root, tip))).toEqual({ base: root, head: tip });
  });

  it("is a new branch's merge base with the default branch", async () => {
    expect(await range(push(null, second))).toEqual({ base: fork, head: second });
  });

  it("is a new branch's last commit when it adds nothing to the default branch", async () => {
    expect(await range(push(null, fork))).toEqual({ base: root, head: fork });
  });

  it("is the first parent after a force push whose old commit is gone, and says so", async () => {
    expect(await resolveEventRange(source, push("1".repeat(40), second), NOT_ASKED)).toEqual({
      range: { base: first, head: second },
      notice: expect.stringContaining("1111111, is gone"),
    });
    expect(await resolveEventRange(source, push(root, tip), NOT_ASKED)).toMatchObject({ notice: null });
  });

  it("is a commit with its first parent for every other event, and the first commit with the empty tree", async () => {
    const other = (sha: string): EventChange => ({ kind: "other", sha, default_branch: "main" });
    expect(await range(other(tip))).toEqual({ base: fork, head: tip });
    expect(await range(other(root))).toEqual({ base: null, head: root });
  });

  it("is the first parent for a run that has ended, and says so, whatever base is asked for", async () => {
    const ended: EventChange = {
      kind: "workflow_run",
      sha: first,
      branch: "side",
      default_branch: "main",
      trusted_sha: tip,
    };
    expect(await resolveEventRange(source, ended, NOT_ASKED)).toEqual({
      range: { base: fork, head: first },
      notice: expect.stringContaining("first parent"),
    });
    expect(await range(ended, { base: root, head: null })).toEqual({ base: root, head: first });
    for (const asked of [NOT_ASKED, { base: root, head: null }]) {
      await expect(resolveEventRange(source, { ...ended, branch: "main" }, asked)).rejects.toMatchObject({
        code: "E_CONTEXT",
        what: expect.stringMatching(/on the branch "main", found it elsewhere$/),
      });
    }
  });

  it("gives way to what was asked for", async () => {
    const change = push(root, tip);
    expect(await range(change, { base: "HEAD~1", head: null })).toEqual({ base: fork, head: tip });
    expect(await range(change, { base: null, head: second })).toEqual({ base: first, head: second });
    expect(await range(change, { base: "empty", head: null })).toEqual({ base: null, head: tip });
  });
});

describe("a force push that a shallow clone learns of", () => {
  const gone = "1".repeat(40);

  it.each(["0", "1", "2"])(
    "is compared with the first parent when protocol %s says it is gone",
    async (version) => {
      const shallow = clone(remote, "--depth=1", "--branch=side");
      shallow.git("config", "protocol.version", version);
      const asked = resolveEventRange(await openSourceRepository(shallow.dir), push(gone, second), NOT_ASKED);
      expect(await asked).toMatchObject({ range: { base: first, head: second }, notice: expect.any(String) });
    },
  );

  it("is compared with the first parent when a server says so over HTTP", async () => {
    const served = await serveOverHttp(remote.dir);
    try {
      const shallow = clone(remote, "--depth=1", "--branch=side");
      shallow.git("remote", "set-url", "origin", served.url);
      const asked = resolveEventRange(await openSourceRepository(shallow.dir), push(gone, second), NOT_ASKED);
      expect(await asked).toMatchObject({ range: { base: first, head: second }, notice: expect.any(String) });
    } finally {
      served.close();
    }
  });

  it.each([
    ["a remote that is not there", "file:///no/such/remote"],
    ["a server that does not answer", "http://127.0.0.1:1/r.git"],
  ])("is an error with %s, as nobody knows whether it is gone", async (_case, url) => {
    const shallow = clone(remote, "--depth=1", "--branch=side");
    shallow.git("remote", "set-url", "origin", url);
    const asked = resolveEventRange(await openSourceRepository(shallow.dir), push(gone, second), NOT_ASKED);
    await expect(asked).rejects.toMatchObject({ code: "E_SHALLOW" });
  });

  it.each([403, 404, 500])("is an error when the server answers %i", async (status) => {
    const server = createServer((_request, response) => response.writeHead(status).end()).listen(
      0,
      "127.0.0.1",
    );
    await once(server, "listening");
    const shallow = clone(remote, "--depth=1", "--branch=side");
    shallow.git(
      "remote",
      "set-url",
      "origin",
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/r.git`,
    );
    const asked = resolveEventRange(await openSourceRepository(shallow.dir), push(gone, second), NOT_ASKED);
    await expect(asked).rejects.toMatchObject({ code: "E_SHALLOW" });
    server.close();
  });
});
