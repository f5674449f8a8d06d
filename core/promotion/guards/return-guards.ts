import type { ChannelPolicy } from "../../policy/channel-policy.ts";
import type { Mover } from "../mover.ts";
import { type Finding, ok, refused } from "./guard-table.ts";

/** Why a channel goes back, and whether its policy does so by itself. */
export type ReturnRequest = {
  readonly channel: ChannelPolicy;
  readonly mover: Mover;
  /** false: the policy only observes. */
  readonly enforce: boolean;
  readonly reason_code: string;
  readonly reason: string;
};

/** goesBackByItself: nobody asked, so the policy must have. */
export function goesBackByItself({
  channel: { name, auto_rollback },
  mover,
  enforce,
}: ReturnRequest): Finding {
  if (!mover.automatic) return ok(`${mover.actor} asks for it.`);
  const remedy = `do it by hand: quantum-forge rollback --channel ${name}`;
  if (!enforce) return refused("AUTOMATIC_OFF", "The policy only observes, so nothing is automatic.", remedy);
  if (!auto_rollback) return refused("AUTOMATIC_OFF", `${name} does not go back by itself.`, remedy);
  return ok(`${name} goes back by itself.`);
}
