import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSession } from "../../../adapters/workspace/open-session.ts";
import type { BuildReport } from "../../../core/report/build-report.ts";
import { renderSite, type SiteProofs } from "../../../dashboards/site/index.ts";
import { proveBuilds } from "../../../forge/log/prove-builds.ts";
import { openRegistry } from "../../../forge/registry/open-registry.ts";
import { bundleProofScript } from "../../../script/proof-script.ts";
import { registryFile } from "../../cli/registry-branch.ts";
import { runForge, runJson } from "../../cli/run-forge.ts";
import { createRepository, temporaryFolder } from "../../git-fixture.ts";
import { ROOT } from "../../project/repository.ts";
import { sampleSite } from "../site/sample-site.ts";

/** A site with the proofs of three real builds under a root of trust, and what a reader may know of it from elsewhere. */
export type ProvenSite = {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly proofs: SiteProofs;
  /** Oldest first. */
  readonly ids: readonly string[];
  /** `sha256:...` */
  readonly pin: string;
  readonly vkey: string;
  /** The log's checkpoint after the first build, and the newest. */
  readonly heads: readonly [first: string, newest: string];
};

/** provenSite records three builds by the terminal command, and proves them. */
export async function provenSite(): Promise<ProvenSite> {
  const home = join(temporaryFolder(), "home");
  const made = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
  made.git("config", "user.name", "Ada");
  made.git("config", "user.email", "ada@example.org");
  const options = { cwd: made.dir, env: { QUANTUM_FORGE_HOME: home } };
  for (const name of ["ada", "ci", "log"]) await runForge(["keys", "create", name], options);
  await runForge(["root", "create", "--signer", "ada", "--recorder", "ci"], options);
  await runForge(["root", "sign", "ada"], options);
  const { pin } = await runJson<{ readonly pin: string }>(["root", "show"], options);
  writeFileSync(join(made.dir, ".github/quantum-forge.yml"), `enforce: true\nroot: ${pin}\n`);
  made.git("add", "--all");
  made.git("commit", "--quiet", "--message", "Trust");
  const heads: string[] = [];
  for (const text of ["1", "2", "3"]) {
    made.commit({ "b.ts": `export const b = ${text};\n` });
    await runJson<BuildReport>(["build"], options);
    heads.push(registryFile(made, "registry/log/checkpoint"));
  }
  const progress = { step: () => {}, done: () => {} };
  const session = await openSession({ repository: made.dir, push: "never", progress });
  const view = await openRegistry(session);
  const builds = (await view.newest(3)).toReversed();
  const context = { ...session, branch: session.store.branch, snapshot: view.snapshot };
  const proven = await proveBuilds({ ...context, root: await session.trustedRoot() }, builds);
  const bundled = await bundleProofScript(ROOT);
  const proofs = { ...proven, script: bundled?.script ?? "" };
  return {
    files: renderSite(sampleSite(0, { builds: sampleSite(3).builds.map(named(builds)) }), {
      exported: {},
      sha256Base64: (text) => createHash("sha256").update(text).digest("base64"),
      proofs,
    }),
    proofs,
    ids: builds.map(({ id }) => id),
    pin,
    vkey: registryFile(made, "registry/log/vkey").trim(),
    heads: [heads[0] ?? "", heads[2] ?? ""],
  };
}

const named =
  (builds: readonly { readonly id: string }[]) =>
  <Build extends { readonly id: string }>(build: Build, at: number): Build => ({
    ...build,
    id: builds[at]?.id ?? build.id,
  });
