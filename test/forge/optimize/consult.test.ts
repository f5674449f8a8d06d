import { describe, expect, it } from "vitest";
import { type BackendAnswer, BackendError } from "../../../core/optimize/backend/index.ts";
import { isingEnergy, seededRandom } from "../../../core/optimize/ising/index.ts";
import { consult } from "../../../forge/optimize/consult.ts";
import { randomIsing } from "../../core/optimize/ising/some-ising.ts";
import { answerOf, backendThat } from "./backends.ts";

const problem = randomIsing(4, seededRandom(1));
const budget = { ms: 60_000, seed: 1 };
const answers = (bits: unknown): ReturnType<typeof backendThat> =>
  backendThat(async () => answerOf(bits as Uint8Array));

async function failureCode(adapter: ReturnType<typeof backendThat>, ms = 60_000): Promise<string | null> {
  const found = await consult(adapter, problem, { ...budget, ms });
  return found.ok ? null : found.failure.code;
}

describe("consult", () => {
  it("computes the energy itself", async () => {
    const found = await consult(answers(Uint8Array.of(0, 1, 1, 0)), problem, budget);
    expect(found.ok && found.energy).toBe(isingEnergy(problem, [0, 1, 1, 0]));
  });

  it.each([
    ["too few bits", new Uint8Array(3)],
    ["too many bits", new Uint8Array(5)],
    ["a bit that is none", Uint8Array.of(0, 1, 2, 0)],
    ["a list", [0, 1, 1, 0]],
    ["nothing", undefined],
  ])("does not take %s for an answer", async (_name, bits) => {
    expect(await failureCode(answers(bits))).toBe("E_BACKEND_ANSWER");
  });

  it.each([-1, -378302368699121600, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "9", undefined])(
    "does not believe that it took %s iterations",
    async (iterations) => {
      const answer = { ...answerOf(Uint8Array.of(0, 1, 1, 0)), iterations } as BackendAnswer;
      expect(await failureCode(backendThat(async () => answer))).toBe("E_BACKEND_ANSWER");
    },
  );

  it("does not take no answer at all for one", async () => {
    const silent = backendThat(async () => null as unknown as BackendAnswer);
    expect(await failureCode(silent)).toBe("E_BACKEND_CRASHED");
  });

  it("tells why a backend refused", async () => {
    const refusing = backendThat(async () => {
      throw new BackendError("E_BACKEND_CREDENTIALS", { what: "no token", remedy: "set TOKEN" });
    });
    const found = await consult(refusing, problem, budget);
    expect(found).toMatchObject({
      ok: false,
      failure: { code: "E_BACKEND_CREDENTIALS", reason: "no token", remedy: "set TOKEN" },
    });
  });

  it("counts any other exception as a crash", async () => {
    const broken = backendThat(async () => {
      throw new TypeError("x is not a function");
    });
    expect(await failureCode(broken)).toBe("E_BACKEND_CRASHED");
  });

  it("waits no longer than the budget and a little, and closes what hangs", async () => {
    const hanging = backendThat(() => new Promise(() => undefined));
    expect(await failureCode(hanging, 20)).toBe("E_BACKEND_TIMEOUT");
    expect(hanging.closed()).toBe(1);
  });
});
