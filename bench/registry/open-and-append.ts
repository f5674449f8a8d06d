/*
 * Reads the registry of the repository in the first word; with the second word `append`, also records a build, numbered
 * past the third word. Started by memory-figures.ts.
 */
import { openRegistry } from "../../forge/registry/open-registry.ts";
import { recordSample } from "./record-sample.ts";
import { momentOf } from "./sample-build.ts";
import { openSample } from "./sample-registry.ts";

const [dir = ".", step = "rebuild", builds = "0"] = process.argv.slice(2);
const session = await openSample(dir);
if (step === "append") {
  const now = momentOf(Number(builds) + 300);
  const clocked = { ...session, clock: { now: () => now } };
  await recordSample({ session: clocked, policy: await session.policy() }, Number(builds) + 300);
} else {
  await openRegistry(session);
}
