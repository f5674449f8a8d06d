import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { buildKernels } from "./build-kernels.ts";
import { type ActionContract, planDist } from "./dist-plan.ts";
import { bundleProofScript, PROOF_SCRIPT_FOLDER } from "./proof-script.ts";
import { runProgram } from "./run-program.ts";
import { runScript } from "./run-script.ts";

/** The program in Python that the bundle starts, and the packages that it needs. */
const BRIDGE = join("adapters", "python", "bridge");

/**
 * `npm run build`, run in the repository's root, makes dist/ and action.yml from the sources: TypeScript to
 * build/, one bundle of build/cli/bundle.js by the project's own ncc (another version gives other bytes),
 * launchers around it, the one script of the page that checks proofs, and the bridge to Python. The result depends on
 * the sources and the lock file alone, not on the machine, the folder or what was built before.
 */
await runScript(async () => {
  const files = planDist(await readActions());
  await rm("build", { recursive: true, force: true });
  await buildKernels(join("build", "kernels"));
  await compile();
  // Not before, so that a mistake in the types costs nobody a working dist/.
  await rm("dist", { recursive: true, force: true });
  await bundle();
  await writeProofScript();
  await copyBridge();
  for (const [path, { text, executable }] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    if (executable) await chmod(path, 0o755);
  }
});

async function readActions(): Promise<readonly ActionContract[]> {
  const contracts: ActionContract[] = [];
  for (const entry of await readdir("actions", { withFileTypes: true })) {
    const path = join("actions", entry.name, "action.yml");
    if (existsSync(path)) contracts.push({ name: entry.name, contract: await readFile(path, "utf8") });
  }
  return contracts;
}

async function compile(): Promise<void> {
  const tsc = join("node_modules", "typescript", "bin", "tsc");
  await runProgram(process.execPath, [tsc, "-p", "tsconfig.json"], "fix the types, see npm run types");
}

async function bundle(): Promise<void> {
  const ncc = join("node_modules", "@vercel", "ncc", "dist", "ncc", "cli.js");
  const entry = join("build", "cli", "bundle.js");
  const options = ["-o", join("dist", "bundle"), "--no-cache", "--quiet", "--license", "licenses.txt"];
  await runProgram(process.execPath, [ncc, "build", entry, ...options], "see what ncc says above");
}

async function copyBridge(): Promise<void> {
  const filter = (path: string): boolean => basename(path) !== "__pycache__";
  await cp(BRIDGE, join("dist", "python", "bridge"), { recursive: true, filter });
}

/** The licences of the packages in it stand beside it, as those of the bundle do. */
async function writeProofScript(): Promise<void> {
  const built = await bundleProofScript(".");
  if (built === null) return;
  await mkdir(PROOF_SCRIPT_FOLDER, { recursive: true });
  await writeFile(join(PROOF_SCRIPT_FOLDER, "proof.js"), built.script);
  await writeFile(join(PROOF_SCRIPT_FOLDER, "licenses.txt"), built.licenses);
}
