import type { JsonValue } from "../canonical/index.ts";
import { oneLine } from "../one-line.ts";
import { RegistryError } from "./registry-error.ts";

/** The newest `v` that this version reads, in records, signatures files, events and leaves alike. */
const KNOWN_VERSION = 1;
const BUILD_TYPE = /^https:\/\/github\.com\/quantum-forge\/quantum-forge\/build\/v([1-9]\d{0,5})$/;

/**
 * refuseNewer throws E_VERSION for what only a newer version can have written: a later `v`, in the document or in a
 * record's predicate, or a `kind` that is not among `kinds`. It judges nothing else, so that such a document is never
 * taken for a damaged one. `name` is what the error calls it.
 */
export function refuseNewer(document: JsonValue, name: string, kinds?: ReadonlySet<string>): void {
  const newer = newerFormat(document, kinds);
  if (newer === null) return;
  throw new RegistryError("E_VERSION", {
    what: `expected ${name} in a format of version ${KNOWN_VERSION}, found ${newer}, written by a newer version`,
    remedy:
      "update quantum-forge; if this is the newest version, restore the file from the registry's history",
  });
}

function newerFormat(document: JsonValue, kinds: ReadonlySet<string> | undefined): string | null {
  const named = field(document, "predicateType");
  const type = typeof named === "string" ? BUILD_TYPE.exec(named)?.[1] : undefined;
  const versions = [
    field(document, "v"),
    field(field(document, "predicate"), "v"),
    type === undefined ? null : Number(type),
  ];
  const newer = versions.find((v) => typeof v === "number" && Number.isInteger(v) && v > KNOWN_VERSION);
  if (newer !== undefined) return `version ${newer}`;
  const kind = field(document, "kind");
  const known = kinds === undefined || typeof kind !== "string" || kinds.has(kind);
  return known ? null : `the unknown kind ${oneLine(JSON.stringify(kind), 80)}`;
}

function field(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: JsonValue })[key];
}
