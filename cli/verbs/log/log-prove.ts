import { basename, dirname, resolve } from "node:path";
import { writeFolder } from "../../../adapters/files/write-folder.ts";
import { encodeHex } from "../../../core/bytes/index.ts";
import { formatNumber } from "../../../core/report/index.ts";
import { proveBuild } from "../../../forge/log/prove-build.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import type { Verb } from "../verb.ts";

/** logProveVerb prints the proof that a build's record is in the log, or writes it to a file (--out). */
export const logProveVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const { id, index, head, proof } = await proveBuild(session, command.argument ?? "latest");
  const out = command.values.get("out") ?? null;
  if (out !== null) await writeFolder(dirname(resolve(out)), new Map([[basename(out), proof]]));
  const text = new TextDecoder().decode(proof);
  const { origin, size, rootHash } = head;
  return {
    exit: EXIT_DONE,
    json: {
      schema: "quantum-forge/log-proof@1",
      id,
      index,
      origin,
      size,
      root: encodeHex(rootHash),
      proof: text,
      out,
    },
    text:
      out === null
        ? text
        : `proof that ${id} is entry ${index} of the log of ${formatNumber(size)} entries written to ${out}\n`,
    notices: session.notices(),
  };
};
