import type { Guard, GuardCode, Move, MovePlan } from "../move.ts";

/** How one guard came out, without its name. */
export type Finding = Omit<Guard, "name">;

/** The guards of a move in the order in which people read them. All are asked, so that a refusal is whole. */
export type GuardTable<Request> = readonly (readonly [name: string, judge: (request: Request) => Finding])[];

/** planMove asks every guard; the move is there only when none refused. */
export function planMove<Request>(
  table: GuardTable<Request>,
  request: Request,
  move: (request: Request, guards: readonly Guard[]) => Move | null,
): MovePlan {
  const guards = table.map(([name, judge]): Guard => ({ name, ...judge(request) }));
  const refused = guards.some(({ verdict }) => verdict === "refused");
  return { guards, move: refused ? null : move(request, guards) };
}

export function ok(text: string): Finding {
  return { verdict: "ok", code: null, text, remedy: "", until: null };
}

export function refused(code: GuardCode, text: string, remedy: string, until: string | null = null): Finding {
  return { verdict: "refused", code, text, remedy, until };
}

/** waived: it would have refused, and may be passed by somebody who says so. */
export function waived(code: GuardCode, text: string): Finding {
  return { verdict: "waived", code, text, remedy: "", until: null };
}
