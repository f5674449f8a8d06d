import { parseTokenUri } from "../../../adapters/keys/index.ts";
import {
  encodePrincipalKey,
  type PrincipalSeeds,
  parsePrincipalKey,
} from "../../../adapters/keys/principal/principal-key.ts";
import { encodeTokenFile, parseTokenFile } from "../../../adapters/keys/principal/token-file.ts";
import { encodePrivateKey, parsePrivateKey } from "../../../adapters/keys/private-key-info.ts";
import { parseKeyContainer } from "../../../adapters/qkd/key-container.ts";
import { parseKeyStatus } from "../../../adapters/qkd/key-status.ts";
import type { ParserCase } from "../parser-case.ts";

const seed = (byte: number) => new Uint8Array(32).fill(byte);
const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);
const URI = "pkcs11:token=forge;object=recorder?module-path=/usr/lib/softhsm/libsofthsm2.so";

const CONTAINER = {
  keys: [
    { key_ID: "bc490419-7d60-487f-adc1-4ddcc177c139", key: Buffer.from(seed(7)).toString("base64") },
    { key_ID: "0a782fb5-3434-48fe-aa4d-14f41d46cf92", key: Buffer.from(seed(8)).toString("base64") },
  ],
};
const STATUS = {
  master_SAE_ID: "sender",
  key_size: 256,
  stored_key_count: 10,
  max_key_per_request: 4,
  max_key_size: 1024,
  min_key_size: 64,
};

/** keyCases: key files, the places of keys on tokens, DER, and what a key management entity answers. */
export function keyCases(): readonly ParserCase[] {
  const both = utf8(
    encodePrincipalKey({ ed25519: seed(1), mlDsa65: seed(2), slhDsa: new Uint8Array(64).fill(4) }),
  );
  return [
    {
      name: "key file",
      form: "text",
      samples: [both, utf8(encodePrincipalKey({ ed25519: seed(1), mlDsa65: null, slhDsa: null }))],
      accept: (bytes) => parsePrincipalKey(text(bytes), "a file"),
      signed: ({ ed25519 }: PrincipalSeeds) => ed25519.length,
    },
    {
      name: "key file that names a token",
      form: "json",
      samples: [utf8(encodeTokenFile({ pkcs11: URI, ed25519: `${"A".repeat(43)}=` }))],
      accept: (bytes) => parseTokenFile(text(bytes), "a file"),
    },
    {
      name: "PKCS#11 URI",
      form: "text",
      samples: [utf8(URI), utf8(URI.replace("object=recorder", "id=%01%ff"))],
      accept: (bytes) => parseTokenUri(text(bytes)),
    },
    {
      name: "private key in DER",
      form: "bytes",
      samples: [encodePrivateKey("ed25519", seed(3))],
      accept: (bytes) => parsePrivateKey("ed25519", bytes),
      encode: (key: Uint8Array) => encodePrivateKey("ed25519", key),
    },
    {
      name: "keys of a quantum link",
      form: "json",
      samples: [utf8(JSON.stringify(CONTAINER))],
      accept: (bytes) => parseKeyContainer(bytes, { number: 2, bytes: 32, ids: null }),
    },
    {
      name: "status of a quantum link",
      form: "json",
      samples: [utf8(JSON.stringify(STATUS))],
      accept: parseKeyStatus,
    },
  ];
}
