import { UsageError } from "../../../core/commands/index.ts";
import { LOG_NAME, nextRoot, type Root, rootDigest, signRoot } from "../../../core/vbh/root/index.ts";
import { ForgeError } from "../../../forge/forge-error.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import type { Verb } from "../verb.ts";
import { logSize } from "./log-size.ts";
import { newestSigned } from "./newest-signed.ts";
import { keysCalled } from "./public-keys.ts";
import { readMembers } from "./read-members.ts";
import { countOf, expiryOf } from "./root-options.ts";
import { rootState } from "./root-state.ts";
import { witnessesOf } from "./witnesses-of.ts";
import { newestFile, openSigner, readWorkRoot, writeRoot } from "./work-root.ts";

/** rootCreateVerb drafts version 1 of the root of trust in the work tree; nobody has signed it yet. */
export const rootCreateVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const work = await readWorkRoot(session);
  if (work.files.length > 0) {
    throw new ForgeError("E_ROOT_EXISTS", {
      what: `expected no root of trust yet, found version ${work.files.length}`,
      remedy: "change it by a new version: quantum-forge root change, root renew, keys rotate or keys revoke",
    });
  }
  const { values } = command;
  const { roles, principals, known } = await readMembers(command, session, {});
  const { root: signers, recorder: recorders, promotion: promoters } = roles;
  if (signers.length === 0 || recorders.length === 0) {
    throw new UsageError("E_OPTION", {
      what: "root create needs who signs the root (--signer NAME) and who records builds (--recorder NAME)",
      remedy: command.command.examples[0] ?? "",
    });
  }
  const root: Root = {
    v: 1,
    version: 1,
    since: await logSize(session),
    expires: expiryOf(values.get("expires"), session.clock.now()),
    principals,
    roles: {
      root: {
        principals: signers,
        threshold: countOf(command, "threshold") ?? Math.floor(signers.length / 2) + 1,
      },
      recorder: { principals: recorders, threshold: 1 },
      promotion: {
        principals: promoters,
        threshold: countOf(command, "promotion-threshold") ?? Math.min(promoters.length, 1),
      },
    },
    log: keysCalled(known, LOG_NAME),
    witnesses: witnessesOf(command),
    revoked: [],
  };
  const path = await writeRoot(work, { v: 1, root, signatures: [] });
  const pin = `sha256:${rootDigest(root, session.primitives.sha256)}`;
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/root-draft@1", path, version: 1, pin },
    text: `drafted version 1 of the root of trust: ${path}\n  Next: ${root.roles.root.threshold} of ${signers.join(", ")} sign it (quantum-forge root sign NAME),\n  the policy pins it (root: ${pin}),\n  and both are committed to the default branch.\n`,
    notices: [],
  };
};

/** rootSignVerb adds a principal's hybrid signature to the newest root file of the work tree. */
export const rootSignVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const name = command.argument ?? "";
  const work = await readWorkRoot(session);
  const file = newestFile(work);
  const signers = [file, work.files.at(-2) ?? file].map(({ root }) => root.roles.root.principals);
  if (!signers.some((principals) => principals.includes(name))) {
    throw new UsageError("E_ARGUMENT", {
      what: `expected one who signs the root (${[...new Set(signers.flat())].join(", ")}), found ${JSON.stringify(name)}`,
      remedy: "name one of them",
    });
  }
  let signed = await signRoot(file, await openSigner(session, name), session.primitives.sha256);
  // A principal whose key is exchanged vouches with the old one too, which is kept beside the new.
  const old = command.values.get("old-key");
  if (old !== undefined) {
    const signer = { ...(await openSigner(session, old)), principal: name };
    signed = await signRoot(signed, signer, session.primitives.sha256);
  }
  const path = await writeRoot(work, signed);
  const state = rootState({ ...work, files: [...work.files.slice(0, -1), signed] }, session);
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/root-signed@1", path, version: signed.root.version, ...state },
    text: `${name} signed version ${signed.root.version} of the root: ${path}\n  ${state.holds ? "It holds: commit it to the default branch." : `It does not hold yet: ${state.what}.`}\n`,
    notices: [],
  };
};

/** rootRenewVerb drafts a version of the root that says the same and expires later. */
export const rootRenewVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const work = await readWorkRoot(session);
  const expires = expiryOf(command.values.get("expires"), session.clock.now());
  const { sha256 } = session.primitives;
  const root = nextRoot(
    newestSigned(work, session).root,
    { kind: "renew", expires },
    await logSize(session),
    sha256,
  );
  const path = await writeRoot(work, { v: 1, root, signatures: [] });
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/root-draft@1", path, version: root.version, expires },
    text: `drafted version ${root.version} of the root, which expires ${expires}: ${path}\n  Sign it: quantum-forge root sign NAME\n`,
    notices: [],
  };
};
