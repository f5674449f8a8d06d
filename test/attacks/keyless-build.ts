import { bundleVerifier } from "../../adapters/sigstore/index.ts";
import { encodeReadable } from "../../core/canonical/index.ts";
import type { BuildStatement } from "../../core/registry/build-record.ts";
import { bundleSignatures, type TrustedRoot, type VerifyDependencies } from "../../core/vbh/index.ts";
import { PROMOTION_PREDICATE_TYPE } from "../../core/vbh/keyless/index.ts";
import type { KeylessPrincipal, Root, RootFile } from "../../core/vbh/root/index.ts";
import {
  type Attested,
  attestOwn,
  fulcioRoot,
  type WorkflowRun,
  workflowRun,
} from "../adapters/sigstore/own-fulcio.ts";
import { ORIGIN } from "../core/vbh/memory-log.ts";
import { ada, bob, chainOf, logKey, sampleRoot, signedRoot } from "../core/vbh/root/sample-root.ts";
import { COMMIT, dependencies, hexDigest, recordSample, STATEMENT, utf8 } from "../core/vbh/sample-build.ts";
import { anchor, principalOf, type RootedBuild, trusting } from "./rooted-build.ts";

const NAME = "example/project";

/** The workflows that sign without keys: one records, two consent to promotions. */
export const RECORDER = workflowRun(NAME, "record.yml");
export const RELEASE = workflowRun(NAME, "release.yml");
export const SECURITY = workflowRun(NAME, "security.yml");

/** The sample's record, as the run of RECORDER made it. */
export const RECORD: BuildStatement = {
  ...STATEMENT,
  predicate: {
    ...STATEMENT.predicate,
    repository: { id: RECORDER.repository_id, name: NAME },
    run: {
      workflow_ref: `${NAME}/.github/workflows/record.yml@refs/heads/main`,
      id: "77",
      attempt: 1,
      event: "push",
      conclusion: "success",
    },
  },
};
export const PAYLOAD = utf8(encodeReadable(RECORD as never));

/** The checks' dependencies with a verifier of bundles that believes our own instance of Sigstore. */
export const withBundles: VerifyDependencies = {
  ...dependencies,
  verifyBundle: bundleVerifier(async () => fulcioRoot()),
};

export function principal({ identity, issuer, repository }: WorkflowRun): KeylessPrincipal {
  return { class: "keyless", identity, issuer, repository };
}

/** keylessRoot: recorder records, release and security sign promotions, none of them with keys; ada and bob sign the root. */
export function keylessRoot(changes: Partial<Root> = {}): Root {
  const { principals, roles } = sampleRoot();
  return sampleRoot({
    principals: {
      ...principals,
      recorder: principal(RECORDER),
      release: principal(RELEASE),
      security: principal(SECURITY),
    },
    roles: {
      ...roles,
      recorder: { principals: ["recorder", "ci"], threshold: 1 },
      promotion: { principals: ["ada", "release", "security"], threshold: 2 },
    },
    ...changes,
  });
}

export async function rootOf(root: Root): Promise<TrustedRoot> {
  return trusting(chainOf(await signedRoot(root, ada, bob)));
}

/** recorded attests a record as RECORDER's run does, unless told otherwise. */
export function recorded(changed: Partial<Attested> = {}, record: Uint8Array = PAYLOAD): Buffer {
  return attestOwn({ by: RECORDER, digests: [hexDigest(record)], ...changed });
}

/** consented attests it for a promotion, as RELEASE unless told otherwise. */
export function consented(changed: Partial<Attested> = {}): Buffer {
  const predicate_type = PROMOTION_PREDICATE_TYPE;
  return attestOwn({ by: RELEASE, digests: [hexDigest(PAYLOAD)], predicate_type, ...changed });
}

/** recordKeyless gives a build that was recorded with this signatures file, by recorder's bundle unless given. */
export async function recordKeyless(
  signatures: Uint8Array = bundleSignatures("recorder", recorded()),
  statement: BuildStatement = RECORD,
): Promise<RootedBuild> {
  const root: RootFile = await signedRoot(keylessRoot(), ada, bob);
  const { files, evidence } = await recordSample(statement, {}, { signatures, log: principalOf(logKey) });
  await anchor(files);
  const context = { repository_name: NAME, ref: "refs/heads/main", commit: COMMIT, run_id: "77" };
  return { files, evidence, root, expected: { root: trusting(chainOf(root)), origin: ORIGIN, context } };
}
