import { execFile } from "node:child_process";
import { createHash, generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { type BundleClaim, verifyBundle } from "../../../adapters/sigstore/index.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { WHY_SKIPPED } from "../../core/vbh/vectors.ts";
import { signOwn, statementAbout } from "./own-instance.ts";
import { alter, BEACON, entryOf, vectorClaim, vectors } from "./sigstore-vectors.ts";

const FOLDER = new URL("../../../adapters/sigstore/", import.meta.url);
const root = JSON.parse(readFileSync(new URL("public-good-root.json", FOLDER), "utf8"));
const code = (claim: BundleClaim) => codeOf(() => verifyBundle(claim));
const otherKey = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey;

describe.skipIf(vectors.absent)(`verifyBundle and bundles of workflows, ${WHY_SKIPPED}`, () => {
  const envelope = vectorClaim("happy-path-intoto-in-dsse-v3");
  const message = vectorClaim("happy-path-v0.3");
  const stamped = vectorClaim("intoto-with-custom-trust-root");

  it("tells who signed, where it ran, when, and about what", async () => {
    const sha256 = "a0cfc71271d6e278e57cd332ff957c3f7043fdda354c4cbb190a30d56efa01bf";
    const repository = "https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon";
    expect(await verifyBundle(envelope)).toEqual({
      signer: {
        kind: "keyless",
        ...BEACON,
        source: {
          repository,
          repository_id: "632596897",
          commit: "82a3bfe6dd50fe9c71d6315eae66da15307856cf",
          ref: "refs/heads/main",
          workflow: BEACON.identity,
          trigger: "workflow_dispatch",
          run: `${repository}/actions/runs/12359147651/attempts/1`,
          runner: "github-hosted",
        },
      },
      artifact_sha256: sha256,
      times: [{ source: "log", at: "2024-12-16T18:42:56.000Z" }],
      log_index: 155690850,
      statement: {
        predicate_type: "https://slsa.dev/provenance/v1",
        subjects: [{ name: "a.txt", sha256 }],
      },
    });
  });

  it("takes an artifact's digest for a statement, and asks for the bytes that are signed themselves", async () => {
    const sha256 = createHash("sha256")
      .update(envelope.artifact as Uint8Array)
      .digest("hex");
    expect(await code({ ...envelope, artifact: { sha256 } })).toBe("no error");
    expect(await code({ ...envelope, artifact: { sha256: sha256.toUpperCase() } })).toBe("E_SUBJECT");
    expect(await code({ ...message, artifact: { sha256 } })).toBe("E_SUBJECT");
  });

  it.each([
    ["https://github.com/sigstore-conformance/*/.github/workflows/*@refs/heads/main", "no error"],
    ["https://github.com/sigstore-conformance/**", "no error"],
    ["https://github.com/*/.github/workflows/**", "E_IDENTITY"],
    ["https://github.com/sigstore-conformance", "E_IDENTITY"],
    [BEACON.identity.slice(1), "E_IDENTITY"],
    [`${BEACON.identity}2`, "E_IDENTITY"],
    [BEACON.identity.replace("extremely-dangerous-oidc", "................"), "E_IDENTITY"],
    ["", "E_IDENTITY"],
  ])("holds the identity against the whole of %s: %s", async (identity, expected) => {
    expect(await code({ ...message, signer: { ...BEACON, identity } })).toBe(expected);
  });

  it("takes no pattern for the issuer", async () => {
    expect(await code({ ...message, signer: { ...BEACON, issuer: "**" } })).toBe("E_IDENTITY");
    expect(await code({ ...message, signer: { ...BEACON, issuer: `${BEACON.issuer}/x` } })).toBe(
      "E_IDENTITY",
    );
  });

  it("wants a certificate where an identity is expected, a managed key where a key is", async () => {
    const publicKey = otherKey.export({ format: "pem", type: "spki" }).toString();
    expect(await code({ ...message, signer: { publicKey } })).toBe("E_IDENTITY");
    expect(await code({ ...vectorClaim("managed-key-happy-path"), signer: BEACON })).toBe("E_IDENTITY");
    expect(await code({ ...vectorClaim("managed-key-happy-path"), signer: { publicKey } })).toBe("E_SIG");
  });

  it.each([
    ["the authority's own certificate", root.certificateAuthorities[1].certChain.certificates[0].rawBytes],
    ["a timestamp authority's certificate", root.timestampAuthorities[0].certChain.certificates[0].rawBytes],
  ])("does not take %s for a signer's", async (_, rawBytes) => {
    const claim = alter(message, (bundle) => {
      bundle.verificationMaterial.certificate = { rawBytes };
    });
    expect(await code(claim)).toBe("E_ROOT_CHAIN");
  });

  it("refuses bytes behind a certificate", async () => {
    const claim = alter(message, ({ verificationMaterial: { certificate } }) => {
      const longer = Buffer.concat([Buffer.from(certificate.rawBytes, "base64"), Buffer.of(0, 0, 0)]);
      certificate.rawBytes = longer.toString("base64");
    });
    expect(await code(claim)).toBe("E_SCHEMA");
  });

  it("is content with a signed time where the trusted root has no log, as on GitHub's own instance", async () => {
    const logless = { ...JSON.parse(Buffer.from(stamped.trustedRoot ?? []).toString()), tlogs: [] };
    const trustedRoot = Buffer.from(JSON.stringify(logless));
    const unlogged = alter(stamped, (bundle) => {
      bundle.verificationMaterial.tlogEntries = [];
    });
    const { times, log_index } = await verifyBundle({ ...unlogged, trustedRoot });
    expect([times, log_index]).toEqual([
      [{ source: "timestamp_authority", at: "2023-02-01T00:00:00.000Z" }],
      null,
    ]);
    expect(await code(unlogged)).toBe("E_INCLUSION");
    const untimed = alter(unlogged, (bundle) => {
      delete bundle.verificationMaterial.timestampVerificationData;
    });
    expect(await code({ ...untimed, trustedRoot })).toBe("E_EXPIRED");
  });

  it("refuses a time of an authority that the trusted root does not name", async () => {
    const other = {
      ...JSON.parse(Buffer.from(stamped.trustedRoot ?? []).toString()),
      timestampAuthorities: [],
    };
    expect(await code({ ...stamped, trustedRoot: Buffer.from(JSON.stringify(other)) })).toBe("E_EXPIRED");
  });

  it("refuses a log that had ended when it is said to have seen the signature", async () => {
    const [log] = root.tlogs;
    const publicKey = {
      ...log.publicKey,
      validFor: { start: "2021-01-12T11:53:27Z", end: "2022-01-01T00:00:00Z" },
    };
    const trustedRoot = Buffer.from(JSON.stringify({ ...root, tlogs: [{ ...log, publicKey }] }));
    expect(await code({ ...message, trustedRoot })).toBe("E_INCLUSION");
  });

  it("refuses another index than the proof's where the log promises none, as logs of the second version do", async () => {
    const claim = vectorClaim("bundle-with-sct-with-extensions");
    expect(await verifyBundle(claim)).toMatchObject({ log_index: 3 });
    const moved = alter(claim, (bundle) => {
      entryOf(bundle).logIndex = "2";
    });
    expect(await code(moved)).toBe("E_INCLUSION");
  });

  it("finds the root that vouches among several lines, as gh prints them", async () => {
    const lines = [root, JSON.parse(Buffer.from(stamped.trustedRoot ?? []).toString())].map((one) =>
      JSON.stringify(one),
    );
    const trustedRoot = Buffer.from(`${lines.join("\n")}\n`);
    expect(await code({ ...stamped, trustedRoot })).toBe("no error");
    expect(await code({ ...message, trustedRoot })).toBe("no error");
    expect(await code({ ...stamped, trustedRoot: Buffer.from(lines[0] ?? "") })).not.toBe("no error");
  });

  it.each([
    ["nothing", ""],
    ["no root", "{}"],
    ["a root without an authority", JSON.stringify({ ...root, certificateAuthorities: [] })],
    ["a root with a broken key", JSON.stringify(root).replaceAll("MFkwEwYHKoZIzj0C", "AAAAEwYHKoZIzj0C")],
  ])("does not blame the bundle for a trusted root that is %s", async (_, text) => {
    await expect(verifyBundle({ ...message, trustedRoot: Buffer.from(text) })).rejects.toMatchObject({
      code: "E_SCHEMA",
      what: expect.stringContaining("trusted root"),
    });
  });

  it("refuses a bundle or a trusted root over 1 MiB before it looks into it", async () => {
    const large = Buffer.alloc((1 << 20) + 1, " ");
    expect(await code({ ...message, bundle: large })).toBe("E_TOO_LARGE");
    expect(await code({ ...message, trustedRoot: large })).toBe("E_TOO_LARGE");
  });
});

describe("verifyBundle and signatures of our own instance", () => {
  const about = statementAbout("artifact");

  it("verifies a managed key's signature", async () => {
    expect(await verifyBundle(signOwn({ payload: about }))).toMatchObject({
      signer: { kind: "key" },
      log_index: 0,
      statement: { predicate_type: "https://example.com/predicate" },
    });
  });

  it.each([
    ["a payload of another type", "E_PAYLOAD_TYPE", { payload: about, payloadType: "text/plain" }],
    ["a payload that is no JSON", "E_SCHEMA", { payload: Buffer.from("artifact") }],
    ["a statement of another version", "E_SCHEMA", { payload: statementAbout("artifact", { _type: "x" }) }],
    ["a statement about nothing", "E_SCHEMA", { payload: statementAbout("artifact", { subject: [] }) }],
    ["a statement about something else", "E_SUBJECT", { payload: statementAbout("other") }],
    [
      "a statement that names the artifact by another digest alone",
      "E_SUBJECT",
      { payload: statementAbout("artifact", { subject: [{ digest: { sha512: "00" } }] }) },
    ],
    ["an entry in the log by another signer", "E_INCLUSION", { payload: about, loggedKey: otherKey }],
  ])("refuses %s though every signature holds: %s", async (_, expected, signed) => {
    expect(await code(signOwn(signed))).toBe(expected);
  });

  it("refuses an entry for which the log promised no time", async () => {
    expect(await code(signOwn({ payload: about, promised: false }))).toBe("E_EXPIRED");
  });

  it("refuses a promise for another index", async () => {
    const claim = alter(signOwn({ payload: about }), (bundle) => {
      entryOf(bundle).logIndex = "7";
    });
    expect(await code(claim)).toBe("E_INCLUSION");
  });
});

describe("adapters/sigstore", () => {
  it("loads nothing of Sigstore's library until a bundle is verified", async () => {
    const program = `
      await import(${JSON.stringify(new URL("index.ts", FOLDER).href)});
      const { createRequire } = await import("node:module");
      const loaded = Object.keys(createRequire(${JSON.stringify(FOLDER.href)}).cache);
      console.log(loaded.filter((path) => /sigstore|ajv/.test(path)).length);`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
    expect(stdout.trim()).toBe("0");
  });
});

describe("the bundled trusted root", () => {
  it("is the file that its README says", () => {
    const digest = createHash("sha256")
      .update(readFileSync(new URL("public-good-root.json", FOLDER)))
      .digest("hex");
    expect(readFileSync(new URL("README.md", FOLDER), "utf8")).toContain(`SHA-256: ${digest}`);
  });
});
