import { join } from "node:path";
import { bridgeEnvironment } from "../../../adapters/python/bridge-environment.ts";
import { CONVENTIONS } from "../../../adapters/python/conventions.ts";
import { type Bridge, openBridge } from "../../../adapters/python/open-bridge.ts";
import { numbersOf, parseState } from "../../../adapters/python/parse-outcome.ts";
import type { Ising } from "../../../core/optimize/ising/index.ts";
import type { Angles, State } from "../../../core/optimize/simulate/index.ts";
import { BRIDGE, PYTHON } from "./python-fixture.ts";

/** Time enough for an SDK to be imported on a busy machine. */
export const PATIENCE_MS = 55_000;

/** openRealBridge gives a client of the project's own bridge, or one made of it, on the real packages. */
export function openRealBridge(backend: string, script: string = join(BRIDGE, "serve.py")): Bridge {
  return openBridge({
    backend,
    command: async () => ({
      python: PYTHON,
      script,
      environment: bridgeEnvironment(process.env, []),
    }),
    secrets: [],
  });
}

export type Evaluated = {
  readonly energy: number;
  readonly gradient: Readonly<Record<string, readonly number[]>> | null;
  readonly state: State;
};

/** What a QAOA is by an SDK. */
export function evaluateQaoa(bridge: Bridge, problem: Ising, angles: Angles): Promise<Evaluated> {
  return evaluate(bridge, problem, "qaoa", angles);
}

/** What the ansatz of VqeSimulator is by an SDK. */
export function evaluateVqe(bridge: Bridge, problem: Ising, thetas: Float64Array): Promise<Evaluated> {
  return evaluate(bridge, problem, "vqe", { thetas: [...thetas] });
}

function evaluate(bridge: Bridge, problem: Ising, ansatz: string, angles: unknown): Promise<Evaluated> {
  const request = { conventions: CONVENTIONS, problem, ansatz, angles };
  return bridge.ask("evaluate", request, PATIENCE_MS, (answer) => {
    const gradient = answer["gradient"] as Evaluated["gradient"];
    const sound = Object.values(gradient ?? {}).every((slopes) => numbersOf(slopes) !== null);
    const state = parseState(answer, problem.fields.length);
    if (!sound || state === null || typeof answer["energy"] !== "number") throw new Error("no evaluation");
    return { energy: answer["energy"], gradient, state };
  });
}
