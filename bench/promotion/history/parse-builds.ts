/** How a CI build ended, as Travis CI called it. */
export type CiStatus = "passed" | "failed" | "errored" | "canceled";

/** One row of the list of CI builds. */
export type CiBuild = {
  readonly commit: string;
  readonly status: CiStatus;
  /** Milliseconds since the epoch; the list has seconds in UTC. */
  readonly started_ms: number;
};

const STATUSES: readonly string[] = ["passed", "failed", "errored", "canceled"] satisfies readonly CiStatus[];
const COLUMNS = ["git_commit", "tr_status", "tr_started_at"] as const;
/** A field, quoted or not, with the comma or the end after it (RFC 4180, without line ends in fields). */
const FIELD = /("(?:[^"]|"")*"|[^,"]*)(,|$)/y;

/**
 * parseBuilds reads a CSV text whose first line names the columns git_commit, tr_status and tr_started_at (others are
 * ignored), one CI build a line. Throws an Error that names the line that is not of that form.
 */
export function parseBuilds(text: string): readonly CiBuild[] {
  const [heading = "", ...lines] = text.trimEnd().split(/\r?\n/);
  const names = fieldsOf(heading, 1);
  const places = COLUMNS.map((name) => names.indexOf(name));
  const lacking = COLUMNS.filter((_name, at) => places[at] === -1);
  if (lacking.length > 0)
    throw new Error(`expected the columns ${COLUMNS.join(", ")}, found no ${lacking.join(", ")}`);
  return lines.map((line, at) => {
    const fields = fieldsOf(line, at + 2);
    const [commit = "", status = "", started = ""] = places.map((place) => fields[place] ?? "");
    return parseBuild(commit, status, started, at + 2);
  });
}

function parseBuild(commit: string, status: string, started: string, line: number): CiBuild {
  const started_ms = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(started)
    ? Date.parse(`${started.replace(" ", "T")}Z`)
    : Number.NaN;
  if (!/^[0-9a-f]{40}$/.test(commit)) throw fault(line, "a commit id of 40 hex digits", commit);
  if (!STATUSES.includes(status)) throw fault(line, `a status of ${STATUSES.join(", ")}`, status);
  if (Number.isNaN(started_ms)) throw fault(line, "a time like 2014-08-22 21:37:28", started);
  return { commit, status: status as CiStatus, started_ms };
}

function fieldsOf(line: string, number: number): readonly string[] {
  const fields: string[] = [];
  FIELD.lastIndex = 0;
  for (;;) {
    const [, field = "", end] = FIELD.exec(line) ?? [];
    if (end === undefined) throw fault(number, "fields with commas between them", line);
    fields.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === "") return fields;
  }
}

function fault(line: number, expected: string, found: string): Error {
  return new Error(
    `line ${line} of the builds: expected ${expected}, found ${JSON.stringify(found.slice(0, 60))}`,
  );
}
