import { oneLine } from "../../core/one-line.ts";
import { ForgeError } from "../forge-error.ts";

/**
 * requirePlainNames throws ForgeError E_INPUT_FILE for a name with a control character: scripts tell names apart by NULs or line
 * ends, so that such a name would become two. `paths` are the files that the names are from.
 */
export function requirePlainNames(names: readonly string[], paths: readonly string[]): void {
  const broken = names.find((name) => /\p{Cc}/u.test(name));
  if (broken === undefined) return;
  const [first = "the files", ...others] = paths.map((path) => JSON.stringify(path));
  const files = others.length === 0 ? first : `${first} and ${others.length} more`;
  throw new ForgeError("E_INPUT_FILE", {
    what: `expected names without control characters in ${files}, found ${JSON.stringify(oneLine(broken, 60))}`,
    remedy: "rename that test, or leave it out",
  });
}
