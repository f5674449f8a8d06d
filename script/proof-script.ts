import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { precompiledChecks } from "./precompiled-checks.ts";

/** The script of the page that checks proofs, and the licences of the packages in it. */
export type ProofScript = { readonly script: string; readonly licenses: string };

const ENTRY = join("dashboards", "proof", "main.ts");
/**
 * bundleProofScript bundles dashboards/proof/main.ts of the project in `root` with all that it imports into one script for
 * browsers: names and line breaks are kept, so that people can read it, and comments are not. The same sources and packages give
 * the same bytes in any folder. null where the project has no such page.
 */
export async function bundleProofScript(root: string): Promise<ProofScript | null> {
  const entry = join(resolve(root), ENTRY);
  if (!existsSync(entry)) return null;
  const bundle = await rolldown({
    input: entry,
    cwd: resolve(root),
    platform: "browser",
    treeshake: true,
    logLevel: "silent",
    // As the packages are named, not where a link leads, so that the folder leaves no trace.
    resolve: { symlinks: false },
    plugins: [precompiledChecks(await schemasIn(root), createRequire(entry))],
  });
  const { output } = await bundle.generate({ format: "es", codeSplitting: false, comments: false });
  const [chunk] = output;
  const licenses = await licensesOf(chunk.moduleIds);
  // In a script element of HTML these two would end it, or begin a comment; in strings the escape changes nothing.
  const script = withFlatChecks(chunk.code).replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  return { script, licenses };
}

/** Those that the page checks something by. */
async function schemasIn(root: string): Promise<readonly Record<string, unknown>[]> {
  const file = join(resolve(root), "core", "vbh", "root", "root-schema.ts");
  const { ROOT_SCHEMA } = (await import(pathToFileURL(file).href)) as {
    ROOT_SCHEMA: Record<string, unknown>;
  };
  return [ROOT_SCHEMA];
}

/** Generated checks are nested deeply, and their indentation would be half of the script. */
function withFlatChecks(code: string): string {
  const begin = code.indexOf("\nconst CHECKS = {");
  const end = code.indexOf("\nvar Ajv2020 = class", begin);
  if (begin < 0 || end < 0) return code;
  return `${code.slice(0, begin)}${code.slice(begin, end).replaceAll(/\n\t+/g, "\n")}${code.slice(end)}`;
}

/** Each package once, in the order of their names, with the text of its licence. */
async function licensesOf(modules: readonly string[]): Promise<string> {
  const packages = new Map<string, string>();
  for (const path of modules) {
    const [, folder, name] = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/.exec(path) ?? [];
    if (folder !== undefined && name !== undefined) packages.set(name.replaceAll("\\", "/"), folder);
  }
  const texts: string[] = [];
  for (const [name, folder] of [...packages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
      readonly license?: string;
    };
    const text = await readFile(join(folder, "LICENSE"), "utf8");
    texts.push(`${name}\n${license ?? ""}\n${text.trim()}\n`);
  }
  return texts.join("\n");
}

export const PROOF_SCRIPT_FOLDER = join("dist", "site");
