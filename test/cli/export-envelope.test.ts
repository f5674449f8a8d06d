import { beforeAll, describe, expect, it } from "vitest";
import { parseEnvelope } from "../../core/vbh/dsse/index.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { runForge } from "./run-forge.ts";

describe("export --dsse", () => {
  let made: FixtureRepository;
  const env = { QUANTUM_FORGE_HOME: temporaryFolder() };
  const forge = (...words: readonly string[]) => runForge(words, { cwd: made.dir, env });
  beforeAll(async () => {
    made = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
    await forge();
  });

  it("prints the record as it stands in the registry, alone or in a document of its own", async () => {
    const { stdout } = await forge("export", "--dsse", "latest");
    const { id, schema, envelope } = JSON.parse((await forge("export", "--dsse", "latest", "--json")).stdout);
    expect(schema).toBe("quantum-forge/envelope@1");
    expect(envelope).toEqual(JSON.parse(stdout));
    const [, year, month, day] = /^qf-(\d{4})(\d\d)(\d\d)-/.exec(id) ?? [];
    const record = made.git("show", `quantum-forge:registry/builds/${year}/${month}/${day}/${id}.json`);
    const { payload } = parseEnvelope(new TextEncoder().encode(stdout));
    expect(new TextDecoder().decode(payload).trimEnd()).toBe(record);
  });

  it("refuses a build that is not there, and two forms at once", async () => {
    expect((await forge("export", "--dsse", "999")).stderr).toContain("E_BUILD_UNKNOWN");
    const both = await forge("export", "--dsse", "latest", "--snapshot", ".");
    expect(both).toMatchObject({ status: 2, stderr: expect.stringContaining("E_OPTION") });
  });
});
