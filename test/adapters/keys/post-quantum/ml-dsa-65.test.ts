import { expect, it } from "vitest";
import { openMlDsa65 } from "../../../../adapters/keys/post-quantum/ml-dsa-65.ts";
import { nativeMlDsa65 } from "../../../../adapters/keys/post-quantum/native-ml-dsa-65.ts";
import { portableMlDsa65 } from "../../../../adapters/keys/post-quantum/portable-ml-dsa-65.ts";

it("gives Node's own ML-DSA-65, or the portable one to a Node without it", async () => {
  expect(await openMlDsa65()).toBe(nativeMlDsa65);
  expect(await openMlDsa65(false)).toBe(portableMlDsa65);
});
