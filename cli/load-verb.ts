import { measureVerb } from "./verbs/measure/measure.ts";
import type { Verb } from "./verbs/verb.ts";

/**
 * loadVerb gives the code of a verb of the command table. What `measure` takes to answer from its cache, the others take
 * to be loaded, so that they stand in a bundle of their own.
 */
export async function loadVerb(verb: string): Promise<Verb> {
  if (verb === "measure") return measureVerb;
  const { VERBS } = await import("./verbs/index.ts");
  const found = VERBS[verb];
  if (found === undefined) throw new TypeError(`the command table names ${verb}, which has no verb`);
  return found;
}
