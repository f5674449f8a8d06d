/** Begins an update of the index that is named on the command line, says so when it has written, and never ends it. */
import { openRegistryIndex } from "../../../adapters/index/index.ts";
import { buildWith } from "../../core/registry/build-fixture.ts";

const index = openRegistryIndex(process.argv[2] ?? "", () => {});
const { position } = await index.read();
await index.update(position, async (table) => {
  const digest = "1".repeat(64);
  const build = buildWith({ key: "2".repeat(64) });
  table.putRecord({ id: "qf-20261122-002", build, record_sha256: digest, signatures_sha256: digest });
  process.stdout.write("written\n");
  await new Promise((resolve) => setTimeout(resolve, 60_000));
  throw new Error("nobody stopped it");
});
