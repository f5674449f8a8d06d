import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import type { TLSSocket } from "node:tls";
import { afterAll } from "vitest";
import { temporaryFolder } from "../../git-fixture.ts";

/** Why there can be no authority here; null when there can. */
export const opensslAbsence =
  spawnSync("openssl", ["version"]).status === 0 ? null : "there is no openssl to make certificates";

export type Pair = { readonly certificate: string; readonly privateKey: string };

/** An authority of its own that issues certificates for 127.0.0.1 and for applications by their names. */
export type Authority = { readonly ca: string; issue(name: string): Pair };

/** newAuthority makes an authority with openssl. */
export function newAuthority(): Authority {
  const folder = temporaryFolder();
  const openssl = (...words: readonly string[]) =>
    execFileSync("openssl", words, { cwd: folder, stdio: "pipe" });
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  openssl(
    "req",
    "-x509",
    ...key,
    "-keyout",
    "ca.key",
    "-out",
    "ca.pem",
    "-days",
    "2",
    "-subj",
    "/CN=authority",
  );
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  return {
    ca: read("ca.pem"),
    issue: (name) => {
      writeFileSync(join(folder, "names"), "subjectAltName=IP:127.0.0.1\n");
      openssl("req", ...key, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}`);
      const signing = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2"];
      const out = ["-in", `${name}.csr`, "-extfile", "names", "-out", `${name}.pem`];
      openssl("x509", "-req", ...signing, ...out);
      return { certificate: read(`${name}.pem`), privateKey: read(`${name}.key`) };
    },
  };
}

type StoredKey = { readonly key_ID: string; readonly key: string };
type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

const servers: ReturnType<typeof createServer>[] = [];
afterAll(() => {
  for (const server of servers) server.closeAllConnections();
  for (const server of servers.splice(0)) server.close();
});

/** serveTls answers over TLS and asks everybody for a certificate of the authority; gives the address. */
export async function serveTls({ ca }: Authority, own: Pair, answer: Answer): Promise<string> {
  const options = {
    ca,
    cert: own.certificate,
    key: own.privateKey,
    requestCert: true,
    rejectUnauthorized: true,
  };
  const server = createServer(options, (request, response) => void answer(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * serveKme is a key management entity of ETSI GS QKD 014 v1.1.1 for both ends of a link: who asks is told by the certificate,
 * and a key is given to the other end once.
 */
export function serveKme(authority: Authority, own: Pair): Promise<string> {
  const stored = new Map<string, StoredKey & { readonly from: string; readonly to: string }>();
  return serveTls(authority, own, async (request, response) => {
    const caller = String((request.socket as TLSSocket).getPeerCertificate().subject.CN);
    const [, sae = "", kind] = /^\/api\/v1\/keys\/([^/]+)\/(\w+)$/.exec(request.url ?? "") ?? [];
    const reply = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (kind === "status" && request.method === "GET") {
      return reply(200, {
        source_KME_ID: "KME_A",
        target_KME_ID: "KME_B",
        master_SAE_ID: caller,
        slave_SAE_ID: sae,
        key_size: 256,
        stored_key_count: 1000,
        max_key_count: 100_000,
        max_key_per_request: 128,
        max_key_size: 1024,
        min_key_size: 64,
        max_SAE_ID_count: 0,
      });
    }
    const body = (await json(request)) as Readonly<Record<string, unknown>>;
    if (kind === "enc_keys") {
      const keys = Array.from({ length: Number(body["number"] ?? 1) }, () => {
        const key = randomBytes(Number(body["size"] ?? 256) / 8).toString("base64");
        return { key_ID: randomUUID(), key };
      });
      for (const key of keys) stored.set(key.key_ID, { ...key, from: caller, to: sae });
      return reply(200, { keys });
    }
    const wanted = (body["key_IDs"] ?? []) as readonly StoredKey[];
    const found = wanted.map(({ key_ID }) => stored.get(key_ID));
    if (found.some((key) => key?.from !== sae || key.to !== caller))
      return reply(400, { message: "one or more keys specified are not found on KME" });
    for (const { key_ID } of wanted) stored.delete(key_ID);
    return reply(200, { keys: found.map((key) => ({ key_ID: key?.key_ID, key: key?.key })) });
  });
}
