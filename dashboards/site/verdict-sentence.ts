import { changeText } from "../../core/report/index.ts";
import { isAboutZero } from "./dead-band.ts";
import type { SiteBuild } from "./site-data.ts";

const STANDINGS: { readonly [status in SiteBuild["status"]]: string } = {
  candidate: "may be promoted",
  review: "waits for review",
  promoting: "is being promoted",
  promoted: "is promoted",
  rejected: "is rejected",
  rolled_back: "was rolled back",
  superseded: "was superseded",
  unrecorded: "is not recorded",
};

/** verdictSentence says in one sentence, unescaped, where the last build stands and what it did. */
export function verdictSentence(build: SiteBuild | undefined): string {
  if (build === undefined) return "No build is recorded yet.";
  const standing = build.action === null ? "is not decided yet" : STANDINGS[build.status];
  return `Build ${build.id} ${standing}; ${effect(build)}.`;
}

function effect({ metrics }: SiteBuild): string {
  const { mdl_delta } = metrics;
  if (mdl_delta.status === "missing") return "its MDL delta is missing";
  if (mdl_delta.status === "not_applicable") return "it has no MDL delta";
  return `it leaves the repository ${changeText(mdl_delta, isAboutZero(metrics))}`;
}
