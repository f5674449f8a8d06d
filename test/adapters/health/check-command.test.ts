import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openHealthProbe } from "../../../adapters/health/index.ts";
import { temporaryFolder } from "../../git-fixture.ts";

const probe = openHealthProbe({ allowPrivate: true });

function run(command: readonly string[], timeout_ms = 10_000, cwd = temporaryFolder()) {
  return probe.check({ name: "smoke", kind: "command", command, timeout_ms }, { cwd });
}

const node = (script: string): readonly string[] => [process.execPath, "-e", script];

afterEach(() => {
  delete process.env["QUANTUM_FORGE_HOME_OF_TEST"];
  delete process.env["INPUT_TOKEN"];
});

describe("a command check", () => {
  it("passes on exit status 0 and gives the last line that was said", async () => {
    const found = await run(node("console.log('first'); console.log('3 of 3 pages answer\\n\\n')"));
    expect(found).toMatchObject({
      name: "smoke",
      passed: true,
      detail: "exit status 0: 3 of 3 pages answer",
    });
  });

  it("fails on every other exit status, whatever the program says", async () => {
    const found = await run(node("console.error('all is well'); process.exit(3)"));
    expect(found).toMatchObject({ passed: false, detail: "exit status 3: all is well" });
  });

  it("fails when the program is killed", async () => {
    expect(await run(node("process.kill(process.pid, 'SIGKILL')"))).toMatchObject({
      passed: false,
      detail: "ended by SIGKILL",
    });
  });

  it("fails when there is no such program", async () => {
    expect(await run(["no-such-program-anywhere"])).toMatchObject({
      passed: false,
      detail: "no-such-program-anywhere could not be started (ENOENT)",
    });
  });

  it("kills a program that hangs, deaf to signals, with all that it started", async () => {
    const folder = temporaryFolder();
    const child = "setInterval(() => require('fs').appendFileSync('alive', '.'), 20)";
    const parent = `process.on('SIGTERM', () => {});
      require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' });
      console.log('waiting'); setInterval(() => {}, 1000)`;
    const found = await run(node(parent), 1_500, folder);
    expect(found).toMatchObject({ passed: false, detail: "still ran after 1500 ms: waiting" });
    await expectNoMore(join(folder, "alive"));
  });

  it("does not wait for what a program leaves behind, and ends it", async () => {
    const folder = temporaryFolder();
    const child = "setInterval(() => require('fs').appendFileSync('alive', '.'), 20)";
    const parent = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}],
      { stdio: 'inherit' }).unref(); setTimeout(() => process.exit(0), 500)`;
    expect(await run(node(parent), 20_000, folder)).toMatchObject({ passed: true });
    await expectNoMore(join(folder, "alive"));
  });

  it("keeps a short detail of a program that never stops talking", async () => {
    const found = await run(node("for (let i = 0; i < 20000; i++) console.log('x'.repeat(2000))"));
    expect(found.passed).toBe(true);
    expect(found.detail.length).toBeLessThanOrEqual(200);
  });

  it("shows control characters of a program to nobody", async () => {
    const found = await run(node("console.log('\\u001b[31mred\\u0007 \\u202etxt')"));
    expect(found.detail).toBe("exit status 0: [31mred txt");
  });

  it("runs in the repository, without a shell", async () => {
    const folder = temporaryFolder();
    await run(["touch", "$(echo no).txt"], 10_000, folder);
    expect(existsSync(join(folder, "$(echo no).txt"))).toBe(true);
  });

  it("gets the environment without the recorder's secrets", async () => {
    process.env["QUANTUM_FORGE_HOME_OF_TEST"] = "secret";
    process.env["INPUT_TOKEN"] = "secret";
    const found = await run(
      node(
        "console.log(Object.keys(process.env).filter((n) => /^(QUANTUM_FORGE_|INPUT_)/.test(n)).length, !!process.env.PATH)",
      ),
    );
    expect(found.detail).toBe("exit status 0: 0 true");
  });
});

describe("a workflow check", () => {
  it("does not pass where no workflow can be started, and says so", async () => {
    const check = { name: "e2e", kind: "workflow", workflow: "e2e.yml", timeout_ms: 1_000 } as const;
    expect(await probe.check(check, { cwd: "." })).toMatchObject({
      passed: false,
      detail: "the workflow e2e.yml runs on GitHub, and this is not a place that can start it",
    });
  });
});

/** The file stops growing: the program that wrote it is gone. */
async function expectNoMore(path: string): Promise<void> {
  expect(existsSync(path)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const size = readFileSync(path).length;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(readFileSync(path).length).toBe(size);
}
