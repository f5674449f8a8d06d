import type { Bench } from "./bench.ts";
import type { Part } from "./figure.ts";
import { GENERAL_PEERS } from "./peers.ts";
import type { Subject } from "./subject.ts";

/** peerSizes gives what the general peers that are installed make of a text, the smallest first. */
export async function peerSizes(bench: Bench, subject: Subject): Promise<readonly Part[]> {
  const sizes: Part[] = [];
  for (const name of GENERAL_PEERS) {
    bench.progress.step(`${name} on ${subject.name}`);
    const run = await subject.peer(name);
    if (run === null) bench.skip(`sizes / ${name}`, "it is not installed");
    else sizes.push({ name, value: run.bytes, unit: "byte" });
  }
  return sizes.sort((a, b) => a.value - b.value);
}
