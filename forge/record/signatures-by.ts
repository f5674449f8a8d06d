import {
  bundleSignatures,
  encodeSignatures,
  type Sha256,
  signPayload,
  VbhError,
} from "../../core/vbh/index.ts";
import type { Recorder } from "../ports.ts";

/**
 * signaturesBy gives the bytes of a record's signatures file: the recorder's signature, made now, or the bundle that attests the record.
 * Throws VbhError E_UNAUTHORISED for a recorder without keys and without a bundle, and what bundleSignatures throws.
 */
export async function signaturesBy(
  recorder: Recorder,
  payload: Uint8Array,
  sha256: Sha256,
): Promise<Uint8Array> {
  if (!("bundle" in recorder)) return encodeSignatures([await signPayload(payload, recorder, sha256)]);
  const { principal, bundle } = recorder;
  if (bundle !== null) return bundleSignatures(principal, bundle);
  throw new VbhError("E_UNAUTHORISED", {
    what: `expected a key of a recorder, or a Sigstore bundle of ${principal} that attests the record, found neither`,
    remedy:
      "record in the workflow that the root of trust names, with actions/vbh-sign: draft, attest, then sign",
  });
}
