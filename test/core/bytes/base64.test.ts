import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concatBytes, decodeBase64, encodeBase64, encodeHex, equalBytes } from "../../../core/bytes/index.ts";

describe("decodeBase64", () => {
  it("is the inverse of encodeBase64, which agrees with Node's", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = encodeBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64"));
        expect(decodeBase64(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it("takes no text that Node would write otherwise", () => {
    const letters = fc.constantFrom(..."AQgw/+=-_ \n\u0100");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
        const bytes = Buffer.from(text, "base64");
        const exact = bytes.toString("base64") === text;
        expect(decodeBase64(text)).toEqual(exact ? new Uint8Array(bytes) : null);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["Zg", "Zg=", "Zg===", "Zh==", "Z g=", "Zg==\n", "-_8=", "Zm9v*", "=", "Zm9=v"])(
    "refuses %j, which is not the one encoding of any bytes",
    (text) => {
      expect(decodeBase64(text)).toBeNull();
    },
  );
});

describe("bytes", () => {
  it("are written as two lower-case hex digits each", () => {
    expect(encodeHex(Uint8Array.of(0, 10, 255))).toBe("000aff");
  });

  it("are joined in order and compared by value", () => {
    const joined = concatBytes(Uint8Array.of(1), new Uint8Array(0), Uint8Array.of(2, 3));
    expect(equalBytes(joined, Uint8Array.of(1, 2, 3))).toBe(true);
    expect(equalBytes(joined, Uint8Array.of(1, 2, 4))).toBe(false);
    expect(equalBytes(joined, Uint8Array.of(1, 2))).toBe(false);
  });
});
