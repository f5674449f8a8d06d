import type { Session } from "../../../adapters/workspace/open-session.ts";
import { type Paint, paintWith } from "../../../core/report/paint.ts";
import { githubWorkflow } from "../../../core/vbh/keyless/index.ts";
import { impliedRoot, type Root, rootDigest } from "../../../core/vbh/root/index.ts";
import { EXIT_DONE, EXIT_GATE_SAYS_NO } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import { table } from "../../table.ts";
import type { Verb, VerbResult } from "../verb.ts";
import { rootState } from "./root-state.ts";
import { newestFile, readWorkRoot } from "./work-root.ts";

/** rootShowVerb shows the newest root of the work tree, whether it holds, and what the policy has to pin. */
export const rootShowVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const work = await readWorkRoot(session);
  const implied = work.files.length === 0 ? await impliedOf(session) : null;
  if (implied !== null) return showImplied(implied, paintWith(terminal.color));
  const { root, signatures } = newestFile(work);
  const { sha256 } = session.primitives;
  const first = work.files[0]?.root ?? root;
  const pin = `sha256:${rootDigest(first, sha256)}`;
  const { root: pinned, source } = await session.policy();
  const state = rootState(work, session);
  const paint = paintWith(terminal.color);
  const rows = Object.entries(root.principals).map(([name, principal]) => [
    name,
    principal.class,
    rolesOf(root, name),
    signatures.some((signature) => signature.principal === name) ? "signed" : "",
  ]);
  const policy =
    pinned === null
      ? `the policy (${source}) pins none`
      : `sha256:${pinned}` === pin
        ? `as the policy pins it (${source})`
        : `the policy (${source}) pins another`;
  return {
    exit: state.holds && (pinned === null || `sha256:${pinned}` === pin) ? EXIT_DONE : EXIT_GATE_SAYS_NO,
    json: {
      schema: "quantum-forge/root@1",
      pin,
      pinned: pinned === null ? null : `sha256:${pinned}`,
      ...state,
      root,
    },
    text: [
      `root of trust  version ${root.version}  ${state.holds ? paint("good", "HOLDS") : paint("bad", "DOES NOT HOLD")}`,
      ...(state.holds ? [] : [`  ${state.what}`, `  ${state.remedy}`]),
      "",
      table(["principal", "class", "roles", ""], rows, 4).trimEnd(),
      "",
      ...keylessLines(root),
      `  judges   leaves from ${root.since} on, until ${root.expires}`,
      `  revoked  ${root.revoked.length === 0 ? "no key" : root.revoked.map(({ keyid, since }) => `${keyid.slice(0, 12)} from leaf ${since}`).join(", ")}`,
      `  pin      ${pin}`,
      `           ${policy}`,
      "",
    ].join("\n"),
    notices: [],
  };
};

/** The root that the policy alone makes; null where it names no recorder's identity. */
async function impliedOf(session: Session): Promise<Implied | null> {
  const { recorder_identity, source } = await session.policy();
  const workflow = recorder_identity === null ? null : githubWorkflow(recorder_identity);
  return workflow === null ? null : { root: impliedRoot(workflow), source };
}

type Implied = { readonly root: Root; readonly source: string };

function showImplied({ root, source }: Implied, paint: Paint): VerbResult {
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/root@1", pin: null, pinned: null, holds: true, root },
    text: [
      `root of trust  version ${root.version}  ${paint("good", "HOLDS")}`,
      `  The policy (${source}) names a recorder, and there are no root files.`,
      "",
      ...keylessLines(root),
      "  open     the log's key is nobody's, nothing is anchored post-quantum, nobody signs promotions",
      "           with keys: quantum-forge root create --help",
      "",
    ].join("\n"),
    notices: [],
  };
}

/** Whom each principal without keys must be, by the three parts of a certificate. */
function keylessLines({ principals }: Root): readonly string[] {
  const keyless = Object.entries(principals).flatMap(([name, principal]) =>
    principal.class === "keyless" ? [[name, principal] as const] : [],
  );
  const width = Math.max(...keyless.map(([name]) => name.length));
  const lines = keyless.flatMap(([name, { identity, repository, issuer }]) => [
    `  ${name.padEnd(width)}  is ${identity}`,
    `  ${" ".repeat(width)}  run for ${repository}`,
    `  ${" ".repeat(width)}  as ${issuer} says`,
  ]);
  return lines.length === 0 ? [] : [...lines, ""];
}

function rolesOf({ roles }: Root, name: string): string {
  return Object.entries(roles)
    .filter(([, { principals }]) => principals.includes(name))
    .map(([role, { principals, threshold }]) => `${role} (${threshold} of ${principals.length})`)
    .join(", ");
}
