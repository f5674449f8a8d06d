import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bridgeEnvironment } from "../../../adapters/python/bridge-environment.ts";
import { type Bridge, openBridge } from "../../../adapters/python/open-bridge.ts";
import { optimiseRemotely } from "../../../adapters/python/optimise-remotely.ts";
import { pythonBackends } from "../../../adapters/python/python-backend.ts";
import type { BackendError, QuantumAdapter } from "../../../core/optimize/backend/index.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { temporaryFolder } from "../../git-fixture.ts";
import { failureOf, lopsidedIsing, openAdapter, PLAIN_PYTHON, pythonAbsence } from "./python-fixture.ts";
import { processesOf, type RogueBridge, rogueBridge } from "./rogue-bridge.ts";

const SKIPPED = pythonAbsence ? `: skipped, ${pythonAbsence}` : "";
const problem = lopsidedIsing(3, 1);
const budget = { ms: 20_000, seed: 1 };

const TOKEN = "token-that-nobody-may-read";
const BRAKET = {
  AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
  AWS_SECRET_ACCESS_KEY: "secret-of-a-test",
  AWS_REGION: "us-east-1",
  AMZN_BRAKET_DEVICE_ARN: "arn:aws:braket:us-east-1::device/qpu/ionq/Forte-1",
};
/** The state 000 of three qubits, in Python. */
const ONE = '{"re": [1] + [0] * 7, "im": [0] * 8}';

const open: Pick<QuantumAdapter, "close">[] = [];
afterEach(async () => {
  for (const adapter of open.splice(0)) await adapter.close();
});

