import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../git-fixture.ts";
import type { Step } from "./run-action.ts";

/** A JUnit report as vitest writes it: a suite for each file. Seconds. */
export function junitOf(seconds: { readonly [file: string]: number }): string {
  const suites = Object.entries(seconds).map(
    ([file, time]) =>
      `<testsuite name="${file}" time="${time}"><testcase classname="${file}" name="x" time="${time}"/></testsuite>`,
  );
  return `<testsuites>${suites.join("")}</testsuites>`;
}

/** A folder with files, as a checkout leaves one; it is no repository. */
export function workspaceOf(files: { readonly [path: string]: string }): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A step of actions/optimize in a workspace of these files. */
export function planning(files: { readonly [path: string]: string }, inputs: Step["with"] = {}): Step {
  return {
    action: "optimize",
    workspace: workspaceOf(files),
    event: "push",
    payload: {},
    sha: "0".repeat(40),
    ref: "refs/heads/main",
    with: inputs,
  };
}
