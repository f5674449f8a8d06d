import type { QuantumAdapter } from "../../core/optimize/backend/index.ts";

/** Each question to a service elsewhere is waited for, and paid. */
const ELSEWHERE = 8;

/** questionsOf says how many questions of one search a backend may be asked; null is the search that visits all states. */
export async function questionsOf(adapter: QuantumAdapter | null): Promise<number> {
  const { backend_url } = (await adapter?.capabilities()) ?? {};
  return backend_url === undefined ? Number.POSITIVE_INFINITY : ELSEWHERE;
}
