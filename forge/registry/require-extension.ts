import { encodeHex } from "../../core/bytes/index.ts";
import { LogError, type LogTree, rangeHash } from "../../core/vbh/log/index.ts";

/**
 * requireExtension holds a log to the size and root that it had before: its first leaves must be those. The tree
 * authenticates what it gives, so their root alone proves it. Throws LogError E_ROLLBACK or E_CONSISTENCY.
 */
export async function requireExtension(
  tree: LogTree,
  { log_size, log_root }: { readonly log_size: number; readonly log_root: string },
): Promise<void> {
  if (tree.size < log_size) {
    throw rewritten("E_ROLLBACK", `at least the ${log_size} entries that it had`, `${tree.size}`);
  }
  if (log_size === 0 || encodeHex(await rangeHash(tree, 0, log_size)) === log_root) return;
  throw rewritten("E_CONSISTENCY", `its first ${log_size} entries as they were`, "others");
}

function rewritten(code: "E_ROLLBACK" | "E_CONSISTENCY", expected: string, found: string): LogError {
  return new LogError(code, {
    what: `expected a log with ${expected}, found ${found}`,
    remedy: "the log's history was rewritten; compare it with another clone of the registry",
  });
}
