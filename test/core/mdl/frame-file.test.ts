import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameFile } from "../../../core/mdl/frame-file.ts";
import type { TextFile } from "../../../core/mdl/index.ts";
import { decoder, encode, predictorFor } from "./arithmetic-coder.ts";
import { textFile } from "./real-files.ts";

/** Favours the bytes that are written specially. */
const contents = fc.array(fc.oneof(fc.constantFrom(0, 10, 13), fc.nat(255)), { maxLength: 80 });
const files = fc.array(
  fc.record({
    path: fc.string({ minLength: 1, unit: fc.constantFrom("a", "/", "\n", "ü", " ") }),
    text: contents.map((bytes) => Uint8Array.from(bytes)),
  }),
  { maxLength: 4 },
);

describe("the frame of a file", () => {
  it("can be read back, file after file, from the arithmetic code alone", () => {
    fc.assert(
      fc.property(files, (originals) => {
        const bytes = new Uint8Array(Buffer.concat(originals.map((file) => frameFile(file).bytes)));
        const next = decoder(encode(bytes).code, predictorFor(bytes.length));
        const read = originals.map(() => readFile(next));
        expect(read).toEqual(originals.map(withoutCarriageReturns));
      }),
      { numRuns: 60 },
    );
  });

  it("counts CR LF and keeps a CR that stands alone", () => {
    const framed = frameFile(textFile("a", "1\r\n2\r3\n4\r\r\n"));
    expect(framed.crlf_lines).toBe(2);
    expect(new TextDecoder().decode(framed.bytes)).toBe("a\n1\n2\r3\n4\r\n\0\0");
  });
});

function readFile(next: () => number): TextFile {
  const path: number[] = [];
  for (let byte = next(); byte !== 10; byte = next()) path.push(byte === 0 ? newlineOf(next()) : byte);
  const text: number[] = [];
  for (let byte = next(); ; byte = next()) {
    if (byte === 0 && next() === 0) break;
    text.push(byte);
  }
  return { path: new TextDecoder().decode(Uint8Array.from(path)), text: Uint8Array.from(text) };
}

function newlineOf(escaped: number): number {
  expect(escaped).toBe(2);
  return 10;
}

function withoutCarriageReturns(file: TextFile): TextFile {
  const kept = file.text.filter((byte, i) => !(byte === 13 && file.text[i + 1] === 10));
  return { path: file.path, text: kept };
}
