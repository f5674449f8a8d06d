import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Absolute path of the repository's root. */
export const ROOT: string = join(import.meta.dirname, "..", "..");

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** sandbox makes a folder with the given files that is removed when the test ends. */
export function sandbox(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "quantum-forge-script-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (text.startsWith("#!")) chmodSync(join(folder, path), 0o755);
  }
  return folder;
}

/** runProjectScript runs script/<name>.ts of this project as a process in the given folder. */
export function runProjectScript(folder: string, name: string, ...args: readonly string[]): Ended {
  return run(folder, process.execPath, [join(ROOT, "script", `${name}.ts`), ...args]);
}

export function run(
  folder: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Ended {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8", env });
  return { code: status, stdout, stderr };
}
