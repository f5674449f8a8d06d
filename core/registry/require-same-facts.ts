import { encodeCanonical, type JsonValue } from "../canonical/index.ts";
import { type BuildFacts, factsOf } from "./build-facts.ts";
import { RegistryError } from "./registry-error.ts";

/**
 * requireSameFacts throws E_CONFLICT, naming the facts that differ, unless a build handed in again is
 * unchanged.
 */
export function requireSameFacts(recordedId: string, recorded: BuildFacts, incoming: BuildFacts): void {
  const differing = differences(factsOf(recorded), factsOf(incoming), "");
  if (differing.length === 0) return;
  const shown = differing.slice(0, 5).join(", ");
  const more = differing.length > 5 ? ` and ${differing.length - 5} more` : "";
  throw new RegistryError("E_CONFLICT", {
    what: `expected the facts that ${recordedId} recorded under the same key, found others for ${shown}${more}`,
    remedy: "record once per run after all its jobs have ended, or start a new attempt of the run",
  });
}

function differences(a: JsonValue | undefined, b: JsonValue | undefined, path: string): readonly string[] {
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => differences(a[key], b[key], path === "" ? key : `${path}.${key}`));
  }
  if (a === undefined || b === undefined) return [path];
  return encodeCanonical(a) === encodeCanonical(b) ? [] : [path];
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
