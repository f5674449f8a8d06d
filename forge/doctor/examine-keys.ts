import { type Finding, findingsOf } from "./finding.ts";

/** Whether the keys of this user are there; what is wrong with them is thrown when they are opened. */
export type KeyState = { readonly home: string; readonly made: boolean };

/** examineKeys says where the keys are that sign what is recorded from here. */
export function examineKeys({ home, made }: KeyState): readonly Finding[] {
  const { ok, note } = findingsOf("keys");
  if (made) return [ok(`this user's keys are in ${home}`)];
  return [
    note(
      `there are no keys in ${home} yet; the first recording makes them`,
      "keep that folder: builds recorded from here are signed with it",
    ),
  ];
}
