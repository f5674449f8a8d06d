import { join } from "node:path";
import { expect, it } from "vitest";
import { readAnew } from "../../../bench/registry/read-anew.ts";
import { sampleRegistry } from "../../../bench/registry/sample-registry.ts";
import { openRegistry } from "../../../forge/registry/open-registry.ts";
import { verifyRecorded } from "../../../forge/verify-recorded.ts";
import { temporaryFolder } from "../../git-fixture.ts";

process.env["QUANTUM_FORGE_HOME"] = temporaryFolder();

it.each([1, 100])("the sample registry is whole, with its builds in commits of %d", async (a_commit) => {
  const { dir, session } = await sampleRegistry(join(temporaryFolder(), "sample"), { builds: 250, a_commit });
  const { ids, keys } = await readAnew(dir);
  expect({ ids: new Set(ids).size, keys: new Set(keys).size }).toEqual({ ids: 250, keys: 250 });
  const view = await openRegistry(session);
  const newest = await view.find("latest");
  expect(newest.id).toBe("qf-20200103-050");
  const { vbh_status, log_index } = await verifyRecorded(session, view.snapshot, newest);
  expect({ vbh_status, log_index }).toEqual({ vbh_status: "SELF_SIGNED", log_index: newest.log_index });
  expect((await view.channel("production")).running?.build_id).toBe("qf-20200103-041");
});
