/*
 * Code length and speed of the MDL model beside xz -9e and brotli -11, on the same text in the same run: the
 * sources of installed packages. `node bench/mdl.ts`
 */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { compareBytewise } from "../core/compare-bytewise.ts";
import { MODEL_ID, measureSolid, type TextFile } from "../core/mdl/index.ts";

const SETS = {
  "yaml, ajv": ["yaml/dist/**/*.js", "ajv/lib/**/*.ts"],
  vite: ["vite/dist/**/*.js"],
  typescript: ["typescript/**/*.ts"],
};
const packages = fileURLToPath(new URL("../node_modules/", import.meta.url));

for (const [name, patterns] of Object.entries(SETS)) {
  const files = read(patterns);
  const text = Buffer.concat(files.map((file) => file.text));
  const [bits, modelMs] = timed(() => measureSolid(files));
  const model = bits / 8;
  console.log(`${name}: ${files.length} files, ${(text.length / 1e6).toFixed(2)} MB`);
  console.log(row(MODEL_ID, model, modelMs, text.length, 1));
  for (const [peer, compress] of Object.entries({ "xz -9e": xz, "brotli -11": brotli })) {
    const [bytes, ms] = timed(() => compress(text));
    console.log(
      bytes === null ? `  ${peer}: not installed` : row(peer, bytes, ms, text.length, model / bytes),
    );
  }
}

function read(patterns: readonly string[]): readonly TextFile[] {
  const paths = patterns.flatMap((pattern) => globSync(pattern, { cwd: packages }));
  return paths
    .sort(compareBytewise)
    .map((path) => ({ path, text: new Uint8Array(readFileSync(packages + path)) }));
}

function xz(text: Uint8Array): number | null {
  const { status, stdout } = spawnSync("xz", ["-9e", "-c"], { input: text, maxBuffer: 2 ** 30 });
  return status === 0 ? stdout.length : null;
}

function brotli(text: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(text, { params }).length;
}

function timed<T>(work: () => T): readonly [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function row(name: string, bytes: number, ms: number, total: number, ratio: number): string {
  const speed = (total / 1000 / ms).toFixed(2);
  return `  ${name.padEnd(14)} ${Math.round(bytes).toString().padStart(9)} B  ${speed.padStart(6)} MB/s  model/peer ${ratio.toFixed(3)}`;
}
