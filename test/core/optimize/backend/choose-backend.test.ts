import { describe, expect, it } from "vitest";
import { chooseBackend, sizeOf, type Trial } from "../../../../core/optimize/backend/index.ts";

const trial = (backend: Trial["backend"], ms: number, more: Partial<Trial> = {}): Trial => ({
  problem: "schedule",
  size: 5,
  backend,
  reached: true,
  ms,
  ...more,
});
const three = (backend: Trial["backend"], ms: number, more?: Partial<Trial>): readonly Trial[] =>
  [1, 2, 3].map(() => trial(backend, ms, more));
const here = { problem: "schedule", size: 5 } as const;

describe("chooseBackend", () => {
  it("tries what has too few trials first, the least tried before others", () => {
    expect(chooseBackend([], here, ["classical", "annealer"]).backend).toBe("classical");
    expect(chooseBackend(three("classical", 1), here, ["classical", "annealer", "local"]).backend).toBe(
      "annealer",
    );
    const trials = [...three("classical", 1), trial("annealer", 1)];
    expect(chooseBackend(trials, here, ["classical", "annealer", "local"]).backend).toBe("local");
  });

  it("then takes the least mean time to target", () => {
    const trials = [...three("classical", 20), ...three("annealer", 10), ...three("local", 500)];
    expect(chooseBackend(trials, here, ["classical", "annealer", "local"]).backend).toBe("annealer");
  });

  it("says whether that is by what is known", () => {
    expect(chooseBackend([], here, ["classical"]).tried).toBe(false);
    expect(chooseBackend(three("classical", 1), here, ["classical"]).tried).toBe(true);
  });

  it("counts not reaching the target as twice the time", () => {
    const trials = [...three("classical", 15), ...three("annealer", 10, { reached: false })];
    expect(chooseBackend(trials, here, ["classical", "annealer"]).backend).toBe("classical");
  });

  it("looks at problems of this kind and about this size alone", () => {
    const trials = [
      ...three("classical", 10),
      ...three("annealer", 1, { problem: "tests" }),
      ...three("annealer", 1, { size: 9 }),
      ...three("annealer", 90, { size: 6 }),
    ];
    expect(chooseBackend(trials, here, ["classical", "annealer"]).backend).toBe("classical");
  });

  it("measures a problem by the power of two of its variables", () => {
    expect([0, 1, 2, 3, 24, 32].map(sizeOf)).toEqual([0, 0, 1, 1, 4, 5]);
  });
});
