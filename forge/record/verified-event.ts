import type { EventDraft } from "../../core/registry/index.ts";
import type { Verification } from "../../core/vbh/index.ts";

type VerifiedDraft = Extract<EventDraft, { readonly kind: "verified" }>;

/** verifiedEvent says what a verification found; the time is given at append. */
export function verifiedEvent(verification: Verification, id: string, actor: string): VerifiedDraft {
  const { vbh_status, vbh_compliance, pq, log_index, checks } = verification;
  return {
    v: 1,
    kind: "verified",
    actor,
    build_id: id,
    vbh_status,
    vbh_compliance,
    pq,
    log_index,
    failed: checks.flatMap(({ name, state, code }) =>
      state === "failed" ? [{ check: name, code: code ?? "" }] : [],
    ),
    not_run: checks.flatMap(({ name, state }) => (state === "not_run" ? [name] : [])),
  };
}
