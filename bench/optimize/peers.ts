import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

export type Answer = {
  readonly ms: number;
  readonly energy: number;
  readonly slopes?: readonly number[];
  readonly evaluations?: number;
  readonly iterations?: number;
  readonly reached?: boolean;
  readonly sampling_ms?: number;
};

/** Asks for the work of a name in peers.py. */
export type Peers = {
  readonly ask: (work: string, request?: object) => Promise<Answer>;
  readonly close: () => void;
};

/** startPeers starts peers.py by QUANTUM_FORGE_PYTHON, or by .venv of this project. */
export function startPeers(): Peers {
  const own = join(import.meta.dirname, "../../.venv/bin/python");
  const python = process.env["QUANTUM_FORGE_PYTHON"] ?? own;
  if (!existsSync(python)) {
    throw new Error(`expected Python with the peers at ${python}, found none: set QUANTUM_FORGE_PYTHON`);
  }
  const child = spawn(python, [join(import.meta.dirname, "peers.py")], {
    env: { ...process.env, OMP_NUM_THREADS: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (work, request = {}) => {
      child.stdin.write(`${JSON.stringify({ work, ...request })}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`expected an answer to ${work}, found the end of peers.py`);
      return JSON.parse(value) as Answer;
    },
    close: () => child.stdin.end(),
  };
}
