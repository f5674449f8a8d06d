import {
  type Availability,
  type BackendName,
  chooseBackend,
  type ProblemName,
  type QuantumAdapter,
  sizeOf,
} from "../../core/optimize/backend/index.ts";
import type { BackendFailure } from "./consult.ts";
import { failureOf } from "./consult.ts";
import type { OptimizeOptions } from "./optimize-options.ts";
import type { TrialMemory } from "./trial-memory.ts";

export type Picked = {
  /** To be asked, beside the classical default. */
  readonly asked: readonly QuantumAdapter[];
  readonly unavailable: readonly { readonly backend: BackendName; readonly failure: BackendFailure }[];
  readonly notices: readonly string[];
};

/** What `auto` tries by itself: what is always there, since looking for others takes its time. */
const BY_ITSELF: readonly BackendName[] = ["classical", "annealer", "local"];

/** Of the budget, what looking for backends may take. */
const LOOKING_SHARE = 0.3;

/** pickBackends says which backends are asked, the classical one aside, which always is. */
export async function pickBackends(
  { backend, algorithm, compare, budget_ms, quantum_threshold }: OptimizeOptions,
  { problem, variables }: { readonly problem: ProblemName; readonly variables: number },
  { adapters, trials }: { readonly adapters: readonly QuantumAdapter[]; readonly trials: TrialMemory },
): Promise<Picked> {
  const none = { asked: [], unavailable: [], notices: [] };
  const others = adapters.filter(({ name }) => name !== "classical");
  if (!compare && backend === "classical") return none;
  if (variables < quantum_threshold) {
    const small = `${variables} binary variables are fewer than the quantum threshold of ${quantum_threshold}: the classical solvers alone were asked`;
    return { ...none, notices: [small] };
  }
  const wanted = compare ? others : others.filter(({ name }) => name === backend || backend === "auto");
  const look = (adapters: readonly QuantumAdapter[]): Promise<Pick<Picked, "asked" | "unavailable">> =>
    thoseThatAreThere(adapters, { ms: LOOKING_SHARE * budget_ms, named: backend });
  if (compare || backend !== "auto") {
    const found = await look(wanted);
    return { ...found, notices: compare ? [] : await lacking(found.asked, algorithm) };
  }
  const { backend: name, tried } = await chosenByTrials(wanted, { problem, variables }, trials);
  const found = await look(wanted.filter((adapter) => adapter.name === name));
  const why = tried ? "soonest at the target on such problems before" : "too few trials on such problems yet";
  return { ...found, notices: [`auto chose ${name}: ${why}`] };
}

/** Whoever names backend and algorithm is told when they do not belong together. */
async function lacking(
  asked: readonly QuantumAdapter[],
  algorithm: OptimizeOptions["algorithm"],
): Promise<readonly string[]> {
  if (algorithm === undefined) return [];
  const known = await Promise.all(
    asked.map(async (one) => ({ name: one.name, can: await one.capabilities() })),
  );
  return known.flatMap(({ name, can: { supported_algorithms: own } }) =>
    own.includes(algorithm) ? [] : [`${name} has no ${algorithm}, and ran ${own[0]}`],
  );
}

async function chosenByTrials(
  adapters: readonly QuantumAdapter[],
  { problem, variables }: { readonly problem: ProblemName; readonly variables: number },
  trials: TrialMemory,
): Promise<ReturnType<typeof chooseBackend>> {
  const known = await trials.read();
  const tried = new Set(known.map((trial) => trial.backend));
  const there = new Set<BackendName>(["classical", ...adapters.map(({ name }) => name)]);
  const candidates = [...there].filter((name) => BY_ITSELF.includes(name) || tried.has(name));
  return chooseBackend(known, { problem, size: sizeOf(variables) }, candidates);
}

async function thoseThatAreThere(
  adapters: readonly QuantumAdapter[],
  { ms, named }: { readonly ms: number; readonly named: OptimizeOptions["backend"] },
): Promise<Pick<Picked, "asked" | "unavailable">> {
  const found = await Promise.all(
    adapters.map(async (adapter) => {
      const state = await availabilityOf(adapter, ms);
      return {
        adapter,
        state: state.available && adapter.name !== named ? await unlessElsewhere(adapter) : state,
      };
    }),
  );
  return {
    asked: found.flatMap(({ adapter, state }) => (state.available ? [adapter] : [])),
    unavailable: found.flatMap(({ adapter: { name }, state }) =>
      state.available
        ? []
        : [{ backend: name, failure: { code: state.code, reason: state.reason, remedy: state.remedy } }],
    ),
  };
}

/** What leaves this machine, and may cost money, is asked when it was named, and never by the way. */
async function unlessElsewhere({ name, capabilities }: QuantumAdapter): Promise<Availability> {
  const { backend_url } = await capabilities();
  if (backend_url === undefined) return { available: true };
  return {
    available: false,
    code: "E_BACKEND_UNNAMED",
    reason: `${name} is a service at ${backend_url} that may cost money, and was not named`,
    remedy: `name it with --backend ${name}`,
  };
}

/** A backend that does not say within the time whether it is there counts as missing. */
async function availabilityOf(adapter: QuantumAdapter, ms: number): Promise<Availability> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Availability>((resolve) => {
    const silent: Availability = {
      available: false,
      code: "E_BACKEND_TIMEOUT",
      reason: `${adapter.name} did not say within ${Math.round(ms)} ms whether it is there`,
      remedy: "give it more time with --budget-ms",
    };
    timer = setTimeout(() => resolve(silent), ms);
  });
  const asked = adapter.isAvailable().catch((error: unknown): Availability => {
    return { available: false, ...failureOf(adapter, error) };
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
