import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { verifyMlDsa65 } from "../../../adapters/keys/index.ts";
import { nativeMlDsa65 } from "../../../adapters/keys/post-quantum/native-ml-dsa-65.ts";
import { portableMlDsa65 } from "../../../adapters/keys/post-quantum/portable-ml-dsa-65.ts";
import { vectorFolder, WHY_SKIPPED } from "../../core/vbh/vectors.ts";

const vectors = vectorFolder("wycheproof");
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));
const text = (words: string) => new TextEncoder().encode(words);
const implementations = [
  ["native", nativeMlDsa65],
  ["portable", portableMlDsa65],
] as const;

type Group = {
  readonly publicKey: string;
  readonly tests: readonly {
    readonly tcId: number;
    readonly comment: string;
    readonly msg: string;
    readonly ctx?: string;
    readonly sig: string;
    readonly result: "valid" | "invalid";
  }[];
};

describe.skipIf(vectors.absent)(`ML-DSA-65 and the Wycheproof vectors, ${WHY_SKIPPED}`, () => {
  const groups: readonly Group[] = vectors.absent
    ? []
    : JSON.parse(readFileSync(`${vectors.path}/mldsa_65_verify_test.json`, "utf8")).testGroups;
  const cases = groups.flatMap(({ publicKey, tests }) =>
    tests.map((test) => [test.tcId, test.comment, bytes(publicKey), test] as const),
  );

  it("finds all 210 of them", () => {
    expect(cases).toHaveLength(210);
  });

  it.each(cases)("judges case %i as expected, natively and portably (%s)", (_, __, publicKey, test) => {
    const [message, signature, context] = [bytes(test.msg), bytes(test.sig), bytes(test.ctx ?? "")];
    for (const [, { verify }] of implementations) {
      expect(verify(publicKey, message, signature, context)).toBe(test.result === "valid");
    }
  });
});

describe.each(implementations)("the %s ML-DSA-65", (_, { keyOf, verify }) => {
  const key = keyOf(new Uint8Array(32).fill(7));
  const [message, context] = [text("message"), text("qf-vbh/v1")];
  const signature = key.sign(message, context);

  it("accepts a signature of the key over the message in its context, and no other", () => {
    expect(verify(key.publicKey, message, signature, context)).toBe(true);
    expect(verify(key.publicKey, text("massage"), signature, context)).toBe(false);
    expect(verify(key.publicKey, message, signature, new Uint8Array())).toBe(false);
    expect(verify(key.publicKey, message, signature, new Uint8Array(256))).toBe(false);
    expect(verify(keyOf(new Uint8Array(32)).publicKey, message, signature, context)).toBe(false);
  });

  it("refuses keys and signatures of another length instead of ignoring what follows", () => {
    expect(verify(Uint8Array.of(...key.publicKey, 0), message, signature, context)).toBe(false);
    expect(verify(key.publicKey.subarray(1), message, signature, context)).toBe(false);
    expect(verify(key.publicKey, message, Uint8Array.of(...signature, 0), context)).toBe(false);
    expect(verify(key.publicKey, message, signature.subarray(1), context)).toBe(false);
    expect(verify(new Uint8Array(), message, new Uint8Array(), context)).toBe(false);
  });

  it("never signs the same message twice alike", () => {
    expect(key.sign(message, context)).not.toEqual(signature);
  });

  it("makes of a seed the key that the other makes, and verifies what the other signs", () => {
    for (const [, other] of implementations) {
      const same = other.keyOf(new Uint8Array(32).fill(7));
      expect(same.publicKey).toEqual(key.publicKey);
      expect(verify(key.publicKey, message, same.sign(message, context), context)).toBe(true);
    }
  });
});

describe("verifyMlDsa65", () => {
  it("is Node's own verifier where Node has one", () => {
    expect(verifyMlDsa65).toBe(nativeMlDsa65.verify);
  });

  it("loads no implementation in JavaScript then", async () => {
    const module = fileURLToPath(new URL("../../../adapters/keys/index.ts", import.meta.url));
    const script = `
      import { registerHooks } from "node:module";
      const loaded = [];
      registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
      await import(${JSON.stringify(module)});
      console.log(JSON.stringify(loaded));`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
    const loaded: readonly string[] = JSON.parse(stdout);
    expect(loaded.some((url) => url.endsWith("/native-ml-dsa-65.ts"))).toBe(true);
    expect(loaded.filter((url) => /noble|portable/.test(url))).toEqual([]);
  });
});
