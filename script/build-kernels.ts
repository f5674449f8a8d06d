import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";

/** A folder with `assembly/kernel.ts`, compiled once for each variant: its constant of that name is the variant's number. */
type Source = { readonly folder: string; readonly constant: string; readonly variants: readonly string[] };

const SOURCES: readonly Source[] = [
  { folder: "core/mdl/kernel", constant: "TIER", variants: ["fast", "standard", "deep"] },
  { folder: "core/optimize/simulate/kernel", constant: "SINGLE", variants: ["double", "single"] },
];

/**
 * buildKernels compiles the inner loops of the model and of the simulator to WebAssembly by the project's own AssemblyScript,
 * and writes the bytes as text to the folder `bytes` of each, so that the sources run without a build. `scratch` is a folder
 * for what lies in between.
 */
export async function buildKernels(scratch: string): Promise<void> {
  await mkdir(scratch, { recursive: true });
  await Promise.all(SOURCES.map((source) => build(source, scratch)));
}

async function build({ folder, constant, variants }: Source, scratch: string): Promise<void> {
  const bytes = join(folder, "bytes");
  await mkdir(bytes, { recursive: true });
  const work = variants.map(async (variant, number) => {
    const wasm = join(scratch, `${variant}.wasm`);
    await compile(join(folder, "assembly", "kernel.ts"), wasm, `${constant}=${number}`);
    await writeFile(join(bytes, `${variant}.ts`), moduleOf(variant, await readFile(wasm)));
  });
  await Promise.all(work);
}

async function compile(source: string, wasm: string, constant: string): Promise<void> {
  const asc = join("node_modules", "assemblyscript", "bin", "asc.js");
  const optimized = ["-O3", "--converge", "--noAssert", "--runtime", "stub"];
  // Warning 112: vectors between modules of one kernel are said to be exchanged with others.
  const features = ["--enable", "simd", "--importMemory", "--disableWarning", "112", "--use", constant];
  const args = [asc, source, "-o", wasm, ...optimized, ...features];
  await runProgram(process.execPath, args, "see what AssemblyScript says above");
}

function moduleOf(variant: string, wasm: Uint8Array): string {
  const header = `/* Generated from ../assembly by "npm run build". Edit those files. */\n`;
  const text = Buffer.from(wasm).toString("base64");
  return `${header}export const ${variant.toUpperCase()}_KERNEL: string =\n  "${text}";\n`;
}
