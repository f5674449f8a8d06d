import type { QuantumAdapter } from "../../core/optimize/backend/index.ts";
import { BACKEND_LIST_SCHEMA, type BackendList, type ListedBackend } from "../../core/report/backend-list.ts";
import { failureOf } from "./consult.ts";

/** listBackends asks each backend what it can do and how it is doing. It asks no service elsewhere for anything. */
export async function listBackends(adapters: readonly QuantumAdapter[]): Promise<BackendList> {
  return { schema: BACKEND_LIST_SCHEMA, backends: await Promise.all(adapters.map(listed)) };
}

async function listed(adapter: QuantumAdapter): Promise<ListedBackend> {
  const capabilities = await adapter.capabilities();
  const state = await adapter.isAvailable().catch((error: unknown) => {
    return { available: false as const, ...failureOf(adapter, error) };
  });
  const { detail } = await adapter
    .status()
    .catch((error: unknown) => ({ detail: failureOf(adapter, error).reason }));
  const failure = state.available ? null : { code: state.code, reason: state.reason, remedy: state.remedy };
  return { backend: adapter.name, available: state.available, detail, failure, capabilities };
}
