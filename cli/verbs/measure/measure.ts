import { openRepository } from "../../../adapters/workspace/open-repository.ts";
import type { ParsedCommand } from "../../../core/commands/index.ts";
import type { ChangeMeasurement } from "../../../forge/measure/change-measurement.ts";
import { measureBlobs } from "../../../forge/measure/measure-blobs.ts";
import { measureChange } from "../../../forge/measure/measure-change.ts";
import type { MeasureDependencies } from "../../../forge/measure/measure-dependencies.ts";
import { resolveSubject, type Subject } from "../../../forge/measure/resolve-subject.ts";
import { EMPTY_BASE } from "../../../forge/resolve-range.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import { measuringOptions } from "../../measuring-options.ts";
import type { Verb } from "../verb.ts";
import { type MeasureReport, measureDocument } from "./measure-document.ts";
import { measureScreen } from "./measure-screen.ts";

/** measureVerb measures the step between two commits or two versions of a file, and records nothing. */
export const measureVerb: Verb = async (command, terminal) => {
  const asked = askedOf(command);
  const options = measuringOptions(command);
  const repository = await openRepository({
    repository: command.values.get("repo") ?? ".",
    progress: terminal.progress,
    revisions: revisionsOf(asked),
    ...options,
  });
  const { source, clock, notices } = repository;
  const started = clock.now();
  const subject = await resolveSubject(source, asked);
  const whole = command.flags.get("repo-bytes") !== false;
  const change = await measure(repository, subject, { ...options, whole });
  const report: MeasureReport = { subject, change, elapsed_ms: clock.now() - started };
  return {
    exit: EXIT_DONE,
    json: measureDocument(report),
    text: terminal.json ? "" : measureScreen(report, terminal),
    notices: notices(),
  };
};

type Asked = { readonly base: string | null; readonly head: string | null };

function askedOf({ values }: ParsedCommand): Asked {
  return { base: values.get("base") ?? null, head: values.get("head") ?? null };
}

/** What will be looked up first. */
function revisionsOf({ base, head }: Asked): readonly string[] {
  const after = head ?? "HEAD";
  if (base === EMPTY_BASE) return [after];
  return [after, base ?? `${after}^`];
}

async function measure(
  dependencies: MeasureDependencies,
  subject: Subject,
  options: ReturnType<typeof measuringOptions> & { readonly whole: boolean },
): Promise<ChangeMeasurement> {
  if (subject.kind === "blobs") return measureBlobs(dependencies, { ...subject, ...options });
  return measureChange(dependencies, { ...subject, ...options });
}
