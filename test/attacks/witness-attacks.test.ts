import { describe, expect, it } from "vitest";
import { decide, parsePolicy } from "../../core/policy/index.ts";
import { type Expectation, type Verification, verifyBuild } from "../../core/vbh/index.ts";
import {
  CHECKPOINT_PATH,
  cosignedPath,
  cosigner,
  cosignText,
  encodeCheckpoint,
  encodeCosignerVkey,
  openLog,
  rangeHash,
  readLogHead,
  signCheckpoint,
} from "../../core/vbh/log/index.ts";
import { ORIGIN } from "../core/vbh/memory-log.ts";
import { ada, bob, chainOf, logKey, sampleRoot, signedRoot } from "../core/vbh/root/sample-root.ts";
import { dependencies, STATEMENT, utf8 } from "../core/vbh/sample-build.ts";
import { primitives, testSigner } from "../core/vbh/test-keys.ts";
import { firstFailure, recordRooted, trusting } from "./rooted-build.ts";

const { sha256 } = primitives;
const TIME_S = 1_764_000_000;

/** Two witnesses and a stranger, each with a key of its own. */
const [w1, w2, stranger] = ["witness.example/w1", "witness.example/w2", "witness.example/eve"].map(
  (name, at) => {
    const signer = testSigner(name, 30 + at);
    const key = cosigner(name, signer.publicKey, sha256);
    return { name, signer, key, path: cosignedPath(key.keyHash), vkey: encodeCosignerVkey(key) };
  },
) as [Party, Party, Party];
type Party = {
  readonly name: string;
  readonly signer: ReturnType<typeof testSigner>;
  readonly key: ReturnType<typeof cosigner>;
  readonly path: string;
  readonly vkey: string;
};

const build = await recordRooted();
const head = await readLogHead(build.files.read);
if (head === null) throw new Error("there is no log");

/** A checkpoint under a witness's signature, as `log witness --publish` puts it into the registry. */
async function cosigned(
  { name, signer }: Party,
  checkpoint: { readonly origin: string; readonly size: number; readonly rootHash: Uint8Array } = {
    origin: ORIGIN,
    size: head?.size ?? 0,
    rootHash: head?.rootHash ?? new Uint8Array(),
  },
): Promise<string> {
  const note = await signCheckpoint(checkpoint, logKey.ed25519, sha256);
  return note + (await cosignText(encodeCheckpoint(checkpoint), { name, signer, time_s: TIME_S }, sha256));
}

async function trusted(keys: readonly string[], quorum: number): Promise<Pick<Expectation, "root">> {
  return { root: trusting(chainOf(await signedRoot(sampleRoot({ witnesses: { keys, quorum } }), ada, bob))) };
}

type Files = { readonly [path: string]: string };

async function verify(
  files: Files,
  { keys = [w1.vkey, w2.vkey], quorum = 2 }: { keys?: readonly string[]; quorum?: number } = {},
): Promise<Verification> {
  const changed = build.files.copy();
  for (const [path, text] of Object.entries(files)) changed.files.set(path, utf8(text));
  const evidence = { ...build.evidence, read: changed.read };
  return verifyBuild(evidence, { ...build.expected, ...(await trusted(keys, quorum)) }, dependencies);
}

const both = async (): Promise<Files> => ({ [w1.path]: await cosigned(w1), [w2.path]: await cosigned(w2) });
const { tree } = await openLog(build.files.read, primitives);
const [until, beyond] = [(build.evidence.logIndex ?? 0) + 1, (build.evidence.logIndex ?? 0) + 2];
/** The log as it was when it ended with the record's leaf. */
const earlier = { origin: ORIGIN, size: until, rootHash: await rangeHash(tree, 0, until) };
const policy = parsePolicy("preset: standard\nenforce: true\n", { source: "policy.yml", blob: null });

describe("a build whose root asks for witnesses", () => {
  it("passes when as many of them as it asks for have signed the log with its leaf", async () => {
    const verification = await verify(await both());
    expect(verification).toMatchObject({ vbh_status: "PASS", vbh_compliance: 1 });
    expect(verification.witnessed).toEqual({
      quorum: 2,
      by: [w1, w2].map(({ name, key }) => ({
        name,
        key_id: key.keyHash,
        at: new Date(TIME_S * 1000).toISOString(),
      })),
    });
    expect(firstFailure(await verify({ [w2.path]: await cosigned(w2) }, { quorum: 1 }))[0]).toBe("PASS");
  });

  it("says that nobody has witnessed it where none has to", async () => {
    expect(await verify({}, { quorum: 0 })).toMatchObject({
      vbh_status: "PASS",
      witnessed: { quorum: 0, by: [] },
    });
  });

  it("waits for review, with all other checks run, while too few have seen it", async () => {
    const verification = await verify({});
    expect(verification.checks.filter(({ state }) => state !== "ok")).toMatchObject([
      { name: "checkpoint", state: "failed", code: "E_WITNESS_QUORUM" },
    ]);
    const decided = decide({ profile: "build", build: STATEMENT.predicate, verification }, policy, []);
    expect(decided.criteria.find(({ subject }) => subject === "vbh")).toMatchObject({
      verdict: "missing",
      reason_code: "VBH_NOT_WITNESSED",
    });
    expect(decided.action).not.toBe("promote");
  });

  it("that fails in anything else, too, is rejected as any other", async () => {
    const changed = build.files.copy();
    const evidence = { ...build.evidence, read: changed.read, recorded: utf8("{}") };
    const verification = await verifyBuild(
      evidence,
      { ...build.expected, ...(await trusted([w1.vkey], 1)) },
      dependencies,
    );
    const decided = decide({ profile: "build", build: STATEMENT.predicate, verification }, policy, []);
    expect(decided.criteria.find(({ subject }) => subject === "vbh")?.reason_code).toBe("VBH_FAILED");
  });
});

