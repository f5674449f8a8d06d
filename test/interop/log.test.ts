import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeFolder } from "../../adapters/files/write-folder.ts";
import {
  CHECKPOINT_PATH,
  cosigner,
  cosignText,
  encodeCosignerVkey,
  encodeLeaf,
  encodeVkey,
  parseCheckpoint,
  parseCosignerVkey,
  parseLogProof,
  parseNote,
  parseVkey,
  requireCosigned,
  scanLeaves,
  verifyConsistency,
  verifyLogProof,
  verifyNote,
} from "../../core/vbh/log/index.ts";
import { exportLog } from "../../forge/log/export-log.ts";
import { proveBuild } from "../../forge/log/prove-build.ts";
import { readLog } from "../../forge/log/read-log.ts";
import { primitives, testSigner } from "../core/vbh/test-keys.ts";
import { serve } from "../forge/log/witness-server.ts";
import {
  appendBuilds,
  keyOf,
  openTestRegistry,
  type TestRegistry,
} from "../forge/registry/registry-fixture.ts";
import { temporaryFolder } from "../git-fixture.ts";
import { buildGoProgram } from "./go-program.ts";

const { sha256, verifyEd25519 } = primitives;
const BUILDS = 300;
const WITNESS = "witness.example/w1";
const go = buildGoProgram();
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A folder over HTTP, as any file server has it. */
function serveFolder(folder: string): Promise<string> {
  return serve((request, response) => {
    const file = createReadStream(join(folder, new URL(request.url ?? "/", "http://x").pathname));
    file.on("error", () => response.writeHead(404).end()).pipe(response);
  });
}

type GoLog = {
  readonly vkey: string;
  readonly note: string;
  readonly proofs: readonly string[];
  readonly extensions: readonly {
    readonly size: number;
    readonly root: string;
    readonly proof: readonly string[];
  }[];
};

describe.skipIf(go.absent !== null)(
  "golang.org/x/mod/sumdb and torchwood (skipped when Go or its module proxy is absent)",
  () => {
    let registry: TestRegistry;
    let vkey: string;
    let checkpoint: string;
    beforeAll(async () => {
      registry = await openTestRegistry();
      const timestamp = new Date(registry.now_ms).toISOString();
      const builds = Array.from({ length: BUILDS }, (_, at) => ({ key: keyOf(at + 1), timestamp }));
      await appendBuilds(registry, builds);
      const log = await readLog(registry.session);
      vkey = log.keys.map(encodeVkey).join("");
      checkpoint = Buffer.from((await log.read(CHECKPOINT_PATH)) ?? []).toString("utf8");
    });

    it("read our exported log over HTTP: checkpoint, tiles, every entry and a proof of each", async () => {
      const folder = temporaryFolder();
      const { files, head } = await exportLog(registry.session);
      for await (const file of files) await writeFolder(folder, new Map([file]));
      const read = await go.run(["read-log", await serveFolder(folder), vkey]);
      const { tree } = await readLog(registry.session);
      const digests: string[] = [];
      for await (const { leaf } of scanLeaves(tree)) {
        digests.unshift(createHash("sha256").update(encodeLeaf(leaf)).digest("hex"));
      }
      expect(read).toEqual({ origin: head.origin, size: 2 * BUILDS, entries: digests });
    });

    it("verify our proof of a build, and refuse it for another index or key", async () => {
      const { proof, index, id } = await proveBuild(registry.session, "150");
      const written = new TextDecoder().decode(proof);
      const found = await go.run<{ readonly entry: string }>(["check-proof", vkey], written);
      expect(found).toMatchObject({ index, size: 2 * BUILDS });
      expect(JSON.parse(found.entry)).toMatchObject({ kind: "record", id });
      const moved = written.replace(`index ${index}\n`, `index ${index + 1}\n`);
      await expect(go.run(["check-proof", vkey], moved)).rejects.toThrow();
      const { vkey: other } = await go.run<GoLog>(["make-log", "1"]);
      await expect(go.run(["check-proof", other], written)).rejects.toThrow();
    });

    it("verify the cosignature that we make, and the time in it", async () => {
      const signer = testSigner("witness", 5);
      const { text } = parseNote(utf8(checkpoint));
      const line = await cosignText(text, { name: WITNESS, signer, time_s: 1_764_000_000 }, sha256);
      const key = encodeCosignerVkey(cosigner(WITNESS, signer.publicKey, sha256));
      const signed = await go.run(["check-signed", vkey, key], checkpoint + line);
      expect(signed).toEqual({ names: [expect.any(String), WITNESS], time_s: 1_764_000_000 });
    });

    it("cosign our checkpoint so that we verify it", async () => {
      const made = await go.run<{ readonly vkey: string; readonly line: string }>(
        ["cosign", WITNESS],
        checkpoint,
      );
      const key = parseCosignerVkey(made.vkey, sha256);
      const note = parseNote(utf8(checkpoint + made.line));
      expect(requireCosigned(note, key, verifyEd25519).by.name).toBe(WITNESS);
    });

    it.each([1, 2, 7, 256, 300])("make a log of %i entries whose note and proofs we verify", async (size) => {
      const made = await go.run<GoLog>(["make-log", String(size)]);
      const key = parseVkey(made.vkey, sha256);
      const note = parseNote(utf8(made.note));
      expect(verifyNote(note, [key], verifyEd25519)).toEqual([key]);
      const head = parseCheckpoint(note.text);
      const trust = { keys: [key], origin: key.name };
      for (const [index, proof] of made.proofs.entries()) {
        const { leaf } = verifyLogProof(parseLogProof(utf8(proof)), trust, primitives);
        expect(leaf).toMatchObject({ id: `build ${index}`, counter: index + 1 });
      }
      for (const { size: size1, root, proof } of made.extensions) {
        const claim = { size1, rootHash1: bytesOf(root), size2: head.size, rootHash2: head.rootHash };
        verifyConsistency(claim, proof.map(bytesOf), sha256);
      }
    });
  },
);

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));
