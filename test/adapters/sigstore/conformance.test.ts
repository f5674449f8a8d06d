import { describe, expect, it } from "vitest";
import { verifyBundle } from "../../../adapters/sigstore/index.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { WHY_SKIPPED } from "../../core/vbh/vectors.ts";
import { vectorClaim, vectorNames, vectors } from "./sigstore-vectors.ts";

/** The code of every vector that must be rejected. The upstream library is wrong about none of them. */
const REJECTED: { readonly [name: string]: string } = {
  "bundle-empty-certificate-chain_fail": "E_SCHEMA",
  "bundle-from-wrong-instance_fail": "E_ROOT_CHAIN",
  "bundle-invalid-base64-signature_fail": "E_BASE64",
  "bundle-malformed-json_fail": "E_SCHEMA",
  "bundle-negative-log-index_fail": "E_SCHEMA",
  "bundle-unknown-version_fail": "E_SCHEMA",
  "bundle-with-root-cert_fail": "E_ROOT_CHAIN",
  "checkpoint-bad-keyhint_fail": "E_NOTE",
  "checkpoint-wrong-roothash_fail": "E_INCLUSION",
  "dsse-invalid-sig_fail": "E_SIG",
  "dsse-mismatch-envelope_fail": "E_INCLUSION",
  "dsse-mismatch-sig_fail": "E_INCLUSION",
  "inclusion-proof-corrupted-hash_fail": "E_INCLUSION",
  "incorrect-public-key_fail": "E_INCLUSION",
  "integrated-time-in-future_fail": "E_EXPIRED",
  "intoto-expired-certificate_fail": "E_EXPIRED",
  "intoto-log-entry-mismatch_fail": "E_INCLUSION",
  "intoto-missing-inclusion-proof_fail": "E_SCHEMA",
  "intoto-set-outside-signing-cert-validity_fail": "E_EXPIRED",
  "intoto-tsa-timestamp-outside-cert-validity_fail": "E_EXPIRED",
  "invalid-checkpoint-signature_fail": "E_NOTE",
  "invalid-ct-key_fail": "E_ROOT_CHAIN",
  // Of version 0.2 and without the checkpoint that this version requires.
  "invalid-inclusion-proof_fail": "E_SCHEMA",
  "managed-key-no-key_fail": "E_IDENTITY",
  // The key that is given is no key.
  "managed-key-wrong-key_fail": "E_KEY_ENCODING",
  "message-digest-mismatch_fail": "E_SUBJECT",
  "set-invalid-signature_fail": "E_INCLUSION",
  "signature-mismatch_fail": "E_SIG",
  "wrong-hashedrekord-artifact_fail": "E_INCLUSION",
  "wrong-hashedrekord-cert-and-sig_fail": "E_INCLUSION",
  "wrong-hashedrekord-entry_fail": "E_INCLUSION",
  "wrong-material_fail": "E_SUBJECT",
};

describe.skipIf(vectors.absent)(`verifyBundle and Sigstore's conformance bundles, ${WHY_SKIPPED}`, () => {
  const names = vectorNames();

  it("finds all 41 of them, and a code for each that must be rejected", () => {
    expect(names).toHaveLength(41);
    expect(names.filter((name) => name.endsWith("_fail"))).toEqual(Object.keys(REJECTED));
  });

  it.each(names)("judges %s as its name says", async (name) => {
    const expected = name.endsWith("_fail") ? REJECTED[name] : "no error";
    expect(await codeOf(() => verifyBundle(vectorClaim(name)))).toBe(expected);
  });
});
