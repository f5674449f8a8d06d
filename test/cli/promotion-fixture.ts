import { beforeAll } from "vitest";
import { bareRemote, clone, createRepository, type FixtureRepository } from "../git-fixture.ts";
import { runForge, runJson } from "./run-forge.ts";

/** What the tests read of the document of a command that moves a channel. */
export type MoveDocument = {
  readonly schema: string;
  readonly result: string;
  readonly channel: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly commit: string | null;
  readonly pushed_to: string | null;
  readonly event: { readonly kind: string; readonly actor: string } | null;
  readonly guards: readonly { readonly verdict: string; readonly code: string | null }[];
};

/** Build ids, oldest first: two of one day, one of the next. */
export const BUILDS = ["qf-20260102-001", "qf-20260102-002", "qf-20260103-001"] as const;

/** A bare remote that holds the builds, and the clones that move its channels. */
export type Remote = {
  readonly bare: () => FixtureRepository;
  /** A clone of its own, with this e-mail address configured; null: none. */
  readonly clone: (email?: string | null, ...options: string[]) => FixtureRepository;
};

/** recordedRemote records three builds in a bare remote under a policy, once for the test file. */
export function recordedRemote(policy: string): Remote {
  let bare: FixtureRepository;
  beforeAll(async () => {
    const source = createRepository();
    source.commit({ ".github/quantum-forge.yml": policy, a: "1\n" }, "first", "2026-01-01T09:00:00Z");
    source.commit({ a: "1\n2\n" }, "second", "2026-01-02T09:00:00Z");
    source.commit({ a: "1\n2\n3\n" }, "third", "2026-01-02T10:00:00Z");
    source.commit({ a: "1\n2\n3\n4\n" }, "fourth", "2026-01-03T09:00:00Z");
    source.commit({ a: "1\n2\n3\n4\n5\n" }, "fifth", "2026-01-03T10:00:00Z");
    bare = bareRemote(source);
    await runJson(["backfill", "--last", "3", "--push", "--tier", "fast"], { cwd: source.dir });
  }, 120_000);
  return {
    bare: () => bare,
    clone: (email = "ada@example.org", ...options) => {
      const made = clone(bare, ...options);
      if (email !== null) made.git("config", "user.email", email);
      return made;
    },
  };
}

/** move runs a command that moves a channel, for its document and exit code. */
export async function move(
  { dir: cwd }: FixtureRepository,
  ...words: readonly string[]
): Promise<MoveDocument & { readonly status: number | null }> {
  const { status, stdout, stderr } = await runForge([...words, "--json"], { cwd });
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${stderr}`);
  return { ...(JSON.parse(stdout) as MoveDocument), status };
}

/** codesOf gives the codes of the guards that refused. */
export function codesOf({ guards }: MoveDocument): readonly (string | null)[] {
  return guards.flatMap(({ verdict, code }) => (verdict === "refused" ? [code] : []));
}
