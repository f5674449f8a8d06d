/**
 * Appends to the registry branch of the repository named on the command line until it is killed, one line of
 * output an append. After N
 * appends the branch holds `count` = N and the files n/1 .. n/N, each with its own number.
 */
import { openRegistryStore } from "../../../../adapters/git/index.ts";

const store = await openRegistryStore(process.argv[2] ?? ".");
for (;;) {
  const snapshot = await store.snapshot();
  const count = Number(Buffer.from((await snapshot.read("count")) ?? []).toString()) + 1;
  const bytes = Buffer.from(`${count}`);
  const puts = new Map([
    ["count", bytes],
    [`n/${count}`, bytes],
  ]);
  const outcome = await store.commit(snapshot, {
    message: `append ${count}`,
    puts,
    deletes: [],
    at_ms: 1_700_000_000_000,
  });
  process.stdout.write(`${outcome.state}\n`);
}
