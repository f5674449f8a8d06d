import { describe, expect, it } from "vitest";
import { sha256 } from "../../adapters/keys/index.ts";
import { collectInputs } from "../../forge/collect-inputs.ts";

const NOTHING = { inputs: null, coverage: [], junit: [], cache: [], timings: null, artifacts: [] };
const read = async (): Promise<Uint8Array> => new TextEncoder().encode("x");

describe("collectInputs", () => {
  it.each([
    ["dist/app.tgz", "dist/app.tgz"],
    ["./dist/app.tgz", "dist/app.tgz"],
    ["/builds/secret-customer/app.tgz", "app.tgz"],
    ["../elsewhere/app.tgz", "app.tgz"],
    ["C:\\builds\\app.tgz", "app.tgz"],
  ])("names the artifact %s %s, so that no folder of this machine enters the record", async (path, name) => {
    const { artifacts } = await collectInputs({ ...NOTHING, artifacts: [path] }, read, sha256);
    expect(artifacts.map((artifact) => artifact.name)).toEqual([name]);
  });

  it("has no digest of inputs when nothing was handed in", async () => {
    expect((await collectInputs(NOTHING, read, sha256)).inputs_sha256).toBeNull();
    expect((await collectInputs({ ...NOTHING, cache: ["c=1/2"] }, read, sha256)).inputs_sha256).toMatch(
      /^[0-9a-f]{64}$/,
    );
  });
});
