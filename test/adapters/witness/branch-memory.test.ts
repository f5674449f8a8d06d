import { describe, expect, it } from "vitest";
import { type BranchOptions, branchMemory, headName } from "../../../adapters/witness/index.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { bareRemote, createRepository, temporaryFolder } from "../../git-fixture.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const ORIGIN = "example.com/log";
const FILE = `heads/${headName(ORIGIN)}`;

function optionsFor(path: string, remote: string | null = null): BranchOptions {
  const clock = { now: () => Date.UTC(2026, 0, 2) };
  const own_folder = temporaryFolder();
  return { path, own_folder, branch: "heads", remote, origin: ORIGIN, clock, onNotice: () => {} };
}

describe("branchMemory", () => {
  it("keeps a note in one file of a branch, one commit each, in a repository without a remote", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const memory = await branchMemory(optionsFor(made.dir));
    expect(await memory.read()).toBeNull();
    for (const note of ["one\n", "two\n"]) {
      await memory.read();
      expect(await memory.replace(utf8(note))).toBe(true);
    }
    expect(Buffer.from((await memory.read()) ?? [])).toEqual(Buffer.from("two\n"));
    expect(made.git("show", `heads:${FILE}`)).toBe("two");
    expect(made.git("rev-list", "--count", "heads")).toBe("2");
  });

  it("pushes to origin, and does not replace what somebody else pushed since", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const remote = bareRemote(made);
    const [mine, other] = [
      await branchMemory(optionsFor(made.dir)),
      await branchMemory(optionsFor(made.dir)),
    ];
    await mine.read();
    await other.read();
    expect(await other.replace(utf8("other\n"))).toBe(true);
    expect(await mine.replace(utf8("mine\n"))).toBe(false);
    expect(remote.git("show", `heads:${FILE}`)).toBe("other");
  });

  it("keeps the branch of another address out of the user's own repository", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const elsewhere = createRepository({ files: { b: "1\n" } });
    const address = `file://${bareRemote(elsewhere).dir}`;
    const refs = made.git("for-each-ref");
    const options = optionsFor(made.dir, address);
    const memory = await branchMemory(options);
    await memory.read();
    expect(await memory.replace(utf8("note\n"))).toBe(true);
    expect(memory.place).toContain(address);
    expect(made.git("for-each-ref")).toBe(refs);
    const again = await branchMemory({ ...options, own_folder: temporaryFolder() });
    expect(Buffer.from((await again.read()) ?? [])).toEqual(Buffer.from("note\n"));
  });

  it("tells a branch that was rewritten there (E_SPLIT_VIEW), and pushes nothing over it", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const remote = bareRemote(made);
    const memory = await branchMemory(optionsFor(made.dir));
    await memory.read();
    await memory.replace(utf8("note\n"));
    remote.git("update-ref", "refs/heads/heads", remote.git("rev-parse", "main"));
    expect(await codeOf(() => memory.read())).toBe("E_SPLIT_VIEW");
    expect(remote.git("rev-parse", "heads")).toBe(remote.git("rev-parse", "main"));
  });

  it("says when the place cannot be reached (E_REMOTE_UNREACHABLE)", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const away = await branchMemory(optionsFor(made.dir, `file://${temporaryFolder()}/none`));
    expect(await codeOf(() => away.read())).toBe("E_REMOTE_UNREACHABLE");
    expect(await codeOf(() => branchMemory(optionsFor(made.dir, "nowhere")))).toBe("E_REMOTE_UNREACHABLE");
  });
});
