import type { WitnessReply } from "../../forge/log/witness.ts";
import { WitnessError } from "./witness-error.ts";

/** An answer over HTTP. */
export type WitnessAnswer = { readonly status: number; readonly type: string; readonly body: Buffer };

const REFUSALS = {
  400: "which says that the request is malformed",
  403: "which says that no key that it knows signed the checkpoint",
  404: "which says that it does not know the log",
} as const;

/**
 * parseReply reads a witness's answer to add-checkpoint from hostile bytes (https://c2sp.org/tlog-witness); what the lines are worth is
 * for their signatures to say. Throws WitnessError E_WITNESS_REFUSED for 400, 403 and 404, else E_WITNESS_UNREACHABLE.
 */
export function parseReply({ status, type, body }: WitnessAnswer, address: string): WitnessReply {
  const text = body.toString("utf8");
  switch (status) {
    case 200:
      if (/^(?:\u2014 [^\n]+\n)+$/u.test(text)) return { state: "cosigned", lines: text };
      throw unreachable(address, "status 200 without signature lines");
    case 409: {
      const [, decimal] = /^(0|[1-9][0-9]{0,15})\n$/.exec(text) ?? [];
      const size = Number(decimal);
      if (type.startsWith("text/x.tlog.size") && Number.isSafeInteger(size))
        return { state: "conflict", size };
      throw unreachable(address, "status 409 without a size");
    }
    case 422:
      return { state: "inconsistent" };
    case 400:
    case 403:
    case 404:
      throw new WitnessError("E_WITNESS_REFUSED", {
        what: `expected ${address} to sign the checkpoint, found status ${status}, ${REFUSALS[status]}`,
        remedy: "have the witness's operator add the log by its origin and its key (registry/log/vkey)",
      });
    default:
      throw unreachable(
        address,
        status >= 300 && status < 400 ? `a redirect (${status})` : `status ${status}`,
      );
  }
}

/** unreachable says that an address gave no answer of the protocol. */
export function unreachable(address: string, found: string): WitnessError {
  return new WitnessError("E_WITNESS_UNREACHABLE", {
    what: `expected an answer of the witness ${JSON.stringify(address)}, found ${found}`,
    remedy: "check the address, which is the witness's submission prefix, and try again later",
  });
}
