import type { OptionSpec } from "./command-spec.ts";

export const flag = (name: string, summary: string): OptionSpec => ({
  name,
  kind: "flag",
  value: "",
  summary,
});
export const value = (name: string, placeholder: string, summary: string): OptionSpec => ({
  name,
  kind: "value",
  value: placeholder,
  summary,
});
export const list = (name: string, placeholder: string, summary: string): OptionSpec => ({
  name,
  kind: "list",
  value: placeholder,
  summary,
});

export const REPO = value("repo", "PATH|URL", "repository to work on, a path or a clone URL (default: here)");
export const HEAD = value("head", "REV", "commit to measure (default: HEAD)");
export const BASE = value("base", "REV", "commit to compare with (default: first parent of head)");
export const POLICY = value("policy", "FILE", "judge by this policy file instead of the repository's own");
export const PUSH = flag(
  "push",
  "push the registry branch; --no-push never talks to a remote (default: only when CI or the remote has it)",
);
export const FETCH = flag(
  "fetch",
  "look at the remote first (the default); --no-fetch reads this clone alone",
);
export const WITNESS = list(
  "witness",
  "VKEY",
  "a witness's public key, as it publishes it (C2SP cosignature/v1, Ed25519)",
);
export const QUORUM = value(
  "quorum",
  "N",
  "how many witnesses must have signed the log before verify passes (default: 0)",
);
export const TIER = value(
  "tier",
  "TIER",
  "how much work the model does: fast, standard or deep (default: standard)",
);
export const MAX_CHANGE_BYTES = value(
  "max-change-bytes",
  "N",
  "skip the delta of a change with more text than this (default: 67108864)",
);
export const MAX_FILE_BYTES = value(
  "max-file-bytes",
  "N",
  "leave out and list files larger than this (default: 8388608)",
);
export const MAX_REPO_BYTES = value(
  "max-repo-bytes",
  "N",
  "skip the repository's whole code length above this much text (default: 67108864)",
);
export const CHANNEL = value(
  "channel",
  "NAME",
  "channel to work on (default: the only one, else production)",
);
export const ONE_CHANNEL = value("channel", "NAME", "this channel alone (default: all of them)");
export const REASON = value("reason", "TEXT", "why, for those who read it later");
export const DRY_RUN = flag("dry-run", "show what would be done and what speaks against it, write nothing");
export const PKCS11 = value(
  "pkcs11",
  "URI",
  "the key is on a token: pkcs11:token=T;object=KEY?module-path=/LIB.so",
);
export const SLH_DSA = flag(
  "slh-dsa",
  "with a third key for signing roots, which rests on a hash function alone",
);
export const OBSERVE = flag(
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
