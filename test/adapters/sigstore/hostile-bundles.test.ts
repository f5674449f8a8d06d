import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BundleClaim, SigstoreError, verifyBundle } from "../../../adapters/sigstore/index.ts";
import { WHY_SKIPPED } from "../../core/vbh/vectors.ts";
import { signOwn, statementAbout } from "./own-instance.ts";
import { vectorClaim, vectors } from "./sigstore-vectors.ts";

/** That a claim is refused with a code of ours; another error or an acceptance fails the test. */
async function expectRefusal(claim: BundleClaim): Promise<void> {
  await expect(verifyBundle(claim)).rejects.toBeInstanceOf(SigstoreError);
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Place = { readonly holder: { [key: string]: Json }; readonly key: string };

/** Every place of a JSON value that holds another one. */
function places(value: Json): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as { [key: string]: Json };
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key] ?? null)]);
}

/** Replaces, takes away or misspells what stands at one place; false when that changed nothing. */
function mutate(bundle: Json, at: number, how: Json | undefined, letter: number): boolean {
  const all = places(bundle);
  const place = all[at % all.length];
  if (place === undefined) return false;
  const { holder, key } = place;
  const before = JSON.stringify(bundle);
  const old = holder[key];
  if (how !== undefined) holder[key] = how;
  else if (typeof old !== "string" || old === "") delete holder[key];
  else {
    const cut = letter % old.length;
    holder[key] = old.slice(0, cut) + (old[cut] === "A" ? "B" : "A") + old.slice(cut + 1);
  }
  return JSON.stringify(bundle) !== before;
}

describe("verifyBundle and hostile bytes", () => {
  const own = signOwn({ payload: statementAbout("artifact") });

  it("refuses any bytes with a code", async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bundle) =>
      expectRefusal({ ...own, bundle }),
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it("refuses any JSON with a code", async () => {
    const property = fc.asyncProperty(fc.json({ maxDepth: 6 }), (text) =>
      expectRefusal({ ...own, bundle: Buffer.from(text) }),
    );
    await fc.assert(property, { numRuns: 500 });
  });

  it.each([
    ["nested a hundred thousand deep", "[".repeat(100_000) + "]".repeat(100_000)],
    ["nested as objects", '{"a":'.repeat(100_000) + "1".concat("}".repeat(100_000))],
    ["that is one long string", JSON.stringify("\\".repeat(400_000))],
    ["with the prototype as a key", '{"__proto__": {"mediaType": "x"}}'],
  ])("refuses JSON %s", async (_, text) => {
    await expectRefusal({ ...own, bundle: Buffer.from(text) });
  });

  it("refuses any trusted root that is none", async () => {
    const property = fc.asyncProperty(fc.json(), (text) =>
      expectRefusal({ ...own, trustedRoot: Buffer.from(text) }),
    );
    await fc.assert(property, { numRuns: 200 });
  });
});

describe.skipIf(vectors.absent)(`verifyBundle and changed bundles, ${WHY_SKIPPED}`, () => {
  it.each(["happy-path-intoto-in-dsse-v3", "happy-path-v0.3"])(
    "refuses %s with anything in it changed",
    async (name) => {
      const claim = vectorClaim(name);
      const change = [
        fc.nat(),
        fc.option(fc.jsonValue() as fc.Arbitrary<Json>, { nil: undefined }),
        fc.nat(),
      ] as const;
      const property = fc.asyncProperty(...change, async (at, how, letter) => {
        const bundle: Json = JSON.parse(Buffer.from(claim.bundle).toString());
        fc.pre(mutate(bundle, at, how, letter));
        await expectRefusal({ ...claim, bundle: Buffer.from(JSON.stringify(bundle)) });
      });
      await fc.assert(property, { numRuns: 400 });
    },
  );
});
