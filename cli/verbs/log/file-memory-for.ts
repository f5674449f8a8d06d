import { resolve } from "node:path";
import { fileMemory, refuseOwnRepository } from "../../../adapters/witness/index.ts";
import type { Session } from "../../../adapters/workspace/open-session.ts";
import type { HeadMemory } from "../../../forge/log/head-memory.ts";

/** fileMemoryFor keeps heads in a file outside the session's repository. Throws WitnessError E_WITNESS_LOCATION. */
export async function fileMemoryFor(
  { forbidden_roots }: Pick<Session, "forbidden_roots">,
  path: string,
): Promise<HeadMemory> {
  const file = resolve(path);
  await refuseOwnRepository(file, forbidden_roots);
  return fileMemory(file);
}
