import type { Action } from "../../../core/policy/index.ts";
import type { Bench } from "../bench.ts";
import type { Figure, JudgeName, Section } from "../figure.ts";
import { POLICIES } from "../presets.ts";
import { outcomeFigures } from "../statistics/outcomes.ts";
import { waitFigures } from "../statistics/wait-figures.ts";
import { type HistoricBuild, judgeBuilds, type Untold } from "./judge-builds.ts";
import { measureBuilds } from "./measure-builds.ts";
import { promotionWaits } from "./promotion-waits.ts";
import { type CiHistory, readHistory } from "./read-history.ts";

/** A build with what one judge made of it. */
type Judged = { readonly build: HistoricBuild; readonly action: Action; readonly wait_ms: number };

/** Every judge's builds of one repository. */
type Verdicts = { readonly [untold in Untold]: ReadonlyMap<JudgeName, readonly Judged[]> };

type Replayed = { readonly history: CiHistory; readonly verdicts: Verdicts };

type Truth = (build: HistoricBuild) => boolean;

const isBad: Truth = ({ status, reverted }) => status !== "passed" || reverted;
const isBadOrBroken: Truth = (build) => isBad(build) || build.next_failed;
const hasPassed = ({ status }: HistoricBuild): boolean => status === "passed";
const everyBuild = (): boolean => true;

/** historyFigures replay what CI once said about public repositories, and compare what would have been promoted with what became of it. */
export async function* historyFigures(bench: Bench): AsyncGenerator<Section> {
  const replayed: Replayed[] = [];
  for (const { repository, builds } of bench.histories) {
    bench.progress.step(`reading ${repository}`);
    replayed.push(await replay(bench, readHistory(repository, builds)));
  }
  if (replayed.length === 0) return;
  yield describe(replayed, bench.tier);
  const all = replayed.map(({ verdicts }) => verdicts);
  yield {
    title: "All builds, as the presets stand",
    text: "What the list does not tell is missing: tests, coverage, cache and pipeline.",
    figures: figuresOf(all, "missing", everyBuild, isBad, true),
  };
  yield {
    title: "All builds, by the criteria that could be measured: MDL delta, conclusion, VBH, source",
    text: "Bad: CI failed, or reverted later. That what CI failed is not promoted is so by construction.",
    figures: figuresOf(all, "left_out", everyBuild, isBad, true),
  };
  yield {
    title: "Builds that CI passed, by the same criteria",
    text: "Bad: reverted later. Here a policy must know more than CI.",
    figures: figuresOf(all, "left_out", hasPassed, isBad, false),
  };
  yield {
    title: "Builds that CI passed, by the same criteria, the stricter truth",
    text: "Bad: reverted later, or the next CI build on top of it failed.",
    figures: figuresOf(all, "left_out", hasPassed, isBadOrBroken, false),
  };
  if (replayed.length === 1) return;
  for (const { history, verdicts } of replayed) {
    yield {
      title: `${history.name} alone: builds that CI passed, the stricter truth`,
      text: "",
      figures: figuresOf([verdicts], "left_out", hasPassed, isBadOrBroken, false),
    };
  }
}

async function replay({ tier, progress }: Bench, history: CiHistory): Promise<Replayed> {
  const measured = await measureBuilds(history, tier, progress);
  const builds = history.builds.flatMap((build, at): readonly HistoricBuild[] => {
    const measurement = measured[at];
    return measurement === undefined ? [] : [{ ...build, ...measurement }];
  });
  const judged = (actions: readonly Action[]): readonly Judged[] => {
    const waits = promotionWaits(builds, actions, history.graph);
    return builds.map((build, at) => ({
      build,
      action: actions[at] ?? "reject",
      wait_ms: waits[at] ?? Number.POSITIVE_INFINITY,
    }));
  };
  const alone = judged(builds.map((build) => (hasPassed(build) ? "promote" : "reject")));
  const byAll = (untold: Untold): ReadonlyMap<JudgeName, readonly Judged[]> =>
    new Map([
      ...POLICIES.map((policy) => [policy.preset, judged(judgeBuilds(builds, policy, untold))] as const),
      ["CI alone", alone] as const,
    ]);
  return { history, verdicts: { missing: byAll("missing"), left_out: byAll("left_out") } };
}

function figuresOf(
  verdicts: readonly Verdicts[],
  untold: Untold,
  keep: (build: HistoricBuild) => boolean,
  bad: Truth,
  waits: boolean,
): readonly Figure[] {
  const judges = [...(verdicts[0]?.[untold].keys() ?? [])];
  return judges.flatMap((judge) => {
    const judged = verdicts.flatMap((one) => one[untold].get(judge) ?? []).filter(({ build }) => keep(build));
    const good = judged.filter(({ build }) => !bad(build));
    return [
      ...outcomeFigures(
        judge,
        judged.map(({ build, action }) => ({ action, bad: bad(build) })),
      ),
      ...(waits
        ? waitFigures(
            judge,
            good.map(({ wait_ms }) => wait_ms),
          )
        : []),
    ];
  });
}

function describe(replayed: readonly Replayed[], tier: string): Section {
  const lines = replayed.map(({ history: { name, head, builds, listed, lacking, canceled } }) => {
    const count = (keep: (build: (typeof builds)[number]) => boolean): number => builds.filter(keep).length;
    const failed = count(({ status }) => status !== "passed");
    const reverted = count((build) => build.reverted);
    const broken = count((build) => build.next_failed);
    const left = `${listed} listed, ${lacking} of them without a commit in the clone, ${canceled} canceled`;
    return `${name} at ${head.slice(0, 10)}: ${builds.length} builds (${left}); ${failed} failed in CI, ${reverted} reverted, ${broken} passed before one that failed`;
  });
  return { title: `Replay of CI history, tier ${tier}`, text: lines.join("\n"), figures: [] };
}
