import { RegistryError, signaturesPath } from "../../core/registry/index.ts";

const REMEDY = "nothing was written; see what to do: quantum-forge doctor";

/** alteredFile: a file that is only ever added is another one now, or gone. */
export function alteredFile(branch: string, path: string, after: string | null): RegistryError {
  return damaged(
    `expected ${path} on branch ${branch} as it was appended, found ${after === null ? "no file" : "another content"}`,
  );
}

/** strayFile: a file among the builds or events that no version of this format puts there. */
export function strayFile(branch: string, path: string): RegistryError {
  return damaged(`expected only records and events in their folders on branch ${branch}, found ${path}`);
}

/** unsignedRecord: a record was added without its signatures. */
export function unsignedRecord(branch: string, id: string): RegistryError {
  return damaged(
    `expected each record on branch ${branch} with its signatures, found ${id} without ${signaturesPath(id)}`,
  );
}

/** unpairedRecord: a record without its `recorded` event, or the reverse. */
export function unpairedRecord(branch: string, found: string): RegistryError {
  return damaged(`expected each record on branch ${branch} with its event of recording, found ${found}`);
}

/** otherRecord: the `recorded` event of a build names another record, or other signatures. */
export function otherRecord(branch: string, id: string): RegistryError {
  return damaged(
    `expected the record and signatures of ${id} on branch ${branch} as its event of recording names them, found others`,
  );
}

/** cutEvents: a day's events do not begin with those that were there. */
export function cutEvents(branch: string, path: string): RegistryError {
  return damaged(`expected ${path} on branch ${branch} to have only grown, found that earlier lines changed`);
}

/** unlikeLog: records and events are not what the log has. */
export function unlikeLog(branch: string, found: string): RegistryError {
  return damaged(`expected the records and events of branch ${branch} as its log has them, found ${found}`);
}

function damaged(what: string): RegistryError {
  return new RegistryError("E_REGISTRY_DAMAGED", { what, remedy: REMEDY });
}
