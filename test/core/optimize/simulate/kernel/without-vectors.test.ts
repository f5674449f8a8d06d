import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../../../core/optimize/ising/index.ts";
import { QaoaSimulator } from "../../../../../core/optimize/simulate/index.ts";
import { startKernel } from "../../../../../core/optimize/simulate/kernel/index.ts";
import { randomIsing } from "../../ising/some-ising.ts";

const FOLDER = join(import.meta.dirname, "../../../../../core/optimize/simulate");
const ising = randomIsing(9, seededRandom(1));
const angles = { gammas: [0.3, -0.2], betas: [0.7, 0.1] };

/** What a new process with V8's flags prints: whether there are kernels, and the energy. */
function asked(...flags: readonly string[]): unknown {
  const program = `
    import { QaoaSimulator } from ${JSON.stringify(join(FOLDER, "index.ts"))};
    import { startKernel } from ${JSON.stringify(join(FOLDER, "kernel/index.ts"))};
    const kernels = ["f64", "f32"].map((precision) => startKernel(precision, 4) !== null);
    const simulator = new QaoaSimulator(${JSON.stringify(ising)}, undefined, { precision: "f32" });
    console.log(JSON.stringify([kernels, simulator.energy(${JSON.stringify(angles)})]));`;
  const { stdout } = spawnSync(process.execPath, [...flags, "--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  return JSON.parse(stdout);
}

describe("a processor without vectors", () => {
  // Without SSE4.1, V8 refuses the vectors of WebAssembly; other processors than Intel's have them in any case.
  it.runIf(process.arch === "x64")("computes in JavaScript, in float64", () => {
    const plain = new QaoaSimulator(ising, undefined, { kernel: false });
    expect(asked("--no-enable-sse4-1")).toEqual([[false, false], plain.energy(angles)]);
  });

  it("is another one than this", () => {
    expect(startKernel("f64", 4)).not.toBeNull();
    expect(asked()).toEqual([
      [true, true],
      new QaoaSimulator(ising, undefined, { precision: "f32" }).energy(angles),
    ]);
  });
});
