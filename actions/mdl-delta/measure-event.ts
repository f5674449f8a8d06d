import type { WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import type { OpenRepository } from "../../adapters/workspace/open-repository.ts";
import type { ChangeMeasurement } from "../../forge/measure/change-measurement.ts";
import { measureChange } from "../../forge/measure/measure-change.ts";
import { resolveEventRange } from "../../forge/resolve-event-range.ts";
import type { CommitRange } from "../../forge/resolve-range.ts";
import type { MdlDeltaInputs } from "./inputs.ts";

/** What was measured, and how it came about. */
export type MeasuredEvent = {
  readonly range: CommitRange;
  readonly change: ChangeMeasurement;
  readonly notices: readonly string[];
  readonly elapsed_ms: number;
};

/** measureEvent measures the change of a workflow run. It reads Git objects alone: nothing of the change is executed. */
export async function measureEvent(
  repository: OpenRepository,
  { tier, limits, repo_bytes, base, head }: MdlDeltaInputs,
  { change: event }: WorkflowContext,
): Promise<MeasuredEvent> {
  const { source, clock, notices } = repository;
  const started = clock.now();
  const { range, notice } = await resolveEventRange(source, event, { base, head });
  const change = await measureChange(repository, { ...range, tier, limits, whole: repo_bytes });
  return {
    range,
    change,
    notices: [...(notice === null ? [] : [notice]), ...notices()],
    elapsed_ms: clock.now() - started,
  };
}
