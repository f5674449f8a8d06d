import { createHmac, timingSafeEqual } from "node:crypto";
import { parseKeyId, type QkdKey } from "./key-container.ts";
import type { Kme } from "./open-kme.ts";
import { QkdError } from "./qkd-error.ts";

/** The header that names the key, and the one with the code: `sha256=` and 64 hex digits. */
export const KEY_ID_HEADER = "x-quantum-forge-key-id";
export const MAC_HEADER = "x-quantum-forge-signature-256";

/** Headers of one webhook. */
export type WebhookMac = { readonly [KEY_ID_HEADER]: string; readonly [MAC_HEADER]: string };

/** As long as the code itself. */
const KEY_BITS = 256;

/**
 * webhookMac gives the headers that authenticate a body: HMAC-SHA-256 (RFC 2104) under a key for this one message. A key is used
 * once: its holder asks for another for the next.
 */
export function webhookMac({ id, key }: QkdKey, body: Uint8Array): WebhookMac {
  return { [KEY_ID_HEADER]: id, [MAC_HEADER]: `sha256=${macOf(key, body).toString("hex")}` };
}

/** macWebhook takes a new key of a link, authenticates one body with it and forgets it. Throws QkdError as Kme does. */
export async function macWebhook(kme: Kme, slave: string, body: Uint8Array): Promise<WebhookMac> {
  const [key] = await kme.newKeys(slave, { number: 1, bits: KEY_BITS });
  if (key === undefined) throw new TypeError("a container of one key has none");
  try {
    return webhookMac(key, body);
  } finally {
    key.key.fill(0);
  }
}

/**
 * verifyWebhook tells nothing and throws QkdError E_QKD_MAC when a body is not what the other end authenticated. The key is fetched
 * by its name, which an entity answers once, so that a message that is sent again is refused (E_QKD_REFUSED).
 */
export async function verifyWebhook(
  kme: Kme,
  master: string,
  { headers, body }: { readonly headers: Readonly<Record<string, unknown>>; readonly body: Uint8Array },
): Promise<void> {
  const [id, mac] = [headers[KEY_ID_HEADER], headers[MAC_HEADER]];
  const name = typeof id === "string" ? parseKeyId(id) : null;
  const [, hex] = /^sha256=([0-9a-f]{64})$/.exec(typeof mac === "string" ? mac : "") ?? [];
  // Before a key is spent on it.
  if (name === null || hex === undefined) throw notAuthentic("both headers", "other ones");
  const [key] = await kme.keysCalled(master, [name], KEY_BITS);
  if (key === undefined) throw new TypeError("a container of one key has none");
  const holds = timingSafeEqual(macOf(key.key, body), Buffer.from(hex, "hex"));
  key.key.fill(0);
  if (!holds) throw notAuthentic("the code of the sender over this body", "another");
}

function macOf(key: Uint8Array, body: Uint8Array): Buffer {
  return createHmac("sha256", key).update(body).digest();
}

function notAuthentic(expected: string, found: string): QkdError {
  return new QkdError("E_QKD_MAC", {
    what: `expected a webhook with ${expected}, found ${found}`,
    remedy: "drop it; the sender sends another with another key",
  });
}
