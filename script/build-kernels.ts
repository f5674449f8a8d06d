import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";

const SOURCE = "core/mdl/kernel/assembly/kernel.ts";
const BYTES = "core/mdl/kernel/bytes";
const TIERS = ["fast", "standard", "deep"] as const;

/**
 * buildKernels compiles the model's inner loop to WebAssembly by the project's own AssemblyScript, once for each tier,
 * and writes the bytes as text to core/mdl/kernel/bytes, so that the sources run without a build. `scratch` is a folder
 * for what lies in between.
 */
export async function buildKernels(scratch: string): Promise<void> {
  await mkdir(scratch, { recursive: true });
  await mkdir(BYTES, { recursive: true });
  const build = async (tier: string, number: number): Promise<void> => {
    const wasm = join(scratch, `${tier}.wasm`);
    await compile(number, wasm);
    await writeFile(join(BYTES, `${tier}.ts`), moduleOf(tier, await readFile(wasm)));
  };
  await Promise.all(TIERS.map(build));
}

async function compile(tier: number, wasm: string): Promise<void> {
  const asc = join("node_modules", "assemblyscript", "bin", "asc.js");
  const optimized = ["-O3", "--converge", "--noAssert", "--runtime", "stub"];
  const features = ["--enable", "simd", "--importMemory", "--use", `TIER=${tier}`];
  const args = [asc, SOURCE, "-o", wasm, ...optimized, ...features];
  await runProgram(process.execPath, args, "see what AssemblyScript says above");
}

function moduleOf(tier: string, wasm: Uint8Array): string {
  const header = `/* Generated from ../assembly by "npm run build". Edit those files. */\n`;
  const text = Buffer.from(wasm).toString("base64");
  return `${header}export const ${tier.toUpperCase()}_KERNEL: string =\n  "${text}";\n`;
}
