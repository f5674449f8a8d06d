import { decide } from "../../core/policy/index.ts";
import { findBuild, foldBuilds } from "../../core/registry/index.ts";
import { BUILD_REPORT_SCHEMA } from "../../core/report/build-report.ts";
import { renderTerminal } from "../../core/report/index.ts";
import { requireLogged } from "../../forge/registry/require-logged.ts";
import { verifyRecorded } from "../../forge/verify-recorded.ts";
import { EXIT_DONE, EXIT_GATE_SAYS_NO } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import type { Verb } from "./verb.ts";

/** evaluateVerb judges a recorded build by the policy of today, with its evidence verified anew; it writes nothing. */
export const evaluateVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const { store, readRegistry, clock } = session;
  const started = clock.now();
  const policy = await session.policy();
  const snapshot = await store.snapshot();
  const state = await readRegistry(snapshot, store.branch);
  await requireLogged(state, session.primitives, store.branch);
  const folded = foldBuilds(state.records, state.events).map((found) => ({
    ...found,
    commit: found.build.commit,
  }));
  const { id, build, status } = findBuild(command.argument ?? "latest", folded);
  const verification = await verifyRecorded(session, snapshot, { id, build });
  const before = state.events.findIndex((event) => event.kind === "recorded" && event.build_id === id);
  const earlier = new Set(
    state.events
      .slice(0, Math.max(0, before))
      .flatMap((event) => (event.kind === "recorded" ? [event.build_id] : [])),
  );
  const history = state.records
    .filter((record) => earlier.has(record.id))
    .map((record) => record.build.metrics);
  const decision = decide({ profile: "build", build, verification }, policy, history);
  const text = renderTerminal(
    {
      schema: BUILD_REPORT_SCHEMA,
      build: { ...build, id, status },
      verification,
      decision,
      measurement: {
        mdl_delta_bits: null,
        about_zero: false,
        files: [],
        surprises: [],
        duplicates: [],
        excluded: [],
      },
      registry: {
        branch: store.branch,
        commit: snapshot.head ?? "",
        pushed_to: null,
        already_recorded: true,
      },
      dashboard: null,
      notices: session.notices,
      elapsed_ms: clock.now() - started,
    },
    { width: terminal.width, color: terminal.color },
  );
  return {
    exit: decision.action === "reject" && policy.enforce ? EXIT_GATE_SAYS_NO : EXIT_DONE,
    json: { schema: "quantum-forge/evaluate@1", build: { id, status, ...build }, decision, verification },
    text,
    notices: [],
  };
};
