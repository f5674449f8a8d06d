import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The path of a Node of this major version, from the npm registry, or the reason why there is none. */
export type NodeBinary = { readonly path: string } | { readonly reason: string };

/** nodeOfMajor installs `node@<major>` once into the temporary folder and gives the path of its binary. */
export async function nodeOfMajor(major: number): Promise<NodeBinary> {
  if (process.versions.node.startsWith(`${major}.`)) return { path: process.execPath };
  const home = join(tmpdir(), `quantum-forge-node-${major}`);
  const path = join(home, "node_modules", "node", "bin", "node");
  if (existsSync(path)) return { path };
  const draft = `${home}.${process.pid}`;
  try {
    await mkdir(draft, { recursive: true });
    await run("npm", ["install", "--prefix", draft, "--no-audit", "--no-fund", `node@${major}`], {
      timeout: 120_000,
    });
    await rename(draft, home).catch(() => rm(draft, { recursive: true, force: true }));
    return { path };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const [firstLine = ""] = String(error).split("\n");
    return { reason: `Node ${major} cannot be installed from the npm registry (${firstLine})` };
  }
}
