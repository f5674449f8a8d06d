import { describe, expect, it } from "vitest";
import { fileMemory } from "../../../adapters/witness/index.ts";
import type { HeadMemory } from "../../../forge/log/head-memory.ts";
import { recallHead } from "../../../forge/log/recall-head.ts";
import { rememberHead } from "../../../forge/log/remember-head.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { primitives } from "../../core/vbh/test-keys.ts";
import { logOf, newMemory, recordedRegistry, recordMore } from "./log-fixture.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("rememberHead", () => {
  it("begins with the head that is there and moves it forward with the log", async () => {
    const registry = await recordedRegistry(1);
    const memory = newMemory();
    const first = await logOf(registry);
    expect(await rememberHead(memory, first.log, primitives)).toMatchObject({ before: null, size: 2 });
    expect(await memory.read()).toEqual(Buffer.from(first.checkpoint));
    expect(await rememberHead(memory, first.log, primitives)).toMatchObject({ before: 2, size: 2 });
    await recordMore(registry, 1, 3);
    const later = await logOf(registry);
    expect(await rememberHead(memory, later.log, primitives)).toMatchObject({ before: 2, size: 6 });
    expect(await memory.read()).toEqual(Buffer.from(later.checkpoint));
  });

  it("tells a log that was cut back, one of the same size and one with another past, and keeps its head", async () => {
    const registry = await recordedRegistry(1);
    const { made } = registry;
    made.git("branch", "begun", "quantum-forge");
    const cut = await logOf(registry);
    await recordMore(registry, 1, 2);
    const kept = await logOf(registry);
    made.git("update-ref", "refs/heads/quantum-forge", "begun");
    await registry.session.index.clear();
    await recordMore(registry, 2, 3);
    const split = await logOf(registry);
    await recordMore(registry, 3, 4);
    const forked = await logOf(registry);

    const memory = newMemory();
    await rememberHead(memory, kept.log, primitives);
    expect(await codeOf(() => rememberHead(memory, cut.log, primitives))).toBe("E_ROLLBACK");
    expect(await codeOf(() => rememberHead(memory, split.log, primitives))).toBe("E_SPLIT_VIEW");
    expect(await codeOf(() => rememberHead(memory, forked.log, primitives))).toBe("E_CONSISTENCY");
    expect(await memory.read()).toEqual(Buffer.from(kept.checkpoint));
  });

  it("holds the log to what another process kept meanwhile", async () => {
    const registry = await recordedRegistry(1);
    const early = await logOf(registry);
    await recordMore(registry, 1, 2);
    const later = await logOf(registry);
    const memory = newMemory();
    let overtaken = false;
    const slow: HeadMemory = {
      ...memory,
      replace: async (after) => {
        if (!overtaken) {
          overtaken = true;
          const other = fileMemory(memory.place);
          await other.read();
          await other.replace(later.checkpoint);
        }
        return memory.replace(after);
      },
    };
    expect(await codeOf(() => rememberHead(slow, early.log, primitives))).toBe("E_ROLLBACK");
    expect(await memory.read()).toEqual(Buffer.from(later.checkpoint));
  });

  it.each([
    ["nothing but an empty file", () => "", "E_NOTE"],
    ["a note that was cut short", (text: string) => text.slice(0, -10), "E_NOTE"],
    ["another size", (text: string) => text.replace("\n2\n", "\n1\n"), "E_NOTE"],
    ["another signature", (text: string) => text.replace(/.{6}\n$/, "AAAA==\n"), "E_NOTE"],
    ["the head of another log", (text: string) => text.replaceAll("quantum-forge/", "other/"), "E_ORIGIN"],
  ])("takes %s for damage and leaves it as it is", async (_, change, code) => {
    const registry = await recordedRegistry(1);
    const { log, checkpoint } = await logOf(registry);
    const memory = newMemory();
    await memory.read();
    const damaged = utf8(change(new TextDecoder().decode(checkpoint)));
    await memory.replace(damaged);
    await recordMore(registry, 1, 2);
    expect(await codeOf(() => rememberHead(memory, log, primitives))).toBe(code);
    expect(await memory.read()).toEqual(Buffer.from(damaged));
  });
});

describe("recallHead", () => {
  it("is null only where nothing is kept", async () => {
    const registry = await recordedRegistry(1);
    const { log } = await logOf(registry);
    const { origin } = log.head;
    expect(await recallHead(newMemory(), { origin, keys: log.keys }, primitives)).toBeNull();
  });

  it("takes a head that an earlier key signed as it is kept", async () => {
    const registry = await recordedRegistry(1);
    const { log, checkpoint } = await logOf(registry);
    const memory = newMemory();
    await memory.read();
    await memory.replace(checkpoint);
    const { origin } = log.head;
    expect(await recallHead(memory, { origin, keys: [] }, primitives)).toMatchObject({ head: { size: 2 } });
  });
});
