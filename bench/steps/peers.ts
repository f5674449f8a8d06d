import { spawnSync } from "node:child_process";
import { brotliCompressSync, constants } from "node:zlib";

/** A program that people know, on the same text in the same run. */
export type Peer = {
  readonly name: string;
  /** Does the work and gives the size of what came out, 0 for none; null when the program is not there. */
  readonly run: () => number | null;
};

/** peersOn gives git status on the work tree and the usual compressors at their strongest on its text. */
export function peersOn(folder: string, text: Uint8Array): readonly Peer[] {
  return [
    {
      name: "git status",
      run: () => sizeOf("git", ["-C", folder, "status", "--porcelain"], new Uint8Array()),
    },
    { name: "xz -9e", run: () => sizeOf("xz", ["-9e", "-c", "-T1"], text) },
    { name: "zstd -19 --long", run: () => sizeOf("zstd", ["-19", "--long", "-c", "-q"], text) },
    { name: "brotli -11", run: () => brotli(text) },
  ];
}

function sizeOf(program: string, args: readonly string[], input: Uint8Array): number | null {
  const { status, stdout } = spawnSync(program, args, { input, maxBuffer: 2 ** 30 });
  return status === 0 ? stdout.length : null;
}

function brotli(text: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(text, { params }).length;
}
