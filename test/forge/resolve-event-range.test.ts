import { describe, expect, it } from "vitest";
import { openSourceRepository } from "../../adapters/git/index.ts";
import { type EventChange, resolveEventRange } from "../../forge/resolve-event-range.ts";
import { bareRemote, clone, createRepository } from "../git-fixture.ts";

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

const range = (
  change: EventChange,
  asked = { base: null, head: null } as { base: string | null; head: string | null },
) => resolveEventRange(source, change, asked);
const push = (before: string | null, after: string): EventChange => {
  return { kind: "push", before, after, default_branch: "main" };
};

describe("what an event compares", () => {
  it("is a pull request's merge base with its head, not the moved base branch", async () => {
    const change: EventChange = { kind: "pull_request", base_sha: tip, head_sha: second };
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

  it("is the first parent after a force push whose old commit is gone", async () => {
    expect(await range(push("1".repeat(40), second))).toEqual({ base: first, head: second });
  });

  it("is a commit with its first parent for every other event, and the first commit with the empty tree", async () => {
    const other = (sha: string): EventChange => ({ kind: "other", sha, default_branch: "main" });
    expect(await range(other(tip))).toEqual({ base: fork, head: tip });
    expect(await range(other(root))).toEqual({ base: null, head: root });
  });

  it("gives way to what was asked for", async () => {
    const change = push(root, tip);
    expect(await range(change, { base: "HEAD~1", head: null })).toEqual({ base: fork, head: tip });
    expect(await range(change, { base: null, head: second })).toEqual({ base: first, head: second });
    expect(await range(change, { base: "empty", head: null })).toEqual({ base: null, head: tip });
  });
});
