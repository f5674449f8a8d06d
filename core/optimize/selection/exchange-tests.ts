import { seededRandom } from "../ising/index.ts";
import { fillGreedily } from "./fill-greedily.ts";
import type { Instance } from "./instance.ts";
import { Suite } from "./suite.ts";

const SEED = 0x9e3779b9;
/** Tests that a shake takes away at most. */
const MOST_SHAKEN = 4;

/**
 * exchangeTests is an iterated local search: it shakes the best suite by taking random tests away and putting a random one
 * in, fills the room greedily, and keeps what is not worse, `tries` times or until `target` is reached. The draws are
 * fixed, so the same problem gives the same suite.
 */
export function exchangeTests(
  instance: Instance,
  start: Suite,
  { tries, target }: { readonly tries: number; readonly target: number },
): { readonly suite: Suite; readonly tries: number } {
  const random = seededRandom(SEED);
  const draw = (below: number): number => Math.floor(random() * below);
  const { ticks, forced } = instance;
  const free = Array.from(ticks.keys()).filter(
    (at) => forced[at] === 0 && (ticks[at] as number) <= instance.budget,
  );
  let best = start;
  let tried = 0;
  while (tried < tries && best.worth < target && free.length > 1) {
    tried += 1;
    const suite = new Suite(instance, best.tests());
    const entrant = free[draw(free.length)] as number;
    const held = free.filter((at) => suite.held[at] === 1 && at !== entrant);
    for (let left = 1 + draw(MOST_SHAKEN); left > 0 && held.length > 0; left -= 1) {
      const [gone] = held.splice(draw(held.length), 1);
      if (gone !== undefined) suite.remove(gone);
    }
    while (suite.held[entrant] === 0 && (ticks[entrant] as number) > suite.room && held.length > 0) {
      suite.remove(cheapest(suite, ticks, held));
    }
    if (suite.held[entrant] === 0 && (ticks[entrant] as number) <= suite.room) suite.add(entrant);
    fillGreedily(instance, suite, draw(2) === 0 ? "density" : "gain");
    if (suite.worth >= best.worth) best = suite;
  }
  return { suite: best, tries: tried };
}

/** Takes the test of the least worth for its time out of the list. */
function cheapest(suite: Suite, ticks: Float64Array, held: number[]): number {
  let least = 0;
  const density = (at: number): number =>
    suite.loss(held[at] as number) / (ticks[held[at] as number] as number);
  for (let at = 1; at < held.length; at += 1) if (density(at) < density(least)) least = at;
  return held.splice(least, 1)[0] as number;
}
