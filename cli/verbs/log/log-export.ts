import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { prepareFolder } from "../../../adapters/files/prepare-folder.ts";
import { writeFolder } from "../../../adapters/files/write-folder.ts";
import { encodeHex } from "../../../core/bytes/index.ts";
import { formatNumber } from "../../../core/report/index.ts";
import { ForgeError } from "../../../forge/forge-error.ts";
import { exportLog } from "../../../forge/log/export-log.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import type { Verb } from "../verb.ts";

/** logExportVerb writes the log in the layout in which it is served. */
export const logExportVerb: Verb = async (command, terminal) => {
  const folder = resolve(command.argument ?? ".");
  const session = await openCommandSession(command, terminal);
  const { head, files } = await exportLog(session);
  await prepareFolder(folder);
  const found = await readdir(folder);
  if (found.length > 0 && command.flags.get("force") !== true) throw notEmpty(folder, found.length);
  let written = 0;
  for await (const file of files) {
    await writeFolder(folder, new Map([file]));
    written += 1;
    terminal.progress.step(`writing the log: ${written} files`);
  }
  const { origin, size, rootHash } = head;
  return {
    exit: EXIT_DONE,
    json: {
      schema: "quantum-forge/log-export@1",
      folder,
      origin,
      size,
      root: encodeHex(rootHash),
      files: written,
    },
    text: `log of ${formatNumber(size)} entries (${formatNumber(written)} files) written to ${folder}\n`,
    notices: session.notices(),
  };
};

function notEmpty(folder: string, files: number): ForgeError {
  return new ForgeError("E_OUTPUT", {
    what: `expected an empty folder at ${JSON.stringify(folder)}, found ${files} files in it`,
    remedy: "choose another folder, or write over what is there with --force",
  });
}
