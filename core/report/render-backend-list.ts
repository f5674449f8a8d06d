import type { BackendList, ListedBackend } from "./backend-list.ts";
import { formatNumber } from "./format-number.ts";
import { labelledLines } from "./labelled-lines.ts";
import { paintWith } from "./paint.ts";
import { printable } from "./printable.ts";
import { algorithmName } from "./render-backends.ts";

/** renderBackendList shows each backend: whether it is there, what it runs, and what it lacks. */
export function renderBackendList(
  { backends }: BackendList,
  { width, color }: { readonly width: number; readonly color: boolean },
): string {
  const paint = paintWith(color);
  const blocks = backends.map((one) => {
    const label = one.backend.padEnd(18);
    const state = one.available ? paint("good", "available") : paint("warn", "not available");
    const said = one.failure === null ? [one.detail] : [one.failure.reason, one.failure.remedy];
    return [
      `  ${paint("strong", label)}${state}`,
      ...labelledLines("", [capabilitiesText(one), ...said.map(printable)], width, paint),
    ];
  });
  return `${["quantum-forge  optimize  backends", ...blocks.map((lines) => lines.join("\n"))].join("\n\n")}\n`;
}

function capabilitiesText({ backend, capabilities }: ListedBackend): string {
  const { provider, max_qubits, supported_algorithms, simulator_mode, backend_url } = capabilities;
  const names = supported_algorithms.map((algorithm) => algorithmName(backend, algorithm));
  const where = backend_url === undefined ? "" : ` at ${backend_url}`;
  const what = simulator_mode ? "" : ", a machine";
  return printable(
    `${provider}${where}${what}: ${names.join(", ")}; up to ${formatNumber(max_qubits)} variables`,
  );
}