type Attack = readonly [
  what: string,
  check: string,
  code: string,
  files: () => Promise<Files>,
  options?: { readonly keys?: readonly string[]; readonly quorum?: number },
];

const attacks: readonly Attack[] = [
  ["no witness signed", "checkpoint", "E_WITNESS_QUORUM", async () => ({})],
  [
    "one signed where two are needed",
    "checkpoint",
    "E_WITNESS_QUORUM",
    async () => ({ [w1.path]: await cosigned(w1) }),
  ],
  [
    "one signed and its checkpoint was copied to the other's file",
    "checkpoint",
    "E_WITNESS_QUORUM",
    async () => ({ [w1.path]: await cosigned(w1), [w2.path]: await cosigned(w1) }),
  ],
  [
    "a stranger signed in a file of its own",
    "checkpoint",
    "E_WITNESS_QUORUM",
    async () => ({ [w1.path]: await cosigned(w1), [stranger.path]: await cosigned(stranger) }),
  ],
  [
    "a stranger signed in the name of a witness",
    "checkpoint",
    "E_WITNESS_QUORUM",
    async () => ({ ...(await both()), [w2.path]: await cosigned({ ...stranger, name: w2.name }) }),
  ],
  [
    "the root names one key twice",
    "checkpoint",
    "E_WITNESS_QUORUM",
    async () => ({
      [w1.path]: await cosigned(w1),
      [cosignedPath(cosigner("again", w1.signer.publicKey, sha256).keyHash)]: await cosigned({
        ...w1,
        name: "again",
      }),
    }),
    { keys: [w1.vkey, encodeCosignerVkey(cosigner("again", w1.signer.publicKey, sha256))] },
  ],
  [
    "the root names one witness by two keys",
    "checkpoint",
    "E_WITNESS_QUORUM",
    async () => ({
      [w1.path]: await cosigned(w1),
      [cosignedPath(cosigner(w1.name, w2.signer.publicKey, sha256).keyHash)]: await cosigned({
        ...w2,
        name: w1.name,
      }),
    }),
    { keys: [w1.vkey, encodeCosignerVkey(cosigner(w1.name, w2.signer.publicKey, sha256))] },
  ],
  [
    "what a witness signed ends before the recorded event",
    "checkpoint",
    "E_WITNESS_QUORUM",
    async () => ({ ...(await both()), [w2.path]: await cosigned(w2, earlier) }),
  ],
  [
    "a witness signed another past",
    "consistency",
    "E_CONSISTENCY",
    async () => ({ ...(await both()), [w2.path]: await cosigned(w2, { ...earlier, size: beyond }) }),
  ],
  [
    "a cosignature was changed",
    "checkpoint",
    "E_NOTE",
    async () => {
      const note = await cosigned(w2);
      return {
        ...(await both()),
        [w2.path]: note.replace(/.(?=.{20}\n$)/, (digit) => (digit === "A" ? "B" : "A")),
      };
    },
  ],
  [
    "a witness's file is no note",
    "checkpoint",
    "E_NOTE",
    async () => ({ ...(await both()), [w2.path]: "{}" }),
  ],
  [
    "a witness signed another log",
    "checkpoint",
    "E_ORIGIN",
    async () => ({
      ...(await both()),
      [w2.path]: await cosigned(w2, { ...head, origin: "example.com/other" }),
    }),
  ],
  [
    "the log was cut back below what a witness signed",
    "consistency",
    "E_ROLLBACK",
    async () => ({
      ...(await both()),
      [w2.path]: await cosigned(w2, { ...head, size: head.size + 1 }),
    }),
  ],
  [
    "a witness signed another root at the same size",
    "consistency",
    "E_SPLIT_VIEW",
    async () => ({
      ...(await both()),
      [w2.path]: await cosigned(w2, { ...head, rootHash: new Uint8Array(32) }),
    }),
  ],
  [
    "the root names no key where a witness should be",
    "checkpoint",
    "E_KEY_ENCODING",
    both,
    { keys: [w1.vkey, "nobody"] },
  ],
  [
    "the root names a log's key for a witness",
    "checkpoint",
    "E_KEY_ENCODING",
    both,
    { keys: [w1.vkey, "example.com/log+00000000+AQ=="] },
  ],
];

describe("an attack on the witnesses has one code", () => {
  const named = attacks.map(
    (attack) => [`${attack[0]}: ${attack[1]} fails with ${attack[2]}`, attack] as const,
  );
  it.each(named)("%s", async (_, [, check, code, files, options]) => {
    expect(firstFailure(await verify(await files(), options))).toEqual(["FAIL", check, code]);
  });

  it("and the log's checkpoint stays what is verified, whatever the witnesses signed", async () => {
    const note = await cosigned(w1);
    const files = { ...(await both()), [CHECKPOINT_PATH]: note.replace(`\n${head.size}\n`, "\n7\n") };
    expect(firstFailure(await verify(files))).toEqual(["FAIL", "checkpoint", "E_NOTE"]);
  });
});
