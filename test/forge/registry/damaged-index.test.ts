import { closeSync, copyFileSync, existsSync, openSync, statSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openRegistryIndex } from "../../../adapters/index/index.ts";
import { openRegistry } from "../../../forge/registry/open-registry.ts";
import type { RegistryView } from "../../../forge/registry/registry-view.ts";
import { temporaryFolder } from "../../git-fixture.ts";
import { appendBuilds, keyOf, NOON, openTestRegistry, type TestRegistry } from "./registry-fixture.ts";

const BUILDS = 60;
const timestamp = (number: number) => new Date(NOON + number * 1000).toISOString();

let registry: TestRegistry;
/** An index that was read to the end, in one file. */
const whole = join(temporaryFolder(), "index.sqlite");

beforeAll(async () => {
  registry = await openTestRegistry();
  const numbers = Array.from({ length: BUILDS }, (_, number) => number + 1);
  await appendBuilds(
    registry,
    numbers.map((number) => ({ key: keyOf(number), timestamp: timestamp(number) })),
    ([build_id = ""]) => [
      { v: 1, kind: "health", actor: "ada", build_id, channel: "production", passed: true, checks: [] },
      {
        v: 1,
        kind: "hold",
        actor: "ada",
        build_id: null,
        channel: "production",
        automatic: false,
        reason: "x",
      },
    ],
  );
  (await openThrough(whole)).close();
});

const openThrough = (file: string): Promise<RegistryView> =>
  openRegistry({
    ...registry.session,
    index: openRegistryIndex(file, (notice) => {
      throw new Error(notice);
    }),
  });

/** Everything that a view can be asked. */
async function answers(view: RegistryView) {
  const all: string[] = [];
  for await (const { id } of view.all()) all.push(id);
  const [first = "", ...rest] = all;
  const found = {
    all,
    size: view.size,
    byKey: (await view.byKey(keyOf(7)))?.id,
    newest: (await view.newest(3)).map(({ id }) => id),
    found: (await view.find("latest")).id,
    builds: (await Promise.all([first, ...rest].map((id) => view.build(id)))).map(
      (build) => build?.record_sha256,
    ),
    highest: await view.highestNumber("20260102"),
    history: (await view.historyBefore({ timestamp: timestamp(50), model: "m" })).length,
    channels: await view.channels(),
    channel: await view.channel("production"),
  };
  view.close();
  return found;
}

/** Bytes from a fixed sequence, so that each run damages the same places. */
function scribble(file: string, seed: number): void {
  const pages = statSync(file).size / 4096;
  const page = 1 + (seed % (pages - 1));
  const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + seed * 31) % 251);
  const handle = openSync(file, "r+");
  writeSync(handle, noise, 0, noise.length, page * 4096);
  closeSync(handle);
}

describe("a damaged index", () => {
  const cut = (share: number) => (file: string) =>
    truncateSync(file, Math.floor(statSync(file).size * share));
  const damages: readonly (readonly [string, (file: string) => void])[] = [
    ...[0, 0.1, 0.5, 0.9, 0.999].map((share) => [`cut to ${share} of its length`, cut(share)] as const),
    ...Array.from(
      { length: 12 },
      (_, seed) => [`with noise in a page (${seed})`, (file: string) => scribble(file, seed)] as const,
    ),
  ];

  it.each(damages)(
    "%s gives every answer as the whole one does, and is whole again afterwards",
    async (_, damage) => {
      const file = join(temporaryFolder(), "index.sqlite");
      copyFileSync(whole, file);
      const expected = await answers(await openThrough(whole));
      expect(expected.all).toHaveLength(BUILDS);
      damage(file);
      expect(await answers(await openThrough(file))).toEqual(expected);
      expect(await answers(await openThrough(file))).toEqual(expected);
      expect(existsSync(file)).toBe(true);
    },
  );
});
