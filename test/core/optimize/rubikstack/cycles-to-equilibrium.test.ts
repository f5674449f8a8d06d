import { describe, expect, it } from "vitest";
import { cyclesToEquilibrium } from "../../../../core/optimize/rubikstack/index.ts";

const ran = (spread: readonly (readonly [string | undefined, number])[]) =>
  spread.map(([agent, duration_ms], at) => ({
    task: `t${at}.test.ts`,
    duration_ms,
    ...(agent === undefined ? {} : { agent }),
  }));

describe("cyclesToEquilibrium", () => {
  it("is 1 where nothing could be improved, and more where something was", async () => {
    expect(
      await cyclesToEquilibrium(
        ran([
          ["a", 5],
          ["b", 5],
        ]),
      ),
    ).toBe(1);
    expect(
      await cyclesToEquilibrium(
        ran([
          ["a", 5],
          ["a", 5],
          ["b", 1],
        ]),
      ),
    ).toBe(2);
  });

  it("takes tasks of one name", async () => {
    const twice = [
      ...ran([
        ["a", 4],
        ["a", 4],
      ]),
      ...ran([["b", 1]]),
    ];
    expect(await cyclesToEquilibrium(twice)).toBe(2);
  });

  it.each([
    ["no timings", []],
    ["one task", ran([["a", 5]])],
    [
      "one agent",
      ran([
        ["a", 5],
        ["a", 3],
      ]),
    ],
    [
      "a task without an agent",
      ran([
        ["a", 5],
        [undefined, 3],
        ["b", 1],
      ]),
    ],
    ["very many tasks", ran(Array.from({ length: 2001 }, (_, at) => [String(at % 3), 1 + at] as const))],
  ])("says nothing about %s", async (_name, timings) => {
    expect(await cyclesToEquilibrium(timings)).toBeNull();
  });
});
