import { describe, expect, it } from "vitest";
import { failureOf, remoteFailureOf } from "../../../../adapters/git/process/git-failure.ts";
import { runGit, runGitLine } from "../../../../adapters/git/process/run-git.ts";
import { createRepository } from "../../../git-fixture.ts";

const said = (stderr: string, status: number | null = 128) => ({ status, signal: null, stderr });

describe("runGit", () => {
  it("takes and gives bytes", async () => {
    const { dir } = createRepository();
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, at) => at % 256));
    const oid = await runGitLine(dir, ["hash-object", "-w", "--stdin"], { stdin: bytes });
    expect((await runGit(dir, ["cat-file", "blob", oid])).stdout.equals(bytes)).toBe(true);
  });

  it("survives a command that does not read its input", async () => {
    const { dir } = createRepository();
    const stdin = Buffer.alloc(4_000_000);
    expect((await runGit(dir, ["version"], { stdin })).status).toBe(0);
  });

  it("gives accepted statuses as an answer and others as an error of one line", async () => {
    const { dir } = createRepository();
    const args = ["symbolic-ref", "--quiet", "refs/none"];
    expect((await runGit(dir, args, { accept: [1] })).status).toBe(1);
    await expect(runGit(dir, args)).rejects.toMatchObject({
      code: "E_GIT_FAILED",
      what: expect.not.stringMatching(/\n/),
    });
  });

  it("says that Git is missing", async () => {
    const path = process.env["PATH"];
    process.env["PATH"] = "/nowhere";
    try {
      const failure = await runGit(".", ["version", "secret"]).catch((error) => error);
      expect(failure.code).toBe("E_GIT_MISSING");
      expect(JSON.stringify([failure, failure.cause, failure.stack])).not.toContain("secret");
    } finally {
      process.env["PATH"] = path;
    }
  });

  it("ends with the reason of an aborted signal", async () => {
    const { dir } = createRepository();
    const signal = AbortSignal.timeout(50);
    const waiting = runGit(dir, ["-c", "alias.wait=!sleep 5", "wait"], { signal });
    await expect(waiting).rejects.toMatchObject({ name: "TimeoutError" });
  });
});

describe("what Git says of a failure", () => {
  it("becomes a code and a remedy", () => {
    const codes = [
      ["fatal: not a git repository (or any of the parent directories): .git", "E_NOT_A_REPOSITORY"],
      ["fatal: detected dubious ownership in repository at '/x'", "E_PERMISSION"],
      [
        "error: insufficient permission for adding an object to repository database .git/objects",
        "E_PERMISSION",
      ],
      ["fatal: Unable to create '/x/.git/index.lock': File exists.", "E_LOCKED"],
      ["fatal: Unable to create '/x/.git/index.lock': Permission denied", "E_PERMISSION"],
      ["fatal: bad object", "E_GIT_FAILED"],
      ["", "E_GIT_FAILED"],
    ] as const;
    for (const [stderr, code] of codes) expect(failureOf("x", said(stderr)).code).toBe(code);
    expect(failureOf("x", { status: null, signal: "SIGKILL", stderr: "" }).what).toContain(
      "ended by SIGKILL",
    );
  });

  it("tells a refusal by a remote from one that cannot be reached", () => {
    const denied = [
      "remote: Permission to o/n.git denied to someone.\nfatal: unable to access 'https://u:p@github.com/o/n/': The requested URL returned error: 403",
      "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.",
      "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
      "fatal: Authentication failed for 'https://u:p@github.com/o/n/'",
    ];
    for (const stderr of denied) {
      const failure = remoteFailureOf("push", "origin", said(stderr));
      expect(failure.code).toBe("E_PERMISSION");
      expect(failure.message).not.toContain("u:p");
    }
    const away = "fatal: unable to access 'https://h/': Could not resolve host: h";
    expect(remoteFailureOf("push", "origin", said(away)).code).toBe("E_REMOTE_UNREACHABLE");
  });
});
