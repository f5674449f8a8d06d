import { createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import type { ExpectedSigner } from "./bundle-claim.ts";
import { SigstoreError } from "./sigstore-error.ts";

/** The key that must have signed. Without a certificate it is the expected one, with a certificate nobody trusts it yet. */
export type SigningKey = {
  readonly key: KeyObject;
  readonly certificate: X509Certificate | null;
  /** Certificate or SubjectPublicKeyInfo, as the log's entry names it. */
  readonly der: Buffer;
};

/**
 * signingKey takes the key from the bundle's certificate, or from what is expected for a bundle by a managed key. Throws
 * SigstoreError E_IDENTITY when the bundle is of the other kind, E_KEY_ENCODING, E_SCHEMA or E_ROOT_CHAIN.
 */
export function signingKey(bundle: Bundle, expected: ExpectedSigner): SigningKey {
  const certificates = bundleCertificates(bundle).map(parseCertificate);
  const [certificate] = certificates;
  if (certificate === undefined && "publicKey" in expected) return managedKey(expected.publicKey);
  if (certificate === undefined) throw otherKind("a certificate", "a managed key");
  if ("publicKey" in expected) throw otherKind("a managed key", "a certificate");
  // Sigstore's bundle format: the root must come from the verifier alone.
  if (certificates.some(isSelfIssued)) throw unfit("a chain with a root certificate in it");
  requireCodeSigning(certificate);
  return { key: certificate.publicKey, certificate, der: certificate.raw };
}

function bundleCertificates(bundle: Bundle): readonly Uint8Array[] {
  const { content } = bundle.verificationMaterial;
  switch (content.$case) {
    case "certificate":
      return [content.certificate.rawBytes];
    case "x509CertificateChain":
      return content.x509CertificateChain.certificates.map(({ rawBytes }) => rawBytes);
    case "publicKey":
      return [];
  }
}

/** Compared with what was read, since Node takes PEM too and ignores what follows. */
function parseCertificate(der: Uint8Array): X509Certificate {
  const certificate = new X509Certificate(der);
  if (certificate.raw.equals(der)) return certificate;
  throw new SigstoreError("E_SCHEMA", {
    what: "expected a certificate in DER, found other bytes with it",
    remedy: "take the bundle again from where it was made",
  });
}

function isSelfIssued(certificate: X509Certificate): boolean {
  return certificate.subject !== "" && certificate.subject === certificate.issuer;
}

const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";

/** Node's keyUsage is the extended one. */
function requireCodeSigning({ ca, keyUsage }: X509Certificate): void {
  if (ca) throw unfit("the certificate of an authority");
  if (!(keyUsage ?? []).includes(CODE_SIGNING)) throw unfit("a certificate for another use");
}

function managedKey(pem: string): SigningKey {
  try {
    const key = createPublicKey({ key: pem, format: "pem" });
    return { key, certificate: null, der: key.export({ format: "der", type: "spki" }) };
  } catch (cause) {
    throw new SigstoreError("E_KEY_ENCODING", {
      what: "expected the signer's public key in PEM, found another content",
      remedy: "give the file that begins with -----BEGIN PUBLIC KEY-----",
      cause,
    });
  }
}

function otherKind(expected: string, found: string): SigstoreError {
  return new SigstoreError("E_IDENTITY", {
    what: `expected a bundle signed with ${expected}, found one signed with ${found}`,
    remedy: "name the signer as its principal is: by identity and issuer, or by public key",
  });
}

function unfit(found: string): SigstoreError {
  return new SigstoreError("E_ROOT_CHAIN", {
    what: `expected one certificate for code signing, found ${found}`,
    remedy: "sign again, and do not accept this bundle",
  });
}
