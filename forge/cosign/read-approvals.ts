import { CodedError } from "../../core/coded-error.ts";
import { recordPath } from "../../core/registry/index.ts";
import { cosignaturesFolder, verifyCosignature } from "../../core/vbh/cosignature/index.ts";
import { newestRoot } from "../../core/vbh/root/index.ts";
import type { RegistrySnapshot } from "../ports.ts";
import type { VerifyContext } from "../verify-recorded.ts";

/** A late signature that does not count, and why. */
export type RefusedApproval = { readonly path: string; readonly code: string; readonly what: string };

/** Who signed a build for promotion, and how many the root of trust asks for. */
export type Approvals = {
  /** 0 without a root of trust. */
  readonly needed: number;
  /** Who may sign. */
  readonly promoters: readonly string[];
  /** Who did, each once. */
  readonly signed: readonly string[];
  readonly refused: readonly RefusedApproval[];
};

const NONE: Approvals = { needed: 0, promoters: [], signed: [], refused: [] };

/**
 * readApprovals verifies all late signatures of a build by the newest version of the root. One that does not hold counts for nobody
 * and takes nothing from the others. Throws what is wrong with the root.
 */
export async function readApprovals(
  { trustedRoot, primitives }: Pick<VerifyContext, "trustedRoot" | "primitives">,
  snapshot: RegistrySnapshot,
  { id, record_sha256 }: { readonly id: string; readonly record_sha256: string },
): Promise<Approvals> {
  const trusted = await trustedRoot();
  if (trusted === null) return NONE;
  const chain = trusted.chain();
  const { threshold: needed, principals: promoters } = newestRoot(chain).roles.promotion;
  const payload = await snapshot.read(recordPath(id));
  const signed = new Set<string>();
  const refused: RefusedApproval[] = [];
  for (const path of await snapshot.list(cosignaturesFolder(record_sha256))) {
    try {
      const bytes = await snapshot.read(path);
      if (bytes !== null && payload !== null)
        signed.add(await verifyCosignature(bytes, payload, chain, primitives));
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      refused.push({ path, code: error.code, what: error.what });
    }
  }
  return { needed, promoters, signed: [...signed].sort(), refused };
}
