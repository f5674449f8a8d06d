import { describe, expect, it } from "vitest";
import { openSourceRepository } from "../../adapters/git/index.ts";
import { loadPolicy, POLICY_PATH } from "../../forge/load-policy.ts";
import { createRepository } from "../git-fixture.ts";

const nothing = { named: null, trusted: null };

describe("the policy to judge by", () => {
  const made = createRepository({ files: { [POLICY_PATH]: "preset: strict\n" } });
  const trusted = made.git("rev-parse", "HEAD");
  const blob = made.git("rev-parse", `HEAD:${POLICY_PATH}`);
  made.commit({ [POLICY_PATH]: "preset: standard\nenforce: false\n" });

  it("is the built-in one, which only observes, where there is none", async () => {
    const source = await openSourceRepository(createRepository({ files: { a: "1\n" } }).dir);
    expect(await loadPolicy(source, nothing)).toMatchObject({
      preset: "standard",
      enforce: false,
      source: "built in",
      blob: null,
    });
  });

  it("is HEAD's where no default branch is known, named with its commit", async () => {
    const source = await openSourceRepository(made.dir);
    expect(await loadPolicy(source, nothing)).toMatchObject({
      enforce: false,
      source: `${POLICY_PATH} at ${made.git("rev-parse", "HEAD").slice(0, 7)}`,
    });
  });

  it("is the trusted commit's, whatever the head brings, with its blob id", async () => {
    const source = await openSourceRepository(made.dir);
    expect(await loadPolicy(source, { named: null, trusted })).toMatchObject({
      preset: "strict",
      enforce: true,
      blob,
    });
  });

  it("is the file that was named before any other", async () => {
    const source = await openSourceRepository(made.dir);
    const named = { path: "p.yml", bytes: new TextEncoder().encode("preset: strict\nreview: human\n") };
    expect(await loadPolicy(source, { named, trusted })).toMatchObject({
      review: "human",
      source: "p.yml",
      blob: null,
    });
  });

  it("is refused when it is no UTF-8 text, a folder or a symlink", async () => {
    const source = await openSourceRepository(made.dir);
    const named = { path: "p.yml", bytes: Uint8Array.of(0x70, 0xff, 0x3a, 0x20, 0x31) };
    await expect(loadPolicy(source, { named, trusted })).rejects.toMatchObject({ code: "E_POLICY_SCHEMA" });
    const folder = createRepository({ files: { [`${POLICY_PATH}/x`]: "1\n" } });
    await expect(loadPolicy(await openSourceRepository(folder.dir), nothing)).rejects.toMatchObject({
      code: "E_NOT_A_FILE",
    });
  });
});
