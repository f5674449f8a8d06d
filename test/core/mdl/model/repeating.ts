import fc from "fast-check";

const piece = fc.uint8Array({ minLength: 1, maxLength: 300 });
const changes = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 });

/** Bytes that go round in a circle, long enough for every kind of match, with a few of the last ones changed. */
export const repeating: fc.Arbitrary<Uint8Array> = fc.tuple(piece, changes).map(([unit, edits]) => {
  const bytes = Uint8Array.from({ length: 5 * unit.length + 500 }, (_, i) => unit[i % unit.length] ?? 0);
  for (const [place, byte] of edits) bytes[bytes.length - 1 - place] = byte;
  return bytes;
});
