import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { temporaryFolder } from "../../git-fixture.ts";
import { BRIDGE, PLAIN_PYTHON } from "./python-fixture.ts";

export type RogueBridge = {
  readonly python: string;
  readonly script: string;
  /** The process groups that it led, the first start first. */
  readonly groups: () => readonly number[];
};

/**
 * rogueBridge writes a bridge that says hello as it should and then, at its first start alone, does what `deed` says
 * instead of answering `request`; `early` comes before the hello. When it is started again it answers every request
 * with ones.
 */
export function rogueBridge(deed: string, early = ""): RogueBridge {
  const folder = temporaryFolder();
  const script = join(folder, "serve.py");
  writeFileSync(
    script,
    `${PREAMBLE}if first:\n${indented(early)}\nhello()\nrequest = read()\nif first:\n${indented(deed)}\n    request = read()\nhonest(request)\n`,
  );
  const groups = () => {
    const list = join(folder, "groups");
    return existsSync(list) ? readFileSync(list, "utf8").trim().split("\n").map(Number) : [];
  };
  return { python: PLAIN_PYTHON, script, groups };
}

/** processesOf gives the processes of a group that still run, after it had a little time to end. */
export async function processesOf(group: number | undefined): Promise<readonly string[]> {
  for (let look = 0; ; look++) {
    const listed = execFileSync("ps", ["-e", "-o", "pgid=,pid=,stat=,args="], { encoding: "utf8" });
    const left = listed.split("\n").filter((line) => Number(line.trim().split(/\s+/)[0]) === group);
    if (left.length === 0 || look === 100) return left;
    await sleep(50);
  }
}

const PREAMBLE = `
import json, os, resource, signal, subprocess, sys, time
sys.path.insert(0, ${JSON.stringify(BRIDGE)})
from forge_bridge.ising import CONVENTIONS

first = not os.path.exists("groups")
with open("groups", "a") as groups:
    print(os.getpgrp(), file=groups)

def read():
    line = sys.stdin.readline()
    return json.loads(line) if line else sys.exit(0)

def say(text):
    sys.stdout.write(text + "\\n")
    sys.stdout.flush()

def answer(request, **content):
    say(json.dumps({"id": request["id"], "answer": content}))

def hello():
    answer(read(), protocol=1, conventions=CONVENTIONS, python="3", versions={},
           missing_packages=[], missing_variables=[])

def honest(request):
    while True:
        answer(request, samples={"1" * len(request["problem"]["fields"]): 1}, iterations=1)
        request = read()

`;

function indented(lines: string): string {
  return (lines.trim() || "pass")
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}
