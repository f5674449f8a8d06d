import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { BuildPredicate, FoldedBuild } from "../../core/registry/index.ts";
import type { RegisteredBuild } from "../../forge/registry/registry-view.ts";
import { damagedIndex } from "./index-error.ts";

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** What of a folded build changes often, and is small. */
type Folded = Omit<FoldedBuild, "id" | "build" | "decision">;

/** Columns of a registered build. */
export const BUILD_COLUMNS = "id, record_sha256, log_index, build, folded, decision";

export function registeredBuild(row: Row): RegisteredBuild {
  return {
    ...foldedBuild(row),
    record_sha256: String(row["record_sha256"]),
    log_index: Number(row["log_index"]),
  };
}

export function foldedBuild(row: Row): FoldedBuild {
  return {
    id: String(row["id"]),
    build: unpack<BuildPredicate>(row["build"]),
    ...parse<Folded>(row["folded"]),
    decision: unpack<FoldedBuild["decision"]>(row["decision"]),
  };
}

/** foldedColumns gives what the columns `folded` and `decision` hold. */
export function foldedColumns({ id: _id, build: _build, decision, ...folded }: FoldedBuild): {
  readonly folded: string;
  readonly decision: Uint8Array;
} {
  return { folded: JSON.stringify(folded), decision: pack(decision) };
}

/** pack gives a value as deflated JSON: of a build it is most of the bytes. */
export function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 1 });
}

/** unpack is the inverse. Throws as parse does. */
export function unpack<Value>(bytes: unknown): Value {
  try {
    return JSON.parse(inflateRawSync(bytes as Uint8Array).toString("utf8")) as Value;
  } catch (cause) {
    throw damagedIndex(cause);
  }
}

/** parse reads what this program wrote. Throws IndexError E_INDEX_DAMAGED when it is not that any more. */
export function parse<Value>(text: unknown): Value {
  try {
    return JSON.parse(String(text)) as Value;
  } catch (cause) {
    throw damagedIndex(cause);
  }
}
