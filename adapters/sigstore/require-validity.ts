import { expired } from "./expired.ts";
import type { SigningTime } from "./read-times.ts";
import type { SigningKey } from "./signing-key.ts";

/**
 * requireValidity refuses a signature for which nobody says when it was made, or somebody says that it was made while the
 * certificate was not valid. Whether they are to be believed is verified later. Throws SigstoreError E_EXPIRED.
 */
export function requireValidity(times: readonly SigningTime[], { certificate }: SigningKey): void {
  if (times.length === 0) throw expired("no signed time");
  if (certificate === null) return;
  // As text, which Node 20 has too.
  const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  const outside = times.find(({ at }) => !(from <= at.getTime() && at.getTime() <= to));
  if (outside !== undefined) throw expired(`a ${outside.source.replace("_", " ")}'s time outside it`);
}
