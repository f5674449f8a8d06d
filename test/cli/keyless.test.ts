import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { keylessPrincipals } from "../../cli/verbs/trust/keyless-principals.ts";
import type { VerifyReport } from "../../core/report/index.ts";
import { PROMOTION_PREDICATE_TYPE } from "../../core/vbh/keyless/index.ts";
import { type Attested, attestOwn, fulcioRoot, workflowRun } from "../adapters/sigstore/own-fulcio.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { runForge, runJson } from "./run-forge.ts";

const files = temporaryFolder();
const fileOf = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(files, name), bytes);
  return join(files, name);
};
const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const env = {
  QUANTUM_FORGE_HOME: join(files, "home"),
  QUANTUM_FORGE_SIGSTORE_ROOT: fileOf("trusted-root.json", fulcioRoot()),
};
/** Every package that the command loads is written here, one address a line. */
const LOADED = join(files, "loaded");
const spy = fileOf(
  "spy.mjs",
  `import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";
registerHooks({
  load(url, context, next) {
    appendFileSync(${JSON.stringify(LOADED)}, url + "\\n");
    return next(url, context);
  },
});
`,
);
const ARTIFACT = Buffer.from("the program");
const RELEASE = workflowRun("acme/app", "release.yml");
const WORKFLOW = "acme/app/.github/workflows/release.yml@refs/heads/main";

let made: FixtureRepository;
let commit: string;
const forge = (...words: readonly string[]) => runForge(words, { cwd: made.dir, env });
const json = <Document>(...words: readonly string[]) => runJson<Document>(words, { cwd: made.dir, env });
const verify = (...words: readonly string[]) =>
  json<VerifyReport>("verify", "latest", "--no-fetch", ...words);
const sign = (...words: readonly string[]) => forge("sign", "latest", "--no-push", ...words);

/** A file with a bundle that RELEASE's workflow attested, unless told otherwise. */
const bundle = (name: string, attested: Partial<Attested> & Pick<Attested, "digests">): string =>
  fileOf(name, attestOwn({ by: { ...RELEASE, commit }, ...attested }));
const savedRecord = async (): Promise<Buffer> => {
  const path = join(files, "record.json");
  await verify("--save-record", path);
  return readFileSync(path);
};
const consentTo = async (name: string, attested: Partial<Attested> = {}): Promise<string> =>
  bundle(name, {
    digests: [digestOf(await savedRecord())],
    predicate_type: PROMOTION_PREDICATE_TYPE,
    ...attested,
  });

beforeAll(async () => {
  made = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
  made.git("config", "user.name", "Ada");
  made.git("config", "user.email", "ada@example.org");
  made.git("remote", "add", "origin", "https://github.com/acme/app.git");
  for (const name of ["ada", "ci", "log"]) await forge("keys", "create", name);
  const created = await forge(
    ...["root", "create", "--signer", "ada", "--recorder", "ci", "--promoter", "release"],
    ...["--promoter", "security", "--promotion-threshold", "1", "--keyless", `release=${WORKFLOW}`],
    ...["--keyless", "security=https://github.com/acme/app/.github/workflows/audit.yml@refs/heads/main"],
  );
  expect(created).toMatchObject({ status: 0, stderr: "" });
  expect((await forge("root", "sign", "ada")).stdout).toContain("It holds");
  const { pin } = await json<{ readonly pin: string }>("root", "show");
  writeFileSync(join(made.dir, ".github/quantum-forge.yml"), `enforce: true\nroot: ${pin}\n`);
  made.git("add", "--all");
  made.git("commit", "--quiet", "--message", "Trust ada and ci, and the release workflow");
  commit = made.git("rev-parse", "HEAD").trim();
  const artifact = fileOf("app.tgz", ARTIFACT);
  const built = await forge("build", "--no-push", "--artifact", artifact);
  expect(built).toMatchObject({ status: 0 });
});

describe("a root of trust with principals without keys", () => {
  it("shows whom each must be", async () => {
    const { stdout } = await forge("root", "show");
    expect(stdout).toMatch(/release +keyless +promotion \(1 of 2\)/);
    expect(stdout).toContain(`is https://github.com/${WORKFLOW}`);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    const { root } = await json<{ readonly root: { readonly principals: object } }>("root", "show");
    expect(root.principals).toMatchObject({
      release: {
        class: "keyless",
        identity: RELEASE.identity,
        issuer: "https://token.actions.githubusercontent.com",
        repository: "https://github.com/acme/app",
      },
    });
  });
});

