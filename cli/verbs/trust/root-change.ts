import { type ParsedCommand, UsageError } from "../../../core/commands/index.ts";
import { nextRoot, type Role, type Root } from "../../../core/vbh/root/index.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import type { Verb } from "../verb.ts";
import { logSize } from "./log-size.ts";
import { newestSigned } from "./newest-signed.ts";
import { type Members, readMembers } from "./read-members.ts";
import { countOf, expiryOf } from "./root-options.ts";
import { witnessesOf } from "./witnesses-of.ts";
import { readWorkRoot, writeRoot } from "./work-root.ts";

/** Without any of these there is nothing to change. */
const CHANGES = [
  ...["signer", "recorder", "inline", "promoter", "keyless", "remove", "witness"],
  ...["threshold", "promotion-threshold", "quorum"],
];

/**
 * rootChangeVerb drafts the version of the root in which principals join roles or leave, and thresholds or witnesses are others. Who
 * leaves stays believed for what they signed before.
 */
export const rootChangeVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  if (!CHANGES.some((option) => command.values.has(option) || command.lists.has(option))) {
    throw new UsageError("E_OPTION", {
      what: "root change needs to know what becomes otherwise",
      remedy: command.command.examples[0] ?? "",
    });
  }
  const work = await readWorkRoot(session);
  const { root } = newestSigned(work, session);
  const members = await readMembers(command, session, root.principals);
  const becomes = {
    ...changed(root, members, command),
    expires: command.values.has("expires")
      ? expiryOf(command.values.get("expires"), session.clock.now())
      : root.expires,
  };
  const next = nextRoot(root, { kind: "amend", becomes }, await logSize(session), session.primitives.sha256);
  const path = await writeRoot(work, { v: 1, root: next, signatures: [] });
  const { principals, threshold } = root.roles.root;
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/root-draft@1", path, version: next.version },
    text: `drafted version ${next.version} of the root: ${path}\n  ${threshold} of ${principals.join(", ")} sign it, and as many as it asks for itself: quantum-forge root sign NAME\n`,
    notices: [],
  };
};

function changed(
  root: Root,
  { roles: joining, principals }: Members,
  command: ParsedCommand,
): Pick<Root, "principals" | "roles" | "witnesses"> {
  const leaving = leavingOf(command, root);
  const role = (name: keyof Root["roles"], asked: number | null): Role => {
    const { principals: present, threshold } = root.roles[name];
    const left = [...new Set([...present, ...joining[name]])].filter((member) => !leaving.includes(member));
    // A role that nobody had needs one of those who join it.
    const first = present.length === 0 ? Math.min(left.length, 1) : threshold;
    return { principals: left, threshold: asked ?? first };
  };
  const roles = {
    root: role("root", countOf(command, "threshold")),
    recorder: role("recorder", null),
    promotion: role("promotion", countOf(command, "promotion-threshold")),
  };
  const named = new Set(Object.values(roles).flatMap((each) => each.principals));
  const all = Object.entries({ ...root.principals, ...principals }).filter(([name]) => named.has(name));
  const given = command.lists.has("witness") || command.values.has("quorum");
  return {
    roles,
    principals: Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    witnesses: given ? witnessesOf(command, root.witnesses) : root.witnesses,
  };
}

function leavingOf({ lists }: ParsedCommand, { principals, version }: Root): readonly string[] {
  const leaving = lists.get("remove") ?? [];
  const stranger = leaving.find((name) => !Object.hasOwn(principals, name));
  if (stranger === undefined) return leaving;
  throw new UsageError("E_OPTION", {
    what: `expected a principal of version ${version} of the root (${Object.keys(principals).join(", ")}) for --remove, found ${JSON.stringify(stranger)}`,
    remedy: "name one of them",
  });
}
