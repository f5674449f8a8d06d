import { renderError } from "../core/report/render-error.ts";
import { EXIT_ENVIRONMENT } from "./exit-code.ts";

/**
 * guardOutput settles what happens when standard output or standard error breaks. A reader that went away, such as
 * `head`, has seen enough: the verdict and its exit code stand. Any other fault loses the result, which is one line on
 * standard error and exit code 3.
 */
export function guardOutput({ stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">): void {
  stderr.on("error", () => {});
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    const what = `cannot write the result to standard output (${error.code ?? error.message})`;
    stderr.write(`${renderError("E_OUTPUT", what, "make room for it, or send it to another place")}\n`);
    process.exit(EXIT_ENVIRONMENT);
  });
}
