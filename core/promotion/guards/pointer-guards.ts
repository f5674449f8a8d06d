import type { ChannelPointer, ChannelState } from "../../registry/index.ts";
import type { ChannelRequest } from "./channel-guards.ts";
import { type Finding, ok, refused, waived } from "./guard-table.ts";

type PointerRequest = ChannelRequest & { readonly pointer: ChannelPointer | null };

/** pointerFollows: the pointer names the promoting build, else the running one, else is absent. */
export function pointerFollows({ channel: { name }, state, pointer }: PointerRequest): Finding {
  const named = pointer?.build_id ?? null;
  if (named === buildOf(state)) return ok(`${name} points at ${named ?? "no build"}, as its events say.`);
  return refused(
    "POINTER_CHANGED",
    differenceText({ name, state, named }),
    "see quantum-forge doctor, and restore the file from the registry branch's history with git revert",
  );
}

/** pointerMended: a person who goes back to a known build sets the pointer anew; nothing automatic covers an edit up. */
export function pointerMended(request: PointerRequest): Finding {
  const found = pointerFollows(request);
  const { actor, automatic } = request.mover;
  if (found.verdict === "ok" || automatic) return found;
  return waived("POINTER_CHANGED", `${found.text} ${actor} sets it anew.`);
}

function buildOf({ promoting, running }: ChannelState): string | null {
  return (promoting ?? running)?.build_id ?? null;
}

function differenceText({
  name,
  state,
  named,
}: {
  readonly name: string;
  readonly state: ChannelState;
  readonly named: string | null;
}): string {
  const told = state.promoting === null ? "it runs" : "it is being given";
  return `${name} points at ${named ?? "no build"}, but its events say that ${told} ${buildOf(state) ?? "nothing"}.`;
}
