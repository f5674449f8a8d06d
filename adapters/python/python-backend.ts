import type { BackendName, Capabilities } from "../../core/optimize/backend/index.ts";

/**
 * How a backend gets its circuit. `searches`: it looks for good angles itself. `measures`: it is given angles that
 * were found on this machine, so that a machine that is paid for and waited for runs one circuit. `anneals`: it has none.
 */
export type Way = "searches" | "measures" | "anneals";

export type PythonBackend = {
  readonly name: BackendName;
  readonly way: Way;
  /** Of the circuit, unless the budget says otherwise: on a machine each layer adds noise. */
  readonly depth: number;
  readonly shots: number;
  /** Without all of these it cannot be asked. */
  readonly credentials: readonly string[];
  /** These it may have. */
  readonly settings: readonly string[];
  readonly capabilities: Omit<Capabilities, "authentication">;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * pythonBackends gives the backends that are reached through the bridge. max_qubits of a remote one is what its
 * provider's largest machine had in 2026; another may have less, and says so then.
 */
export function pythonBackends(environment: Environment): readonly PythonBackend[] {
  return [...simulators(), ibm(environment), braket(environment), google(), dwave(environment)];
}

/** What the state vector and its gates take: 20 qubits are seconds a circuit for the one, 16 for the other. */
function simulators(): readonly PythonBackend[] {
  const common = { way: "searches", depth: 4, shots: 1024, credentials: [], settings: [] } as const;
  const capabilities = { supported_algorithms: ["qaoa"], simulator_mode: true } as const;
  return [
    {
      ...common,
      name: "pennylane",
      capabilities: { ...capabilities, provider: "PennyLane lightning.qubit", max_qubits: 20 },
    },
    { ...common, name: "qiskit", capabilities: { ...capabilities, provider: "Qiskit", max_qubits: 16 } },
  ];
}

const MACHINE = { way: "measures", depth: 2, shots: 1024 } as const;

function ibm(environment: Environment): PythonBackend {
  return {
    ...MACHINE,
    name: "ibm",
    credentials: ["QISKIT_IBM_TOKEN"],
    settings: ["QISKIT_IBM_INSTANCE", "QISKIT_IBM_CHANNEL", "QISKIT_IBM_URL", "QUANTUM_FORGE_IBM_MACHINE"],
    capabilities: {
      provider: "IBM Quantum",
      max_qubits: 156,
      supported_algorithms: ["qaoa"],
      simulator_mode: false,
      backend_url: environment["QISKIT_IBM_URL"] ?? "https://cloud.ibm.com",
    },
  };
}

function braket(environment: Environment): PythonBackend {
  const region = environment["AWS_REGION"] ?? "us-east-1";
  return {
    ...MACHINE,
    name: "braket",
    credentials: ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION", "AMZN_BRAKET_DEVICE_ARN"],
    settings: ["AWS_SESSION_TOKEN", "AMZN_BRAKET_OUT_S3_BUCKET"],
    capabilities: {
      provider: "Amazon Braket",
      max_qubits: 100,
      supported_algorithms: ["qaoa"],
      simulator_mode: environment["AMZN_BRAKET_DEVICE_ARN"]?.includes("/quantum-simulator/") === true,
      backend_url: `https://braket.${region}.amazonaws.com`,
    },
  };
}

function google(): PythonBackend {
  return {
    ...MACHINE,
    name: "google",
    credentials: ["GOOGLE_CLOUD_PROJECT", "GOOGLE_APPLICATION_CREDENTIALS", "QUANTUM_FORGE_GOOGLE_PROCESSOR"],
    settings: ["QUANTUM_FORGE_GOOGLE_CONFIG"],
    capabilities: {
      provider: "Google Quantum AI",
      max_qubits: 105,
      supported_algorithms: ["qaoa"],
      simulator_mode: false,
      backend_url: "https://quantum.googleapis.com",
    },
  };
}

/** The largest complete graph that an Advantage holds has 177 variables. */
function dwave(environment: Environment): PythonBackend {
  return {
    name: "dwave",
    way: "anneals",
    depth: 0,
    shots: 100,
    credentials: ["DWAVE_API_TOKEN"],
    settings: ["DWAVE_API_ENDPOINT", "DWAVE_API_REGION", "DWAVE_API_SOLVER"],
    capabilities: {
      provider: "D-Wave",
      max_qubits: 177,
      supported_algorithms: ["quantum-annealing"],
      simulator_mode: false,
      backend_url: environment["DWAVE_API_ENDPOINT"] ?? "https://cloud.dwavesys.com/sapi",
    },
  };
}
