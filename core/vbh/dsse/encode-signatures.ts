import { encodeHex } from "../../bytes/index.ts";
import { encodeReadable } from "../../canonical/index.ts";
import type { RecordSignature, SignaturesFile } from "../../registry/build-record.ts";
import type { Sha256 } from "../primitives.ts";
import { PAYLOAD_TYPE } from "./pae.ts";

/** encodeSignatures gives the bytes of the signatures file that stands beside a record's file. */
export function encodeSignatures(
  payload: Uint8Array,
  signatures: readonly RecordSignature[],
  sha256: Sha256,
): Uint8Array {
  const file: SignaturesFile = {
    v: 1,
    payload_type: PAYLOAD_TYPE,
    payload_sha256: encodeHex(sha256(payload)),
    signatures,
  };
  return new TextEncoder().encode(encodeReadable(file));
}
