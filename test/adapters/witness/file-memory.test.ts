import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileMemory, headPath, refuseOwnRepository } from "../../../adapters/witness/index.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { temporaryFolder } from "../../git-fixture.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const newPath = () => join(temporaryFolder(), "a", "head");

describe("fileMemory", () => {
  it("keeps nothing at first, then what was written last, and nothing beside it", async () => {
    const path = newPath();
    const memory = fileMemory(path);
    expect(await memory.read()).toBeNull();
    expect(await memory.replace(utf8("one"))).toBe(true);
    expect(await memory.read()).toEqual(Buffer.from("one"));
    expect(await memory.replace(utf8("two"))).toBe(true);
    expect(await fileMemory(path).read()).toEqual(Buffer.from("two"));
    expect(readdirSync(join(path, ".."))).toEqual(["head"]);
  });

  it("does not replace what somebody else wrote since it was read", async () => {
    const path = newPath();
    const [mine, other] = [fileMemory(path), fileMemory(path)];
    await mine.read();
    await other.read();
    expect(await other.replace(utf8("other"))).toBe(true);
    expect(await mine.replace(utf8("mine"))).toBe(false);
    expect(await mine.read()).toEqual(Buffer.from("other"));
    expect(await mine.replace(utf8("mine"))).toBe(true);
  });

  it("lets one of many writers win each round", async () => {
    const path = newPath();
    const writers = await Promise.all(
      Array.from({ length: 8 }, async (_, at) => {
        const memory = fileMemory(path);
        await memory.read();
        return { memory, text: `writer ${at}` };
      }),
    );
    const won = await Promise.all(writers.map(({ memory, text }) => memory.replace(utf8(text))));
    expect(won.filter((each) => each)).toHaveLength(1);
    const winner = writers[won.indexOf(true)];
    expect(await fileMemory(path).read()).toEqual(Buffer.from(winner?.text ?? ""));
  });

  it("says which lock stands in the way (E_LOCKED)", async () => {
    const path = newPath();
    const memory = fileMemory(path);
    await memory.read();
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(`${path}.lock`, "");
    expect(await codeOf(() => memory.replace(utf8("x")))).toBe("E_LOCKED");
    expect(await memory.read()).toBeNull();
  });

  it("tells what cannot be read (E_INPUT_FILE) or written (E_OUTPUT) from what is absent", async () => {
    const folder = temporaryFolder();
    expect(await codeOf(() => fileMemory(folder).read())).toBe("E_INPUT_FILE");
    writeFileSync(join(folder, "file"), "");
    const below = fileMemory(join(folder, "file", "head"));
    expect(await codeOf(() => below.read())).toBe("E_INPUT_FILE");
    expect(await codeOf(() => below.replace(utf8("x")))).toBe("E_OUTPUT");
  });
});

describe("the place of a head", () => {
  it("is named by the digest of the log's origin", () => {
    const digest = "a379a6f6eeafb9a55e378c118034e2751e682fab9f2d30ab13d2125586ce1947";
    expect(headPath("/home", "example.com")).toBe(join("/home", "heads", digest));
  });

  it("is not in the repository that it is about, links followed (E_WITNESS_LOCATION)", async () => {
    const repository = temporaryFolder();
    const elsewhere = temporaryFolder();
    symlinkSync(repository, join(elsewhere, "link"));
    const refuse = (path: string) => codeOf(() => refuseOwnRepository(path, [repository]));
    expect(await refuse(join(repository, "head"))).toBe("E_WITNESS_LOCATION");
    expect(await refuse(join(elsewhere, "link", "new", "head"))).toBe("E_WITNESS_LOCATION");
    expect(await refuse(join(elsewhere, "head"))).toBe("no error");
  });
});
