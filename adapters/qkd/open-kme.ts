import { askKme, type KmeAddress } from "./ask-kme.ts";
import { type KeyClaim, parseKeyContainer, parseKeyId, type QkdKey } from "./key-container.ts";
import { type KeyStatus, parseKeyStatus } from "./key-status.ts";
import { QkdError } from "./qkd-error.ts";

/** A key management entity: both ends of a link ask their own, and get the same keys. */
export type Kme = {
  /** What the link to another application (SAE) has. */
  status(slave: string): Promise<KeyStatus>;
  /** New keys to share with another application, of so many bits each. */
  newKeys(
    slave: string,
    size: { readonly number: number; readonly bits: number },
  ): Promise<readonly QkdKey[]>;
  /** The keys of these names, which another application got first. An entity gives each once. */
  keysCalled(master: string, ids: readonly string[], bits: number): Promise<readonly QkdKey[]>;
};

const SAE = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;
const MOST_KEYS = 128;
const MOST_BITS = 8192;

/**
 * openKme gives the client of ETSI GS QKD 014 v1.1.1 for one entity; it asks nothing yet. Its functions throw QkdError E_QKD_OPTION,
 * E_QKD_UNREACHABLE, E_QKD_REFUSED or E_QKD_ANSWER.
 */
export function openKme(kme: KmeAddress): Kme {
  const container = async (sae: string, kind: string, body: object, claim: KeyClaim) =>
    parseKeyContainer(await askKme(kme, { path: pathOf(sae, kind), body }), claim);
  return {
    status: async (slave) => parseKeyStatus(await askKme(kme, { path: pathOf(slave, "status") })),
    newKeys: async (slave, { number, bits }) =>
      container(slave, "enc_keys", { number, size: bits }, claimOf(number, bits, null)),
    keysCalled: async (master, ids, bits) => {
      const body = { key_IDs: ids.map((key_ID) => ({ key_ID })) };
      return container(master, "dec_keys", body, claimOf(ids.length, bits, ids));
    },
  };
}

function pathOf(sae: string, kind: string): string {
  if (SAE.test(sae)) return `/api/v1/keys/${sae}/${kind}`;
  throw option("the id of an application (SAE)", JSON.stringify(sae.slice(0, 80)));
}

function claimOf(number: number, bits: number, ids: readonly string[] | null): KeyClaim {
  if (!Number.isInteger(number) || number < 1 || number > MOST_KEYS)
    throw option(`1 to ${MOST_KEYS} keys`, String(number));
  if (!Number.isInteger(bits) || bits < 64 || bits > MOST_BITS || bits % 8 !== 0)
    throw option(`64 to ${MOST_BITS} bits, a multiple of 8`, String(bits));
  const names = ids?.map((id) => parseKeyId(id)) ?? null;
  if (names === null) return { number, bytes: bits / 8, ids: null };
  if (names.includes(null) || new Set(names).size !== number)
    throw option("a UUID for each key", "something else");
  return { number, bytes: bits / 8, ids: names.filter((id) => id !== null) };
}

function option(expected: string, found: string): QkdError {
  return new QkdError("E_QKD_OPTION", {
    what: `expected ${expected}, found ${found}`,
    remedy: "ask as ETSI GS QKD 014 has it",
  });
}
