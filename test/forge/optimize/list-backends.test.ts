import { describe, expect, it } from "vitest";
import { BackendError } from "../../../core/optimize/backend/index.ts";
import { listBackends } from "../../../forge/optimize/list-backends.ts";
import { answerOf, backendThat } from "./backends.ts";

const never = (): Promise<never> => new Promise(() => undefined);
const optimize = async () => answerOf(Uint8Array.of(0));

describe("listBackends", () => {
  it("says what each is doing, or why it cannot be asked and what would help", async () => {
    const missing = { code: "E_BACKEND_MISSING", reason: "no package", remedy: "install it" } as const;
    const { schema, backends } = await listBackends([
      backendThat(optimize, { status: async () => ({ ready: true, detail: "at work" }) }),
      backendThat(optimize, {
        name: "qiskit",
        isAvailable: async () => ({ available: false, ...missing }),
        status: async () => ({ ready: false, detail: "no package: install it" }),
      }),
    ]);
    expect(schema).toBe("quantum-forge/backends@1");
    expect(backends).toMatchObject([
      { backend: "annealer", available: true, detail: "at work", failure: null },
      { backend: "qiskit", available: false, detail: "no package: install it", failure: missing },
    ]);
  });

  it("asks whether it is there and how it is doing at once, so that both may share one answer", async () => {
    let hello: () => void = never;
    const said = new Promise<void>((resolve) => {
      hello = resolve;
    });
    const adapter = backendThat(optimize, {
      isAvailable: async () => {
        await said;
        return { available: true };
      },
      status: async () => {
        hello();
        return { ready: true, detail: "asked" };
      },
    });
    expect((await listBackends([adapter])).backends).toMatchObject([{ available: true, detail: "asked" }]);
  });

  it.each([
    ["isAvailable", { isAvailable: never }],
    ["status", { status: never }],
  ])("waits no longer than its time for %s, closes what hangs, and lists the others", async (_, hanging) => {
    const adapter = backendThat(optimize, { name: "qiskit", ...hanging });
    const { backends } = await listBackends([adapter, backendThat(optimize)], 20);
    expect(backends).toMatchObject([
      {
        backend: "qiskit",
        available: false,
        detail: "qiskit did not say within 20 ms how it is doing",
        failure: { code: "E_BACKEND_TIMEOUT" },
      },
      { backend: "annealer", available: true },
    ]);
    expect(adapter.closed()).toBe(1);
  });

  it("lists a backend that throws as one that cannot be asked", async () => {
    const refusal = new BackendError("E_BACKEND_CRASHED", { what: "it ended", remedy: "try again" });
    const adapter = backendThat(optimize, { status: () => Promise.reject(refusal) });
    expect((await listBackends([adapter])).backends).toMatchObject([
      {
        available: false,
        detail: "it ended",
        failure: { code: "E_BACKEND_CRASHED", reason: "it ended", remedy: "try again" },
      },
    ]);
  });
});