describe(`a bridge that fails${SKIPPED}`, { skip: pythonAbsence !== null }, () => {
  it.each([
    ["ends in the middle", "E_BACKEND_CRASHED", "os._exit(7)", /exit status 7/],
    ["is killed", "E_BACKEND_CRASHED", "os.kill(os.getpid(), signal.SIGKILL)", /SIGKILL/],
    ["ends well and says nothing", "E_BACKEND_CRASHED", "sys.exit(0)", /exit status 0/],
    [
      "runs out of memory",
      "E_BACKEND_CRASHED",
      "resource.setrlimit(resource.RLIMIT_AS, (2**29, 2**29))\nbytearray(2**33)",
      /MemoryError/,
    ],
    ["prints rubbish", "E_BACKEND_ANSWER", 'say("Segmentation fault (core dumped)")', /Segmentation fault/],
    [
      "prints bytes that are no text",
      "E_BACKEND_ANSWER",
      'os.write(1, bytes(range(255, 127, -1)) + b"\\n")',
      /./,
    ],
    ["prints before it answers", "E_BACKEND_ANSWER", 'say("warming up")\nhonest(request)', /./],
    [
      "prints more than its answer",
      "E_BACKEND_ANSWER",
      'os.write(1, json.dumps({"id": request["id"], "answer": {}}).encode() + b"\\nmore\\n")',
      /nobody asked for/,
    ],
    [
      "answers another request",
      "E_BACKEND_ANSWER",
      'answer({"id": 99}, samples={"111": 1})',
      /reply to request/,
    ],
    ["answers with a list", "E_BACKEND_ANSWER", 'say("[1, 2, 3]")', /reply to request/],
    [
      "has a code of its own",
      "E_BACKEND_ANSWER",
      'say(json.dumps({"id": request["id"], "error": {"code": "E_MINE", "what": "", "remedy": ""}}))',
      /code that is known/,
    ],
    ["gives too few bits", "E_BACKEND_ANSWER", 'answer(request, samples={"11": 1})', /outcomes of 3 bits/],
    [
      "gives bits that are none",
      "E_BACKEND_ANSWER",
      'answer(request, samples={"1x1": 1})',
      /outcomes of 3 bits/,
    ],
    ["gives no samples", "E_BACKEND_ANSWER", "answer(request, samples={})", /outcomes of 3 bits/],
    [
      "gives NaN",
      "E_BACKEND_ANSWER",
      'answer(request, samples={"111": 1}, angles={"gammas": [float("nan")], "betas": [0]})',
      /./,
    ],
    [
      "gives an angle beyond all numbers",
      "E_BACKEND_ANSWER",
      'say(\'{"id": %d, "answer": {"samples": {"111": 1}, "angles": {"gammas": [1e999], "betas": [0]}}}\' % request["id"])',
      /gammas/,
    ],
    [
      "gives more layers than it was asked for",
      "E_BACKEND_ANSWER",
      'answer(request, samples={"111": 1}, angles={"gammas": [0.1] * 5, "betas": [0.2] * 5})',
      /1 to 4 gammas/,
    ],
    [
      "gives a circuit of no layer",
      "E_BACKEND_ANSWER",
      'answer(request, samples={"111": 1}, angles={"gammas": [], "betas": []})',
      /1 to 4 gammas/,
    ],
    [
      "gives a negative number of iterations",
      "E_BACKEND_ANSWER",
      'answer(request, samples={"111": 1}, iterations=-378302368699121600)',
      /number of iterations/,
    ],
    [
      "gives half an iteration",
      "E_BACKEND_ANSWER",
      'answer(request, samples={"111": 1}, iterations=0.5)',
      /number of iterations/,
    ],
    [
      "gives a state of another size",
      "E_BACKEND_ANSWER",
      'answer(request, samples={"111": 1}, state={"re": [1, 0], "im": [0, 0]})',
      /amplitudes/,
    ],
    [
      "writes a line of 100 MB",
      "E_BACKEND_ANSWER",
      'for _ in range(100):\n    os.write(1, b"1" * 2**20)',
      /more than \d+ bytes/,
    ],
  ])("that %s ends in %s, leaves no process, and is started anew", async (_, code, deed, expected) => {
    const rogue = rogueBridge(deed);
    const adapter = adapterOf(rogue);
    expect(await askInVain(adapter)).toMatchObject({ code, message: expect.stringMatching(expected) });
    const [group] = rogue.groups();
    expect((await adapter.optimize(problem, budget)).bits).toEqual(Uint8Array.of(1, 1, 1));
    expect(rogue.groups()).toHaveLength(2);
    expect(await processesOf(group)).toEqual([]);
  });

  it.each([
    ["hangs", "time.sleep(1000)"],
    [
      "hangs and ignores every signal that it can",
      "for s in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):\n    signal.signal(s, signal.SIG_IGN)\ntime.sleep(1000)",
    ],
    ["waits for a child of its own", 'subprocess.run(["sleep", "1000"])'],
    ["never ends its line", 'while True:\n    os.write(1, b"1")\n    time.sleep(0.01)'],
  ])("that %s ends with its time, its whole group with it", async (_, deed) => {
    const rogue = rogueBridge(deed);
    const adapter = adapterOf(rogue);
    await adapter.isAvailable();
    expect(await askInVain(adapter, 1000)).toMatchObject({ code: "E_BACKEND_TIMEOUT" });
    expect(await processesOf(rogue.groups()[0])).toEqual([]);
    expect((await adapter.optimize(problem, budget)).bits).toHaveLength(3);
  });

  it("that hangs before it says hello ends in E_BACKEND_TIMEOUT", async () => {
    const adapter = adapterOf(rogueBridge("", "time.sleep(1000)"));
    expect(await askInVain(adapter, 500)).toMatchObject({ code: "E_BACKEND_TIMEOUT" });
    expect((await adapter.optimize(problem, budget)).bits).toHaveLength(3);
  });

  it("that means other signs is not asked, and does not stay", async () => {
    const rogue = rogueBridge("", 'CONVENTIONS["spin_of_bit"] = "z = 2 b - 1"');
    expect(await askInVain(adapterOf(rogue))).toMatchObject({
      code: "E_BACKEND_ANSWER",
      message: expect.stringContaining("other conventions"),
    });
    expect(await processesOf(rogue.groups()[0])).toEqual([]);
  });

  it("that says no may be asked again", async () => {
    const refusal = '{"code": "E_BACKEND_REFUSED", "what": "no\\\\n", "remedy": "ask"}';
    const rogue = rogueBridge(`say('{"id": %d, "error": ${refusal}}' % request["id"])`);
    const adapter = adapterOf(rogue);
    expect(await askInVain(adapter)).toMatchObject({ message: "E_BACKEND_REFUSED: no : ask" });
    expect((await adapter.optimize(problem, budget)).bits).toHaveLength(3);
    expect(rogue.groups()).toHaveLength(1);
  });

  it("leaves a child of its own to die with it", async () => {
    const rogue = rogueBridge('subprocess.Popen(["sleep", "1000"])\nos._exit(1)');
    expect(await askInVain(adapterOf(rogue))).toMatchObject({ code: "E_BACKEND_CRASHED" });
    expect(await processesOf(rogue.groups()[0])).toEqual([]);
  });

  it("while it is idle is started anew when it is asked", async () => {
    const rogue = rogueBridge("honest(request)");
    const adapter = adapterOf(rogue);
    await adapter.optimize(problem, budget);
    process.kill(rogue.groups()[0] ?? 0, "SIGKILL");
    expect(await processesOf(rogue.groups()[0])).toEqual([]);
    expect((await adapter.optimize(problem, budget)).bits).toHaveLength(3);
  });
});

