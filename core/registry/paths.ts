import { parseBuildId } from "./build-id.ts";
import { RegistryError } from "./registry-error.ts";

const BUILDS = "registry/builds";
const CHANNELS = "registry/channels";

/** recordPath is where a build's Statement stands: `registry/builds/YYYY/MM/DD/<id>.json`. */
export function recordPath(id: string): string {
  return `${BUILDS}/${dayFolder(id)}/${id}.json`;
}

/** signaturesPath is where the signatures made at append stand, beside the record. */
export function signaturesPath(id: string): string {
  return `${BUILDS}/${dayFolder(id)}/${id}.sigs.json`;
}

/**
 * eventsPath is the JSONL file of the UTC day of an event, in the folder of that day's builds:
 * `registry/builds/YYYY/MM/DD/events-YYYYMMDD.jsonl`. Git tells likeness by the end of a name, so each day has its own.
 */
export function eventsPath(atMs: number): string {
  const day = new Date(atMs).toISOString().slice(0, 10);
  return `${BUILDS}/${day.replaceAll("-", "/")}/events-${day.replaceAll("-", "")}.jsonl`;
}

/** isEventsPath tells whether a path is that of a day's events. */
export function isEventsPath(path: string): boolean {
  const day = /\/events-(\d{4})(\d{2})(\d{2})\.jsonl$/.exec(path);
  const at = Date.parse(day === null ? "" : `${day[1]}-${day[2]}-${day[3]}T00:00:00Z`);
  return !Number.isNaN(at) && eventsPath(at) === path;
}

/**
 * channelPath is the pointer file of a channel. Throws E_SCHEMA for a name that is not one lower-case word.
 */
export function channelPath(channel: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(channel)) {
    throw new RegistryError("E_SCHEMA", {
      what: `expected a channel name of lower-case letters, digits and hyphens, found ${JSON.stringify(channel)}`,
      remedy: "name the channel like staging or production",
    });
  }
  return `${CHANNELS}/${channel}.json`;
}

/** idOfRecordPath is the inverse of recordPath; null for every other path. */
export function idOfRecordPath(path: string): string | null {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (!name.endsWith(".json")) return null;
  const id = name.slice(0, -".json".length);
  return parseBuildId(id) !== null && recordPath(id) === path ? id : null;
}

function dayFolder(id: string): string {
  const parts = parseBuildId(id);
  if (parts === null) {
    throw new RegistryError("E_SCHEMA", {
      what: `expected a build id like qf-20261122-003, found ${JSON.stringify(id.slice(0, 60))}`,
      remedy: "name a build by its id",
    });
  }
  return `${parts.day.slice(0, 4)}/${parts.day.slice(4, 6)}/${parts.day.slice(6, 8)}`;
}
