import { describe, expect, it } from "vitest";
import { githubWorkflow } from "../../../core/vbh/keyless/index.ts";
import { impliedRoot, type Root } from "../../../core/vbh/root/index.ts";
import { examineRoot } from "../../../forge/doctor/examine-root.ts";
import { sampleRoot } from "../../core/vbh/root/sample-root.ts";

const NOW = Date.UTC(2026, 10, 22);
const DAY = 24 * 60 * 60 * 1000;
const found = (root: Root | null) =>
  examineRoot(root === null ? null : { chain: () => [root] }, NOW).map(({ state, what }) => [state, what]);
const expiring = (days: number): Root => sampleRoot({ expires: new Date(NOW + days * DAY).toISOString() });

describe("what doctor says of the root of trust", () => {
  it("is a note where there is none", () => {
    expect(found(null)).toEqual([["note", expect.stringContaining("nobody vouches for any key")]]);
  });

  it("is who may record, and until when", () => {
    expect(found(expiring(365))).toEqual([
      ["ok", expect.stringMatching(/^version 1 holds until 2027-11-22; /)],
    ]);
  });

  it.each([
    [30, "ok"],
    [29, "note"],
    [1, "note"],
    [0, "wrong"],
    [-1, "wrong"],
  ])("%i days before it expires is %s", (days, state) => {
    expect(found(expiring(days)).map(([each]) => each)).toEqual([state]);
  });

  it("names the workflow of a policy without root files, and what that leaves open", () => {
    const identity = "https://github.com/o/r/.github/workflows/forge.yml@refs/heads/main";
    const workflow = githubWorkflow(identity);
    if (workflow === null) throw new Error("a workflow");
    expect(found(impliedRoot(workflow))).toEqual([
      ["ok", `the policy names the workflow that records: ${identity}`],
      ["note", expect.stringContaining("no key of the log is named")],
    ]);
  });
});
