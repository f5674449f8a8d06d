import { encodeReadable } from "../../canonical/index.ts";
import type { RecordSignature, SignaturesFile } from "../../registry/build-record.ts";
import { PAYLOAD_TYPE } from "./pae.ts";

/** encodeSignatures gives the bytes of the signatures file that stands beside a record's file. */
export function encodeSignatures(signatures: readonly RecordSignature[]): Uint8Array {
  const file: SignaturesFile = { v: 1, payload_type: PAYLOAD_TYPE, signatures };
  return new TextEncoder().encode(encodeReadable(file));
}
