import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { QkdError } from "./qkd-error.ts";

/** Where a key management entity is, and how both sides prove who they are: by certificates, in PEM. */
export type KmeAddress = {
  /** https://host[:port], without a path. */
  readonly address: string;
  /** Who vouches for the entity's certificate; no other authority counts. */
  readonly ca: string;
  readonly certificate: string;
  readonly privateKey: string;
  readonly timeout_ms?: number;
};

export type KmeQuestion = {
  readonly path: string;
  /** Absent: GET. */
  readonly body?: object;
};

const TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 1 << 18;

/**
 * askKme gives the body of an answer with status 200, over mutual TLS 1.2 or later, within the time and 256 KiB, following nothing.
 * Throws QkdError E_QKD_OPTION, E_QKD_UNREACHABLE, E_QKD_REFUSED or E_QKD_ANSWER.
 */
export async function askKme(kme: KmeAddress, question: KmeQuestion): Promise<Uint8Array> {
  const url = urlOf(kme.address, question.path);
  const { status, body } = await exchange(kme, url, question).catch((cause: unknown) => {
    if (cause instanceof QkdError) throw cause;
    throw unreachable(url, cause);
  });
  if (status === 200) return body;
  const refused = status === 400 || status === 401 || status === 503;
  throw new QkdError(refused ? "E_QKD_REFUSED" : "E_QKD_ANSWER", {
    what: `expected keys of ${url.host}, found status ${status}${status >= 300 && status < 400 ? ", a redirect" : ""}`,
    remedy: refused
      ? "see whether the link has keys left, whether this one was fetched before, and who may ask"
      : "check the address of the key management entity",
  });
}

async function exchange(
  { ca, certificate, privateKey, timeout_ms = TIMEOUT_MS }: KmeAddress,
  url: URL,
  { body }: KmeQuestion,
): Promise<{ readonly status: number; readonly body: Uint8Array }> {
  const text = body === undefined ? "" : JSON.stringify(body);
  const sent = body === undefined ? {} : { "content-type": "application/json" };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(
      url,
      {
        method: body === undefined ? "GET" : "POST",
        headers: { ...sent, accept: "application/json", "content-length": Buffer.byteLength(text) },
        ca,
        cert: certificate,
        key: privateKey,
        minVersion: "TLSv1.2",
        // Also where the environment says otherwise.
        rejectUnauthorized: true,
        agent: false,
        signal: AbortSignal.timeout(timeout_ms),
      },
      resolve,
    );
    asked.on("error", reject);
    asked.end(text);
  });
  return { status: response.statusCode ?? 0, body: await readBody(response, url) };
}

async function readBody(response: IncomingMessage, url: URL): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    bytes += (chunk as Buffer).length;
    if (bytes > MAX_ANSWER_BYTES) {
      throw new QkdError("E_QKD_ANSWER", {
        what: `expected at most ${MAX_ANSWER_BYTES} bytes of ${url.host}, found more`,
        remedy: "check the address of the key management entity",
      });
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function urlOf(address: string, path: string): URL {
  const url = URL.parse(address);
  if (url?.protocol === "https:" && url.pathname === "/" && url.search === "" && url.username === "")
    return new URL(path, url);
  throw new QkdError("E_QKD_OPTION", {
    what: `expected an address https://host of a key management entity, found ${JSON.stringify(address.slice(0, 80))}`,
    remedy: "name host and port alone; the path is given by ETSI GS QKD 014",
  });
}

function unreachable(url: URL, cause: unknown): QkdError {
  const reason = cause instanceof Error ? ("code" in cause && String(cause.code)) || cause.name : "nothing";
  return new QkdError("E_QKD_UNREACHABLE", {
    what: `expected an answer of ${url.host} under the given certificates, found ${reason}`,
    remedy: "check address, certificates and network; without a key nothing is sent",
    cause,
  });
}
