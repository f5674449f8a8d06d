import { decodeBase64, encodeBase64 } from "../../bytes/index.ts";
import { encodeReadable, type JsonValue, parseUnambiguous } from "../../canonical/index.ts";
import type { SignaturesFile } from "../../registry/build-record.ts";
import type { Primitives } from "../primitives.ts";
import { VbhError } from "../vbh-error.ts";
import { PAYLOAD_TYPE, preAuthEncoding } from "./pae.ts";

/** A payload and its signatures in one document (DSSE v1, envelope.md), as other tools exchange them. */
export type Envelope = {
  readonly payload: Uint8Array;
  readonly payloadType: string;
  /** `keyid` is a hint that no signature covers; empty when there is none. */
  readonly signatures: readonly { readonly keyid: string; readonly sig: Uint8Array }[];
};

const MAX_ENVELOPE_BYTES = 1 << 20;

/** envelopeOf gives a record and its signatures by keys as an envelope. Throws VbhError E_SIG when it has none. */
export function envelopeOf(record: Uint8Array, { signatures }: SignaturesFile): Envelope {
  const byKeys = signatures.flatMap((signature) => {
    if (signature.alg !== "ed25519") return [];
    return [{ keyid: signature.keyid, sig: decodeBase64(signature.sig) ?? new Uint8Array() }];
  });
  if (byKeys.length > 0) return { payload: record, payloadType: PAYLOAD_TYPE, signatures: byKeys };
  throw new VbhError("E_SIG", {
    what: "expected a signature by a key, found none: a Sigstore bundle is an envelope of its own",
    remedy: "hand on the bundle as it is in the signatures file",
  });
}

/** encodeEnvelope gives an envelope's JSON text. */
export function encodeEnvelope({ payload, payloadType, signatures }: Envelope): string {
  return encodeReadable({
    payload: encodeBase64(payload),
    payloadType,
    signatures: signatures.map(({ keyid, sig }) => ({ keyid, sig: encodeBase64(sig) })),
  });
}

/**
 * parseEnvelope reads hostile bytes as an envelope in any JSON form, in which base64 is standard with padding; members that it
 * does not know are passed over, as the specification has it. It judges no signature. Throws VbhError E_TOO_LARGE, E_SCHEMA or
 * E_BASE64, and CanonicalError E_NOT_CANONICAL.
 */
export function parseEnvelope(bytes: Uint8Array): Envelope {
  if (bytes.length > MAX_ENVELOPE_BYTES) {
    throw new VbhError("E_TOO_LARGE", {
      what: `expected an envelope of at most ${MAX_ENVELOPE_BYTES} bytes, found ${bytes.length}`,
      remedy: RESTORE,
    });
  }
  const { payload, payloadType, signatures } = membersOf(parseUnambiguous(bytes));
  if (typeof payloadType !== "string") throw misshapen("payloadType as text");
  if (!Array.isArray(signatures) || signatures.length === 0) throw misshapen("at least one signature");
  return { payload: decode(payload), payloadType, signatures: signatures.map(parseSignature) };
}

/**
 * verifyEnvelope gives those of the known raw public keys by which a signature of the envelope holds, at least one, each once.
 * How many it takes is the caller's to say. Throws VbhError E_SIG.
 */
export function verifyEnvelope(
  { payload, payloadType, signatures }: Envelope,
  publicKeys: readonly Uint8Array[],
  { verifyEd25519 }: Pick<Primitives, "verifyEd25519">,
): readonly Uint8Array[] {
  const message = preAuthEncoding(payload, payloadType);
  const signed = publicKeys.filter((key) => signatures.some(({ sig }) => verifyEd25519(key, message, sig)));
  if (signed.length > 0) return signed;
  throw new VbhError("E_SIG", {
    what: `expected a signature by one of ${publicKeys.length} known keys over the envelope's payload, found none`,
    remedy: "take the envelope from where it was made, or make the signer's key known",
  });
}

const RESTORE = "take the envelope again from where it was made";

function parseSignature(value: JsonValue): Envelope["signatures"][number] {
  const { keyid = "", sig } = membersOf(value);
  if (typeof keyid !== "string") throw misshapen("keyid as text");
  return { keyid, sig: decode(sig) };
}

function membersOf(value: JsonValue): { readonly [name: string]: JsonValue | undefined } {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as { readonly [name: string]: JsonValue };
  throw misshapen("an object");
}

function decode(text: JsonValue | undefined): Uint8Array {
  const bytes = typeof text === "string" ? decodeBase64(text) : null;
  if (bytes !== null) return bytes;
  throw new VbhError("E_BASE64", {
    what: "expected payload and signatures in standard base64 with padding, found something else",
    remedy: RESTORE,
  });
}

function misshapen(expected: string): VbhError {
  return new VbhError("E_SCHEMA", {
    what: `expected a DSSE envelope with ${expected}, found something else`,
    remedy: RESTORE,
  });
}
