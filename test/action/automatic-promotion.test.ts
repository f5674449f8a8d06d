import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runForge, runJson } from "../cli/run-forge.ts";
import { runStep } from "./run-action.ts";
import { JUNIT, pushed, widgets } from "./steps.ts";
import { trustBuilds } from "./trusted-builds.ts";

type Channels = {
  readonly channels: readonly {
    readonly channel: string;
    readonly running: { readonly build_id: string; readonly automatic?: boolean } | null;
  }[];
};

const CHANNELS = `channels:
  - name: staging
    auto_promote: true
  - name: production
`;

describe("a build that is PASS and that the policy promotes", () => {
  it("waits for the signatures that the root asks for, then reaches a channel with auto_promote by itself, and no other", async () => {
    const hosted = widgets(`enforce: true\n${CHANNELS}`);
    const { home, secrets } = await trustBuilds(hosted, CHANNELS);
    const step = pushed(hosted);
    writeFileSync(join(step.workspace, "junit.xml"), JUNIT);
    const given = { junit: "junit.xml" };
    const signed = await runStep({ ...step, action: "vbh-sign", with: given, env: secrets });
    expect(signed.outputs.get("verdict")).toBe("PASS");
    expect(signed.outputs.get("decision")).toBe("promote");
    hosted.work.git("fetch", "--quiet", "origin", "quantum-forge:quantum-forge");
    const at = { cwd: hosted.work.dir, env: { QUANTUM_FORGE_HOME: home } };
    const waiting = await runForge(["reconcile", "--push"], at);
    expect(waiting.stdout).toMatch(/WAITING[\s\S]*staging +One build waits for a person: NOT_SIGNED: /);
    expect(waiting.stdout).toContain("--as NAME");
    for (const name of ["ada", "bob"]) await runJson(["sign", "latest", "--as", name, "--push"], at);
    const promoted = await runForge(["reconcile", "--push"], at);
    expect(promoted).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/RECONCILED +1 move, all well/),
    });
    const { channels } = await runJson<Channels>(["rollback-status"], at);
    const running = channels.map(({ channel, running: build }) => [channel, build?.build_id ?? null]);
    expect(running).toEqual([
      ["staging", signed.outputs.get("build")],
      ["production", null],
    ]);
    const events = hosted.remote.git("log", "--format=%s", "quantum-forge");
    expect(events).toMatch(/staging/i);
  });
});
