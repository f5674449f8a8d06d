import { inspectClone, refreshDefaultBranch, sharesRegistry } from "../../adapters/git/index.ts";
import { hasKeys, openKeyring } from "../../adapters/keys/index.ts";
import type { Session } from "../../adapters/workspace/open-session.ts";
import { renderFindings } from "../../core/report/render-findings.ts";
import { examine } from "../../forge/doctor/examine.ts";
import { examineClone } from "../../forge/doctor/examine-clone.ts";
import { examineKeys, type KeyState } from "../../forge/doctor/examine-keys.ts";
import { examinePolicy } from "../../forge/doctor/examine-policy.ts";
import { examineChannels, examineRegistry } from "../../forge/doctor/examine-registry.ts";
import { examineRoot } from "../../forge/doctor/examine-root.ts";
import type { Examination } from "../../forge/doctor/finding.ts";
import { type DamagedBranch, mendRegistry, type RegistryBranch } from "../../forge/doctor/mend-registry.ts";
import type { RegistrySnapshot } from "../../forge/ports.ts";
import { readPointer } from "../../forge/promotion/read-pointer.ts";
import { acceptHistory, openRegistry } from "../../forge/registry/open-registry.ts";
import type { RegistryView } from "../../forge/registry/registry-view.ts";
import { EXIT_DONE, EXIT_GATE_SAYS_NO } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import type { Verb } from "./verb.ts";

/** doctorVerb looks at everything that recording and promoting need, and says what is wrong and how to mend it. */
export const doctorVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  if (command.flags.get("accept-history") === true) await acceptHistory(session);
  const findings = await examine(examinationsOf(session, command.flags.get("fetch") === false));
  const healthy = findings.every(({ state }) => state !== "wrong");
  return {
    exit: healthy ? EXIT_DONE : EXIT_GATE_SAYS_NO,
    json: { schema: "quantum-forge/doctor@1", healthy, findings },
    text: renderFindings(findings, {
      title: `quantum-forge  doctor  ${session.identity.name}`,
      width: terminal.width,
      color: terminal.color,
    }),
    notices: [],
  };
};

function examinationsOf(session: Session, offline: boolean): readonly Examination[] {
  const { store, location, clock, environment } = session;
  let opened: Promise<RegistryView> | null = null;
  const registry = (): Promise<RegistryView> => {
    opened ??= openRegistry(session);
    return opened;
  };
  return [
    {
      check: "clone",
      run: async () =>
        examineClone({
          ...(await inspectClone(location, { branch: store.branch, offline, now_ms: clock.now() })),
          node_version: environment.node,
          branch: store.branch,
        }),
    },
    {
      check: "policy",
      run: async () => {
        if (!offline) await refreshDefaultBranch(location).catch(() => {});
        return examinePolicy(await session.policy());
      },
    },
    { check: "root", run: async () => examineRoot(await session.trustedRoot(), clock.now()) },
    {
      check: "registry",
      run: async () => examineRegistry(await registry(), { branch: store.branch, now_ms: clock.now() }),
      mend: async (error) => mendRegistry(error, await damagedBranch(session)),
    },
    {
      check: "channels",
      run: async () => {
        // What keeps the registry from being read was told above.
        const view = await registry().catch(() => null);
        if (view === null) return [];
        const { channels } = await session.policy();
        const pointerOf = (channel: string) => readPointer(view.snapshot, channel);
        const registered = await registryBranch(session, view.snapshot);
        return examineChannels(view, pointerOf, { channels, registry: registered, now_ms: clock.now() });
      },
    },
    { check: "keys", run: async () => examineKeys(await keyState(session)) },
  ];
}

async function registryBranch(
  { store, path }: Session,
  { head }: Pick<RegistrySnapshot, "head">,
): Promise<RegistryBranch> {
  return { branch: store.branch, head, remote: (await sharesRegistry(path)) ? "origin" : null };
}

/** How far the index was read before it met the damage is how far the branch is whole. */
async function damagedBranch(session: Session): Promise<DamagedBranch> {
  const [snapshot, reader] = await Promise.all([session.store.snapshot(), session.index.read()]);
  reader.close();
  const read = reader.position?.commit ?? null;
  const whole = read !== null && (await snapshot.descendsFrom(read)) ? read : null;
  return { ...(await registryBranch(session, snapshot)), whole };
}

async function keyState(session: Session): Promise<KeyState> {
  const { key_home: home, forbidden_roots } = session;
  if (!(await hasKeys(home))) return { home, made: false };
  // Under a root of trust only the keys that it names record; which of them are here is no fault of the set-up.
  const root = await session.trustedRoot().catch(() => null);
  if (root !== null) return { home, made: true };
  await openKeyring({ home, create: false, forbiddenRoots: forbidden_roots });
  return { home, made: true };
}
