import type { MeasurementCache } from "../../../forge/ports.ts";

/** memoryCache keeps results as a real cache does, as JSON, and tells what was asked of it. */
export function memoryCache(): MeasurementCache & {
  readonly asked: string[];
  readonly kept: Map<string, string>;
} {
  const kept = new Map<string, string>();
  const asked: string[] = [];
  return {
    asked,
    kept,
    get: async (kind, key) => {
      asked.push(kind);
      return JSON.parse(kept.get(`${kind} ${key}`) ?? "null");
    },
    put: async (kind, key, result) => {
      kept.set(`${kind} ${key}`, JSON.stringify(result));
    },
  };
}
