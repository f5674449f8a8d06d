import { concatBytes } from "../../bytes/index.ts";

/** The payload type of every record: an in-toto Statement. */
export const PAYLOAD_TYPE = "application/vnd.in-toto+json";

/**
 * preAuthEncoding gives the message that a DSSE v1 signature is made over:
 * `"DSSEv1" SP LEN(type) SP type SP LEN(payload) SP payload`, lengths in bytes, ASCII decimal.
 * (https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md)
 */
export function preAuthEncoding(payload: Uint8Array, payloadType: string = PAYLOAD_TYPE): Uint8Array {
  const utf8 = new TextEncoder();
  const type = utf8.encode(payloadType);
  return concatBytes(
    utf8.encode(`DSSEv1 ${type.length} `),
    type,
    utf8.encode(` ${payload.length} `),
    payload,
  );
}
