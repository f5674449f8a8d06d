/*
 * What signing and verifying one build costs, in process and offline, beside native Ed25519 in the same run:
 * `node bench/vbh/main.ts`. ../README.md says how to read the table.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { cosign, verifyCosignature } from "../../core/vbh/cosignature/index.ts";
import { verifyBuild } from "../../core/vbh/index.ts";
import { type RootChain, verifyRootChain } from "../../core/vbh/root/index.ts";
import { judge, type Target } from "../mdl/figure.ts";
import { renderFigure, renderHeading } from "../mdl/render-figure.ts";
import { median } from "../registry/median.ts";
import { type SignedBuild, signedBuild } from "./signed-build.ts";

const LEAVES = 10_000;
const RUNS = 101;
const VERIFY: Target = { relation: "<=", must: 10, aim: null };
const SIGN: Target = { relation: "<=", must: 5, aim: null };

/** What a process does once: the root of trust, which two principals signed. */
function verifyRoot({ rootFile, pin, dependencies }: SignedBuild): RootChain {
  return verifyRootChain({ files: [rootFile], pin, known_version: 0 }, dependencies);
}

/** What it does for each build: twelve checks, inclusion, consistency with an earlier head, and two late signatures. */
async function verifyWhole(build: SignedBuild, chain: RootChain): Promise<void> {
  const { evidence, knownHead, dependencies, payload, cosignatures } = build;
  const { vbh_status } = await verifyBuild(
    evidence,
    { root: { chain: () => chain }, knownHead },
    dependencies,
  );
  if (vbh_status !== "PASS") throw new Error(`the sample build is ${vbh_status}`);
  for (const bytes of cosignatures) verifyCosignature(bytes, payload, chain, dependencies);
}

async function timed(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < RUNS; at++) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return median(times);
}

const home = mkdtempSync(join(tmpdir(), "quantum-forge-bench-"));
try {
  const build = await signedBuild(home, LEAVES);
  const { recorder, message, dependencies } = build;
  const signature = await recorder.ed25519.sign(message);
  const ed25519 = await timed(() =>
    dependencies.verifyEd25519(recorder.ed25519.publicKey, message, signature),
  );
  const chain = verifyRoot(build);
  const root = await timed(() => verifyRoot(build));
  const verify = await timed(() => verifyWhole(build, chain));
  const sign = await timed(() => cosign(message, recorder, dependencies.sha256));
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? "unknown"}\n`,
  );
  console.log(renderHeading());
  const exact = (ms: number): string => `${ms.toFixed(2)} ms`;
  const native = `native Ed25519 verify of the same record ${exact(ed25519)}`;
  const figures = [
    {
      figure: "verify a build, two hybrid principals",
      value: verify,
      target: VERIFY,
      note: `${exact(verify)}, ${(verify / ed25519).toFixed(0)} times ${native}; the root of trust, once a process, ${exact(root)}`,
    },
    {
      figure: "sign a build by both algorithms",
      value: sign,
      target: SIGN,
      note: `${exact(sign)}, ${(sign / ed25519).toFixed(0)} times ${native}`,
    },
  ];
  for (const figure of figures) {
    const repository = `log of ${LEAVES} leaves`;
    const note = `${figure.note}; median of ${RUNS}, in process`;
    console.log(renderFigure({ ...figure, repository, unit: "ms", parts: [], note }));
  }
  process.exitCode = figures.some((figure) => judge(figure) === "missed") ? 1 : 0;
} finally {
  rmSync(home, { recursive: true, force: true });
}
