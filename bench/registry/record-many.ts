/*
 * Records sample builds into the repository in the first word: as many as the third word says, numbered from the second
 * on. With a fourth word, `push`, each goes to the remote. Started by race-writers.ts and kill-writers.ts.
 */
import { openSession } from "../../adapters/workspace/open-session.ts";
import { recordSample } from "./record-sample.ts";

const [dir = ".", first = "0", count = "1", push = ""] = process.argv.slice(2);
const session = await openSession({
  repository: dir,
  push: push === "push" ? "always" : "never",
  progress: { step: () => {}, done: () => {} },
});
const policy = await session.policy();
for (let index = Number(first); index < Number(first) + Number(count); index++) {
  const { id } = await recordSample({ session, policy }, index);
  console.log(id);
}