describe("promotion without keys", () => {
  it("loads nothing of Sigstore before a bundle is met", async () => {
    const watched = { cwd: made.dir, env: { ...env, NODE_OPTIONS: `--import=${spy}` } };
    expect((await runForge(["verify", "--no-fetch"], watched)).status).toBe(0);
    expect(readFileSync(LOADED, "utf8")).toContain("/adapters/sigstore/bundle-verifier.ts");
    expect(readFileSync(LOADED, "utf8")).not.toMatch(/node_modules\/@sigstore|public-good-root/);
    expect((await runForge(["verify", "--no-fetch", "--provenance", spy], watched)).status).toBe(1);
    expect(readFileSync(LOADED, "utf8")).toMatch(/node_modules\/@sigstore/);
  });

  it.each([
    ["another workflow's", "E_IDENTITY", { by: workflowRun("acme/app", "other.yml") }],
    ["a fork's", "E_IDENTITY", { by: workflowRun("mallory/app", "release.yml") }],
    ["one for another file", "E_SUBJECT", { digests: ["d".repeat(64)] }],
    ["one with provenance alone", "E_PAYLOAD_TYPE", { predicate_type: "https://slsa.dev/provenance/v1" }],
    ["one that no log saw", "E_EXPIRED", { logged: false }],
  ] as const)("refuses %s bundle: %s", async (_, code, attested) => {
    const { status, stdout, stderr } = await sign(
      "--bundle",
      await consentTo("refused.json", attested as object),
    );
    expect(stderr).toContain(code);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it("refuses it in another principal's name", async () => {
    const { stderr } = await sign("--as", "security", "--bundle", await consentTo("release.json"));
    expect(stderr).toContain("E_IDENTITY");
    expect((await sign("--as", "ci", "--bundle", await consentTo("release.json"))).stderr).toContain(
      "E_UNAUTHORISED",
    );
  });

  it("counts the record's bundle for whoever's it is, once", async () => {
    expect((await forge("promote", "latest", "--no-push")).stdout).toContain("NOT_SIGNED");
    const path = await consentTo("release.json");
    const first = await sign("--bundle", path);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toContain("release signed qf-");
    expect((await sign("--bundle", path)).stdout).toContain("release had signed qf-");
    expect(await verify()).toMatchObject({
      approvals: { needed: 1, signed: ["release"], refused: [] },
      record_sha256: digestOf(await savedRecord()),
    });
    const promoted = await forge("promote", "latest", "--no-push");
    expect(promoted.status).toBe(0);
  });

  it("believes nothing that another instance of Sigstore vouches for", async () => {
    const elsewhere = { ...env, QUANTUM_FORGE_SIGSTORE_ROOT: "" };
    const report = await runJson<VerifyReport>(["verify", "--no-fetch"], { cwd: made.dir, env: elsewhere });
    expect(report.approvals).toMatchObject({ signed: [], refused: [{ code: "E_ROOT_CHAIN" }] });
  });

  it("takes an identity back", async () => {
    const { status } = await forge("keys", "revoke", "release", "--reason", "environment was open");
    expect(status).toBe(0);
    await forge("root", "sign", "ada");
    made.git("add", "--all");
    made.git("commit", "--quiet", "--message", "Take the release workflow back");
    expect((await verify()).approvals).toMatchObject({ signed: [], refused: [{ code: "E_UNAUTHORISED" }] });
    expect((await forge("keys", "rotate", "security")).stderr).toContain("E_UNAUTHORISED");
  });
});

describe("provenance of a build's artifacts", () => {
  const provenance = (name: string, attested: Partial<Attested> = {}) =>
    bundle(name, { digests: [digestOf(ARTIFACT)], ...attested });

  it("is verified again offline", async () => {
    const path = provenance("provenance.json");
    const report = await verify("--provenance", path);
    expect(report.provenance).toEqual([
      {
        bundle: "provenance.json",
        ok: true,
        code: null,
        detail: "",
        artifacts: [
          {
            artifact: { name: "app.tgz", sha256: digestOf(ARTIFACT) },
            predicate_type: "https://slsa.dev/provenance/v1",
            identity: RELEASE.identity,
            issuer: RELEASE.issuer,
            repository: RELEASE.repository,
            commit,
            run: RELEASE.run,
            bundle_sha256: digestOf(readFileSync(path)),
            at: "2025-06-15T15:06:40.000Z",
            recorded: false,
          },
        ],
      },
    ]);
  });

  it("is told on the screen, and what does not hold is exit code 1", async () => {
    const other = provenance("other.json", { digests: ["d".repeat(64)] });
    const both = ["--provenance", provenance("provenance.json"), "--provenance", other];
    const { status, stdout } = await forge("verify", "latest", "--no-fetch", ...both);
    expect(status).toBe(1);
    expect(stdout).toContain(`app.tgz    made by ${WORKFLOW}`);
    expect(stdout).toContain("E_SUBJECT");
  });
});

describe("an identity on the command line", () => {
  const { identity, issuer, repository } = RELEASE;

  it.each([
    [WORKFLOW, { identity, issuer, repository }],
    [identity, { identity, issuer, repository }],
    [`${WORKFLOW},repository=acme/other`, { identity, issuer, repository: "https://github.com/acme/other" }],
    [
      "bot@example.com,repository=https://git.example/acme/app,issuer=https://id.example",
      {
        identity: "bot@example.com",
        issuer: "https://id.example",
        repository: "https://git.example/acme/app",
      },
    ],
  ])("%s is whom the certificate must name", (text, principal) => {
    expect(keylessPrincipals([`ci=${text}`])).toEqual(new Map([["ci", { class: "keyless", ...principal }]]));
  });
});

describe("what cannot be meant", () => {
  it.each([
    [["--keyless", "x"]],
    [["--keyless", "=acme/app/.github/workflows/a.yml@refs/heads/main"]],
    [["--keyless", "ci=acme/app/.github/workflows/a.yml"]],
    [["--keyless", "ci=acme/*/.github/workflows/a.yml@refs/heads/main"]],
    [["--keyless", "ci=release@example.com"]],
    [["--keyless", `ada=${WORKFLOW}`]],
    [["--keyless", `idle=${WORKFLOW}`]],
    [["--keyless", `ci=${WORKFLOW}`, "--keyless", `ci=${WORKFLOW}`]],
  ])("root create %j is E_OPTION", async (words) => {
    const plain = createRepository({ files: { a: "1\n" } });
    const create = ["root", "create", "--signer", "ada", "--recorder", "ci", ...words];
    const { status, stderr } = await runForge(create, { cwd: plain.dir, env });
    expect(stderr).toContain("E_OPTION");
    expect(status).toBe(2);
  });
});
