import { isAboutZero } from "../../core/mdl/index.ts";
import { decide } from "../../core/policy/index.ts";
import { BUILD_REPORT_SCHEMA } from "../../core/report/build-report.ts";
import { renderTerminal } from "../../core/report/index.ts";
import { openRegistry } from "../../forge/registry/open-registry.ts";
import { verifyRecorded } from "../../forge/verify-recorded.ts";
import { exitCodeOfDecision } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import type { Verb } from "./verb.ts";

/** evaluateVerb judges a recorded build by the policy of today, with its evidence verified anew; it writes nothing. */
export const evaluateVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const { store, clock } = session;
  const started = clock.now();
  const policy = await session.policy();
  const view = await openRegistry(session);
  const found = await view.find(command.argument ?? "latest");
  const { id, build, status } = found;
  const verification = await verifyRecorded(session, view.snapshot, found);
  const history = await view.historyBefore(build);
  const decision = decide({ profile: "build", build, verification }, policy, history);
  const { mdl_delta, novelty, removal } = build.metrics;
  const text = renderTerminal(
    {
      schema: BUILD_REPORT_SCHEMA,
      build: { ...build, id, status },
      verification,
      decision,
      measurement: {
        mdl_delta_bits: null,
        about_zero:
          mdl_delta.value !== null && isAboutZero(mdl_delta.value, novelty.value ?? 0, removal.value ?? 0),
        files: [],
        surprises: [],
        duplicates: [],
        excluded: [],
      },
      registry: {
        branch: store.branch,
        commit: view.snapshot.head ?? "",
        pushed_to: null,
        already_recorded: true,
      },
      dashboard: null,
      notices: session.notices(),
      elapsed_ms: clock.now() - started,
    },
    { width: terminal.width, color: terminal.color },
  );
  return {
    exit: exitCodeOfDecision(decision),
    json: { schema: "quantum-forge/evaluate@1", build: { id, status, ...build }, decision, verification },
    text,
    notices: [],
  };
};
