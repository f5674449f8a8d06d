import { generateKeyPairSync, sign } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openSession, type Session } from "../../adapters/workspace/open-session.ts";
import { emptyInputs } from "../../core/inputs/index.ts";
import { eventsPath, recordPath, signaturesPath } from "../../core/registry/index.ts";
import { encodeSignatures, SELF_PRINCIPAL, signPayload, type Verification } from "../../core/vbh/index.ts";
import { build } from "../../forge/build.ts";
import { findEvidence } from "../../forge/find-evidence.ts";
import { hexDigest } from "../../forge/hex-digest.ts";
import { verifyRecorded } from "../../forge/verify-recorded.ts";
import { editRegistry } from "../cli/registry-branch.ts";
import { createRepository, temporaryFolder } from "../git-fixture.ts";

process.env["QUANTUM_FORGE_HOME"] = temporaryFolder();

const made = createRepository({ files: { a: "1\n" } });
const DAYS = [Date.UTC(2026, 0, 2, 12), Date.UTC(2026, 0, 3, 12)] as const;
const ID = "qf-20260102-001";
const progress = { step: () => {}, done: () => {} };

async function openAt(now_ms: number): Promise<Session> {
  const session = await openSession({ repository: made.dir, push: "never", progress });
  return { ...session, clock: { now: () => now_ms } };
}

async function record(session: Session, run: string) {
  return build(session, {
    range: { base: null, head: await session.source.resolve("HEAD") },
    tier: session.tier,
    limits: session.limits,
    collected: { inputs: emptyInputs(), inputs_sha256: null, artifacts: [] },
    policy: await session.policy(),
    origin: "ci",
    timestamp_ms: session.clock.now(),
    ref: null,
    repository: { id: "77", name: "acme/widget" },
    run: {
      workflow_ref: "ci.yml@refs/heads/main",
      id: run,
      attempt: 1,
      event: "push",
      conclusion: "success",
    },
    profile: "build",
    record: true,
    tool: session.tool,
    environment: session.environment,
  });
}

async function verify(): Promise<Verification> {
  const session = await openAt(DAYS[1]);
  const { snapshot, found } = await findEvidence(session, ID);
  return verifyRecorded(session, snapshot, found);
}

const failures = ({ checks }: Verification) =>
  checks.filter(({ state }) => state === "failed").map(({ name, code }) => [name, code]);

/** The record's signatures as somebody else would make them, with a key of their own but the same name. */
async function signAnew(payload: Uint8Array): Promise<Uint8Array> {
  const { sha256 } = (await openAt(DAYS[1])).primitives;
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const signature = await signPayload(
    payload,
    {
      principal: SELF_PRINCIPAL,
      publicKey: new Uint8Array(publicKey.export({ format: "der", type: "spki" }).subarray(-32)),
      sign: async (message) => new Uint8Array(sign(null, message, privateKey)),
    },
    sha256,
  );
  return encodeSignatures([signature]);
}

/** Puts the forged signatures in place; with `event`, the `recorded` event is made to name them, too. */
async function forge(event: boolean): Promise<() => void> {
  const { sha256 } = (await openAt(DAYS[1])).primitives;
  const payload = made.git("show", `quantum-forge:${recordPath(ID)}`);
  const forged = await signAnew(new TextEncoder().encode(`${payload}\n`));
  return editRegistry(made, (folder) => {
    const path = join(folder, signaturesPath(ID));
    const before = hexDigest(readFileSync(path), sha256);
    writeFileSync(path, forged);
    if (!event) return;
    const events = join(folder, eventsPath(DAYS[0]));
    const text = readFileSync(events, "utf8");
    expect(text).toContain(before);
    writeFileSync(events, text.replace(before, hexDigest(forged, sha256)));
  });
}

describe("the signatures of a recorded build", () => {
  it("verify when the log names them, wherever in the log the build stands", async () => {
    await record(await openAt(DAYS[0]), "1");
    expect(await verify()).toMatchObject({ vbh_status: "SELF_SIGNED", log_index: 0 });
    await record(await openAt(DAYS[1]), "2");
    expect(await verify()).toMatchObject({ vbh_status: "SELF_SIGNED", log_index: 0 });
  });

  it.each([
    ["", false],
    [" and the event was made to fit", true],
  ])("fail inclusion when another key signed the record anew%s", async (_, event) => {
    const undo = await forge(event);
    const verification = await verify();
    const append = record(await openAt(DAYS[1]), "3");
    await expect(append).rejects.toMatchObject({ code: "E_REGISTRY_DAMAGED" });
    undo();
    expect(verification.vbh_status).toBe("FAIL");
    expect(failures(verification)).toEqual([["inclusion", "E_INCLUSION"]]);
  });

  it("fail inclusion when the events of their day are gone", async () => {
    const undo = editRegistry(made, (folder) => writeFileSync(join(folder, eventsPath(DAYS[0])), ""));
    const session = await openAt(DAYS[1]);
    const snapshot = await session.store.snapshot();
    undo();
    const { found } = await findEvidence(session, ID);
    expect(failures(await verifyRecorded(session, snapshot, found))).toEqual([["inclusion", "E_INCLUSION"]]);
  });
});
