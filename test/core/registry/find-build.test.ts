import { describe, expect, it } from "vitest";
import { findBuild, readLayout } from "../../../core/registry/index.ts";
import { codeOf, messageOf } from "../code-of.ts";

const NOON = "2026-11-22T12:00:00.000Z";
const BUILDS = [
  { id: "qf-20261122-1001", commit: `1234567${"0".repeat(33)}`, timestamp: "2026-11-22T09:00:00.000Z" },
  { id: "qf-20261122-1000", commit: `abcdef1${"0".repeat(33)}`, timestamp: NOON },
  { id: "qf-20261122-999", commit: `abcdef1${"1".repeat(33)}`, timestamp: NOON },
  { id: "qf-20261121-003", commit: `9876543${"0".repeat(33)}`, timestamp: "2026-11-21T12:00:00.000Z" },
];

describe("finding a build", () => {
  it.each([
    ["qf-20261121-003", "qf-20261121-003"],
    ["003", "qf-20261121-003"],
    ["20261121-003", "qf-20261121-003"],
    ["9876543", "qf-20261121-003"],
    [`abcdef1${"1".repeat(33)}`, "qf-20261122-999"],
    ["latest", "qf-20261122-1000"],
  ])("by %s gives %s", (reference, id) => expect(findBuild(reference, BUILDS).id).toBe(id));

  it.each(["qf-20261122-001", "98765", "3", "", "main"])("by %j finds none", (reference) => {
    expect(codeOf(() => findBuild(reference, BUILDS))).toBe("E_BUILD_UNKNOWN");
  });

  it("finds no latest among no builds", () => {
    expect(codeOf(() => findBuild("latest", []))).toBe("E_BUILD_UNKNOWN");
  });

  it("names the candidates when several fit", () => {
    expect(codeOf(() => findBuild("abcdef1", BUILDS))).toBe("E_BUILD_AMBIGUOUS");
    expect(messageOf(() => findBuild("abcdef1", BUILDS))).toContain(
      "name one of qf-20261122-999, qf-20261122-1000",
    );
    const many = Array.from({ length: 7 }, (_, i) => ({
      id: `qf-20261122-00${i + 1}`,
      commit: "a".repeat(40),
      timestamp: NOON,
    }));
    expect(messageOf(() => findBuild("a".repeat(7), many))).toContain("for example");
  });
});

describe("the layout of a registry branch", () => {
  const record = "registry/builds/2026/11/22/qf-20261122-001.json";
  const signatures = "registry/builds/2026/11/22/qf-20261122-001.sigs.json";
  const checkpoint = "registry/log/checkpoint";
  const layout = (paths: readonly string[]) => () => readLayout(paths, "quantum-forge");

  it("is a registry that has not begun when the branch is empty", () => {
    expect(layout([])()).toEqual({ buildIds: [], eventPaths: [] });
  });

  it("lists builds by id and event files by day, beside files of the user", () => {
    const tenth = [record, signatures].map((path) => path.replaceAll("-001", "-1000"));
    const events = [
      "registry/builds/2026/11/22/events-20261122.jsonl",
      "registry/builds/2025/01/01/events-20250101.jsonl",
    ];
    const paths = [checkpoint, ...tenth, record, signatures, ...events, ".github/CODEOWNERS"];
    expect(layout(paths)()).toEqual({
      buildIds: ["qf-20261122-001", "qf-20261122-1000"],
      eventPaths: events.toReversed(),
    });
  });

  it("is foreign when there are files but no checkpoint", () => {
    expect(codeOf(layout(["README.md"]))).toBe("E_REGISTRY_FOREIGN");
    expect(codeOf(layout([record, signatures]))).toBe("E_REGISTRY_FOREIGN");
  });

  it.each([
    ["a record without signatures", [record]],
    ["signatures without a record", [signatures]],
    ["a stray file among the builds", ["registry/builds/notes.txt"]],
    ["a record under another day", [record.replace("/22/", "/23/"), signatures.replace("/22/", "/23/")]],
    ["events of a day that is none", ["registry/builds/2026/02/30/events-20260230.jsonl"]],
    ["events of another day", ["registry/builds/2026/02/03/events-20260204.jsonl"]],
  ])("is damaged by %s", (_, paths) =>
    expect(codeOf(layout([checkpoint, ...paths]))).toBe("E_REGISTRY_DAMAGED"),
  );
});
