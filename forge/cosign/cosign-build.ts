import { recordPath } from "../../core/registry/index.ts";
import { cosignaturePath } from "../../core/vbh/cosignature/index.ts";
import { type TrustedRoot, VbhError } from "../../core/vbh/index.ts";
import { ForgeError } from "../forge-error.ts";
import { type AppendDependencies, appendToRegistry } from "../registry/append.ts";
import { type VerifyContext, verifyRecorded } from "../verify-recorded.ts";
import { type Consent, consent } from "./consent.ts";
import { type Approvals, readApprovals } from "./read-approvals.ts";

export type CosignOutcome = {
  readonly id: string;
  readonly principal: string;
  /** It had been signed by this principal before, and nothing was added. */
  readonly already_signed: boolean;
  readonly commit: string | null;
  readonly pushed_to: string | null;
  readonly approvals: Approvals;
};

/**
 * cosignBuild adds a principal's late signature to a recorded build, in one commit with its `cosigned` event. The build is
 * verified first: nobody is led to sign evidence that does not hold. Throws ForgeError E_NO_ROOT, VbhError E_UNAUTHORISED (also
 * for a key that the root does not name) or the code of the check that fails, and what consent and appendToRegistry throw.
 */
export async function cosignBuild(
  dependencies: AppendDependencies & VerifyContext,
  { reference, by }: { readonly reference: string; readonly by: Consent },
): Promise<CosignOutcome> {
  const trusted = await requireRoot(dependencies);
  const { commit, pushed_to, result } = await appendToRegistry(dependencies, async (view) => {
    const found = await view.find(reference);
    const { id, record_sha256 } = found;
    await requireWhole(dependencies, view.snapshot, found);
    const payload = await view.snapshot.read(recordPath(id));
    if (payload === null) throw new TypeError(`the record of ${id}, which was verified, is gone`);
    const { principal, bytes } = await consent(by, payload, trusted.chain(), dependencies.primitives);
    const before = await readApprovals(dependencies, view.snapshot, found);
    const outcome = { id, principal, record_sha256 };
    if (before.signed.includes(principal))
      return { append: null, result: { ...outcome, already_signed: true } };
    const append = {
      records: [],
      events: [{ v: 1, kind: "cosigned", actor: principal, build_id: id, principal }] as const,
      pointers: new Map(),
      files: new Map([[cosignaturePath(record_sha256, principal), bytes]]),
      message: `Cosign ${id}: ${principal}\n`,
    };
    return { append, result: { ...outcome, already_signed: false } };
  });
  const { id, principal, already_signed } = result;
  const approvals = await readApprovals(dependencies, await dependencies.store.snapshot(), result);
  return { id, principal, already_signed, commit: already_signed ? null : commit, pushed_to, approvals };
}

async function requireRoot({ trustedRoot }: VerifyContext): Promise<TrustedRoot> {
  const trusted = await trustedRoot();
  if (trusted !== null) return trusted;
  throw new ForgeError("E_NO_ROOT", {
    what: "expected a root of trust that says who may sign promotions, found none pinned by the policy",
    remedy: "make one: quantum-forge root create --help",
  });
}

async function requireWhole(
  dependencies: VerifyContext,
  snapshot: Parameters<typeof verifyRecorded>[1],
  found: Parameters<typeof verifyRecorded>[2],
): Promise<void> {
  const { vbh_status, checks } = await verifyRecorded(dependencies, snapshot, found);
  if (vbh_status === "PASS") return;
  const open = checks.find(({ state }) => state === "failed") ?? checks.find(({ state }) => state !== "ok");
  throw new VbhError(vbh_status === "FAIL" ? "E_SIG" : "E_UNAUTHORISED", {
    what: `expected a build that verifies as PASS, found ${found.id} as ${vbh_status} (${open?.name ?? "?"}: ${open?.code ?? open?.detail ?? "?"})`,
    remedy: `look at it: quantum-forge verify ${found.id}`,
  });
}
