import { beforeAll, describe, expect, it } from "vitest";
import type { BuildProofDocument, LogVouchers } from "../../../core/vbh/log/index.ts";
import {
  cosigner,
  cosignText,
  encodeCosignerVkey,
  encodeVkey,
  noteVerifier,
  parseNote,
} from "../../../core/vbh/log/index.ts";
import { checkProof } from "../../../dashboards/proof/check-proof.ts";
import { type Known, NOTHING_KNOWN } from "../../../dashboards/proof/evidence.ts";
import { portablePrimitives } from "../../../dashboards/proof/primitives.ts";
import { readEvidence } from "../../../dashboards/proof/read-evidence.ts";
import { primitives, testSigner } from "../../core/vbh/test-keys.ts";
import { type ProvenSite, provenSite } from "./proof-fixture.ts";

let site: ProvenSite;
beforeAll(async () => {
  site = await provenSite();
});

type Changes = {
  readonly build?: (build: BuildProofDocument) => unknown;
  readonly vouchers?: (vouchers: LogVouchers) => unknown;
  readonly known?: Partial<Known>;
  readonly leaves?: Uint8Array | null;
  readonly at?: number;
};

/** Checks the proof of a build of the site as its page does, changed or not; by both kinds of cryptography, which must agree. */
async function check({ build, vouchers, known = {}, leaves = site.proofs.leaves, at = 0 }: Changes = {}) {
  const document = site.proofs.builds[at] as BuildProofDocument;
  const json = (name: string, value: unknown) => ({ name, bytes: utf8(JSON.stringify(value)) });
  const evidence = readEvidence([
    json("build.json", build?.(document) ?? document),
    json("log.json", vouchers?.(site.proofs.vouchers) ?? site.proofs.vouchers),
    ...(leaves === null ? [] : [{ name: "leaves", bytes: leaves }]),
  ]);
  const typed = { ...NOTHING_KNOWN, ...known };
  const found = await checkProof({ ...evidence, id: document.id }, typed, primitives);
  expect(await checkProof({ ...evidence, id: document.id }, typed, portablePrimitives)).toEqual(found);
  const failed = found.steps.find(({ state }) => state === "failed");
  return { ...found, failed: failed === undefined ? null : [failed.name, failed.code] };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const states = ({ steps }: Awaited<ReturnType<typeof check>>) =>
  Object.fromEntries(steps.map(({ name, state }) => [name, state]));
/** Another digit in the middle of a base64 line that is not the last digit. */
const flipped = (text: string, pattern: RegExp) =>
  text.replace(pattern, (found) => {
    const at = Math.floor(found.length / 2);
    return `${found.slice(0, at)}${found[at] === "A" ? "B" : "A"}${found.slice(at + 1)}`;
  });

describe("a proof of the site", () => {
  it("fits together when nothing is known from elsewhere, and says which steps that leaves open", async () => {
    const found = await check();
    expect(found).toMatchObject({ verdict: "fits", id: site.ids[0] });
    expect(states(found)).toEqual({
      root: "open",
      checkpoint: "ok",
      inclusion: "ok",
      record: "ok",
      signatures: "ok",
      anchor: "ok",
      witnesses: "not_run",
      head: "not_run",
    });
  });

  it("is held to the pin, the log's key, and a checkpoint of any size that was kept, each by itself", async () => {
    for (const known of [
      { pin: site.pin },
      { pin: `  ${site.pin.slice("sha256:".length).toUpperCase()} ` },
      { keys: `\n${site.vkey}\n` },
      { head: site.heads[0] },
      { head: site.heads[1] },
      { head: site.heads[1].trimEnd().replaceAll("\n", "\r\n") },
    ]) {
      expect(await check({ known }), JSON.stringify(known)).toMatchObject({ verdict: "held", failed: null });
    }
  });

  it("of a build after the anchor is pending, and says so", async () => {
    const found = await check({ at: 2 });
    expect(found.verdict).toBe("fits");
    expect(states(found)).toMatchObject({ anchor: "open", signatures: "ok" });
    expect(found.steps.find(({ name }) => name === "anchor")?.detail).toContain("pq: pending");
  });

  it("is not held to an older checkpoint without the hashes of the leaves, and says what is missing", async () => {
    const found = await check({ known: { head: site.heads[0] }, leaves: null });
    expect(found.verdict).toBe("fits");
    expect(found.steps.find(({ name }) => name === "head")).toMatchObject({ state: "not_run" });
  });

  it("is held to a witness that the reader names", async () => {
    const signer = testSigner("w", 41);
    const key = cosigner("witness.example/w", signer.publicKey, primitives.sha256);
    const known = { keys: encodeCosignerVkey(key) };
    expect((await check({ known })).failed).toEqual(["witnesses", "E_WITNESS_QUORUM"]);
    const note = site.heads[1];
    const { text } = parseNote(utf8(note));
    const line = await cosignText(text, { name: key.name, signer, time_s: 1_764_000_000 }, primitives.sha256);
    const signed = { note: note + line, consistency: [] };
    const vouchers = (log: LogVouchers) => ({ ...log, cosigned: [signed] });
    expect(await check({ known, vouchers })).toMatchObject({ verdict: "held", failed: null });
    const other = { note: flipped(note + line, /\S{20}$/m), consistency: [] };
    const forged = await check({ known, vouchers: (log) => ({ ...log, cosigned: [other] }) });
    expect(forged.verdict).toBe("failed");
  });

  it("without a root of trust shows damage and no more", async () => {
    const found = await check({ vouchers: (log) => ({ ...log, root: null }) });
    expect(states(found)).toMatchObject({ root: "not_run", checkpoint: "open", record: "ok" });
    expect(found.failed).toEqual(["signatures", "E_IDENTITY"]);
  });
});

const otherLog = encodeVkey(
  noteVerifier("example.com/other", testSigner("log", 42).publicKey, primitives.sha256),
);

type Attack = readonly [what: string, step: string, code: string, () => Changes];

const attacks: readonly Attack[] = [
  [
    "a byte of the record is another",
    "record",
    "E_INCLUSION",
    () => ({ build: (it) => ({ ...it, record: it.record.replace('"v": 1', '"v": 2') }) }),
  ],
  [
    "the proof is another build's",
    "record",
    "E_INCLUSION",
    () => ({ build: (it) => ({ ...it, proof: site.proofs.builds[1]?.proof }) }),
  ],
  [
    "a hash of the audit path is another",
    "inclusion",
    "E_INCLUSION",
    () => ({ build: (it) => ({ ...it, proof: flipped(it.proof, /^[A-Za-z0-9+/]{43}=$/m) }) }),
  ],
  [
    "the leaf is another",
    "inclusion",
    "E_INCLUSION",
    () => ({ build: (it) => ({ ...it, proof: flipped(it.proof, /(?<=^extra ).*$/m) }) }),
  ],
  [
    "the index is another",
    "inclusion",
    "E_INCLUSION",
    () => ({ build: (it) => ({ ...it, proof: it.proof.replace("index 0", "index 1") }) }),
  ],
  [
    "the checkpoint has another size",
    "checkpoint",
    "E_NOTE",
    () => ({ build: (it) => ({ ...it, proof: it.proof.replace("\n12\n", "\n13\n") }) }),
  ],
  ["the proof is none", "checkpoint", "E_INCLUSION", () => ({ build: (it) => ({ ...it, proof: "{}" }) })],
  [
    "the signatures are another build's",
    "signatures",
    "E_INCLUSION",
    () => ({ build: (it) => ({ ...it, signatures: site.proofs.builds[1]?.signatures }) }),
  ],
  [
    "the event and its proof are another build's",
    "signatures",
    "E_INCLUSION",
    () => ({ build: (it) => ({ ...it, recorded: site.proofs.builds[1]?.recorded }) }),
  ],
  [
    "the event is another",
    "signatures",
    "E_INCLUSION",
    () => ({ build: (it) => ({ ...it, recorded: { ...it.recorded, event: "{}" } }) }),
  ],
  ["another pin is pasted", "root", "E_ROOT_CHAIN", () => ({ known: { pin: `sha256:${"0".repeat(64)}` } })],
  ["what is pasted is no pin", "root", "E_ROOT_CHAIN", () => ({ known: { pin: "sha256:abc" } })],
  [
    "a signature of the root is another",
    "root",
    "E_SIG",
    () => ({
      vouchers: (log) => {
        const files = log.root?.files.map((file) => flipped(file, /(?<="ed25519": ")[^"]{80,}(?===")/));
        return { ...log, root: { ...log.root, files } };
      },
    }),
  ],
  [
    "the log's key is another in the root",
    "root",
    "E_ROOT_CHAIN",
    () => ({
      vouchers: (log) => {
        const files = log.root?.files.map((file) =>
          flipped(file, /(?<="log": \{\s+"ed25519": ")[^"]+(?==")/),
        );
        return { ...log, root: { ...log.root, files } };
      },
    }),
  ],
  [
    "the anchor's post-quantum signature is stripped",
    "anchor",
    "E_HYBRID_INCOMPLETE",
    () => ({
      vouchers: (log) => {
        const note = log.anchor?.note.split("\n").slice(0, -2).join("\n");
        return { ...log, anchor: { ...log.anchor, note: `${note}\n` } };
      },
    }),
  ],
  [
    "the anchor's post-quantum signature is another",
    "anchor",
    "E_NOTE",
    () => ({
      vouchers: (log) => ({
        ...log,
        anchor: { ...log.anchor, note: flipped(log.anchor?.note ?? "", /[A-Za-z0-9+/]{1000,}/) },
      }),
    }),
  ],
  [
    "the log does not extend its anchor",
    "anchor",
    "E_CONSISTENCY",
    () => ({
      vouchers: (log) => ({
        ...log,
        anchor: {
          ...log.anchor,
          consistency: log.anchor?.consistency.map((hash) => flipped(hash, /^.{43}/)),
        },
      }),
    }),
  ],
  ["a key of another log is pasted", "checkpoint", "E_ORIGIN", () => ({ known: { keys: otherLog } })],
  ["what is pasted is no key", "checkpoint", "E_KEY_ENCODING", () => ({ known: { keys: "key" } })],
  [
    "the kept checkpoint has another root",
    "head",
    "E_SPLIT_VIEW",
    () => ({ known: { head: flipped(site.heads[1], /^[A-Za-z0-9+/]{43}=$/m) } }),
  ],
  [
    "the kept checkpoint has another past",
    "head",
    "E_CONSISTENCY",
    () => ({ known: { head: flipped(site.heads[0], /^[A-Za-z0-9+/]{43}=$/m) } }),
  ],
  [
    "the log was cut back below the kept checkpoint",
    "head",
    "E_ROLLBACK",
    () => ({ known: { head: site.heads[1].replace("\n12\n", "\n99\n") } }),
  ],
  [
    "the hashes of the leaves are others",
    "head",
    "E_INCLUSION",
    () => ({ known: { head: site.heads[0] }, leaves: site.proofs.leaves?.slice().reverse() ?? null }),
  ],
  ["what is pasted is no checkpoint", "head", "E_NOTE", () => ({ known: { head: "12" } })],
  [
    "the kept checkpoint is another log's",
    "head",
    "E_ORIGIN",
    () => ({ known: { head: site.heads[1].replace(/^.*/, "example.com/other") } }),
  ],
];

describe("a proof that was tampered with fails", () => {
  it.each(attacks)("%s: the step %s with %s", async (_, step, code, changes) => {
    const found = await check(changes());
    expect([found.verdict, found.failed]).toEqual(["failed", [step, code]]);
  });
});

describe("what a proof is made of", () => {
  it("is told from content, file by file, as the terminal writes it", () => {
    const build = site.proofs.builds[0] as BuildProofDocument;
    const { root, vkey } = site.proofs.vouchers;
    const file = (name: string, text: string) => ({ name, bytes: utf8(text) });
    const evidence = readEvidence([
      file("a", build.proof),
      file("b", build.record),
      file("c", build.signatures),
      file("d", root?.files[0] ?? ""),
      file("e", vkey),
    ]);
    expect(evidence).toMatchObject({ proof: utf8(build.proof), record: utf8(build.record), vkey });
    expect(evidence.rootFiles).toEqual([utf8(root?.files[0] ?? "")]);
    const cli = JSON.stringify({ schema: "quantum-forge/log-proof@1", proof: build.proof });
    expect(readEvidence([file("f", cli)]).proof).toEqual(utf8(build.proof));
  });

  it("is nothing else, and nothing that is too large", () => {
    const refuse = (bytes: Uint8Array) => () => readEvidence([{ name: "x", bytes }]);
    for (const text of [
      "",
      "{}",
      "[]",
      "null",
      "\ufffd",
      '{"schema":"quantum-forge/build-proof@1"}',
      "x".repeat(99),
    ])
      expect(refuse(utf8(text)), text).toThrow("E_SCHEMA");
    expect(refuse(Uint8Array.of(0xff, 0xfe))).toThrow("E_SCHEMA");
    expect(refuse(new Uint8Array(5_000_000))).toThrow("E_TOO_LARGE");
    for (const vouchers of [{ cosigned: 1 }, { vkey: 1 }, { root: 1 }, { anchor: { note: 1 } }]) {
      const document = { ...site.proofs.vouchers, ...vouchers };
      expect(refuse(utf8(JSON.stringify(document)))).toThrow("E_SCHEMA");
    }
  });
});
