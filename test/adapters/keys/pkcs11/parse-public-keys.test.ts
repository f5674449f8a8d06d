import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePublicKeys } from "../../../../adapters/keys/pkcs11/parse-public-keys.ts";

const point = "ab".repeat(32);
const listing = (kind: string, lines: readonly string[]) =>
  `Using slot 0 with a present token (0x1)\nPublic Key Object; ${kind}\n${lines.map((line) => `  ${line}\n`).join("")}`;
const edwards = (hex: string) =>
  listing("EC_EDWARDS  EC_POINT 255 bits", [`EC_POINT:   ${hex}`, "ID:         01"]);

describe("parsePublicKeys", () => {
  it("reads a point as it is and wrapped in an OCTET STRING", () => {
    const publicKey = new Uint8Array(32).fill(0xab);
    expect(parsePublicKeys(edwards(point))).toEqual([{ label: "", id: "01", publicKey }]);
    expect(parsePublicKeys(edwards(`0420${point}`))[0]?.publicKey).toEqual(publicKey);
  });

  it("takes a point that begins like a wrapping for what its length says", () => {
    const odd = `0420${"cd".repeat(30)}`;
    expect(Buffer.from(parsePublicKeys(edwards(odd))[0]?.publicKey ?? []).toString("hex")).toBe(odd);
  });

  it.each(["", "zz", `0421${point}`, `${point}00`, point.slice(2), `0439${"ab".repeat(57)}`])(
    "gives no key for the point %j",
    (hex) => {
      expect(parsePublicKeys(edwards(hex))[0]?.publicKey).toBeNull();
    },
  );

  it("gives no key for a key of another kind whose point is as long", () => {
    const text = listing("EC_MONTGOMERY  EC_POINT 255 bits", [`EC_POINT:   ${point}`, "label:      x"]);
    expect(parsePublicKeys(text)).toEqual([{ label: "x", id: "", publicKey: null }]);
  });

  it("reads labels with spaces and colons, several keys, and passes over private keys", () => {
    const one = listing("EC_EDWARDS  EC_POINT 255 bits", [`EC_POINT:   ${point}`, "label:      a: b c"]);
    const text = `${one}Private Key Object; EC_EDWARDS\n  label:      p\n${edwards(point)}`;
    expect(parsePublicKeys(text).map(({ label, id }) => [label, id])).toEqual([
      ["a: b c", ""],
      ["", "01"],
    ]);
  });

  it("takes every text, and finds no key where none begins", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes("Public Key Object"));
        expect(parsePublicKeys(text)).toEqual([]);
      }),
    );
  });
});
