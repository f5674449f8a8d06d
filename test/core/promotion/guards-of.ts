import type { Guard, GuardCode, MovePlan } from "../../../core/promotion/index.ts";

/** The codes of the guards that refused, in their order. */
export function codesOf({ guards }: MovePlan): readonly (GuardCode | null)[] {
  return guards.filter(({ verdict }) => verdict === "refused").map(({ code }) => code);
}

/** The guard that came out with a code. */
export function guardOf({ guards }: MovePlan, code: GuardCode): Guard {
  const found = guards.find((guard) => guard.code === code);
  if (found === undefined) throw new Error(`no guard says ${code}: ${JSON.stringify(guards)}`);
  return found;
}
