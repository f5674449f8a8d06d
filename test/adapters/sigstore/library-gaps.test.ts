import { readFileSync } from "node:fs";
import { bundleFromJSON } from "@sigstore/bundle";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import { describe, expect, it } from "vitest";
import { type BundleClaim, verifyBundle } from "../../../adapters/sigstore/index.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { WHY_SKIPPED } from "../../core/vbh/vectors.ts";
import { alter, BEACON, entryOf, vectorClaim, vectors } from "./sigstore-vectors.ts";

const ROOT = new URL("../../../adapters/sigstore/public-good-root.json", import.meta.url);

/** The library as its own documentation uses it, with an identity and an issuer expected. */
function libraryAccepts({ bundle, artifact, signer }: BundleClaim): boolean {
  const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(readFileSync(ROOT, "utf8"))));
  const parsed = bundleFromJSON(JSON.parse(Buffer.from(bundle).toString()));
  const entity = toSignedEntity(parsed, Buffer.from(artifact as Uint8Array));
  const { identity, issuer } = signer as typeof BEACON;
  new Verifier(material).verify(entity, { subjectAlternativeName: identity, extensions: { issuer } });
  return true;
}

const respell = (claim: BundleClaim, from: string, to: string): BundleClaim => ({
  ...claim,
  bundle: Buffer.from(Buffer.from(claim.bundle).toString().replace(from, to)),
});

describe.skipIf(vectors.absent)(`verifyBundle refuses what the library alone accepts, ${WHY_SKIPPED}`, () => {
  const envelope = (): BundleClaim => vectorClaim("happy-path-intoto-in-dsse-v3");
  const message = (): BundleClaim => vectorClaim("happy-path-v0.3");

  const gaps: readonly (readonly [string, string, () => BundleClaim])[] = [
    [
      "another artifact under a statement",
      "E_SUBJECT",
      () => ({ ...envelope(), artifact: Buffer.from("b") }),
    ],
    [
      "an identity of which only a part is expected",
      "E_IDENTITY",
      () => ({
        ...message(),
        signer: { ...BEACON, identity: "https://github.com/sigstore-conformance/extremely" },
      }),
    ],
    [
      "loose base64",
      "E_BASE64",
      () =>
        alter(message(), (bundle) => {
          bundle.messageSignature.signature = bundle.messageSignature.signature.replace(/=*$/, " ");
        }),
    ],
    [
      "a field that nobody knows",
      "E_SCHEMA",
      () =>
        alter(message(), (bundle) => {
          bundle.verificationMaterial["approvedBy"] = "everybody";
        }),
    ],
    ["a key twice", "E_SCHEMA", () => respell(message(), "{", '{"mediaType": "text/plain", ')],
    [
      "a version that nobody knows",
      "E_SCHEMA",
      () =>
        alter(message(), (bundle) => {
          bundle.mediaType = "application/vnd.dev.sigstore.bundle.v0.9+json";
        }),
    ],
    [
      "a checkpoint that says another signer's name",
      "E_NOTE",
      () =>
        alter(message(), (bundle) => {
          const { checkpoint } = entryOf(bundle).inclusionProof;
          checkpoint.envelope = checkpoint.envelope.replace("\u2014 rekor.sigstore.dev", "\u2014 store");
        }),
    ],
    [
      "a proof with another root beside the checkpoint's",
      "E_INCLUSION",
      () =>
        alter(message(), (bundle) => {
          entryOf(bundle).inclusionProof.rootHash = Buffer.alloc(32).toString("base64");
        }),
    ],
    [
      "a proof with another size beside the checkpoint's",
      "E_INCLUSION",
      () =>
        alter(message(), (bundle) => {
          entryOf(bundle).inclusionProof.treeSize = "1";
        }),
    ],
  ];

  it.each(gaps)("%s is %s", async (_, code, claim) => {
    expect(libraryAccepts(claim())).toBe(true);
    expect(await codeOf(() => verifyBundle(claim()))).toBe(code);
  });

  it("a regular expression instead of a signer's name, which the library would run", async () => {
    const claim = alter(message(), (bundle) => {
      const { checkpoint } = entryOf(bundle).inclusionProof;
      checkpoint.envelope += "\u2014 ^((.+)+)+$! wNI9aoZ1\n";
    });
    expect(await codeOf(() => verifyBundle(claim))).toBe("E_NOTE");
  });
});
