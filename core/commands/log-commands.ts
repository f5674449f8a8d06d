import type { CommandSpec } from "./command-spec.ts";
import { FETCH, flag, list, PUSH, REPO, value } from "./option-specs.ts";

/** What people do with the audit log. */
export const LOG_COMMANDS: readonly CommandSpec[] = [
  {
    verb: "log show",
    summary: "show the audit log: its head, who signed it, and its newest entries",
    chat: null,
    role: "anyone",
    argument: null,
    options: [REPO, FETCH, value("last", "N", "how many entries to show (default: 20)")],
    examples: ["quantum-forge log show", "quantum-forge log show --last 5 --json"],
  },
  {
    verb: "log prove",
    summary: "prove to others that a build's record is in the log, in one file",
    chat: null,
    role: "anyone",
    argument: "id",
    options: [REPO, FETCH, value("out", "FILE", "write the proof here (default: standard output)")],
    examples: ["quantum-forge log prove qf-20261122-003 --out build.tlog-proof"],
  },
  {
    verb: "log verify",
    summary: "verify the whole log from nothing, or a proof without the repository",
    chat: null,
    role: "anyone",
    argument: null,
    options: [
      REPO,
      FETCH,
      list("vkey", "KEY", "the log's public key, as you know it from elsewhere (needed for a proof)"),
      value("head", "FILE", "where a head was kept (default: as log witness keeps it)"),
      value("proof", "FILE", "verify this proof alone, without any repository"),
      value("record", "FILE", "with --proof: the record that it should be about"),
      value("origin", "NAME", "with --proof: the log that it should be of (default: the name in --vkey)"),
      list("witness-key", "KEY", "with --proof: the key of a witness that must have signed, too"),
    ],
    examples: [
      "quantum-forge log verify",
      'quantum-forge log verify --proof build.tlog-proof --vkey "$(git show quantum-forge:registry/log/vkey)"',
    ],
  },
  {
    verb: "log witness",
    summary: "hold the log to the head that was kept elsewhere, then keep the head that it has now",
    chat: null,
    role: "anyone",
    argument: null,
    options: [
      REPO,
      FETCH,
      value("file", "PATH", "keep it in this file (default: one in this user's own folder)"),
      value("branch", "NAME", "keep it on this branch, pushed forward only"),
      value("remote", "NAME|URL", "with --branch: where that branch is (default: origin, if there is one)"),
      value("url", "PREFIX", "have the HTTP witness at this submission prefix sign it; needs --witness-key"),
      value("witness-key", "KEY", "with --url: the witness's public key"),
      flag("publish", "with --url: put what the witness signed into the registry, where verify counts it"),
      PUSH,
    ],
    examples: ["quantum-forge log witness", "quantum-forge log witness --branch quantum-forge-heads"],
  },
  {
    verb: "log export",
    summary: "write the log to a folder, ready to be served to any client of C2SP tlog-tiles",
    chat: null,
    role: "anyone",
    argument: "dir",
    options: [REPO, FETCH, flag("force", "write into a folder that is not empty")],
    examples: ["quantum-forge log export public/log"],
  },
];
