import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { BuildReport } from "../../core/report/build-report.ts";
import type { Root } from "../../core/vbh/root/index.ts";
import {
  linkBinding,
  newToken,
  PIN,
  type SoftToken,
  tokenAbsence,
} from "../adapters/keys/pkcs11/soft-token.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { runForge, runJson } from "./run-forge.ts";

const absence = tokenAbsence();
type Listed = { readonly keys: readonly { readonly name: string; readonly ed25519: string }[] };

describe.skipIf(absence !== null)(`a recorder on a token${absence ? `: skipped, ${absence}` : ""}`, () => {
  const home = join(temporaryFolder(), "home");
  let token: SoftToken;
  let made: FixtureRepository;
  let env: NodeJS.ProcessEnv;
  const forge = (...words: readonly string[]) => runForge(words, { cwd: made.dir, env });
  const json = <Document>(...words: readonly string[]) => runJson<Document>(words, { cwd: made.dir, env });

  beforeAll(async () => {
    token = newToken();
    token.newPair("01", "recorder");
    linkBinding(home);
    env = { ...token.environment, QUANTUM_FORGE_HOME: home, QUANTUM_FORGE_PIN_CI: PIN };
    made = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
    made.git("config", "user.name", "Ada");
    made.git("config", "user.email", "ada@example.org");
    for (const name of ["ada", "log"]) expect((await forge("keys", "create", name)).status).toBe(0);
  });

  it("is made known by its PKCS#11 URI; the key file holds no secret and is listed without the token", async () => {
    expect((await forge("keys", "create", "ci", "--pkcs11", token.uri("recorder"))).stdout).toContain(
      "QUANTUM_FORGE_PIN_CI",
    );
    const file = JSON.parse(readFileSync(join(home, "keys/ci.key"), "utf8"));
    expect(file).toEqual({ v: 1, pkcs11: token.uri("recorder"), ed25519: expect.any(String) });
    const options = { cwd: made.dir, env: { QUANTUM_FORGE_HOME: home } };
    const { keys } = await runJson<Listed>(["keys", "list"], options);
    expect(keys.find(({ name }) => name === "ci")).toMatchObject({
      algorithms: ["ed25519"],
      ed25519: file.ed25519,
      ml_dsa_65: null,
      pkcs11: file.pkcs11,
    });
    expect((await forge("keys", "create", "ci", "--pkcs11", token.uri("recorder"))).stderr).toContain(
      "E_KEY_EXISTS",
    );
  });

  it("signs no root: that takes both algorithms", async () => {
    const alone = await forge("root", "create", "--signer", "ci", "--recorder", "ci");
    expect(alone.stderr).toMatch(/E_SCHEMA.*"ci" of the role root has no ML-DSA-65 key/);
  });

  it("stands in the root of trust, and its builds pass all twelve checks", async () => {
    await json("root", "create", "--signer", "ada", "--recorder", "ci");
    await json("root", "sign", "ada");
    const { pin, root } = await json<{ readonly pin: string; readonly root: Root }>("root", "show");
    expect(root.principals["ci"]).toMatchObject({ class: "recorder", ml_dsa_65: null });
    writeFileSync(join(made.dir, ".github/quantum-forge.yml"), `root: ${pin}\n`);
    made.git("add", "--all");
    made.git("commit", "--quiet", "--message", "Trust ada and the token");
    const { verification } = await json<BuildReport>("build");
    expect(verification).toMatchObject({ vbh_status: "PASS", vbh_compliance: 1, pq: "anchored" });
    expect((await forge("sign", "--as", "ci")).stderr).toMatch(/E_KEY_ENCODING.*on a token/);
  });

  it("records nothing without its PIN, or with another token's key of that label", async () => {
    made.commit({ "b.ts": "export const b = 2;\n" });
    const without = await runForge(["build"], {
      cwd: made.dir,
      env: { ...env, QUANTUM_FORGE_PIN_CI: undefined },
    });
    expect(without).toMatchObject({ status: 3, stdout: "" });
    expect(without.stderr).toMatch(/E_HSM.*QUANTUM_FORGE_PIN_CI, found nothing/);
    const stranger = newToken();
    stranger.newPair("01", "recorder");
    const swapped = { ...env, SOFTHSM2_CONF: stranger.environment["SOFTHSM2_CONF"] };
    const other = await runForge(["build"], { cwd: made.dir, env: swapped });
    expect(other.stderr).toMatch(/E_HSM.*the key that was made known/);
    expect(await json<BuildReport>("build")).toMatchObject({ verification: { vbh_status: "PASS" } });
  });

  it("is exchanged for another key of the token", async () => {
    token.newPair("02", "next");
    await json("keys", "rotate", "ci", "--pkcs11", token.uri("next"));
    const signed = await json<{ readonly holds: boolean }>("root", "sign", "ada");
    expect(signed.holds).toBe(true);
    made.git("add", "--all");
    made.git("commit", "--quiet", "--message", "Exchange the token's key");
    expect(await json<BuildReport>("build")).toMatchObject({ verification: { vbh_status: "PASS" } });
  });
});
