import { buildWith } from "../../registry/build-fixture.ts";
import { CHECK, channelWith, decisionWith, HOUR } from "../channel-fixture.ts";
import { newWorld, type World } from "./world.ts";

/** Builds of the larger world; their number decides what the policy says. */
export const MANY = Array.from(
  { length: 12 },
  (_, index) => `qf-20261121-0${String(index + 1).padStart(2, "0")}`,
);
export const PEOPLE = ["ada", "bob", "eve"] as const;

const AUTOMATIC = { auto_promote: true, health: [CHECK] };
/** In their order. The first promotes by itself, the second after a soak, the last asks for ada or bob. */
export const CHANNELS = [
  channelWith({ name: "canary", ...AUTOMATIC, observe: { times: 1, every_ms: 0 } }),
  channelWith({ name: "staging", ...AUTOMATIC, soak_ms: HOUR, observe: { times: 2, every_ms: 0 } }),
  channelWith({
    name: "production",
    health: [CHECK],
    observe: { times: 3, every_ms: 0 },
    soak_ms: 2 * HOUR,
    review: "human",
    promoters: ["ada", "bob"],
  }),
];

/** Three channels, and twelve builds of which one is made every two hours: every fourth is rejected, every third of the others is under review. */
export function largeWorld(): World {
  return newWorld({
    channels: CHANNELS,
    enforce: true,
    builds: MANY.map((id, index) => ({
      id,
      build: buildWith({ timestamp: new Date(Date.UTC(2026, 10, 22, 2 * index)).toISOString() }),
      decision: decisionWith(index % 4 === 3 ? "reject" : index % 3 === 2 ? "review" : "promote"),
    })),
    remembered: 6,
    tick_ms: HOUR,
    start_ms: Date.UTC(2026, 10, 22),
  });
}
