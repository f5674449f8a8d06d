import { sha256 } from "../../../adapters/keys/index.ts";
import { branchMemory, headPath, httpWitness } from "../../../adapters/witness/index.ts";
import type { Session } from "../../../adapters/workspace/open-session.ts";
import { type ParsedCommand, UsageError } from "../../../core/commands/index.ts";
import { type RememberedHead, renderRemembered } from "../../../core/report/index.ts";
import { type Cosigner, parseCosignerVkey } from "../../../core/vbh/log/index.ts";
import { askWitness } from "../../../forge/log/ask-witness.ts";
import { publishCosigned } from "../../../forge/log/publish-cosigned.ts";
import { type ReadLog, readLog } from "../../../forge/log/read-log.ts";
import { rememberHead } from "../../../forge/log/remember-head.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import type { Verb } from "../verb.ts";
import { fileMemoryFor } from "./file-memory-for.ts";
import { judgeLog } from "./judge-log.ts";

const SCHEMA = "quantum-forge/log-witness@1";

/** logWitnessVerb holds the log to the heads that were kept elsewhere and keeps its new one. A log that does not extend one is exit code 1. */
export const logWitnessVerb: Verb = async (command, terminal) => {
  const asked = askedOf(command);
  const session = await openCommandSession(command, terminal);
  if (asked.branch === session.store.branch) throw ownBranch(asked.branch);
  return judgeLog(SCHEMA, terminal, async () => {
    const log = await readLog(session);
    const places: RememberedHead[] = [];
    for (const keep of keepers(session, log, asked)) places.push(await keep());
    const { origin } = log.head;
    return {
      exit: EXIT_DONE,
      json: { schema: SCHEMA, ok: true, origin, places },
      text: renderRemembered({ origin, places }, terminal),
      notices: session.notices(),
    };
  });
};

type Asked = {
  readonly file: string | null;
  readonly branch: string | null;
  readonly remote: string | null;
  readonly witness: { readonly url: string; readonly key: Cosigner } | null;
  readonly publish: boolean;
};

function askedOf({ values, flags }: ParsedCommand): Asked {
  const url = values.get("url");
  const key = values.get("witness-key");
  if ((url === undefined) !== (key === undefined)) throw incomplete("--url", "--witness-key");
  const branch = values.get("branch") ?? null;
  const remote = values.get("remote") ?? null;
  if (branch === null && remote !== null) throw incomplete("--remote", "--branch");
  const publish = flags.get("publish") === true;
  if (publish && url === undefined) throw incomplete("--publish", "--url");
  const witness =
    url === undefined || key === undefined ? null : { url, key: parseCosignerVkey(key, sha256) };
  return { file: values.get("file") ?? null, branch, remote, witness, publish };
}

/** The file is kept unless only other places are named. */
function keepers(session: Session, log: ReadLog, asked: Asked): readonly (() => Promise<RememberedHead>)[] {
  const { file, branch, remote, witness, publish } = asked;
  const { primitives, key_home, path, own_folder, clock } = session;
  const { origin } = log.head;
  const own = headPath(key_home, origin);
  const keepers: (() => Promise<RememberedHead>)[] = [];
  if (file !== null || (branch === null && witness === null)) {
    keepers.push(async () => rememberHead(await fileMemoryFor(session, file ?? own), log, primitives));
  }
  if (branch !== null) {
    const options = { path, own_folder, branch, remote, origin, clock, onNotice: session.notice };
    keepers.push(async () => rememberHead(await branchMemory(options), log, primitives));
  }
  if (witness !== null) {
    const { url, key } = witness;
    keepers.push(async () => {
      const memory = await fileMemoryFor(session, `${own}.${key.keyHash}`);
      const kept = await askWitness({ witness: httpWitness(url), key, memory }, log, primitives);
      if (!publish) return kept;
      const note = (await memory.read()) ?? new Uint8Array();
      return { ...kept, published: await publishCosigned(session, { note, by: key, origin }) };
    });
  }
  return keepers;
}

function incomplete(one: string, other: string): UsageError {
  return new UsageError("E_OPTION", {
    what: `expected ${one} and ${other} together, found one of them`,
    remedy: "run quantum-forge log witness --help",
  });
}

function ownBranch(branch: string): UsageError {
  return new UsageError("E_OPTION", {
    what: `expected another branch than ${branch}, which is the one that the heads are about`,
    remedy: "name a branch of its own, such as quantum-forge-heads, better still on another remote",
  });
}
