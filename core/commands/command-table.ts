/** Who may give a command: anyone who can read, the CI identity, or a promoter named by the policy. */
export type Role = "anyone" | "CI" | "promoter" | "principal";

export type OptionSpec = {
  /** Long name without dashes, kebab-case. */
  readonly name: string;
  /** flag: present or not (also as --no-<name>). value: given once. list: may be given again and again. */
  readonly kind: "flag" | "value" | "list";
  /** What stands for the value in help texts; empty for flags. */
  readonly value: string;
  readonly summary: string;
};

export type CommandSpec = {
  /** One word, or two where several commands share a subject: `log show`. */
  readonly verb: string;
  readonly summary: string;
  /** The same command as a comment on GitHub; null when it has no chat form. */
  readonly chat: string | null;
  readonly role: Role;
  /** Name of the one positional argument; null when it takes none. A trailing ? marks it optional. */
  readonly argument: string | null;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
};

const flag = (name: string, summary: string): OptionSpec => ({ name, kind: "flag", value: "", summary });
const value = (name: string, placeholder: string, summary: string): OptionSpec => ({
  name,
  kind: "value",
  value: placeholder,
  summary,
});
const list = (name: string, placeholder: string, summary: string): OptionSpec => ({
  name,
  kind: "list",
  value: placeholder,
  summary,
});

const REPO = value("repo", "PATH|URL", "repository to work on, a path or a clone URL (default: here)");
const HEAD = value("head", "REV", "commit to measure (default: HEAD)");
const BASE = value("base", "REV", "commit to compare with (default: first parent of head)");
const POLICY = value("policy", "FILE", "judge by this policy file instead of the repository's own");
const PUSH = flag(
  "push",
  "push the registry branch; --no-push never talks to a remote (default: only when CI or the remote has it)",
);
const FETCH = flag("fetch", "look at the remote first (the default); --no-fetch reads this clone alone");
const WITNESS = list(
  "witness",
  "VKEY",
  "a witness's public key, as it publishes it (C2SP cosignature/v1, Ed25519)",
);
const QUORUM = value(
  "quorum",
  "N",
  "how many witnesses must have signed the log before verify passes (default: 0)",
);
const TIER = value(
  "tier",
  "TIER",
  "how much work the model does: fast, standard or deep (default: standard)",
);
const MAX_CHANGE_BYTES = value(
  "max-change-bytes",
  "N",
  "skip the delta of a change with more text than this (default: 67108864)",
);
const MAX_FILE_BYTES = value(
  "max-file-bytes",
  "N",
  "leave out and list files larger than this (default: 8388608)",
);
const MAX_REPO_BYTES = value(
  "max-repo-bytes",
  "N",
  "skip the repository's whole code length above this much text (default: 67108864)",
);
const CHANNEL = value("channel", "NAME", "channel to work on (default: the only one, else production)");
const ONE_CHANNEL = value("channel", "NAME", "this channel alone (default: all of them)");
const REASON = value("reason", "TEXT", "why, for those who read it later");
const DRY_RUN = flag("dry-run", "show what would be done and what speaks against it, write nothing");
const PKCS11 = value("pkcs11", "URI", "the key is on a token: pkcs11:token=T;object=KEY?module-path=/LIB.so");
const SLH_DSA = flag("slh-dsa", "with a third key for signing roots, which rests on a hash function alone");
const OBSERVE = flag(
  "verify",
  "observe the channel's health before it counts as done (the default); --no-verify leaves that to reconcile",
);

