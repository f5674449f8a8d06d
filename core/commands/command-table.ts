import { CHANNEL_COMMANDS } from "./channel-commands.ts";
import type { CommandSpec } from "./command-spec.ts";
import { LOG_COMMANDS } from "./log-commands.ts";
import { OPTIMIZE_COMMAND } from "./optimize-command.ts";
import {
  BASE,
  DRY_RUN,
  FETCH,
  flag,
  HEAD,
  list,
  MAX_CHANGE_BYTES,
  MAX_FILE_BYTES,
  MAX_REPO_BYTES,
  POLICY,
  PUSH,
  REPO,
  TIER,
  value,
} from "./option-specs.ts";
import { TRUST_COMMANDS } from "./trust-commands.ts";

/**
 * The one command table. The parser reads it, help texts and shell completion are made from it, and a command that is
 * not in it does not exist.
 */
export const COMMANDS: readonly CommandSpec[] = [
  {
    verb: "build",
    summary: "measure, sign, record, decide and show one build (the default command)",
    chat: null,
    role: "CI",
    argument: null,
    options: [
      REPO,
      BASE,
      HEAD,
      list("coverage", "FILE", "line coverage: lcov, Cobertura XML or Istanbul JSON"),
      list("junit", "FILE", "test results: JUnit XML"),
      list("cache", "NAME=HITS/LOOKUPS", "look-ups of a cache that the pipeline declares"),
      value("timings", "FILE", "task timings: JSON list of {task, agent, duration_ms}"),
      value("inputs", "FILE", "all of the above in one forge-inputs@1 document"),
      list("artifact", "FILE", "file whose SHA-256 goes into the record"),
      POLICY,
      PUSH,
      flag("dry-run", "measure and decide, write nothing"),
      value("out", "DIR", "folder for the dashboard (default: inside the Git directory)"),
      flag("open", "open the dashboard when done"),
      TIER,
      MAX_FILE_BYTES,
      MAX_CHANGE_BYTES,
      MAX_REPO_BYTES,
    ],
    examples: [
      "quantum-forge",
      "quantum-forge build --base HEAD~3 --coverage coverage/lcov.info --junit junit.xml",
      "quantum-forge --repo ../other-project --json",
    ],
  },
  {
    verb: "measure",
    summary: "measure what a change does to the description length, record nothing",
    chat: null,
    role: "anyone",
    argument: null,
    options: [
      REPO,
      value(
        "base",
        "REV",
        "commit to compare with, or the word empty (default: first parent of head); REV:PATH or a blob id is one file",
      ),
      value("head", "REV", "commit to measure (default: HEAD), or a file as --base"),
      TIER,
      flag("repo-bytes", "measure the whole repository too (the default); --no-repo-bytes leaves it out"),
      MAX_FILE_BYTES,
      MAX_CHANGE_BYTES,
      MAX_REPO_BYTES,
    ],
    examples: [
      "quantum-forge measure --base v1.0.0 --head main",
      "quantum-forge measure --base HEAD~1:a.ts --head HEAD:a.ts",
    ],
  },
  {
    verb: "backfill",
    summary: "measure and record earlier commits, oldest first; resumes where it stopped",
    chat: null,
    role: "CI",
    argument: null,
    options: [
      REPO,
      HEAD,
      value("last", "N", "how many earlier commits of the first-parent line (default: 20)"),
      POLICY,
      PUSH,
      flag("dry-run", "list what would be measured, write nothing"),
      value("out", "DIR", "folder for the dashboard (default: inside the Git directory)"),
      TIER,
      MAX_FILE_BYTES,
      MAX_CHANGE_BYTES,
      MAX_REPO_BYTES,
    ],
    examples: ["quantum-forge backfill --last 30"],
  },
  {
    verb: "evaluate",
    summary: "judge a recorded build by the policy of today and explain each criterion",
    chat: null,
    role: "anyone",
    argument: "id",
    options: [REPO, POLICY, FETCH],
    examples: ["quantum-forge evaluate qf-20261122-003"],
  },
  {
    verb: "verify",
    summary: "check a build's signature and its place in the log (default: the newest build)",
    chat: null,
    role: "anyone",
    argument: "id?",
    options: [
      REPO,
      FETCH,
      list("provenance", "FILE", "SLSA provenance of the build's artifacts to verify too: a Sigstore bundle"),
      value("save-record", "FILE", "write the record's very bytes here, if it holds, to be attested"),
    ],
    examples: [
      "quantum-forge verify",
      "quantum-forge verify qf-20261122-003 --json",
      "quantum-forge verify latest --save-record record.json",
    ],
  },
  ...LOG_COMMANDS,
  {
    verb: "status",
    summary: "list recorded builds, newest first",
    chat: null,
    role: "anyone",
    argument: null,
    options: [REPO, FETCH, value("last", "N", "how many builds to list (default: 20)")],
    examples: ["quantum-forge status --last 5"],
  },
  ...CHANNEL_COMMANDS,
  {
    verb: "replay",
    summary: "run a policy over the recorded builds: what it would have decided, and how right",
    chat: "/forge replay",
    role: "anyone",
    argument: null,
    options: [
      REPO,
      value("policy", "FILE", "the policy to try (default: the repository's own)"),
      FETCH,
      value("last", "N", "judge only the newest N builds (default: all)"),
      flag(
        "suggest",
        "suggest thresholds from this history, and judge them on builds they were not fitted to",
      ),
      value(
        "false-promotions",
        "SHARE",
        "share of bad builds among the promoted that a suggestion may have (default: 0.05)",
      ),
    ],
    examples: ["quantum-forge replay --last 50", "quantum-forge replay --suggest --false-promotions 0.1"],
  },
  OPTIMIZE_COMMAND,
  ...TRUST_COMMANDS,
  {
    verb: "export",
    summary: "print all builds in one flat document, or write the registry's files to a folder",
    chat: null,
    role: "anyone",
    argument: null,
    options: [
      REPO,
      POLICY,
      FETCH,
      value("snapshot", "DIR", "write the registry's files here, replacing an older snapshot"),
      value(
        "dsse",
        "BUILD",
        "print this build's record and signatures as one DSSE envelope, for other tools",
      ),
    ],
    examples: [
      "quantum-forge export > builds.json",
      "quantum-forge export --snapshot .",
      "quantum-forge export --dsse latest > build.dsse.json",
    ],
  },
  {
    verb: "dashboard",
    summary: "write the dashboard from the recorded builds",
    chat: null,
    role: "anyone",
    argument: null,
    options: [
      REPO,
      POLICY,
      FETCH,
      value("out", "DIR", "folder for the dashboard (default: inside the Git directory)"),
      flag("open", "open it when done"),
    ],
    examples: ["quantum-forge dashboard --out forge-out --open"],
  },
  {
    verb: "init",
    summary:
      "write the policy that a repository begins with, which stops nothing, and on GitHub the workflow that records",
    chat: null,
    role: "anyone",
    argument: null,
    options: [REPO, value("preset", "NAME", "standard or strict (default: standard)"), DRY_RUN],
    examples: ["quantum-forge init", "quantum-forge init --preset strict --dry-run"],
  },
  {
    verb: "doctor",
    summary: "say what is wrong with this set-up and how to mend it",
    chat: null,
    role: "anyone",
    argument: null,
    options: [
      REPO,
      POLICY,
      FETCH,
      flag(
        "accept-history",
        "take the registry's history as it is now, though it is not what was read before",
      ),
    ],
    examples: ["quantum-forge doctor", "quantum-forge doctor --no-fetch --json"],
  },
  {
    verb: "completion",
    summary: "print a completion script for bash, zsh or fish",
    chat: null,
    role: "anyone",
    argument: "shell",
    options: [],
    examples: ["source <(quantum-forge completion bash)"],
  },
];

/** The command of a verb; `record` is the other name of `build`. */
export function findCommand(verb: string): CommandSpec | undefined {
  const wanted = verb === "record" ? "build" : verb;
  return COMMANDS.find((command) => command.verb === wanted);
}

/** The commands that share a first word, `log` for example; empty when no command of two words begins with it. */
export function commandsOf(word: string): readonly CommandSpec[] {
  return COMMANDS.filter(({ verb }) => verb.startsWith(`${word} `));
}
