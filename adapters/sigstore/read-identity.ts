import type { Signer } from "@sigstore/verify";
import type { SourceClaims } from "./bundle-claim.ts";
import { SigstoreError } from "./sigstore-error.ts";

/** Whom a certificate names. */
export type CertificateIdentity = {
  readonly identity: string;
  readonly issuer: string;
  readonly source: SourceClaims;
};

const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
/** Fulcio's extensions, https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const FULCIO = "1.3.6.1.4.1.57264.1";

const SEQUENCE = 0x30;
const UTF8_STRING = 0x0c;
const EMAIL = 0x81;
const URI = 0x86;

/**
 * readIdentity reads the one subject alternative name, the issuer and the source of a verified certificate from its
 * extensions' bytes: the library drops the high bit of each character and takes the first of several names. Throws
 * SigstoreError E_IDENTITY.
 */
export function readIdentity(signer: Signer): CertificateIdentity {
  const extensions = readExtensions(signer);
  const names = readElement(extensions.get(SUBJECT_ALTERNATIVE_NAME), [SEQUENCE]);
  const identity = printable(readElement(names, [URI, EMAIL]));
  const issuer = readText(extensions, 8) ?? printable(extensions.get(`${FULCIO}.1`) ?? null);
  if (identity === null) throw unnamed("exactly one URI or e-mail address as its subject");
  if (issuer === null) throw unnamed("the issuer of the identity");
  return {
    identity,
    issuer,
    source: {
      repository: readText(extensions, 12),
      repository_id: readText(extensions, 15),
      commit: readText(extensions, 13),
      ref: readText(extensions, 14),
      workflow: readText(extensions, 18),
      trigger: readText(extensions, 20),
      run: readText(extensions, 21),
      runner: readText(extensions, 11),
    },
  };
}

type Extensions = ReadonlyMap<string, Buffer>;

function readExtensions({ identity }: Signer): Extensions {
  const pairs = (identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join(".") ?? "", value] as const);
  const extensions = new Map(pairs);
  if (extensions.size !== pairs.length) throw unnamed("each extension once");
  return extensions;
}

function readText(extensions: Extensions, number: number): string | null {
  return printable(readElement(extensions.get(`${FULCIO}.${number}`), [UTF8_STRING]));
}

/** The content of bytes that are exactly one DER element with one of the tags (X.690 section 8.1), else null. */
function readElement(der: Buffer | null | undefined, tags: readonly number[]): Buffer | null {
  const [tag, first] = der ?? [];
  if (!der || tag === undefined || first === undefined || !tags.includes(tag)) return null;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  if (lengthBytes > 2 || der.length < 2 + lengthBytes) return null;
  const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
  const content = der.subarray(2 + lengthBytes);
  return content.length === length ? content : null;
}

/** Names of other characters look like names that they are not. */
function printable(bytes: Buffer | null): string | null {
  const text = bytes?.toString("latin1") ?? "";
  return /^[\x21-\x7e]+$/.test(text) ? text : null;
}

function unnamed(expected: string): SigstoreError {
  return new SigstoreError("E_IDENTITY", {
    what: `expected a certificate with ${expected}, found another`,
    remedy: "sign with an identity that Fulcio certifies, as GitHub's attest action does",
  });
}
