import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { bridgeEnvironment } from "../../../adapters/python/bridge-environment.ts";
import { CONVENTIONS } from "../../../adapters/python/conventions.ts";
import type { BackendError, QuantumAdapter } from "../../../core/optimize/backend/index.ts";
import { isingEnergy } from "../../../core/optimize/ising/index.ts";
import { QaoaSimulator } from "../../../core/optimize/simulate/index.ts";
import { temporaryFolder } from "../../git-fixture.ts";
import { BRIDGE, failureOf, lopsidedIsing, openAdapter, PYTHON, packagesAbsence } from "./python-fixture.ts";
import { openRealBridge, PATIENCE_MS } from "./real-bridge.ts";
import { type RefusingProxy, startRefusingProxy } from "./refusing-proxy.ts";

const absence = packagesAbsence();
const problem = lopsidedIsing(3, 1);
const MACHINES = ["ibm", "braket", "google", "dwave"] as const;
type Machine = (typeof MACHINES)[number];

/** What each needs, by its own documentation. */
const CREDENTIALS: Readonly<Record<Machine, Readonly<Record<string, string>>>> = {
  ibm: { QISKIT_IBM_TOKEN: "token-of-a-test" },
  braket: {
    AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
    AWS_SECRET_ACCESS_KEY: "secret-of-a-test",
    AWS_REGION: "us-east-1",
    AMZN_BRAKET_DEVICE_ARN: "arn:aws:braket:us-east-1::device/qpu/ionq/Forte-1",
  },
  google: {
    GOOGLE_CLOUD_PROJECT: "project-of-a-test",
    GOOGLE_APPLICATION_CREDENTIALS: "a file",
    QUANTUM_FORGE_GOOGLE_PROCESSOR: "willow",
  },
  dwave: { DWAVE_API_TOKEN: "DEV-token-of-a-test" },
};

const HOSTS: Readonly<Record<Machine, string>> = {
  ibm: "iam.cloud.ibm.com:443",
  braket: "braket.us-east-1.amazonaws.com:443",
  google: "quantum.googleapis.com:443",
  dwave: "cloud.dwavesys.com:443",
};

describe.skipIf(absence !== null)(`the machines${absence ? `: skipped, ${absence}` : ""}`, () => {
  let proxy: RefusingProxy;
  beforeAll(async () => {
    proxy = await startRefusingProxy();
  });
  afterAll(() => proxy.close());

  const adapterOf = (name: Machine, environment: Readonly<Record<string, string>>): QuantumAdapter => {
    const home = temporaryFolder();
    const proxied = { HTTPS_PROXY: proxy.address, https_proxy: proxy.address, HTTP_PROXY: proxy.address };
    const inherited = { PATH: process.env["PATH"], QUANTUM_FORGE_PYTHON: PYTHON, HOME: home };
    return openAdapter(name, { environment: { ...inherited, ...proxied, ...environment }, userHome: home });
  };

  it.each(MACHINES)(
    "%s names the variables that it lacks, and asks no network without them",
    async (name) => {
      const adapter = adapterOf(name, {});
      const names = Object.keys(CREDENTIALS[name]).join(", ");
      const reason = expect.stringContaining(names);
      expect(await adapter.isAvailable()).toMatchObject({ code: "E_BACKEND_CREDENTIALS", reason });
      expect((await adapter.capabilities()).authentication).toBe(names);
      expect(await askInVain(adapter)).toMatchObject({ code: "E_BACKEND_CREDENTIALS", message: reason });
      await adapter.close();
      // The bridge itself holds to it.
      const bridge = openRealBridge(name);
      const request = name === "dwave" ? "optimize" : "sample";
      const content = { conventions: CONVENTIONS, problem };
      const asked = bridge.ask(request, content, PATIENCE_MS, () => null);
      await expect(asked).rejects.toMatchObject({ code: "E_BACKEND_CREDENTIALS", message: reason });
      await bridge.close();
      expect(proxy.wanted).toEqual([]);
    },
  );

  it.each(MACHINES)(
    "%s asks its provider with credentials, and keeps them out of what it says",
    async (name) => {
      const file = name === "google" ? { GOOGLE_APPLICATION_CREDENTIALS: serviceAccount() } : {};
      const adapter = adapterOf(name, { ...CREDENTIALS[name], ...file });
      expect(await adapter.isAvailable()).toEqual({ available: true });
      expect(proxy.wanted).toEqual([]);
      const asked = askInVain(adapter);
      await vi.waitFor(() => expect(proxy.wanted).toContain(HOSTS[name]), PATIENCE_MS);
      // Some try again for longer than a test should wait.
      if (name === "google" || name === "dwave") await adapter.close();
      const failure = await asked;
      expect(["E_BACKEND_REFUSED", "E_BACKEND_CRASHED"]).toContain(failure?.code);
      expect(String(failure)).not.toContain("of-a-test");
      await adapter.close();
      proxy.forget();
    },
  );

  it("run the circuits that are meant, on the stand-ins of their SDKs", () => {
    const angles = { gammas: [-0.25, -0.4], betas: [0.5, 0.25] };
    const shots = 4000;
    const words = [BRIDGE, JSON.stringify(problem), JSON.stringify(angles), String(shots)];
    const program = join(import.meta.dirname, "stand_ins.py");
    const output = execFileSync(PYTHON, ["-I", "-B", program, ...words], {
      encoding: "utf8",
      env: bridgeEnvironment(process.env, []),
    });
    const counts = JSON.parse(output) as Readonly<Record<Machine, Readonly<Record<string, number>>>>;
    const simulator = new QaoaSimulator(problem);
    const energy = simulator.energy(angles);
    const { re, im } = simulator.state(angles);
    const square = simulator.diagonal.reduce(
      (sum, each, x) => sum + (each - energy) ** 2 * ((re[x] ?? 0) ** 2 + (im[x] ?? 0) ** 2),
      0,
    );
    for (const name of ["ibm", "braket", "google"] as const) {
      // Six standard errors of a mean.
      expect(Math.abs(meanOf(counts[name]) - energy)).toBeLessThan(6 * Math.sqrt(square / shots));
    }
    const lowest = Math.min(...Object.keys(counts.dwave).map(energyOf));
    expect(lowest).toBeCloseTo(Math.min(...simulator.diagonal), 9);
  });
});

function askInVain(adapter: QuantumAdapter): Promise<BackendError | null> {
  return failureOf(adapter.optimize(problem, { ms: PATIENCE_MS, seed: 1 }));
}

function energyOf(bits: string): number {
  return isingEnergy(problem, Array.from(bits, Number));
}

function meanOf(counts: Readonly<Record<string, number>>): number {
  const entries = Object.entries(counts);
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  return entries.reduce((sum, [bits, count]) => sum + count * energyOf(bits), 0) / total;
}

/** A file of credentials in Google's form, with a key that nobody knows. */
function serviceAccount(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const path = join(temporaryFolder(), "account.json");
  const account = {
    type: "service_account",
    project_id: "project-of-a-test",
    private_key_id: "1",
    private_key: privateKey.export({ type: "pkcs8", format: "pem" }),
    client_email: "somebody@project-of-a-test.iam.gserviceaccount.com",
    token_uri: "https://oauth2.googleapis.com/token",
  };
  writeFileSync(path, JSON.stringify(account));
  return path;
}
