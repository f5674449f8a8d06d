import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { medianRun } from "./median-run.ts";
import { runTimed, type TimedRun } from "./run-timed.ts";

/** Programs that people know, each on one core. They write `output` from the file `text` in the same folder. */
const PEERS = {
  "xz -9e": { program: "xz", words: ["-9e", "-T1", "-k", "text"], output: "text.xz" },
  "zstd -19 --long=27": {
    program: "zstd",
    words: ["-19", "--long=27", "-T1", "-q", "text"],
    output: "text.zst",
  },
  "brotli -q 11": { program: "brotli", words: ["-q", "11", "-w", "24", "text"], output: "text.br" },
  "7z PPMd o8": {
    program: "7z",
    words: ["a", "-t7z", "-m0=PPMd:o=8:mem=1g", "-mtm=off", "-bso0", "-bsp0", "text.7z", "text"],
    output: "text.7z",
  },
  "zpaq -m5": {
    program: "zpaq",
    words: ["add", "text.zpaq", "text", "-method", "5", "-threads", "1", "-noattributes"],
    output: "text.zpaq",
  },
} as const;

export type PeerName = keyof typeof PEERS;

/** Those of which the best is the peer of a size. */
export const GENERAL_PEERS: readonly PeerName[] = [
  "xz -9e",
  "zstd -19 --long=27",
  "brotli -q 11",
  "7z PPMd o8",
];

export type PeerRun = TimedRun & { readonly bytes: number };

/** runPeer compresses the file `text` of a folder; null when the peer is not installed. */
export function runPeer(name: PeerName, folder: string): Promise<PeerRun | null> {
  const { program, words, output } = PEERS[name];
  const file = join(folder, output);
  return medianRun(() => {
    const run = runTimed(program, words, { cwd: folder });
    if (run === null) return null;
    const bytes = statSync(file).size;
    rmSync(file);
    return { ...run, bytes };
  });
}
