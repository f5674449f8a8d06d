import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hashFile } from "../../adapters/files/hash-file.ts";
import { readInput } from "../../adapters/files/read-input.ts";
import { sha256 } from "../../adapters/keys/index.ts";
import { collectInputs } from "../../forge/collect-inputs.ts";
import { temporaryFolder } from "../git-fixture.ts";

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

  it.each([
    ["a/app.tgz", "./a/app.tgz"],
    ["/one/app.tgz", "../two/app.tgz"],
  ])("refuses the artifacts %s and %s, which would have one name", async (first, second) => {
    const artifacts = [first, "other", second];
    await expect(collectInputs({ ...NOTHING, artifacts }, read, sha256)).rejects.toMatchObject({
      code: "E_INPUT_FILE",
      what: expect.stringContaining(JSON.stringify(second)),
    });
  });

  it("hashes an artifact as a stream, also above the 64 MiB that a report may have", async () => {
    const path = join(temporaryFolder(), "large");
    const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
    writeFileSync(path, bytes);
    await expect(readInput(path)).rejects.toMatchObject({ code: "E_INPUT_FILE" });
    const { artifacts } = await collectInputs({ ...NOTHING, artifacts: [path] }, readInput, sha256, hashFile);
    expect(artifacts).toEqual([{ name: "large", sha256: createHash("sha256").update(bytes).digest("hex") }]);
  });

  it.each(["none", "."])("refuses the artifact %s with E_INPUT_FILE", async (name) => {
    const path = join(temporaryFolder(), name);
    await expect(
      collectInputs({ ...NOTHING, artifacts: [path] }, readInput, sha256, hashFile),
    ).rejects.toMatchObject({
      code: "E_INPUT_FILE",
      what: expect.stringMatching(/ENOENT|not a regular file/),
    });
  });

  it("refuses measurements that are handed in twice with E_OPTION", async () => {
    const sources = { ...NOTHING, inputs: "all.json", cache: ["c=1/2"] };
    await expect(collectInputs(sources, read, sha256)).rejects.toMatchObject({ code: "E_OPTION" });
  });

  it("has no digest of inputs when nothing was handed in", async () => {
    expect((await collectInputs(NOTHING, read, sha256)).inputs_sha256).toBeNull();
    expect((await collectInputs({ ...NOTHING, cache: ["c=1/2"] }, read, sha256)).inputs_sha256).toMatch(
      /^[0-9a-f]{64}$/,
    );
  });
});
