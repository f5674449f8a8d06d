import type { FreezeWindow } from "./channel-policy.ts";
import { thawAfter } from "./freeze.ts";
import { A_YEAR, type FreezeEntry, parseFreeze } from "./parse-freeze.ts";
import { contradiction } from "./policy-fault.ts";
import { joinWords } from "./wording.ts";

/**
 * parseFreezes makes a channel's windows of their entries; `where` names the list in errors. Throws as parseFreeze does, and
 * E_POLICY_CONTRADICTION when windows that recur follow on each other all year, so that nothing could ever be promoted.
 */
export function parseFreezes(
  entries: readonly FreezeEntry[],
  where: string,
  source: string,
): readonly FreezeWindow[] {
  const freezes = entries.map((entry) => parseFreeze(entry, `${where}.${entry.name}`, source));
  // A window by dates has an end, after which the others are all there is.
  const recurring = freezes.filter(({ when }) => when.kind === "cron");
  if (recurring.length < 2 || thawsWithinAYear(recurring)) return freezes;
  const names = joinWords(recurring.map(({ name }) => name));
  const found = `${where} leaves no time to promote in: ${names} follow on each other all year`;
  throw contradiction(source, found, "shorten one of them; a hold stops a channel for good");
}

function thawsWithinAYear(recurring: readonly FreezeWindow[]): boolean {
  const zones = new Set(recurring.map(({ time_zone }) => time_zone));
  // In one zone judged in UTC: an hour that a switch of the clock leaves open once a year is no time to promote in.
  const judged = zones.size > 1 ? recurring : recurring.map((window) => ({ ...window, time_zone: "UTC" }));
  const thaw = thawAfter(judged, A_YEAR.from);
  return thaw !== null && thaw - A_YEAR.from <= A_YEAR.ms;
}
