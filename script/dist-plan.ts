import { ScriptError } from "./script-error.ts";

/** The text of one action folder's contract: actions/<name>/action.yml. */
export type ActionContract = { readonly name: string; readonly contract: string };

export type PlannedFile = { readonly text: string; readonly executable: boolean };

/** The action that stands in the repository's root, so that users can write `uses: owner/quantum-forge@v0`. */
const ROOT_ACTION = "forge";
/** Names in dist/ that an action must not take. */
const TAKEN = new Set(["bundle", "cli", "python", "site"]);

/**
 * planDist gives every file around the bundle, by path from the repository's root: dist/cli.js, one launcher
 * for each action, and the root action.yml made from actions/forge/action.yml. All code is in dist/bundle, so
 * that n actions cost one bundle. Throws E_ACTION.
 */
export function planDist(actions: readonly ActionContract[]): ReadonlyMap<string, PlannedFile> {
  const files = new Map<string, PlannedFile>([["dist/cli.js", { text: cliLauncher(), executable: true }]]);
  for (const { name, contract } of actions) {
    checkContract(name, contract);
    files.set(`dist/${name}.js`, { text: actionLauncher(name), executable: false });
    if (name === ROOT_ACTION) files.set("action.yml", { text: rootAction(contract), executable: false });
  }
  return files;
}

function cliLauncher(): string {
  return '#!/usr/bin/env node\nimport { runCli } from "./bundle/index.js";\nawait runCli();\n';
}

function checkContract(name: string, contract: string): void {
  if (TAKEN.has(name)) {
    throw new ScriptError("E_ACTION", {
      what: `actions/${name} would overwrite dist/${name}.js, which the build itself makes`,
      remedy: "give the action another name",
    });
  }
  if (!contract.includes(launcherPath(name))) {
    throw new ScriptError("E_ACTION", {
      what: `actions/${name}/action.yml does not run ${launcherPath(name)}`,
      remedy: `write "main: ${launcherPath(name)}" under "runs:"`,
    });
  }
}

function launcherPath(name: string): string {
  return `../../dist/${name}.js`;
}

function actionLauncher(name: string): string {
  return `import { runAction } from "./bundle/index.js";\nawait runAction(${JSON.stringify(name)});\n`;
}

function rootAction(contract: string): string {
  const header = `# Generated from actions/${ROOT_ACTION}/action.yml by "npm run build". Edit that file.\n`;
  return header + contract.replaceAll("../../dist/", "dist/");
}
