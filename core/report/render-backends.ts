import type { Algorithm, BackendName } from "../optimize/backend/index.ts";
import { alignedColumns } from "./aligned-columns.ts";
import { formatDuration } from "./format-duration.ts";
import { formatNumber } from "./format-number.ts";
import { formatShare } from "./format-share.ts";
import { labelledLines } from "./labelled-lines.ts";
import type { ReportedBackend } from "./optimize-report.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { textWidth } from "./text-width.ts";

/** A simulated machine is called what it is. */
const ALGORITHMS: { readonly [algorithm in Algorithm]: string } = {
  exact: "all states",
  "tabu-search": "tabu search",
  "simulated-annealing": "simulated annealing",
  "path-integral-annealing": "path-integral annealing",
  qaoa: "QAOA",
  vqe: "VQE",
  "quantum-annealing": "quantum annealing",
};

/** Gate-model algorithms run on state vectors here, but for these. */
const MACHINES: ReadonlySet<BackendName> = new Set(["ibm", "braket", "google", "dwave"]);

/** algorithmName says what a backend runs, and that a machine is simulated where it is. */
export function algorithmName(backend: BackendName, algorithm: Algorithm): string {
  const name = ALGORITHMS[algorithm];
  const gates = algorithm === "qaoa" || algorithm === "vqe";
  return gates && !MACHINES.has(backend) ? `simulated ${name}` : name;
}

/** backendLines is the table of all backends that were asked, and why others were not. `format` writes a value. */
export function backendLines(
  backends: readonly ReportedBackend[],
  format: (value: number) => string,
  { width, paint }: { readonly width: number; readonly paint: Paint },
): readonly string[] {
  const asked = backends.filter(({ status }) => status === "answered");
  const others = reasonsOf(backends);
  const circuits = asked.flatMap((one) => convergedText(one) ?? []);
  const [head = "", ...table] = tableOf(asked, format, width);
  return [
    ...(asked.length === 0 ? [] : [`  ${paint("quiet", head)}`, ...table.map((line) => `  ${line}`)]),
    ...(circuits.length === 0 ? [] : ["", ...labelledLines("Converged", circuits, width, paint)]),
    ...(asked.length > 0 && others.length > 0 ? [""] : []),
    ...others.flatMap(([reason, names]) =>
      labelledLines(
        names.length === 1 ? names.join() : "others",
        [names.length === 1 ? reason : `${names.join(", ")}: ${reason}`],
        width,
        paint,
      ),
    ),
  ];
}

type Column = { readonly header: string; readonly cell: (backend: ReportedBackend) => string };

/** Columns that a narrow terminal has no room for, the first to go first. */
const SPARED = ["iterations", "fidelity", "time"];

function tableOf(
  asked: readonly ReportedBackend[],
  format: (value: number) => string,
  width: number,
): readonly string[] {
  const shown = (value: number | null, how: (value: number) => string): string =>
    value === null ? "" : how(value);
  let columns: readonly Column[] = [
    {
      header: "backend",
      cell: ({ backend, algorithm }) =>
        algorithm === null ? backend : `${backend}: ${algorithmName(backend, algorithm)}`,
    },
    { header: "value", cell: ({ value }) => shown(value, format) },
    { header: "gap", cell: ({ gap }) => shown(gap, (share) => formatShare(share, 2)) },
    { header: "time", cell: ({ ms }) => shown(ms, formatDuration) },
    { header: "iterations", cell: ({ iterations }) => shown(iterations, formatNumber) },
    { header: "fidelity", cell: ({ fidelity }) => (fidelity === null ? "-" : fidelityText(fidelity)) },
  ];
  const lines = (): readonly string[] =>
    alignedColumns([
      columns.map(({ header }) => header),
      ...asked.map((one) => columns.map(({ cell }) => cell(one))),
    ]);
  for (const spared of SPARED) {
    if (lines().every((line) => textWidth(line) <= width - 2)) break;
    columns = columns.filter(({ header }) => header !== spared);
  }
  return lines();
}

/** How the search for angles of a circuit ended; null for what has none. */
function convergedText({ backend, algorithm, converged, stop }: ReportedBackend): string | null {
  if (converged === null || (algorithm !== "qaoa" && algorithm !== "vqe")) return null;
  const asked = `${formatNumber(converged.count)} of ${formatNumber(converged.of)} searches for angles`;
  return `${backend}: ${asked}; the last: ${printable(stop ?? "no answer")}`;
}

/** Who was not asked or failed, by reason. */
function reasonsOf(backends: readonly ReportedBackend[]): readonly (readonly [string, readonly string[]])[] {
  const names = new Map<string, string[]>();
  for (const { backend, failure } of backends) {
    if (failure === null) continue;
    const reason = `${failure.code}: ${printable(failure.reason)}`;
    names.set(reason, [...(names.get(reason) ?? []), backend]);
  }
  return [...names];
}

/** How far from 1, which is what counts. */
function fidelityText(fidelity: number): string {
  const missing = Math.max(0, 1 - fidelity);
  return missing < 1e-15 ? "1" : `1 - ${missing.toExponential(0)}`;
}
