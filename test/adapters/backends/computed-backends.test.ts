import { afterAll, describe, expect, it } from "vitest";
import { openComputedBackends } from "../../../adapters/backends/computed-backends.ts";
import type { BackendName, QuantumAdapter } from "../../../core/optimize/backend/index.ts";
import { isingEnergy, seededRandom } from "../../../core/optimize/ising/index.ts";
import { randomIsing } from "../../core/optimize/ising/some-ising.ts";

const backends = openComputedBackends();
afterAll(async () => {
  await Promise.all(backends.map(({ close }) => close()));
});

function named(name: BackendName): QuantumAdapter {
  const found = backends.find((backend) => backend.name === name);
  if (found === undefined) throw new Error(`no backend ${name}`);
  return found;
}

const small = randomIsing(6, seededRandom(1));
const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: { readonly code?: unknown }) => error.code,
  );

describe("the backends that are part of the program", () => {
  it("answer on a thread of their own, all the same energy for a small problem", async () => {
    const energies: number[] = [];
    for (const { optimize } of backends) {
      energies.push(isingEnergy(small, (await optimize(small, { ms: 20_000, seed: 1 })).bits));
    }
    expect(new Set(energies).size).toBe(1);
  });

  it("are always there, and tell what they can do", async () => {
    for (const backend of backends) {
      expect(await backend.isAvailable()).toEqual({ available: true });
      const { max_qubits, supported_algorithms, simulator_mode } = await backend.capabilities();
      expect([max_qubits > 20, supported_algorithms.length > 0, simulator_mode]).toEqual([true, true, true]);
      expect((await backend.status()).ready).toBe(true);
    }
    expect((await named("local").status()).detail).toContain("simulated QAOA");
  });

  it("give the same answer for the same seed", async () => {
    const ask = (seed: number): Promise<unknown> => named("annealer").optimize(small, { ms: 20_000, seed });
    expect(await ask(3)).toEqual(await ask(3));
  });

  it("say no to what needs more memory than there may be, with the number of bytes", async () => {
    const many = randomIsing(40, seededRandom(1), 0.1);
    await expect(named("local").optimize(many, { ms: 20_000, seed: 1 })).rejects.toThrow(
      /E_BACKEND_SIZE: 40 variables would need \d+ bytes/,
    );
  });

  it("refuse a problem that is none", async () => {
    const broken = { ...small, fields: [...small.fields, Number.NaN] };
    expect(await codeOf(named("classical").optimize(broken, { ms: 20_000, seed: 1 }))).toBe(
      "E_BACKEND_REFUSED",
    );
  });

  it("are ended when they do not end by themselves, and answer the next question", async () => {
    // Visiting 2^24 states takes far more than a millisecond, and does not look at the clock.
    const large = randomIsing(24, seededRandom(2));
    const work = named("classical").optimize(large, { ms: 1, seed: 1, algorithm: "exact" });
    expect(await codeOf(work)).toBe("E_BACKEND_TIMEOUT");
    const { bits } = await named("classical").optimize(small, { ms: 20_000, seed: 1 });
    expect(bits).toHaveLength(6);
  });

  it("can be closed, and asked again", async () => {
    await named("local").close();
    const { bits } = await named("local").optimize(small, { ms: 20_000, seed: 1 });
    expect(bits).toHaveLength(6);
  });
});
