import type { BackendAnswer, Budget, QuantumAdapter } from "../../core/optimize/backend/index.ts";
import type { Ising } from "../../core/optimize/ising/index.ts";
import { availabilityOf, statusOf } from "./availability.ts";
import { bridgeEnvironment } from "./bridge-environment.ts";
import { findBridge } from "./find-bridge.ts";
import { findPython } from "./find-python.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { type Bridge, type BridgeAnswer, openBridge } from "./open-bridge.ts";
import { optimiseRemotely } from "./optimise-remotely.ts";
import { type PythonBackend, pythonBackends } from "./python-backend.ts";
import { secretsOf } from "./secrets-of.ts";

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
  const variables = [...credentials, ...settings];
  const secrets = secretsOf(environment, variables);
  const bridge: Bridge = openBridge({
    backend: name,
    command: async () => ({
      python: await findPython(environment, userHome),
      script: script ?? (await findBridge()),
      environment: bridgeEnvironment(environment, variables),
    }),
    secrets,
  });
  const hello = sharedHello(bridge);
  const { backend_url } = capabilities;
  const place = backend_url === undefined ? {} : { backend_url: hideSecrets(backend_url, secrets) };
  const authentication = credentials.length === 0 ? {} : { authentication: credentials.join(", ") };
  return {
    name,
    optimize: (problem: Ising, budget: Budget): Promise<BackendAnswer> =>
      optimiseRemotely({ backend, bridge, problem, budget }),
    capabilities: async () => ({ ...capabilities, ...place, ...authentication }),
    isAvailable: () => availabilityOf(backend, hello),
    status: () => statusOf(backend, hello),
    close: bridge.close,
  };
}

/** Who asks while a hello is under way gets that one: a bridge that hangs is waited for once. */
function sharedHello(bridge: Bridge): () => Promise<BridgeAnswer> {
  let asked: Promise<BridgeAnswer> | null = null;
  return () => {
    asked ??= bridge.hello(HELLO_MS).finally(() => {
      asked = null;
    });
    return asked;
  };
}
