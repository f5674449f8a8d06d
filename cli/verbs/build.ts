import { resolve } from "node:path";
import { readOnlyCache } from "../../adapters/cache/read-only-cache.ts";
import { hashFile } from "../../adapters/files/hash-file.ts";
import { prepareFolder } from "../../adapters/files/prepare-folder.ts";
import { readInput } from "../../adapters/files/read-input.ts";
import { sha256 } from "../../adapters/keys/index.ts";
import type { ParsedCommand } from "../../core/commands/index.ts";
import { renderTerminal } from "../../core/report/index.ts";
import { build } from "../../forge/build.ts";
import { collectInputs, type InputSources } from "../../forge/collect-inputs.ts";
import { resolveRange } from "../../forge/resolve-range.ts";
import { exitCodeOfDecision } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import { writeDashboard } from "../write-dashboard.ts";
import type { Verb } from "./verb.ts";

/** buildVerb does the main job in a terminal: measure, sign, record, decide, show. */
export const buildVerb: Verb = async (command, terminal) => {
  // Read before anything is measured, so that a mistyped path costs no minute.
  const collected = await collectInputs(sourcesOf(command), readInput, sha256, hashFile);
  const session = await openCommandSession(command, terminal);
  const { source, identity, clock } = session;
  const dryRun = command.flags.get("dry-run") === true;
  const range = await resolveRange(source, {
    base: command.values.get("base") ?? null,
    head: command.values.get("head") ?? null,
  });
  const policy = await session.policy();
  const out = command.values.get("out");
  if (out !== undefined && !dryRun) await prepareFolder(resolve(out));
  const cache = dryRun ? readOnlyCache(session.cache) : session.cache;
  const report = await build(
    { ...session, cache },
    {
      range,
      tier: session.tier,
      limits: session.limits,
      collected,
      policy,
      origin: "local",
      timestamp_ms: clock.now(),
      // However the commit was named: what HEAD is on is where it stands.
      ref: range.head === (await source.resolve("HEAD")) ? identity.ref : null,
      repository: { id: identity.root_commit, name: identity.name },
      run: null,
      profile: "build",
      record: !dryRun,
      tool: session.tool,
      environment: session.environment,
    },
  );
  const dashboard = dryRun ? null : await writeDashboard(command, session, policy);
  const whole = { ...report, dashboard, notices: session.notices() };
  terminal.progress.done();
  return {
    exit: exitCodeOfDecision(whole.decision),
    json: whole,
    text: renderTerminal(whole, { width: terminal.width, color: terminal.color }),
    notices: [],
  };
};

function sourcesOf({ values, lists }: ParsedCommand): InputSources {
  return {
    inputs: values.get("inputs") ?? null,
    coverage: lists.get("coverage") ?? [],
    junit: lists.get("junit") ?? [],
    cache: lists.get("cache") ?? [],
    timings: values.get("timings") ?? null,
    artifacts: lists.get("artifact") ?? [],
  };
}
