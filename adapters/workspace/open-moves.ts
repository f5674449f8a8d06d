import type { Mover } from "../../core/promotion/index.ts";
import { channelPath } from "../../core/registry/index.ts";
import type { MoveDependencies } from "../../forge/promotion/move-dependencies.ts";
import { appendToRegistry } from "../../forge/registry/append.ts";
import { openRegistry } from "../../forge/registry/open-registry.ts";
import { lastChange, readActor } from "../git/index.ts";
import { openHealthProbe } from "../health/index.ts";
import { KeyError } from "../keys/index.ts";
import type { Session } from "./open-session.ts";

export type MoveOptions = {
  /** Nobody asked for it: the recorder moves. Else the person does whom Git is configured for. */
  readonly automatic: boolean;
  /** Nothing will be written, so that no key needs to be there. */
  readonly dryRun: boolean;
};

/** Stands for the recorder where nothing is written. */
const NO_RECORDER = "recorder";

/** openMoves gives what moving the channels of an opened repository takes. Throws E_NO_IDENTITY, KeyError, PolicyError. */
export async function openMoves(
  session: Session,
  { automatic, dryRun }: MoveOptions,
): Promise<MoveDependencies> {
  const { store, identity, path, location } = session;
  const person = automatic ? null : await readActor(path);
  const recorder = dryRun ? NO_RECORDER : await recorderOr(person, session);
  const mover: Mover = { actor: person ?? recorder, automatic };
  return {
    ...session,
    policy: await session.policy(),
    branch: store.branch,
    mover,
    recorder,
    registry: () => openRegistry(session),
    append: async (plan) => {
      const logSigner = await session.openLogKey();
      const { commit, pushed_to, events } = await appendToRegistry(
        { ...session, logSigner },
        async (view) => {
          const move = await plan(view);
          return { append: move === null ? null : { ...move, records: [] }, result: null };
        },
      );
      return commit === null || events.length === 0 ? null : { commit, pushed_to, events };
    },
    // Without a pointer there is no commit that moved it, and nothing is promoted then.
    pointerCommit: async (head, channel) =>
      (await lastChange(location.dir, head, channelPath(channel))) ?? head,
    probe: openHealthProbe({ allowPrivate: true }),
    cwd: identity.work_tree ?? path,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

/** A person who moves need not be a recorder: without a recorder's key they judge in their own name. */
async function recorderOr(person: string | null, session: Session): Promise<string> {
  try {
    return (await session.openKeys()).recorder.principal;
  } catch (error) {
    if (person !== null && error instanceof KeyError && error.code === "E_UNAUTHORISED") return person;
    throw error;
  }
}
