import { describe, expect, it } from "vitest";
import { httpWitness } from "../../../adapters/witness/index.ts";
import { parseNote, verifyCosignatures } from "../../../core/vbh/log/index.ts";
import { askWitness } from "../../../forge/log/ask-witness.ts";
import type { Witness } from "../../../forge/log/witness.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { primitives } from "../../core/vbh/test-keys.ts";
import type { TestRegistry } from "../registry/registry-fixture.ts";
import { logOf, newMemory, recordedRegistry, recordMore } from "./log-fixture.ts";
import { witnessServer } from "./witness-server.ts";

/** A witness that knows the registry's log. */
async function witnessOf(registry: TestRegistry) {
  const { log } = await logOf(registry);
  const server = await witnessServer(new Map([[log.head.origin, log.keys]]));
  const request = { witness: httpWitness(server.prefix), key: server.key, memory: newMemory() };
  const ask = async () => askWitness(request, (await logOf(registry)).log, primitives);
  return { ...server, origin: log.head.origin, request, ask };
}

describe("askWitness", () => {
  it("has the head signed, keeps it with its cosignature, and moves on with the log", async () => {
    const registry = await recordedRegistry(1);
    const witness = await witnessOf(registry);
    expect(await witness.ask()).toMatchObject({
      before: null,
      size: 2,
      cosigned: { name: "witness.example/w1" },
    });
    await recordMore(registry, 1, 3);
    expect(await witness.ask()).toMatchObject({ before: 2, size: 6 });
    expect(await witness.ask()).toMatchObject({ before: 6, size: 6 });
    expect(witness.statuses).toEqual([200, 200, 200]);
    const kept = parseNote((await witness.request.memory.read()) ?? new Uint8Array());
    const { verifyEd25519 } = primitives;
    expect(verifyCosignatures(kept, [witness.key], verifyEd25519)).toMatchObject([{ time_s: 1_764_000_000 }]);
  });

  it("learns from 409 what the witness has seen, and proves from there", async () => {
    const registry = await recordedRegistry(1);
    const witness = await witnessOf(registry);
    await witness.ask();
    await recordMore(registry, 1, 2);
    const elsewhere = { ...witness.request, memory: newMemory() };
    expect(await askWitness(elsewhere, (await logOf(registry)).log, primitives)).toMatchObject({
      before: null,
      size: 4,
    });
    expect(witness.statuses).toEqual([200, 409, 200]);
  });

  it("tells from the witness alone that the log was rewritten, cut back or split", async () => {
    const registry = await recordedRegistry(1);
    const { made } = registry;
    const witness = await witnessOf(registry);
    made.git("branch", "begun", "quantum-forge");
    await recordMore(registry, 1, 2);
    await witness.ask();
    made.git("update-ref", "refs/heads/quantum-forge", "begun");
    await registry.session.index.clear();
    const fresh = () => ({ ...witness.request, memory: newMemory() });
    const ask = async () => askWitness(fresh(), (await logOf(registry)).log, primitives);
    expect(await codeOf(ask)).toBe("E_ROLLBACK");
    await recordMore(registry, 2, 3);
    expect(await codeOf(ask)).toBe("E_SPLIT_VIEW");
    await recordMore(registry, 3, 4);
    expect(await codeOf(ask)).toBe("E_CONSISTENCY");
    expect(await codeOf(witness.ask)).toBe("E_CONSISTENCY");
    expect(witness.size(witness.origin)).toBe(4);
  });

  it("keeps nothing that the witness's own key did not sign", async () => {
    const registry = await recordedRegistry(1);
    const { request } = await witnessOf(registry);
    const stranger = await witnessServer(new Map());
    const other = { ...request, key: { ...stranger.key, name: "witness.example/w2" } };
    const { log } = await logOf(registry);
    expect(await codeOf(() => askWitness(other, log, primitives))).toBe("E_WITNESS_QUORUM");
    const lying: Witness = {
      address: "lying",
      addCheckpoint: async (body) => {
        const reply = await request.witness.addCheckpoint(body);
        const altered = (lines: string) =>
          lines.replace(/.(?=.{20}\n$)/, (digit) => (digit === "A" ? "B" : "A"));
        return reply.state === "cosigned" ? { ...reply, lines: altered(reply.lines) } : reply;
      },
    };
    const code = await codeOf(() => askWitness({ ...request, witness: lying }, log, primitives));
    expect(code).toBe("E_NOTE");
    expect(await request.memory.read()).toBeNull();
  });

  it("gives up on a witness that names another size each time", async () => {
    const registry = await recordedRegistry(1);
    const { request } = await witnessOf(registry);
    let asked = 0;
    const fickle: Witness = {
      address: "fickle",
      addCheckpoint: async () => ({ state: "conflict", size: asked++ % 2 }),
    };
    const { log } = await logOf(registry);
    const code = await codeOf(() => askWitness({ ...request, witness: fickle }, log, primitives));
    expect(code).toBe("E_WITNESS_QUORUM");
    expect(asked).toBe(4);
  });

  it("takes a kept checkpoint that the witness did not sign for damage", async () => {
    const registry = await recordedRegistry(1);
    const { request } = await witnessOf(registry);
    const { log, checkpoint } = await logOf(registry);
    await request.memory.read();
    await request.memory.replace(checkpoint);
    expect(await codeOf(() => askWitness(request, log, primitives))).toBe("E_WITNESS_QUORUM");
  });
});
