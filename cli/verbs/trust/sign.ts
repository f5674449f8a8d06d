import { readInput } from "../../../adapters/files/read-input.ts";
import type { Session } from "../../../adapters/workspace/open-session.ts";
import { type ParsedCommand, UsageError } from "../../../core/commands/index.ts";
import type { Consent } from "../../../forge/cosign/consent.ts";
import { cosignBuild } from "../../../forge/cosign/cosign-build.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import type { Verb } from "../verb.ts";
import { openSigner } from "./work-root.ts";

/** signVerb adds a principal's signature to a recorded build, as promotion may ask for: by both keys, or a Sigstore bundle. */
export const signVerb: Verb = async (command, terminal) => {
  if (!command.values.has("as") && !command.values.has("bundle")) {
    throw new UsageError("E_OPTION", {
      what: "sign needs --as NAME, the principal whose key signs, or --bundle FILE of one who signs without",
      remedy: command.command.examples[0] ?? "",
    });
  }
  const session = await openCommandSession(command, terminal);
  const by = await consentOf(command, session);
  const logSigner = await session.openLogKey();
  const outcome = await cosignBuild(
    { ...session, logSigner },
    { reference: command.argument ?? "latest", by },
  );
  const { id, principal, already_signed, approvals } = outcome;
  const { signed, needed } = approvals;
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/sign@1", ...outcome },
    text: `${principal} ${already_signed ? "had signed" : "signed"} ${id} for promotion\n  signed by ${signed.join(", ")}; ${needed} needed\n`,
    notices: session.notices(),
  };
};

async function consentOf({ values }: ParsedCommand, session: Session): Promise<Consent> {
  const name = values.get("as");
  const path = values.get("bundle");
  if (path === undefined) return { kind: "keys", signer: await openSigner(session, name ?? "") };
  return { kind: "bundle", bundle: await readInput(path), principal: name ?? null };
}
