import { beforeAll, describe, expect, it } from "vitest";
import { PAYLOAD_TYPE, parseEnvelope, verifyEnvelope } from "../../core/vbh/dsse/index.ts";
import { runForge } from "../cli/run-forge.ts";
import { primitives } from "../core/vbh/test-keys.ts";
import { createRepository, temporaryFolder } from "../git-fixture.ts";
import { openPythonProgram } from "./python-program.ts";

type Signature = { readonly keyid: string; readonly sig: string };
type EnvelopeJson = { readonly payload: string; readonly payloadType: string; signatures: Signature[] };
type Verified = {
  readonly keyids: readonly string[];
  readonly payload_type: string;
  readonly payload: string;
};
type Signed = { readonly envelope: EnvelopeJson; readonly keys: Readonly<Record<string, string>> };

const python = openPythonProgram("envelope.py");
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "hex"));

describe.skipIf(python.absent !== null)(
  "Python's securesystemslib (skipped when Python's venv or its package index is absent)",
  () => {
    let envelope: EnvelopeJson;
    let keys: Readonly<Record<string, string>>;
    beforeAll(async () => {
      const { dir } = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
      const at = { cwd: dir, env: { QUANTUM_FORGE_HOME: temporaryFolder() } };
      await runForge([], at);
      envelope = JSON.parse((await runForge(["export", "--dsse", "latest"], at)).stdout);
      const { keys: listed } = JSON.parse((await runForge(["keys", "list", "--json"], at)).stdout);
      const recorder = listed.find(({ name }: { readonly name: string }) => name === "local-recorder");
      keys = { [recorder.fingerprint]: Buffer.from(recorder.ed25519, "base64").toString("hex") };
    });

    it("verifies the envelope of a build that we recorded, and reads the statement in it", async () => {
      const verified = await python.run<Verified>("verify", { envelope, keys, threshold: 1 });
      expect(verified.keyids).toEqual(Object.keys(keys));
      expect(verified.payload_type).toBe(PAYLOAD_TYPE);
      expect(JSON.parse(verified.payload)).toMatchObject({ _type: "https://in-toto.io/Statement/v1" });
    });

    it("refuses it with another payload, another type, or another key", async () => {
      const payload = Buffer.from(`${Buffer.from(envelope.payload, "base64")} `).toString("base64");
      const [keyid = ""] = Object.keys(keys);
      const cases = [
        { envelope: { ...envelope, payload }, keys },
        { envelope: { ...envelope, payloadType: "application/json" }, keys },
        { envelope, keys: { [keyid]: hex(new Uint8Array(32).fill(9)) } },
      ];
      for (const each of cases) {
        const verified = await python.run<Verified>("verify", { ...each, threshold: 1 });
        expect(verified.keyids).toEqual([]);
      }
    });

    it("signs an envelope that we verify, by each of its keys and by no other", async () => {
      const seeds = ["01".repeat(32), "02".repeat(32)];
      const payload = 'ä "payload"\n';
      const made = await python.run<Signed>("sign", { payload, payload_type: "text/plain", seeds });
      const read = parseEnvelope(new TextEncoder().encode(JSON.stringify(made.envelope)));
      expect(new TextDecoder().decode(read.payload)).toBe(payload);
      const known = Object.values(made.keys).map(bytesOf);
      expect(known).toHaveLength(2);
      expect(verifyEnvelope(read, known, primitives)).toEqual(known);
      const [first = new Uint8Array()] = known;
      expect(verifyEnvelope(read, [new Uint8Array(32), first], primitives)).toEqual([first]);
      const moved = { ...read, payloadType: "text/html" };
      expect(() => verifyEnvelope(moved, known, primitives)).toThrow(/E_SIG|known keys/);
    });
  },
);
