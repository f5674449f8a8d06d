import type { BackendAnswer, Budget, QuantumAdapter } from "../../core/optimize/backend/index.ts";
import type { Ising } from "../../core/optimize/ising/index.ts";
import { availabilityOf, statusOf } from "./availability.ts";
import { bridgeEnvironment } from "./bridge-environment.ts";
import { findBridge } from "./find-bridge.ts";
import { findPython } from "./find-python.ts";
import { type Bridge, openBridge } from "./open-bridge.ts";
import { optimiseRemotely } from "./optimise-remotely.ts";
import { type PythonBackend, pythonBackends } from "./python-backend.ts";

export type PythonOptions = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  readonly userHome: string;
  /** The bridge; that of this project unless a test has another. */
  readonly script?: string;
};

/** Time to start and say hello, without any SDK. */
const HELLO_MS = 10_000;

/**
 * openPythonAdapters gives the adapters of pennylane, qiskit, ibm, braket, google and dwave. Each has a process of its
 * own, which is started when it is first asked and sees the credentials of its own provider alone; close ends it.
 */
export function openPythonAdapters(options: PythonOptions): readonly QuantumAdapter[] {
  return pythonBackends(options.environment).map((backend) => openAdapter(backend, options));
}

function openAdapter(
  backend: PythonBackend,
  { environment, userHome, script }: PythonOptions,
): QuantumAdapter {
  const { name, credentials, settings, capabilities } = backend;
  const bridge: Bridge = openBridge({
    backend: name,
    command: async () => ({
      python: await findPython(environment, userHome),
      script: script ?? (await findBridge()),
      environment: bridgeEnvironment(environment, [...credentials, ...settings]),
    }),
    secrets: secretsOf(environment, credentials),
  });
  const authentication = credentials.length === 0 ? {} : { authentication: credentials.join(", ") };
  return {
    name,
    optimize: (problem: Ising, budget: Budget): Promise<BackendAnswer> =>
      optimiseRemotely({ backend, bridge, problem, budget }),
    capabilities: async () => ({ ...capabilities, ...authentication }),
    isAvailable: () => availabilityOf(backend, () => bridge.hello(HELLO_MS)),
    status: () => statusOf(backend, () => bridge.hello(HELLO_MS)),
    close: bridge.close,
  };
}

/** Values of at least this length are kept out of messages; a shorter one is a name. */
const SHORTEST_SECRET = 8;

function secretsOf(environment: PythonOptions["environment"], names: readonly string[]): readonly string[] {
  const secret = names.filter((name) => /TOKEN|KEY/.test(name));
  return secret.map((name) => environment[name] ?? "").filter((value) => value.length >= SHORTEST_SECRET);
}
