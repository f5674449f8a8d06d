import { ForgeError } from "../forge-error.ts";

const LONGEST = 500;

/** parseReason takes a reason as somebody typed it: one line, neither empty nor endless. Throws ForgeError E_REASON. */
export function parseReason(text: string): string {
  const reason = text.trim();
  if (reason !== "" && reason.length <= LONGEST && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(reason)) return reason;
  throw new ForgeError("E_REASON", {
    what: `expected a reason of 1 to ${LONGEST} characters on one line, found ${JSON.stringify(reason.slice(0, 80))}`,
    remedy: "say in one sentence why",
  });
}
