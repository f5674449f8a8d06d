import { join, resolve } from "node:path";
import { prepareFolder } from "../../adapters/files/prepare-folder.ts";
import { replaceSnapshot } from "../../adapters/files/replace-snapshot.ts";
import type { Session } from "../../adapters/workspace/open-session.ts";
import { UsageError } from "../../core/commands/index.ts";
import { exportFlat, type FoldedBuild, recordPath, signaturesPath } from "../../core/registry/index.ts";
import { encodeEnvelope, envelopeOf, parseSignatures } from "../../core/vbh/dsse/index.ts";
import { ForgeError } from "../../forge/forge-error.ts";
import { EXPORT_SCHEMA } from "../../forge/publish.ts";
import { openRegistry } from "../../forge/registry/open-registry.ts";
import { registryFiles } from "../../forge/registry/registry-files.ts";
import { EXIT_DONE } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import type { Verb } from "./verb.ts";

/** exportVerb prints the registry in its flat shape or one build as an envelope (--dsse), or writes its files to a folder (--snapshot). */
export const exportVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const [folder, build] = [command.values.get("snapshot"), command.values.get("dsse")];
  if (folder !== undefined && build !== undefined) {
    throw new UsageError("E_OPTION", {
      what: "export takes one of --snapshot and --dsse, found both",
      remedy: "give the command once for each",
    });
  }
  if (build !== undefined) return exportEnvelope(session, build);
  if (folder !== undefined) return writeSnapshot(session, resolve(folder));
  const view = await openRegistry(session);
  const builds: FoldedBuild[] = [];
  for await (const build of view.all()) builds.push(build);
  const flat = exportFlat(builds, await session.policy());
  const json = { schema: EXPORT_SCHEMA, ...flat };
  return { exit: EXIT_DONE, json, text: `${JSON.stringify(json, null, 2)}\n`, notices: session.notices() };
};

async function writeSnapshot(session: Session, folder: string) {
  const { snapshot, size } = await openRegistry(session);
  if (size === 0) {
    throw new ForgeError("E_NOTHING_RECORDED", {
      what: "there is no recorded build to write a snapshot of",
      remedy: "record one first by running quantum-forge",
    });
  }
  const paths = registryFiles(await snapshot.list("registry"));
  const contents = await snapshot.readMany(paths);
  const files = new Map(paths.map((path, index) => [path, contents[index] ?? new Uint8Array()]));
  await prepareFolder(folder);
  await replaceSnapshot(folder, files);
  const json = {
    schema: "quantum-forge/snapshot@1",
    folder,
    commit: snapshot.head,
    builds: size,
    files: files.size,
  };
  const text = `snapshot of ${size} builds (${files.size} files) at ${snapshot.head?.slice(0, 7) ?? ""} written to ${join(folder, "registry")}\n`;
  return { exit: EXIT_DONE, json, text, notices: session.notices() };
}

/** One build's record as it was signed, held to the log like everything that is read; what it is worth, `verify` says. */
async function exportEnvelope(session: Session, build: string) {
  const view = await openRegistry(session);
  const { id } = await view.find(build);
  const [record = NOTHING, signatures = NOTHING] = await view.snapshot.readMany([
    recordPath(id),
    signaturesPath(id),
  ]);
  const text = encodeEnvelope(envelopeOf(record, parseSignatures(signatures, session.primitives.sha256)));
  const json = { schema: "quantum-forge/envelope@1", id, envelope: JSON.parse(text) as unknown };
  return { exit: EXIT_DONE, json, text, notices: session.notices() };
}

const NOTHING = new Uint8Array();
