import { sha256 } from "../../../adapters/keys/index.ts";
import { type ParsedCommand, UsageError } from "../../../core/commands/index.ts";
import { parseCosignerVkey } from "../../../core/vbh/log/index.ts";
import type { Root } from "../../../core/vbh/root/index.ts";

/**
 * witnessesOf gives the witnesses that a root is to name, by their keys, and how many must have signed; what is not said stays as it is (default: none). Throws
 * LogError E_KEY_ENCODING, and UsageError E_OPTION for a quorum that they cannot make.
 */
export function witnessesOf(
  { lists, values }: ParsedCommand,
  present: Root["witnesses"] = { keys: [], quorum: 0 },
): Root["witnesses"] {
  const keys = lists.get("witness") ?? present.keys;
  const names = new Set(keys.map((vkey) => parseCosignerVkey(vkey, sha256).name));
  const text = values.get("quorum") ?? String(present.quorum);
  if (/^\d{1,2}$/.test(text) && Number(text) <= names.size) return { keys, quorum: Number(text) };
  throw new UsageError("E_OPTION", {
    what: `expected a --quorum of 0 to ${names.size}, the number of witnesses that are named, found ${JSON.stringify(text)}`,
    remedy: "name each witness with --witness VKEY",
  });
}
