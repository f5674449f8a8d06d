import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Root } from "../../core/vbh/root/index.ts";
import { createRepository, temporaryFolder } from "../git-fixture.ts";
import { runForge, runJson } from "./run-forge.ts";

type Shown = { readonly holds: boolean; readonly code: string | null; readonly root: Root };
const slhDsaOf = ({ root }: Shown) => {
  const ada = root.principals["ada"];
  return ada !== undefined && "slh_dsa" in ada ? ada.slh_dsa : null;
};

it("signs roots by SLH-DSA too for who has such a key, through a rotation", async () => {
  const { dir: cwd } = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
  const at = { cwd, env: { QUANTUM_FORGE_HOME: temporaryFolder() } };
  const json = (...words: readonly string[]) => runJson<Shown>(words, at);
  for (const words of [["ada", "--slh-dsa"], ["ci"], ["log"]]) await json("keys", "create", ...words);
  // As somebody hands in public halves that came from elsewhere.
  const { stdout } = await runForge(["keys", "list", "--json"], at);
  const halves = join(temporaryFolder(), "keys.json");
  writeFileSync(halves, stdout);
  await json("root", "create", "--signer", "ada", "--recorder", "ci", "--public", halves);
  expect((await json("root", "show")).code).toBe("E_THRESHOLD");
  await json("root", "sign", "ada");
  const first = await json("root", "show");
  expect(first).toMatchObject({ holds: true, code: null });
  expect(slhDsaOf(first)).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  const { old_key } = await runJson<{ readonly old_key: string }>(["keys", "rotate", "ada"], at);
  await json("root", "sign", "ada", "--old-key", old_key);
  const second = await json("root", "show");
  expect(second.holds).toBe(true);
  expect(slhDsaOf(second)).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(slhDsaOf(second)).not.toBe(slhDsaOf(first));
  const log = await runForge(["keys", "create", "log", "--slh-dsa"], at);
  expect(log).toMatchObject({ status: 2, stderr: expect.stringContaining("E_OPTION") });
}, 60_000);