describe(`a bridge${SKIPPED}`, { skip: pythonAbsence !== null }, () => {
  it("answers requests that are made at once, one after the other, each within its own time", async () => {
    const adapter = adapterOf(rogueBridge("time.sleep(2)\nhonest(request)"));
    const asked = [budget, { ...budget, ms: 500 }, budget].map((each) => adapter.optimize(problem, each));
    const ended = await Promise.allSettled(asked);
    expect(ended.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(ended[1]).toMatchObject({ reason: { code: "E_BACKEND_TIMEOUT" } });
  });

  it("ends when it is closed, at work or not, and can be asked again", async () => {
    const rogue = rogueBridge('open("asked", "w").close()\ntime.sleep(1000)');
    const adapter = adapterOf(rogue);
    const asked = askInVain(adapter);
    await vi.waitFor(() => expect(existsSync(join(dirname(rogue.script), "asked"))).toBe(true), 10_000);
    await adapter.close();
    expect(await asked).toMatchObject({ code: "E_BACKEND_CRASHED" });
    expect(await processesOf(rogue.groups()[0])).toEqual([]);
    expect((await adapter.optimize(problem, budget)).bits).toHaveLength(3);
    await adapter.close();
    expect(await processesOf(rogue.groups()[1])).toEqual([]);
  });

  it("sees no secret of anybody else, and stands in no repository", async () => {
    const rogue = rogueBridge(
      'json.dump([os.getcwd(), sorted(os.environ), sys.flags.isolated], open("seen", "w"))\nhonest(request)',
    );
    const secrets = {
      GITHUB_TOKEN: "1",
      ACTIONS_RUNTIME_TOKEN: "2",
      QUANTUM_FORGE_KEY: "3",
      QISKIT_IBM_TOKEN: "4",
      AWS_SECRET_ACCESS_KEY: "5",
      PYTHONPATH: "6",
      LD_PRELOAD: "7",
    };
    const adapter = adapterOf(rogue, secrets);
    await adapter.optimize(problem, budget);
    const folder = dirname(rogue.script);
    const [place, names, isolated] = JSON.parse(readFileSync(join(folder, "seen"), "utf8")) as [
      string,
      readonly string[],
      number,
    ];
    expect(place).toBe(folder);
    expect(isolated).toBe(1);
    expect(names).toContain("PATH");
    expect(names.filter((name) => Object.keys(secrets).includes(name))).toEqual([]);
  });

  it("is quoted without the credentials that it was given", async () => {
    const rogue = rogueBridge(refusing('"no: " + os.environ["QISKIT_IBM_TOKEN"]'));
    const adapter = adapterOf(rogue, { QISKIT_IBM_TOKEN: TOKEN }, "ibm");
    expect(await askInVain(adapter)).toMatchObject({ message: "E_BACKEND_REFUSED: no: ***: ask" });
  });

  it.each([
    ["in an error", refusing('os.environ["AWS_SESSION_TOKEN"] + " " + os.environ["HTTPS_PROXY"]')],
    ["on standard error", complaining('os.environ["AWS_SESSION_TOKEN"] + " " + os.environ["HTTPS_PROXY"]')],
  ])("is quoted without a session's token and the password of a proxy, %s", async (_, deed) => {
    const secrets = { AWS_SESSION_TOKEN: TOKEN, HTTPS_PROXY: "http://somebody:hunter2@127.0.0.1:9" };
    const failure = await askInVain(adapterOf(rogueBridge(deed), { ...BRAKET, ...secrets }, "braket"));
    expect(failure?.what).toContain("*** http://***@127.0.0.1:9");
  });

  it.each([
    ["an error", refusing('"x" * 490 + os.environ["AWS_SESSION_TOKEN"]')],
    ["what is no reply", 'say("x" * 70 + os.environ["AWS_SESSION_TOKEN"])'],
    ["samples that are none", 'answer(request, samples="x" * 70 + os.environ["AWS_SESSION_TOKEN"])'],
    ["4 KiB of standard error", complaining('os.environ["AWS_SESSION_TOKEN"] + "x" * (2**12 - 10)')],
    ["16 KiB of standard error", complaining('os.environ["AWS_SESSION_TOKEN"] + "x" * (2**14 - 10)')],
  ])("is not quoted with half a token where %s must be cut", async (_, deed) => {
    const adapter = adapterOf(rogueBridge(deed), { ...BRAKET, AWS_SESSION_TOKEN: TOKEN }, "braket");
    const failure = await askInVain(adapter);
    expect(failure?.what).toContain("xxxx");
    expect(failure?.what).not.toMatch(/token|dy-may-read/);
    expect(failure?.what.length).toBeLessThanOrEqual(500);
  });

  it("is listed without the password of its provider's address", async () => {
    const address = { DWAVE_API_ENDPOINT: "https://somebody:hunter2@dwave.example/sapi" };
    const { backend_url } = await adapterOf(rogueBridge(""), address, "dwave").capabilities();
    expect(backend_url).toBe("https://***@dwave.example/sapi");
  });

  it("is started once by those who ask at once whether it is there", async () => {
    const rogue = rogueBridge("", "os._exit(1)");
    const adapter = adapterOf(rogue);
    expect(await Promise.all([adapter.isAvailable(), adapter.status()])).toMatchObject([
      { available: false, code: "E_BACKEND_CRASHED" },
      { ready: false },
    ]);
    expect(rogue.groups()).toHaveLength(1);
    expect(await adapter.isAvailable()).toEqual({ available: true });
  });

  it("is not checked by simulation when its time is over", async () => {
    const deed = `answer(request, samples={"111": 1}, angles={"gammas": [0], "betas": [0]}, state=${ONE})`;
    const fidelityAfter = async (pause: number): Promise<number | null> => {
      const bridge = openLateBridge(rogueBridge(deed), pause);
      const backend = pythonBackends({}).find(({ name }) => name === "pennylane");
      if (backend === undefined) throw new Error("expected pennylane, found none");
      const search = { backend, bridge, problem, budget: { ...budget, ms: 5000 } };
      return (await optimiseRemotely(search)).fidelity;
    };
    expect(await fidelityAfter(0)).toBeCloseTo(1 / 8, 12);
    expect(await fidelityAfter(5000)).toBeNull();
  });

  it("is believed neither its energy nor its state: both are compared with our own", async () => {
    const adapter = adapterOf(
      rogueBridge(
        `answer(request, samples={"111": 9, "010": 1}, energy=-99, angles={"gammas": [0], "betas": [0]}, state=${ONE})`,
      ),
    );
    const { bits, fidelity } = await adapter.optimize(
      { constant: 0, fields: [-1, 1, -1], couplings: [] },
      budget,
    );
    expect(bits).toEqual(Uint8Array.of(0, 1, 0));
    expect(fidelity).toBeCloseTo(1 / 8, 12);
  });

  it("is not sent a problem that no line may hold", async () => {
    const rogue = rogueBridge("honest(request)");
    const couplings = Array.from({ length: 300_000 }, () => ({ i: 0, j: 1, value: Math.PI }));
    const adapter = adapterOf(rogue);
    expect(await codeOf(() => adapter.optimize({ ...problem, couplings }, budget))).toBe("E_BACKEND_SIZE");
    expect((await adapter.optimize(problem, budget)).bits).toHaveLength(3);
    expect(rogue.groups()).toHaveLength(1);
  });

  it.each([
    ["is told to end", "SIGTERM"],
    ["is killed outright", "SIGKILL"],
  ] as const)("ends when the program that started it %s", async (_, signal) => {
    const rogue = rogueBridge(
      "import threading\nthreading.Thread(target=lambda: (sys.stdin.read(), os.killpg(0, 9))).start()\ntime.sleep(1000)",
    );
    const asker = spawn(
      process.execPath,
      [join(import.meta.dirname, "ask-forever.ts"), rogue.python, rogue.script],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    await once(asker.stdout, "data");
    asker.kill(signal);
    await once(asker, "close");
    expect(rogue.groups()).toHaveLength(1);
    expect(await processesOf(rogue.groups()[0])).toEqual([]);
  });

  it("does not keep a program from ending that forgot to close it", async () => {
    const rogue = rogueBridge("honest(request)");
    const words = [join(import.meta.dirname, "ask-forever.ts"), rogue.python, rogue.script, "forget"];
    const asker = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
    expect((await once(asker, "close"))[0]).toBe(0);
    expect(await processesOf(rogue.groups()[0])).toEqual([]);
  });
});

describe(`an interpreter${SKIPPED}`, { skip: pythonAbsence !== null }, () => {
  it.each([
    ["is not there", "/nowhere/bin/python", /found no program/],
    ["is named by a relative path, as one of the repository's would be", ".venv/bin/python", /absolute path/],
    ["is no program", import.meta.dirname, /could not be started/],
  ])("that %s gives E_BACKEND_MISSING with what to do", async (_, python, expected) => {
    const adapter = adapterOf({ ...rogueBridge(""), python });
    expect(await askInVain(adapter)).toMatchObject({
      code: "E_BACKEND_MISSING",
      message: expect.stringMatching(expected),
    });
    expect(await adapter.isAvailable()).toMatchObject({
      available: false,
      code: "E_BACKEND_MISSING",
      remedy: expect.stringContaining("docs/backends.md"),
    });
    expect(await adapter.status()).toMatchObject({ ready: false });
  });

  it("is looked for in the user's own folder when none is named, and nowhere else", async () => {
    const home = temporaryFolder();
    const { script, groups } = rogueBridge("honest(request)");
    const environment = { QUANTUM_FORGE_HOME: home, PATH: process.env["PATH"] };
    const adapter = openAdapter("pennylane", { environment, userHome: home, script });
    open.push(adapter);
    expect(await askInVain(adapter)).toMatchObject({ code: "E_BACKEND_MISSING" });
    mkdirSync(join(home, "python", "bin"), { recursive: true });
    symlinkSync(PLAIN_PYTHON, join(home, "python", "bin", "python"));
    expect(await adapter.isAvailable()).toEqual({ available: true });
    expect(groups()).toHaveLength(1);
  });

  it("is not looked for in a folder that is named by a relative path", async () => {
    const adapter = openAdapter("pennylane", { environment: { QUANTUM_FORGE_HOME: "here" }, userHome: "/" });
    expect(await askInVain(adapter)).toMatchObject({
      code: "E_BACKEND_MISSING",
      message: expect.stringContaining("QUANTUM_FORGE_HOME"),
    });
  });
});

/** An adapter on another bridge. */
function adapterOf(
  { python, script }: Pick<RogueBridge, "python" | "script">,
  variables: Readonly<Record<string, string>> = {},
  name = "pennylane",
): QuantumAdapter {
  const environment = { ...process.env, ...variables, QUANTUM_FORGE_PYTHON: python };
  const adapter = openAdapter(name, { environment, userHome: "/", script });
  open.push(adapter);
  return adapter;
}

/** A bridge whose answers are held back. */
function openLateBridge({ python, script }: RogueBridge, pause: number): Bridge {
  const command = async () => ({ python, script, environment: bridgeEnvironment(process.env, []) });
  const bridge = openBridge({ backend: "pennylane", command, secrets: [] });
  open.push(bridge);
  return {
    ...bridge,
    ask: async (...asked) => {
      const answer = await bridge.ask(...asked);
      await sleep(pause);
      return answer;
    },
  };
}

/** Python that says no with a text, an expression. */
function refusing(text: string): string {
  return `error = {"code": "E_BACKEND_REFUSED", "what": ${text}, "remedy": "ask"}\nsay(json.dumps({"id": request["id"], "error": error}))`;
}

/** Python that writes a text, an expression, on standard error and ends. */
function complaining(text: string): string {
  return `sys.stderr.write(${text})\nsys.stderr.flush()\nos._exit(3)`;
}

function askInVain(adapter: QuantumAdapter, ms: number = budget.ms): Promise<BackendError | null> {
  return failureOf(adapter.optimize(problem, { ...budget, ms }));
}
