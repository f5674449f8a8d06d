import { describe, expect, it } from "vitest";
import {
  MAX_PROBLEM_BYTES,
  parseScheduleProblem,
  solveSchedule,
} from "../../../../core/optimize/schedule/index.ts";
import { codeOf, messageOf } from "../../code-of.ts";
import { agentsNamed } from "./problems.ts";

const AGENTS = [{ name: "1" }];
const bytes = (document: unknown): Uint8Array =>
  new TextEncoder().encode(typeof document === "string" ? document : JSON.stringify(document));
const problem = (tasks: unknown, agents: unknown = AGENTS): Uint8Array =>
  bytes({ schema: "quantum-forge/schedule@1", agents, tasks });

describe("a schedule problem file", () => {
  it("gives agents and tasks as they stand in it", () => {
    const tasks = [
      { task: "a", duration_ms: 1.5 },
      { task: "b", duration_ms: 0, depends_on: ["a"], labels: ["x"] },
    ];
    const agents = [{ name: "1", labels: ["x"] }];
    expect(parseScheduleProblem(problem(tasks, agents))).toEqual({ agents, tasks });
  });

  it.each([
    ["no tasks", problem([]), "E_SCHEDULE_EMPTY"],
    ["no agents", problem([{ task: "a", duration_ms: 1 }], []), "E_SCHEDULE_EMPTY"],
    ["a negative duration", problem([{ task: "a", duration_ms: -1 }]), "E_SCHEDULE_FORM"],
    [
      "a duration that is null, as JSON writes NaN",
      problem([{ task: "a", duration_ms: Number.NaN }]),
      "E_SCHEDULE_FORM",
    ],
    ["a bare NaN", bytes('{"schema": NaN}'), "E_SCHEDULE_FORM"],
    ["a duration as text", problem([{ task: "a", duration_ms: "1" }]), "E_SCHEDULE_FORM"],
    ["an unknown key", problem([{ task: "a", duration_ms: 1, needs: ["b"] }]), "E_SCHEDULE_FORM"],
    ["another schema", bytes({ schema: "forge-inputs@1", agents: AGENTS, tasks: [] }), "E_SCHEDULE_FORM"],
    [
      "a key twice",
      bytes('{"schema":"quantum-forge/schedule@1","agents":[],"agents":[],"tasks":[]}'),
      "E_SCHEDULE_FORM",
    ],
    ["a NUL in a name", problem([{ task: "a\0b", duration_ms: 1 }]), "E_SCHEDULE_FORM"],
    [
      "a line end in an agent's name",
      problem([{ task: "a", duration_ms: 1 }], [{ name: "a\nb" }]),
      "E_SCHEDULE_FORM",
    ],
    ["bytes that are not UTF-8", Uint8Array.of(0xff, 0xfe), "E_SCHEDULE_FORM"],
    ["a hundred megabytes", new Uint8Array(100 * 1024 * 1024), "E_SCHEDULE_TOO_LARGE"],
    [
      "more work than can be added up",
      problem(Array.from({ length: 10 }, (_, at) => ({ task: `${at}`, duration_ms: 1e12 }))),
      "E_SCHEDULE_TOO_LARGE",
    ],
    [
      "two tasks of one name",
      problem([
        { task: "a", duration_ms: 1 },
        { task: "a", duration_ms: 2 },
      ]),
      "E_SCHEDULE_DUPLICATE",
    ],
    [
      "two agents of one name",
      problem([{ task: "a", duration_ms: 1 }], [...AGENTS, ...AGENTS]),
      "E_SCHEDULE_DUPLICATE",
    ],
    [
      "a dependency on nothing",
      problem([{ task: "a", duration_ms: 1, depends_on: ["b"] }]),
      "E_SCHEDULE_UNKNOWN",
    ],
    [
      "a task that waits for itself",
      problem([{ task: "a", duration_ms: 1, depends_on: ["a"] }]),
      "E_SCHEDULE_CYCLE",
    ],
    [
      "a label that no agent has",
      problem([{ task: "a", duration_ms: 1, labels: ["gpu"] }]),
      "E_SCHEDULE_NO_AGENT",
    ],
  ])("with %s is refused", (_, document, code) => {
    expect(codeOf(() => parseScheduleProblem(document))).toBe(code);
  });

  it("with a circle is refused by the names on the circle alone", () => {
    const tasks = [
      { task: "start", duration_ms: 1 },
      { task: "a", duration_ms: 1, depends_on: ["start", "c"] },
      { task: "b", duration_ms: 1, depends_on: ["a"] },
      { task: "c", duration_ms: 1, depends_on: ["b"] },
      { task: "end", duration_ms: 1, depends_on: ["c"] },
    ];
    expect(messageOf(() => parseScheduleProblem(problem(tasks)))).toContain(
      'E_SCHEDULE_CYCLE: these tasks wait for each other: "a" -> "c" -> "b" -> "a"',
    );
  });

  it.each([
    ["", "found an empty file"],
    ['{"schema":"x","schema":"y"}', "found a key twice in one object"],
    ["[", "found text that is not JSON"],
  ])("that is %j says what was found", (text, found) => {
    expect(messageOf(() => parseScheduleProblem(bytes(text)))).toContain(found);
  });

  it("is refused by its size before it is read", () => {
    expect(messageOf(() => parseScheduleProblem(new Uint8Array(MAX_PROBLEM_BYTES + 1)))).toContain(
      `found ${MAX_PROBLEM_BYTES + 1}`,
    );
  });
});

describe("a problem that was not read from a file", () => {
  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])("is refused with a duration of %d", (duration_ms) => {
    const call = () => solveSchedule({ agents: agentsNamed(2), tasks: [{ task: "a", duration_ms }] });
    expect(codeOf(call)).toBe("E_SCHEDULE_FORM");
  });

  it.each(["a\0b", "a\nb", "\u001b[2J", "\u0085"])("is refused with the name %j", (task) => {
    const call = () => solveSchedule({ agents: agentsNamed(2), tasks: [{ task, duration_ms: 1 }] });
    expect(messageOf(call)).toContain("E_SCHEDULE_FORM: expected names without control characters");
  });
});
