import { closestName } from "../schema/index.ts";

/** isTimeZone tells whether a text is the IANA name of a time zone; an offset from UTC is none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** nearTimeZone gives the zone that was probably meant: one of that city, else one of a similar name, else null. */
export function nearTimeZone(name: string): string | null {
  const zones = Intl.supportedValuesOf("timeZone");
  const city = name.toLowerCase().replaceAll(/[ -]/g, "_");
  return zones.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? closestName(name, zones);
}
