import type { CacheReport } from "./forge-inputs.ts";
import { InputsError } from "./inputs-error.ts";

const FORM = /^([^=]{1,256})=(\d{1,15})\/(\d{1,15})$/;

/**
 * parseCache reads `name=hits/lookups`, for example `turbo=45/60`. Throws E_INPUT_CACHE, also for more hits
 * than look-ups.
 */
export function parseCache(text: string): CacheReport {
  const [, name = "", hitsText, lookupsText] = FORM.exec(text.trim()) ?? [];
  const hits = Number(hitsText);
  const lookups = Number(lookupsText);
  if (name.trim() === "" || !(hits <= lookups)) {
    throw new InputsError("E_INPUT_CACHE", {
      what: `expected a cache as name=hits/lookups, found ${JSON.stringify(text.slice(0, 80))}`,
      remedy: "write for example turbo=45/60: 60 look-ups, of which 45 hit",
    });
  }
  return { name: name.trim(), hits, lookups };
}
