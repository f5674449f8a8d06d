import { encodeReadable } from "../canonical/index.ts";
import { schemaCheck } from "../schema/index.ts";
import { CHANNEL_SCHEMA } from "./channel-schema.ts";
import { parseStoredDocument, refuseFault } from "./stored-document.ts";

/** registry/channels/<channel>.json: the build that a channel should run. */
export type ChannelPointer = {
  readonly v: 1;
  readonly channel: string;
  readonly build_id: string;
  /** The build's commit in the source repository. */
  readonly commit: string;
  /** SHA-256 (hex) of the record file. */
  readonly record_sha256: string;
  /** The build that the pointer named before; null for the first. */
  readonly previous: string | null;
};

const check = schemaCheck(CHANNEL_SCHEMA);

/** encodeChannelPointer gives the text of a channel's file. Throws E_SCHEMA for what is no pointer. */
export function encodeChannelPointer(pointer: ChannelPointer): string {
  refuseFault(check(pointer), "the channel pointer");
  return encodeReadable(pointer);
}

/** parseChannelPointer is the inverse. `name` (usually the path) is what an error calls it. Throws like parseBuildStatement. */
export function parseChannelPointer(bytes: Uint8Array, name = "the channel pointer"): ChannelPointer {
  return parseStoredDocument(bytes, name, check) as unknown as ChannelPointer;
}
