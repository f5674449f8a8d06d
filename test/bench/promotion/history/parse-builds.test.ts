import { describe, expect, it } from "vitest";
import { parseBuilds } from "../../../../bench/promotion/history/parse-builds.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";

describe("parseBuilds", () => {
  it("reads three columns by their names and leaves the others", () => {
    const text = `tr_status,note,git_commit,tr_started_at\npassed,"a, ""b""",${commit},2014-08-22 21:37:28\n`;
    expect(parseBuilds(text)).toEqual([
      { commit, status: "passed", started_ms: Date.UTC(2014, 7, 22, 21, 37, 28) },
    ]);
  });

  it.each([
    ["git_commit,tr_status\n", "found no tr_started_at"],
    [
      `git_commit,tr_status,tr_started_at\nabc,passed,2014-08-22 21:37:28`,
      "line 2 of the builds: expected a commit id",
    ],
    [
      `git_commit,tr_status,tr_started_at\n${commit},green,2014-08-22 21:37:28`,
      "expected a status of passed, failed",
    ],
    [`git_commit,tr_status,tr_started_at\n${commit},passed,yesterday`, "expected a time like"],
    [`git_commit,tr_status,tr_started_at\n${commit},passed,2014-13-22 21:37:28`, "expected a time like"],
    [`git_commit,tr_status,tr_started_at\n${commit},"passed,`, "expected fields with commas between them"],
  ])("refuses %j and says why", (text, message) => {
    expect(() => parseBuilds(text)).toThrow(message);
  });
});
