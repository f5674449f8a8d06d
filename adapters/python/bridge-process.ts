import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import { dirname } from "node:path";
import type { Readable, Writable } from "node:stream";
import { BackendError, type BackendFault } from "../../core/optimize/backend/index.ts";
import { LONGEST_LINE } from "./conventions.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { endWithUs, killGroup } from "./process-groups.ts";

export type BridgeCommand = {
  readonly python: string;
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** Of what it says on standard error, this much of the end is kept: more than a secret has, so none is cut in half. */
const COMPLAINT_KEPT = 16 * 1024;
/** One that has ended may still have words on their way; what it left behind is not waited for. */
const LAST_WORDS_MS = 100;
const NEWLINE = 10;

type Waiting = { readonly resolve: (line: string) => void; readonly reject: (error: BackendError) => void };

/**
 * BridgeProcess is one running bridge: lines in, lines out, one at a time. It leads a process group, which is killed
 * as a whole when the process ends by itself, breaks the form of the wire, is told to end, or when this program ends.
 * Its current folder is that of the script, so that no SDK reads a configuration out of a repository. Of what it says on
 * standard error its secrets are hidden.
 */
export class BridgeProcess {
  readonly #child: ChildProcess;
  readonly #forget: () => void;
  readonly #ended: Promise<void>;
  #waiting: Waiting | null = null;
  #failure: BackendError | null = null;
  #chunks: Buffer[] = [];
  #length = 0;
  #complaint = "";

  constructor({ python, script, environment }: BridgeCommand, secrets: readonly string[]) {
    this.#child = spawn(python, ["-I", "-B", script], {
      cwd: dirname(script),
      env: environment,
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    const { pid, stdin, stdout, stderr } = this.#child;
    this.#forget = pid === undefined ? () => undefined : endWithUs(pid);
    // A bridge that ended before it read its request is judged by how it ended, not by EPIPE.
    stdin?.on("error", () => undefined);
    stdout?.on("data", (chunk: Buffer) => this.#take(chunk));
    stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.#complaint = hideSecrets(this.#complaint + text, secrets).slice(-COMPLAINT_KEPT);
    });
    this.#ended = new Promise((resolve) => {
      const end = (status: number | null, signal: NodeJS.Signals | null): void => {
        this.fail("E_BACKEND_CRASHED", `the bridge to Python ended ${howOf(status, signal)}${this.#said()}`);
        resolve();
      };
      this.#child.on("error", (error: NodeJS.ErrnoException) => {
        this.fail("E_BACKEND_MISSING", `${python} could not be started (${error.code ?? error.message})`);
        resolve();
      });
      this.#child.on("close", end);
      this.#child.on("exit", (status, signal) => setTimeout(() => end(status, signal), LAST_WORDS_MS));
    });
    this.#keepAwake(false);
  }

  /** Whether it can be asked. */
  get alive(): boolean {
    return this.#failure === null;
  }

  /** Sends one line and gives the next one that comes back. Throws BackendError; the process is over then. */
  exchange(line: string): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) return reject(this.#failure);
      this.#keepAwake(true);
      this.#waiting = { resolve, reject };
      this.#child.stdin?.write(`${line}\n`);
    });
  }

  /** Kills the group; whoever waits gets the error. Only the first failure counts. */
  fail(code: BackendFault, what: string): void {
    if (this.#failure !== null) return;
    this.#failure = new BackendError(code, { what, remedy: REMEDIES[code] ?? "choose another backend" });
    this.#forget();
    if (this.#child.pid !== undefined) killGroup(this.#child.pid);
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) stream?.destroy();
    this.#waiting?.reject(this.#failure);
    this.#waiting = null;
  }

  /** Kills what still runs, and waits until it is gone. */
  async end(): Promise<void> {
    this.fail("E_BACKEND_CRASHED", "the bridge to Python was closed");
    // Else this program would end in the middle of waiting.
    this.#child.ref();
    await this.#ended;
  }

  #take(chunk: Buffer): void {
    const newline = chunk.indexOf(NEWLINE);
    const stop = newline < 0 ? chunk.length : newline;
    this.#length += stop;
    if (this.#length > LONGEST_LINE) {
      this.fail("E_BACKEND_ANSWER", `the bridge to Python wrote a line of more than ${LONGEST_LINE} bytes`);
    } else if (this.#waiting === null || (newline >= 0 && newline < chunk.length - 1)) {
      this.fail("E_BACKEND_ANSWER", "the bridge to Python wrote what nobody asked for");
    } else {
      this.#chunks.push(chunk.subarray(0, stop));
      if (newline >= 0) this.#finish();
    }
  }

  #finish(): void {
    const line = Buffer.concat(this.#chunks).toString("utf8");
    const waiting = this.#waiting;
    this.#chunks = [];
    this.#length = 0;
    this.#waiting = null;
    this.#keepAwake(false);
    waiting?.resolve(line);
  }

  #said(): string {
    const line = this.#complaint.split(/[\r\n]+/).findLast((text) => text.trim() !== "");
    return line === undefined ? "" : `: ${line.replace(/\p{Cc}+/gu, " ").trim()}`;
  }

  /** An idle bridge does not keep this program from ending. */
  #keepAwake(awake: boolean): void {
    const { stdin, stdout, stderr } = this.#child;
    const parts: readonly (ChildProcess | Readable | Writable | null)[] = [
      this.#child,
      stdin,
      stdout,
      stderr,
    ];
    for (const part of parts) {
      if (part === null || !(part === this.#child || part instanceof Socket)) continue;
      if (awake) (part as ChildProcess).ref();
      else (part as ChildProcess).unref();
    }
  }
}

const REMEDIES: Partial<Record<BackendFault, string>> = {
  E_BACKEND_MISSING: "install the packages as docs/backends.md says, or choose another backend",
  E_BACKEND_CRASHED: "try again with fewer variables, or choose another backend",
  E_BACKEND_TIMEOUT: "give it more time, or choose another backend",
  E_BACKEND_ANSWER: "install bridge and packages anew, as docs/backends.md says, or choose another backend",
};

function howOf(status: number | null, signal: NodeJS.Signals | null): string {
  if (signal === "SIGKILL") return "by SIGKILL, as where memory runs out";
  return status === null ? `by ${signal ?? "a signal"}` : `with exit status ${status}`;
}
