import type { ChannelPointer, ChannelState } from "../registry/index.ts";
import type { ChannelBuild } from "./channel-build.ts";

/** What a pointer says of the build that it names. */
export type DueBuild = Pick<ChannelBuild, "id" | "build" | "record_sha256">;

/**
 * pointerDifference says in one sentence how a channel's pointer differs from what its events say: another build, another commit
 * of it, or another record. null when it does not.
 */
export function pointerDifference({
  name,
  state,
  pointer,
  due,
}: {
  /** The channel's. */
  readonly name: string;
  readonly state: ChannelState;
  readonly pointer: ChannelPointer | null;
  readonly due: DueBuild | null;
}): string | null {
  const named = pointer?.build_id ?? null;
  const told = (state.promoting ?? state.running)?.build_id ?? null;
  if (named !== told) {
    const how = state.promoting === null ? "it runs" : "it is being given";
    return `${name} points at ${named ?? "no build"}, but its events say that ${how} ${told ?? "nothing"}.`;
  }
  if (pointer === null) return null;
  if (due?.id !== pointer.build_id)
    return `${name} points at ${pointer.build_id}, whose record was not found.`;
  const at = `${name} points at ${pointer.build_id}`;
  if (pointer.record_sha256 !== due.record_sha256)
    return `${at} with the record ${short(pointer.record_sha256)}, but its record is ${short(due.record_sha256)}.`;
  if (pointer.commit !== due.build.commit)
    return `${at} with the commit ${short(pointer.commit)}, but it was built from ${short(due.build.commit)}.`;
  return null;
}

function short(digest: string): string {
  return digest.slice(0, 12);
}
