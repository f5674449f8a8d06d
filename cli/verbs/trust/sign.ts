import { UsageError } from "../../../core/commands/index.ts";
import { cosignBuild } from "../../../forge/cosign/cosign-build.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import type { Verb } from "../verb.ts";
import { openSigner } from "./work-root.ts";

/** signVerb adds a principal's hybrid signature to a recorded build, as promotion may ask for. */
export const signVerb: Verb = async (command, terminal) => {
  const name = command.values.get("as");
  if (name === undefined) {
    throw new UsageError("E_OPTION", {
      what: "sign needs --as NAME, the principal that signs",
      remedy: command.command.examples[0] ?? "",
    });
  }
  const session = await openCommandSession(command, terminal);
  const signer = await openSigner(session, name);
  const { log: logSigner } = await session.openKeys();
  const outcome = await cosignBuild(
    { ...session, logSigner },
    { reference: command.argument ?? "latest", signer },
  );
  const { id, already_signed, approvals } = outcome;
  const { signed, needed } = approvals;
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/sign@1", ...outcome },
    text: `${name} ${already_signed ? "had signed" : "signed"} ${id} for promotion\n  signed by ${signed.join(", ")}; ${needed} needed\n`,
    notices: session.notices(),
  };
};
