import type { ChannelPointer, ChannelState } from "../../registry/index.ts";
import { type DueBuild, pointerDifference } from "../pointer-difference.ts";
import type { ChannelRequest } from "./channel-guards.ts";
import { type Finding, ok, refused, waived } from "./guard-table.ts";

/** What a guard of the pointer looks at. */
export type PointerRequest = ChannelRequest & {
  readonly pointer: ChannelPointer | null;
  /** The build that the pointer should name; null when none, or when its record was not found. */
  readonly due: DueBuild | null;
};

/** pointerFollows: the pointer names the promoting build, else the running one, else is absent. */
export function pointerFollows({ channel: { name }, state, pointer, due }: PointerRequest): Finding {
  const difference = pointerDifference({ name, state, pointer, due });
  if (difference === null) return ok(`${name} points at ${namedBy(state)}, as its events say.`);
  return refused(
    "POINTER_CHANGED",
    difference,
    `see how to take the edit back: quantum-forge doctor; or go back to a build that ran: quantum-forge rollback --channel ${name}`,
  );
}

/** pointerMended: a person who goes back to a known build sets the pointer anew; nothing automatic covers an edit up. */
export function pointerMended(request: PointerRequest): Finding {
  const found = pointerFollows(request);
  const { actor, automatic } = request.mover;
  if (found.verdict === "ok" || automatic) return found;
  return waived("POINTER_CHANGED", `${found.text} ${actor} sets it anew.`);
}

function namedBy({ promoting, running }: ChannelState): string {
  return (promoting ?? running)?.build_id ?? "no build";
}
