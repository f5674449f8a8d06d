import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { Witness, WitnessReply } from "../../forge/log/witness.ts";
import { TOOL_VERSION } from "../../forge/tool-version.ts";
import { withoutCredentials } from "../git/index.ts";
import { parseReply, unreachable, type WitnessAnswer } from "./parse-reply.ts";
import { WitnessError } from "./witness-error.ts";

/** An answer holds a few signature lines, the largest being post-quantum ones. */
const MAX_BYTES = 64 * 1024;
const TIMEOUT_MS = 15_000;

type Limits = { readonly timeout_ms: number };

/**
 * httpWitness speaks to a witness at a submission prefix (https://c2sp.org/tlog-witness). It follows no redirect and reads
 * no more than 64 KiB. Throws WitnessError E_WITNESS_UNREACHABLE for an address that is none, without an answer within the
 * time, and for an answer that is none of the protocol; E_WITNESS_REFUSED for 400, 403 and 404.
 */
export function httpWitness(prefix: string, { timeout_ms }: Limits = { timeout_ms: TIMEOUT_MS }): Witness {
  const address = withoutCredentials(prefix);
  const url = addressOf(prefix, address);

  async function addCheckpoint(body: Uint8Array): Promise<WitnessReply> {
    const signal = AbortSignal.timeout(timeout_ms);
    try {
      return parseReply(await post(url, body, signal), address);
    } catch (cause) {
      if (cause instanceof WitnessError) throw cause;
      const why = signal.aborted ? `none within ${timeout_ms} ms` : reasonOf(cause);
      throw unreachable(address, why);
    }
  }

  return { address, addCheckpoint };
}

function addressOf(prefix: string, address: string): URL {
  const url = URL.canParse(prefix) ? new URL(`${prefix.replace(/\/+$/, "")}/add-checkpoint`) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return url;
  throw unreachable(address, "no address that begins with https:// or http://");
}

async function post(url: URL, body: Uint8Array, signal: AbortSignal): Promise<WitnessAnswer> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const headers = {
    "content-type": "text/plain; charset=utf-8",
    "content-length": body.length,
    "user-agent": `quantum-forge/${TOOL_VERSION}`,
    "accept-encoding": "identity",
  };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method: "POST", agent: false, signal, headers }, resolve).on("error", reject).end(body);
  });
  return {
    status: response.statusCode ?? 0,
    type: response.headers["content-type"] ?? "",
    body: await readBody(response),
  };
}

async function readBody(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_BYTES) throw new Error(`more than ${MAX_BYTES} bytes`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** Several addresses that all fail are one error without words of its own. */
function reasonOf(cause: unknown): string {
  const [first] = cause instanceof AggregateError ? (cause.errors as readonly unknown[]) : [cause];
  return first instanceof Error ? first.message || first.name : String(first);
}
