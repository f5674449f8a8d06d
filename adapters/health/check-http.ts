import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { HealthCheck } from "../../core/policy/channel-policy.ts";
import { TOOL_VERSION } from "../../forge/tool-version.ts";
import type { Finding } from "./finding.ts";
import { isPublicAddress } from "./public-address.ts";

type HttpCheck = Extract<HealthCheck, { readonly kind: "http" }>;
type Reach = { readonly allowPrivate: boolean };

/** Of a body, this much is looked at. */
const BODY_LIMIT = 64 * 1024;
const MOST_REDIRECTS = 5;
const REDIRECTS: readonly (number | undefined)[] = [301, 302, 303, 307, 308];

/**
 * checkHttp asks an address with GET and compares status and body with what is expected. Redirects are followed on the
 * same host alone, unless a redirect is what is expected. The time-out covers everything, names and redirects too.
 */
export async function checkHttp(check: HttpCheck, reach: Reach): Promise<Finding> {
  const signal = AbortSignal.timeout(check.timeout_ms);
  try {
    return await follow(check, new URL(check.url), reach, signal);
  } catch (error) {
    if (signal.aborted) return failed(`no answer within ${check.timeout_ms} ms`);
    return failed(error instanceof Error ? reasonOf(error) : String(error));
  }
}

async function follow(check: HttpCheck, first: URL, reach: Reach, signal: AbortSignal): Promise<Finding> {
  let url = first;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const response = await ask(url, reach, signal);
    const target = redirectOf(response, url);
    if (target === null || response.statusCode === check.status) return judge(check, response, signal);
    response.destroy();
    if (target.hostname !== first.hostname) {
      return failed(`status ${response.statusCode} leads to another host, ${target.hostname}`);
    }
    url = target;
  }
  return failed(`more than ${MOST_REDIRECTS} redirects`);
}

function ask(url: URL, { allowPrivate }: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const options: RequestOptions = {
    // The addresses that were judged are the ones that are connected to: a second answer of the name server changes nothing.
    lookup: lookupWithin(allowPrivate),
    agent: false,
    signal,
    headers: { "user-agent": `quantum-forge/${TOOL_VERSION}`, "accept-encoding": "identity", accept: "*/*" },
  };
  return new Promise((resolve, reject) => {
    // An address written as such is never looked up.
    if (!allowPrivate && isAddress(host) && !isPublicAddress(host)) throw notPublic(host);
    request(url, options, resolve).on("error", reject).end();
  });
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(":");
}

function lookupWithin(allowPrivate: boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }).then(
      (addresses: readonly LookupAddress[]) => {
        const refused = allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
        const [first] = addresses;
        if (refused !== undefined) callback(notPublic(host), []);
        else if (options.all === true) callback(null, [...addresses]);
        else callback(null, first?.address ?? "", first?.family ?? 0);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}

function notPublic(host: string): Error {
  return new Error(`${host} is not an address of the public internet, and checks from here may ask no other`);
}

function redirectOf({ statusCode, headers }: IncomingMessage, from: URL): URL | null {
  if (!REDIRECTS.includes(statusCode) || headers.location === undefined) return null;
  if (!URL.canParse(headers.location, from.href)) return null;
  const target = new URL(headers.location, from);
  return /^https?:$/.test(target.protocol) ? target : null;
}

async function judge(check: HttpCheck, response: IncomingMessage, signal: AbortSignal): Promise<Finding> {
  const status = `status ${response.statusCode}`;
  if (response.statusCode !== check.status || check.body === null) {
    response.destroy();
    const passed = response.statusCode === check.status;
    return passed ? { passed, detail: status } : failed(`${status}, expected ${check.status}`);
  }
  const found = await holds(response, check.body, signal);
  const said = JSON.stringify(check.body);
  if (found) return { passed: true, detail: `${status}, body holds ${said}` };
  return failed(`${status}, but the body's first ${BODY_LIMIT / 1024} KiB do not hold ${said}`);
}

/** Reads no further than it must. */
async function holds(response: IncomingMessage, wanted: string, signal: AbortSignal): Promise<boolean> {
  let body = Buffer.alloc(0);
  for await (const chunk of response) {
    body = Buffer.concat([body, chunk as Buffer]);
    if (body.subarray(0, BODY_LIMIT).includes(wanted)) return true;
    if (body.length >= BODY_LIMIT || signal.aborted) break;
  }
  signal.throwIfAborted();
  return false;
}

/** Several addresses that all fail are one error without words of its own. */
function reasonOf(error: Error): string {
  const [first] = error instanceof AggregateError ? (error.errors as readonly Error[]) : [error];
  return first?.message || error.message || error.name;
}

function failed(detail: string): Finding {
  return { passed: false, detail };
}
