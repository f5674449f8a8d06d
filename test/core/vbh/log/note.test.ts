import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  encodeCheckpoint,
  encodeVkey,
  hasKnownType,
  noteVerifier,
  parseCheckpoint,
  parseNote,
  parseVkey,
  signCheckpoint,
  signNote,
  verifyNote,
} from "../../../../core/vbh/log/index.ts";
import { codeOf } from "../coded.ts";
import { primitives, testSigner } from "../test-keys.ts";

const { sha256, verifyEd25519 } = primitives;
const utf8 = (text: string) => new TextEncoder().encode(text);
const signer = testSigner("log", 7);
const verifier = noteVerifier("example.com/log", signer.publicKey, sha256);

describe("a vkey", () => {
  it("is read and written in the form of Go's note package", () => {
    const vkey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    expect(encodeVkey(parseVkey(vkey, sha256))).toBe(vkey);
  });

  it("may hold a plus sign in its base64", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (publicKey) => {
        const key = noteVerifier("example.com/log", publicKey, sha256);
        expect(encodeVkey(parseVkey(encodeVkey(key), sha256))).toBe(encodeVkey(key));
      }),
    );
  });

  it.each([
    ["another hash", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"],
    ["another name", "PeterNeumanm+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"],
    ["another key type", "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"],
    ["a short key", "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy"],
    ["no base64", "PeterNeumann+c74f20a3+!"],
    ["too few parts", "PeterNeumann"],
    ["a name with a space", "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"],
  ])("is refused with %s", async (_, vkey) => {
    expect(await codeOf(() => parseVkey(vkey, sha256))).toBe("E_KEY_ENCODING");
  });

  it("tells its type before it is read, and whether it has the form of a key at all", async () => {
    const vkey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    expect(hasKnownType(vkey)).toBe(true);
    expect(hasKnownType(vkey.replace("+AR", "+Ah"))).toBe(false);
    for (const text of [
      "",
      "a",
      "a+00000000+",
      "+00000000+AQE=",
      "a+0000000+AQE=",
      "a+00000000+AQ==",
      "a+00000000+!",
    ]) {
      expect(await codeOf(() => hasKnownType(text))).toBe("E_KEY_ENCODING");
    }
  });
});

describe("a note", () => {
  it("of Go's note package verifies", () => {
    const peter = parseVkey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", sha256);
    const note = parseNote(
      utf8(
        "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
          "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
      ),
    );
    expect(verifyNote(note, [peter], verifyEd25519)).toEqual([peter]);
  });

  it("that was signed verifies and keeps its text, blank lines included", async () => {
    const text = "Ognuno sta solo\n\ned è subito sera.\n";
    const note = parseNote(utf8(await signNote(text, "example.com/log", signer, sha256)));
    expect(note.text).toBe(text);
    expect(verifyNote(note, [verifier], verifyEd25519)).toEqual([verifier]);
  });

  it("may carry lines of unknown keys, and one known key suffices", async () => {
    const text = "text\n";
    const mine = await signNote(text, "example.com/log", signer, sha256);
    const other = await signNote(text, "example.com/witness", testSigner("w", 8), sha256);
    const both = parseNote(utf8(mine + other.slice(other.indexOf("\u2014"))));
    expect(both.signatures).toHaveLength(2);
    expect(verifyNote(both, [verifier], verifyEd25519)).toEqual([verifier]);
  });

  it("is refused when no known key signed it, or a known key's line does not verify", async () => {
    const text = await signNote("text\n", "example.com/log", signer, sha256);
    expect(await codeOf(() => verifyNote(parseNote(utf8(text)), [], verifyEd25519))).toBe("E_NOTE");
    const changed = parseNote(utf8(text.replace("text", "test")));
    expect(await codeOf(() => verifyNote(changed, [verifier], verifyEd25519))).toBe("E_NOTE");
  });

  const line = "\u2014 example.com/log AAAAAAA=\n";
  it.each([
    ["no blank line", `text\n${line}`],
    ["no signature", "text\n\n"],
    ["no final newline", `text\n\n${line.trimEnd()}`],
    ["a control character", `te\txt\n\n${line}`],
    ["a hyphen for the dash", "text\n\n- example.com/log AAAAAAA=\n"],
    ["base64 that is not strict", "text\n\n\u2014 example.com/log AAAAAAB=\n"],
    ["no signature after the key ID", "text\n\n\u2014 example.com/log AAAAAA==\n"],
    ["a plus sign in a name", "text\n\n\u2014 example+log AAAAAAA=\n"],
    ["nothing", ""],
    ["a megabyte", `${"x".repeat(1_000_000)}\n\n${line}`],
  ])("is refused with %s", async (_, text) => {
    expect(await codeOf(() => parseNote(utf8(text)))).toBe("E_NOTE");
  });

  it("is refused when it is not UTF-8", async () => {
    const bytes = Uint8Array.of(0xff, ...utf8(`text\n\n${line}`));
    expect(await codeOf(() => parseNote(bytes))).toBe("E_NOTE");
  });

  it("cannot be signed in a name that no note can carry", async () => {
    expect(await codeOf(() => signNote("text\n", "two words", signer, sha256))).toBe("E_KEY_ENCODING");
    expect(await codeOf(() => noteVerifier("log", new Uint8Array(31), sha256))).toBe("E_KEY_ENCODING");
  });
});

describe("a checkpoint", () => {
  const checkpoint = { origin: "example.com/log", size: 20852163, rootHash: sha256(utf8("root")) };

  it("is read back as it was written, and its extension lines are ignored", () => {
    const text = encodeCheckpoint(checkpoint);
    expect(parseCheckpoint(text)).toEqual(checkpoint);
    expect(parseCheckpoint(`${text}extension\n`)).toEqual(checkpoint);
  });

  it("of the C2SP specification is read", () => {
    const text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    expect(encodeCheckpoint(parseCheckpoint(text))).toBe(text);
  });

  it("is signed in the name of its origin", async () => {
    const note = parseNote(utf8(await signCheckpoint(checkpoint, signer, sha256)));
    expect(note.signatures.map(({ name }) => name)).toEqual(["example.com/log"]);
    expect(verifyNote(note, [verifier], verifyEd25519)).toEqual([verifier]);
  });

  const root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
  it.each([
    ["a leading zero", `log\n01\n${root}\n`],
    ["a sign", `log\n+1\n${root}\n`],
    ["a size that a double cannot hold", `log\n9999999999999999\n${root}\n`],
    ["a short root", "log\n1\nCsUY\n"],
    ["no origin", `\n1\n${root}\n`],
    ["an empty extension line", `log\n1\n${root}\n\n`],
    ["two lines", "log\n1\n"],
  ])("is refused with %s", async (_, text) => {
    expect(await codeOf(() => parseCheckpoint(text))).toBe("E_NOTE");
  });
});
