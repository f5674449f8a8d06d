import type { FoldedBuild } from "../../core/registry/index.ts";
import { channelLines, formatByteDelta, formatNumber, printable } from "../../core/report/index.ts";
import { parseCount } from "../../forge/measure/limits.ts";
import { channelStatus } from "../../forge/promotion/channel-status.ts";
import { openRegistry } from "../../forge/registry/open-registry.ts";
import { EXIT_DONE } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import { table } from "../table.ts";
import type { Verb } from "./verb.ts";

const DEFAULT_LAST = "20";

/** statusVerb lists what is recorded, newest first. */
export const statusVerb: Verb = async (command, terminal) => {
  const last = parseCount(command.values.get("last") ?? DEFAULT_LAST, "last", 1);
  const session = await openCommandSession(command, terminal);
  const { store, identity, clock } = session;
  const view = await openRegistry(session);
  const shown = await view.newest(last);
  const channels = await channelStatus({ policy: await session.policy(), clock }, view);
  return {
    exit: EXIT_DONE,
    json: {
      schema: "quantum-forge/status@1",
      repository: identity.name,
      registry: { branch: store.branch, commit: view.snapshot.head, builds: view.size },
      channels,
      builds: shown.map(({ id, build, status, performance_score, vbh_status, decision }) => ({
        id,
        timestamp: build.timestamp,
        commit: build.commit,
        origin: build.origin,
        status,
        score: performance_score,
        action: decision?.action ?? null,
        vbh_status,
        mdl_delta: build.metrics.mdl_delta.value,
      })),
    },
    text: [screen(printable(identity.name), view.size, shown), channelLines(channels, clock.now())]
      .filter((block) => block !== "")
      .join("\n"),
    notices: session.notices(),
  };
};

function screen(name: string, total: number, builds: readonly FoldedBuild[]): string {
  if (total === 0) return `${name}: no build is recorded yet; quantum-forge records the first one\n`;
  const rows = builds.map(({ id, build, status, performance_score, vbh_status }) => [
    id,
    build.commit.slice(0, 7),
    build.origin,
    status.replace("_", " "),
    vbh_status ?? "",
    performance_score === null ? "n/a" : formatNumber(performance_score, 1),
    build.metrics.mdl_delta.value === null ? "n/a" : formatByteDelta(build.metrics.mdl_delta.value),
  ]);
  const count = `${total} recorded build${total === 1 ? "" : "s"}${total > builds.length ? `, the newest ${builds.length}` : ""}`;
  return `${name}: ${count}\n${table(["build", "commit", "origin", "status", "VBH", "score", "MDL delta"], rows, 5)}`;
}