/** Options that every command takes. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  flag("json", "print exactly one JSON document on standard output"),
  value("color", "WHEN", "auto, always or never (default: auto; NO_COLOR is honoured)"),
  flag("quiet", "no progress and no notices"),
  flag("debug", "print stack traces of errors"),
  flag("help", "show this help"),
];

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
  {
    verb: "status",
    summary: "list recorded builds, newest first",
    chat: null,
    role: "anyone",
    argument: null,
    options: [REPO, FETCH, value("last", "N", "how many builds to list (default: 20)")],
    examples: ["quantum-forge status --last 5"],
  },
  {
    verb: "promote",
    summary: "promote a recorded build to a channel, once every guard allows it",
    chat: "/promote",
    role: "promoter",
    argument: "id",
    options: [
      REPO,
      CHANNEL,
      OBSERVE,
      flag(
        "rollback-on-failure",
        "give the promotion up when the channel's health fails (default: as the channel's auto_rollback says)",
      ),
      value("hotfix", "FREEZE", "promote within the freeze window of this name; needs --reason"),
      value("reason", "TEXT", "with --hotfix: why it cannot wait"),
      flag("force", "promote a build that was rolled back before"),
      PUSH,
      DRY_RUN,
    ],
    examples: [
      "quantum-forge promote qf-20261122-003 --channel production",
      "quantum-forge promote 003 --dry-run",
      'quantum-forge promote 003 --hotfix weekend --reason "stops data loss"',
    ],
  },
  {
    verb: "rollback",
    summary: "take a channel back to a build that ran well, or give up the promotion under way",
    chat: "/rollback",
    role: "promoter",
    argument: null,
    options: [
      REPO,
      CHANNEL,
      value("to", "ID", "build to return to (default: the newest that ran well there)"),
      OBSERVE,
      REASON,
      flag("force", "return to a build that was rolled back itself"),
      PUSH,
      DRY_RUN,
    ],
    examples: ["quantum-forge rollback", 'quantum-forge rollback --to qf-20261120-001 --reason "slow pages"'],
  },
  {
    verb: "rollback-list",
    summary: "list the builds that a channel can return to, and why the others are none",
    chat: "/rollback-list",
    role: "anyone",
    argument: null,
    options: [REPO, CHANNEL, FETCH],
    examples: ["quantum-forge rollback-list --channel production"],
  },
  {
    verb: "rollback-status",
    summary: "show what each channel runs, how well, and what is under way",
    chat: "/rollback-status",
    role: "anyone",
    argument: null,
    options: [REPO, ONE_CHANNEL, FETCH],
    examples: ["quantum-forge rollback-status"],
  },
  {
    verb: "pin",
    summary: "hold a channel at the build that it runs",
    chat: "/forge pin",
    role: "promoter",
    argument: "id",
    options: [
      REPO,
      CHANNEL,
      flag("auto-promote", "promote the build first, if it does not run yet"),
      value("criteria", "LIST", "with --auto-promote: demand more than the policy, such as mdl:-100,score:8"),
      REASON,
      PUSH,
      DRY_RUN,
    ],
    examples: [
      "quantum-forge pin qf-20261122-003",
      'quantum-forge pin 003 --auto-promote --criteria "mdl:-100,cache:0.6,vbh:pass"',
    ],
  },
  {
    verb: "hold",
    summary: "let nobody promote to a channel, and nothing automatic move it, until it is released",
    chat: "/forge hold",
    role: "promoter",
    argument: null,
    options: [REPO, CHANNEL, REASON, PUSH, DRY_RUN],
    examples: ['quantum-forge hold --channel production --reason "database migration"'],
  },
  {
    verb: "release",
    summary: "end a channel's hold",
    chat: "/forge release",
    role: "promoter",
    argument: null,
    options: [REPO, CHANNEL, REASON, PUSH, DRY_RUN],
    examples: ["quantum-forge release --channel production"],
  },
  {
    verb: "lock",
    summary: "let nobody but you move a channel until it is unlocked",
    chat: "/forge lock",
    role: "promoter",
    argument: null,
    options: [REPO, CHANNEL, REASON, PUSH, DRY_RUN],
    examples: ['quantum-forge lock --reason "looking into the outage"'],
  },
  {
    verb: "unlock",
    summary: "end a channel's lock",
    chat: "/forge unlock",
    role: "promoter",
    argument: null,
    options: [REPO, CHANNEL, flag("force", "end the lock of somebody else"), REASON, PUSH, DRY_RUN],
    examples: ["quantum-forge unlock"],
  },
  {
    verb: "reconcile",
    summary: "one pass of everything automatic: finish, observe, roll back, promote",
    chat: null,
    role: "CI",
    argument: null,
    options: [REPO, ONE_CHANNEL, PUSH, DRY_RUN],
    examples: ["quantum-forge reconcile", "quantum-forge reconcile --dry-run"],
  },
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
  {
    verb: "optimize",
    summary: "plan which test file or job runs on which agent, so that the last one ends early",
    chat: null,
    role: "anyone",
    argument: null,
    options: [
      value("agents", "N", "how many agents share the tasks, 1 to 256"),
      value("timings", "FILE", "the last run: JSON list of {task, agent, duration_ms}, or JUnit XML"),
      list("junit", "FILE", "the last run instead: JUnit XML, one file or several"),
      list("history", "FILE", "a run before it, the oldest first: timings or JUnit XML"),
      value("tasks", "FILE", "names of what is to run now, one a line (default: what ran last)"),
      value("quantile", "Q", "plan for this quantile of a task's recent runs, 0.5 to 1 (default: 0.5)"),
      value("problem", "NAME", "what to optimize: schedule (the default)"),
      value("file", "FILE", "a whole problem instead: agents, tasks, dependencies and labels as JSON"),
      flag("matrix", "print the matrix for strategy.matrix alone, on one line"),
    ],
    examples: [
      "quantum-forge optimize --junit junit.xml --agents 4",
      'echo "matrix=$(quantum-forge optimize --junit junit.xml --agents 4 --matrix)"',
    ],
  },
  {
    verb: "sign",
    summary: "sign a recorded build as a principal of the root of trust, as a promotion may need",
    chat: null,
    role: "principal",
    argument: "build?",
    options: [
      REPO,
      value("as", "NAME", "the principal whose key signs"),
      value("bundle", "FILE", "the Sigstore bundle of a principal without keys, which attests the record"),
      PUSH,
    ],
    examples: ["quantum-forge sign latest --as ada"],
  },
  {
    verb: "keys create",
    summary: "make the signing key of a principal (Ed25519 and ML-DSA-65), or the log's, called log",
    chat: null,
    role: "anyone",
    argument: "name",
    options: [REPO, PKCS11, SLH_DSA],
    examples: ["quantum-forge keys create ada"],
  },
  {
    verb: "keys list",
    summary: "list your keys: names, algorithms, fingerprints; with --json the public halves",
    chat: null,
    role: "anyone",
    argument: null,
    options: [REPO],
    examples: ["quantum-forge keys list", "quantum-forge keys list --json > my-public-keys.json"],
  },
  {
    verb: "keys rotate",
    summary: "exchange a principal's key for a new one, and draft the version of the root that says so",
    chat: null,
    role: "principal",
    argument: "name",
    options: [REPO, PKCS11, SLH_DSA],
    examples: ["quantum-forge keys rotate ci"],
  },
  {
    verb: "keys revoke",
    summary: "draft the version of the root that takes a principal's keys back",
    chat: null,
    role: "principal",
    argument: "name",
    options: [
      REPO,
      REASON,
      value("since", "LEAF", "first leaf of the log that is not believed (default: the next one)"),
    ],
    examples: ['quantum-forge keys revoke bob --reason "laptop stolen" --since 4'],
  },
  {
    verb: "root create",
    summary: "draft the root of trust: who signs the root, who records builds, who signs promotions",
    chat: null,
    role: "principal",
    argument: null,
    options: [
      REPO,
      list("signer", "NAME", "one who signs the root itself"),
      list("recorder", "NAME", "one who signs build records, in a job that runs none of the project's code"),
      list("inline", "NAME", "one who signs build records in the job that runs the project's code"),
      list("promoter", "NAME", "one who signs what is promoted"),
      list(
        "keyless",
        "NAME=WORKFLOW@REF",
        "a principal without keys: what this workflow attests, such as acme/app/.github/workflows/ci.yml@refs/heads/main",
      ),
      value("threshold", "N", "how many signers a version of the root needs (default: more than half)"),
      value(
        "promotion-threshold",
        "N",
        "how many promoters a promotion needs (default: 1 where there are any)",
      ),
      WITNESS,
      QUORUM,
      list("public", "FILE", "public keys of others, as keys list --json prints them"),
      value("expires", "DURATION", "how long the version is good for (default: 365d)"),
    ],
    examples: [
      "quantum-forge root create --signer ada --recorder ci",
      "quantum-forge root create --signer ada --recorder ci --keyless ci=acme/app/.github/workflows/record.yml@refs/heads/main",
    ],
  },
  {
    verb: "root change",
    summary: "draft a version of the root in which principals join or leave, or thresholds are others",
    chat: null,
    role: "principal",
    argument: null,
    options: [
      REPO,
      list("signer", "NAME", "one who signs the root from then on"),
      list("recorder", "NAME", "one who signs build records, in a job that runs none of the project's code"),
      list("inline", "NAME", "one who signs build records in the job that runs the project's code"),
      list("promoter", "NAME", "one who signs what is promoted"),
      list("keyless", "NAME=WORKFLOW@REF", "a principal without keys: what this workflow attests"),
      list("remove", "NAME", "one who leaves every role; what they signed before stays good"),
      value("threshold", "N", "how many signers a version of the root needs"),
      value("promotion-threshold", "N", "how many promoters a promotion needs"),
      list("witness", "VKEY", "a witness's public key, in place of those that are named"),
      value("quorum", "N", "how many witnesses must have signed the log before verify passes"),
      list("public", "FILE", "public keys of others, as keys list --json prints them"),
      value("expires", "DURATION", "how long the version is good for, from now (default: as before)"),
    ],
    examples: [
      "quantum-forge root change --promoter ada --promotion-threshold 1",
      "quantum-forge root change --recorder release --keyless release=acme/app/.github/workflows/record.yml@refs/heads/main",
    ],
  },
  {
    verb: "root sign",
    summary: "sign the newest version of the root in the work tree",
    chat: null,
    role: "principal",
    argument: "name",
    options: [
      REPO,
      value("old-key", "NAME", "sign with this kept key too, as a rotation of one's own key needs"),
    ],
    examples: ["quantum-forge root sign ada"],
  },
  {
    verb: "root renew",
    summary: "draft a version of the root that says the same and expires later",
    chat: null,
    role: "principal",
    argument: null,
    options: [REPO, value("expires", "DURATION", "how long it is good for, from now (default: 365d)")],
    examples: ["quantum-forge root renew --expires 365d"],
  },
  {
    verb: "root show",
    summary: "show the root of trust of the work tree, whether it holds, and the digest that the policy pins",
    chat: null,
    role: "anyone",
    argument: null,
    options: [REPO],
    examples: ["quantum-forge root show"],
  },
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
