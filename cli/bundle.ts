import { runCli as run } from "./run-cli.ts";

export { serveBackends } from "../adapters/backends/compute-thread.ts";
export { serveToken } from "../adapters/keys/pkcs11/serve-token.ts";
export { serveMeasurements } from "../adapters/workers/measuring-workers.ts";

/** What the launchers in dist/ call: one bundle serves the terminal and every action. */
const ACTIONS: Readonly<Record<string, () => Promise<void>>> = {
  forge: async () => (await import("../actions/forge/main.ts")).runForgeAction(),
  "mdl-delta": async () => (await import("../actions/mdl-delta/main.ts")).runMdlDeltaAction(),
  optimize: async () => (await import("../actions/optimize/main.ts")).runOptimizeAction(),
  "vbh-sign": async () => (await import("../actions/vbh-sign/main.ts")).runVbhSignAction(),
  "vbh-verify": async () => (await import("../actions/vbh-verify/main.ts")).runVbhVerifyAction(),
};

/** runCli runs the command line of this process. */
export async function runCli(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2));
}

/** runAction runs one action of actions/ by the name of its folder. */
export async function runAction(name: string): Promise<void> {
  const action = ACTIONS[name];
  if (action === undefined) throw new TypeError(`there is no action ${name}`);
  await action();
}
